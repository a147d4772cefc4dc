// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_picker.h"

#include "../look/theme.h"
#include "../words/errors.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace earshot::gui {

TemplatePicker::TemplatePicker(WorkspaceThread& queries, QWidget* parent)
    : QWidget(parent, Qt::Popup)
    , templates_(queries)
    , filter_(new QLineEdit(this))
    , list_(new QListView(this))
    , message_(new QLabel(this))
{
    setObjectName("templatePicker");
    found_.setSourceModel(&templates_);
    found_.setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter_->setObjectName("templateFilter");
    filter_->setPlaceholderText(tr("Find a template"));
    filter_->setAccessibleName(filter_->placeholderText());
    filter_->installEventFilter(this);
    list_->setObjectName("templateList");
    list_->setAccessibleName(tr("Templates"));
    list_->setModel(&found_);
    list_->setFocusPolicy(Qt::NoFocus);
    message_->setObjectName("templatesMessage");
    message_->setProperty("role", "quiet");
    message_->setAlignment(Qt::AlignCenter);
    message_->setWordWrap(true);
    message_->setTextFormat(Qt::PlainText);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    layout->addWidget(filter_);
    layout->addWidget(list_);
    layout->addWidget(message_, 1);
    connect(&templates_, &TemplateListModel::loaded, this, &TemplatePicker::tell);
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& typed) {
        found_.setFilterFixedString(typed);
        tell();
    });
    connect(filter_, &QLineEdit::returnPressed, this, &TemplatePicker::take);
    connect(list_, &QListView::clicked, this, &TemplatePicker::take);
    connect(&found_, &QAbstractItemModel::modelReset, this, &TemplatePicker::selectFirst);
    connect(&found_, &QAbstractItemModel::rowsRemoved, this, &TemplatePicker::selectFirst);
    connect(&found_, &QAbstractItemModel::rowsInserted, this, &TemplatePicker::selectFirst);
}

void TemplatePicker::open(const QPoint& place)
{
    templates_.refresh();
    filter_->clear();
    tell();
    resize(45 * Theme::grid, 30 * Theme::grid);
    move(place);
    show();
    filter_->setFocus(Qt::PopupFocusReason);
}

void TemplatePicker::selectFirst()
{
    if (!list_->currentIndex().isValid() && found_.rowCount() > 0)
        list_->setCurrentIndex(found_.index(0, 0));
}

void TemplatePicker::tell()
{
    message_->setText(message());
    message_->setVisible(found_.rowCount() == 0);
    list_->setVisible(found_.rowCount() > 0);
}

QString TemplatePicker::message() const
{
    if (templates_.error())
        return sentenceFor(*templates_.error());
    if (!templates_.isLoaded())
        return tr("Loading…");
    return templates_.rowCount() > 0 ? tr("No template has this in its name.")
                                     : tr("There are no templates yet. They are made in Listening.");
}

void TemplatePicker::take()
{
    const Template* const one = templates_.at(found_.mapToSource(list_->currentIndex()).row());
    if (!one)
        return;
    const QString text = QString::fromStdString(one->text);
    close();
    emit chosen(text);
}

bool TemplatePicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == filter_ && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // what is pressed here is not for the composer behind
        return true;
    }
    if (watched == filter_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step) {
            list_->setCurrentIndex(found_.index(std::clamp(list_->currentIndex().row() + step, 0, std::max(0, found_.rowCount() - 1)), 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
