// SPDX-License-Identifier: GPL-3.0-or-later
#include "tag_chips.h"

#include "../look/icons.h"
#include "../look/theme.h"

#include <QEvent>
#include <QToolButton>

#include <algorithm>

namespace earshot::gui {

namespace {
constexpr int gap = Theme::grid / 2;
}

TagChips::TagChips(QWidget* parent) : QWidget(parent)
{
    hide();
}

void TagChips::setTags(const QStringList& tags)
{
    if (tags == tags_)
        return;
    tags_ = tags;
    for (QToolButton* const chip : std::exchange(chips_, {}))
        chip->deleteLater();
    for (const QString& tag : tags_) {
        auto* const chip = new QToolButton(this);
        chip->setObjectName("tagChip");
        chip->setIcon(icon("close"));
        chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the word
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(chip, &QToolButton::clicked, this, [this, tag] { emit removalWished(tag); });
        chip->show();
        chips_ += chip;
    }
    name();
    setVisible(!tags_.isEmpty());
    flow();
}

void TagChips::name()
{
    for (qsizetype i = 0; i < chips_.size(); ++i) {
        QString text = chips_[i]->fontMetrics().elidedText("#" + tags_[i], Qt::ElideRight, 24 * Theme::grid);
        chips_[i]->setText(text.replace('&', "&&"));
        chips_[i]->setAccessibleName(tr("Take tag %1 off").arg(tags_[i]));
        chips_[i]->setToolTip(chips_[i]->accessibleName().toHtmlEscaped());
    }
}

void TagChips::flow()
{
    int x = 0, y = 0, height = 0;
    for (QToolButton* const chip : chips_) {
        const QSize size = chip->sizeHint();
        if (x > 0 && x + size.width() > width()) {
            x = 0;
            y += height + gap;
        }
        chip->setGeometry(x, y, size.width(), size.height());
        x += size.width() + gap;
        height = size.height();
    }
    setFixedHeight(y + height);
}

void TagChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    flow();
}

void TagChips::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

}
