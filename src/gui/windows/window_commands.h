// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room.h"

#include <functional>

namespace earshot::gui {

class CommandPalette;

/// What can be done in every window alike, whatever is in it: find a command, search, undo, go round the panes, change the look, close.
///
/// Shape    one for each window, which it belongs to.
/// Threads  the GUI thread.
class WindowCommands : public QObject {
    Q_OBJECT
public:
    using Panes = std::function<QList<QWidget*>()>; ///< in the order of F6

    WindowCommands(const RoomTools& tools, QWidget* window, Panes panes);

private:
    void bindWindow();
    void bindProgram();
    void bindChoices();
    void bindUndo();
    void bindEach(const QString& prefix, const std::function<void(const QString& rest)>& run);
    void openPalette();
    void openKeys();
    void movePane(int step);

    RoomTools tools_;
    QWidget* window_;
    Panes panes_;
    CommandPalette* palette_ = nullptr; ///< made when it is first wanted
};

}
