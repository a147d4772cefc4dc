// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_palette.h"

#include "../commands/commands.h"
#include "../look/theme.h"
#include "ui_command_palette.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPixmap>
#include <QPointer>

#include <algorithm>

namespace earshot::gui {

namespace {

constexpr int actionRole = Qt::UserRole;

bool hasAll(const QString& text, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

}

CommandPalette::CommandPalette(const Commands& commands, QWidget* window)
    : QFrame(window)
    , ui_(std::make_unique<Ui::CommandPalette>())
    , commands_(commands)
{
    ui_->setupUi(this);
    setObjectName("commandPalette");
    setAttribute(Qt::WA_StyledBackground);
    ui_->paletteList->setModel(&found_);
    ui_->paletteField->installEventFilter(this);
    connect(ui_->paletteField, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(ui_->paletteField, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(ui_->paletteList, &QListView::clicked, this, &CommandPalette::runCurrent);
    hide();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::open()
{
    focusBefore_ = QApplication::focusWidget();
    offered_ = commands_.available(*window());
    ui_->paletteField->clear();
    filter({});
    move((parentWidget()->width() - width()) / 2, 8 * Theme::grid);
    show();
    raise();
    ui_->paletteField->setFocus();
}

void CommandPalette::filter(const QString& words)
{
    found_.clear();
    QPixmap blank(ui_->paletteList->iconSize());
    blank.fill(Qt::transparent);
    for (QAction* action : offered_) {
        if (!hasAll(action->text(), words.split(' ', Qt::SkipEmptyParts)))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto* const item = new QStandardItem(action->icon(), keys.isEmpty() ? action->text() : action->text() + "    " + keys);
        item->setData(QVariant::fromValue<QObject*>(action), actionRole);
        item->setSizeHint({ 0, 4 * Theme::grid });
        if (action->icon().isNull())
            item->setIcon(blank);
        found_.appendRow(item);
    }
    ui_->paletteEmpty->setVisible(found_.rowCount() == 0);
    ui_->paletteList->setVisible(found_.rowCount() > 0);
    ui_->paletteList->setCurrentIndex(found_.index(0, 0));
}

void CommandPalette::runCurrent()
{
    const QPointer<QObject> chosen = ui_->paletteList->currentIndex().data(actionRole).value<QObject*>();
    close();
    if (auto* const action = qobject_cast<QAction*>(chosen.data()))
        action->trigger();
}

void CommandPalette::close()
{
    hide();
    if (focusBefore_)
        focusBefore_->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && isVisible() && !isAncestorOf(QApplication::focusWidget()))
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(ui_->paletteList, event);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

}
