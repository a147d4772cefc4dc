// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_commands.h"

#include "../commands/commands.h"
#include "../workers/desk.h"
#include "command_palette.h"
#include "key_sheet.h"

#include <QApplication>

#include <utility>

namespace earshot::gui {

namespace {

constexpr std::pair<const char*, ThemeChoice> looks[] = { { "look.system", ThemeChoice::System }, { "look.light", ThemeChoice::Light },
    { "look.dark", ThemeChoice::Dark }, { "look.contrast", ThemeChoice::HighContrast } };

/// Where the cursor goes in a pane: the pane, or the first control in it where it takes no keys itself.
QWidget* placeIn(QWidget* pane)
{
    const auto takesKeys
        = [](const QWidget* widget) { return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus); };
    if (pane->focusProxy() || takesKeys(pane))
        return pane;
    for (QWidget* next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain())
        if (pane->isAncestorOf(next) && takesKeys(next))
            return next;
    return pane;
}

}

WindowCommands::WindowCommands(const RoomTools& tools, QWidget* window, Panes panes)
    : QObject(window)
    , tools_(tools)
    , window_(window)
    , panes_(std::move(panes))
{
    bindProgram();
    bindWindow();
    bindUndo();
    bindChoices();
}

void WindowCommands::bindProgram()
{
    const auto bind = [this](const char* id, auto run) { tools_.commands.bind(id, window_, run); };
    bindEach("room.", [this](const QString& room) { tools_.shell.goToRoom(room); });
    bind("search", [this] { tools_.shell.searchEverything(); });
    bind("approvals", [this] { tools_.shell.openApprovals(); });
    bind("poll", [this] { tools_.desk.listening().pollNow(); });
    bind("listening.pause", [&listening = tools_.desk.listening()] { listening.setStopped(!listening.state().stopped); });
    bind("settings", [this] { tools_.shell.openSettings(window_); });
    bind("quit", [this] { tools_.shell.end(); });
}

void WindowCommands::bindWindow()
{
    const auto bind = [this](const char* id, auto run) { tools_.commands.bind(id, window_, run); };
    bind("palette", [this] { openPalette(); });
    for (const char* const command : { "keys", "keys.list" })
        bind(command, [this] { openKeys(); });
    bind("pane.next", [this] { movePane(1); });
    bind("pane.previous", [this] { movePane(-1); });
    bind("fullscreen", [this] { window_->isFullScreen() ? window_->showNormal() : window_->showFullScreen(); });
    bind("window.close", [this] { window_->close(); });
}

void WindowCommands::bindUndo()
{
    QUndoStack& stack = tools_.desk.undoStack();
    QAction* const undo = tools_.commands.bind("undo", window_, [&stack] { stack.undo(); });
    QAction* const redo = tools_.commands.bind("redo", window_, [&stack] { stack.redo(); });
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    connect(&stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
}

void WindowCommands::bindChoices()
{
    for (const auto& [id, look] : looks)
        tools_.commands.bind(id, window_, [this, chosen = look] { tools_.shell.chooseLook(chosen); });
    bindEach("language.", [this](const QString& code) { tools_.shell.chooseLanguage(code == "system" ? QString() : code); });
}

void WindowCommands::bindEach(const QString& prefix, const std::function<void(const QString& rest)>& run)
{
    for (const CommandEntry& entry : commandTable())
        if (const QString id = entry.id; id.startsWith(prefix))
            tools_.commands.bind(id, window_, [run, rest = id.mid(prefix.size())] { run(rest); });
}

void WindowCommands::openPalette()
{
    if (!palette_)
        palette_ = new CommandPalette(tools_.commands, window_);
    palette_->open();
}

void WindowCommands::openKeys()
{
    auto* const sheet = new KeySheet(tools_.commands, window_);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void WindowCommands::movePane(int step)
{
    const QList<QWidget*> panes = panes_();
    const QWidget* const focus = QApplication::focusWidget();
    qsizetype here = step > 0 ? -1 : 0; // from outside of all of them, to the first or the last
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (panes[i] == focus || (focus && panes[i]->isAncestorOf(focus)))
            here = i;
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        here = (here + step + panes.size()) % panes.size();
        if (panes[here]->isVisible() && panes[here]->isEnabled())
            return placeIn(panes[here])->setFocus(Qt::TabFocusReason);
    }
}

}
