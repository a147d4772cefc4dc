// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

namespace earshot::gui {

class Commands;
class Desk;
class Dialogs;
class Notices;

/// What a room is given to work with. All of it outlives the room.
struct RoomTools {
    Desk& desk;
    Commands& commands;
    Dialogs& dialogs;
    Notices& notices;
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
    virtual void openCase(qint64 caseId) = 0; ///< its window
    virtual void goToListening() = 0;
};

}
