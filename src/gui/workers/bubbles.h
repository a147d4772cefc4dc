// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include <optional>

class QSystemTrayIcon;

namespace earshot::gui {

/// One pop-up.
struct Bubble {
    QString topic; ///< a later one of the same topic takes its place
    QString title, body; ///< plain text
    qint64 mention = 0; ///< what a click opens; 0: only the window
    bool isUrgent = false;
    bool isSeenInWindow = false; ///< the window shows it anyway
};

/// Where pop-ups appear: through the desktop's notification service, else from the tray, else in the window itself.
///
/// Threads  the GUI thread; nothing waits for the desktop.
/// Source   Desktop Notifications Specification 1.2 (freedesktop.org): the body is markup only where the server says so, and then it is
/// escaped.
class Bubbles : public QObject {
    Q_OBJECT
public:
    explicit Bubbles(QObject* parent = nullptr);

    void setTray(QSystemTrayIcon* tray); ///< none: there is none
    void show(const Bubble& bubble);

signals:
    void opened(qint64 mention);
    void windowWanted(const earshot::gui::Bubble& bubble); ///< nothing else can show it
    void shown(const QString& where); ///< in words, for the test button

private slots:
    void takeAction(uint id, const QString& action);
    void takeClosed(uint id, uint reason);

private:
    void askCapabilities();
    void showOnDesktop(const Bubble& bubble);
    void showElsewhere(const Bubble& bubble);

    struct Shown {
        uint id = 0;
        qint64 mention = 0;
    };
    bool hasBus_ = false, hasMarkup_ = false;
    QSystemTrayIcon* tray_ = nullptr;
    qint64 trayMention_ = 0;
    QHash<QString, Shown> shown_; ///< by topic
};

}
