// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../look/theme.h"

#include <QVariantMap>
#include <QWidget>

namespace earshot::gui {

class Commands;
class Desk;
class Dialogs;
class Notices;
class Shell;

/// What a room is given to work with. All of it outlives the room.
struct RoomTools {
    Desk& desk;
    Commands& commands;
    Dialogs& dialogs;
    Notices& notices;
    Shell& shell;
};

/// One of the rooms of the main window.
class Room : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual void enter() { } ///< it is shown now
    virtual QList<QWidget*> panes() const = 0; ///< in the order of F6; the first has the focus when the room is entered
    virtual QVariantMap session() const { return {}; } ///< what a restart brings back
    virtual void restore(const QVariantMap&) { }

signals:
    void badgeChanged(int count); ///< what waits here, for the rail
};

/// Where rooms say something to the person at the desk.
class Notices {
public:
    virtual ~Notices() = default;
    virtual void tell(const QString& sentence, const QString& actionText = {}, std::function<void()> action = {}) = 0;
    virtual void tellFailure(const QString& sentence) = 0;
    virtual void openMention(qint64 mention) = 0; ///< in Triage
    virtual void listMentions(const QString& filter) = 0; ///< in Triage, those of all mentions that this line of the filter lets through
    virtual void openCase(qint64 caseId) = 0; ///< its window
    virtual void goToListening() = 0;
};

/// What every window can ask of the program; the main window does it.
class Shell {
public:
    virtual ~Shell() = default;
    virtual void goToRoom(const QString& name) = 0; ///< the main window comes to the front with it
    virtual void searchEverything() = 0;
    virtual void openApprovals() = 0;
    virtual void openSettings(QWidget* over) = 0;
    virtual void chooseLook(ThemeChoice look) = 0; ///< and keeps it
    virtual void chooseLanguage(const QString& code) = 0; ///< and keeps it; "": the system's
    virtual void end() = 0; ///< closes for good, tray or not
};

}
