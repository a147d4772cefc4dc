// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace earshot::gui {

/// Earshot's place in the tray, where the desktop has one.
class Tray : public QObject {
    Q_OBJECT
public:
    explicit Tray(QObject* parent = nullptr);

    void setShown(bool shown);
    bool isShown() const { return icon_.isVisible(); }
    QSystemTrayIcon& icon() { return icon_; }
    void retranslate();

signals:
    void windowWanted();
    void quitWanted();

private:
    QMenu menu_;
    QAction* open_;
    QAction* quit_;
    QSystemTrayIcon icon_;
};

}
