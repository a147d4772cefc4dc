// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../look/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace earshot::gui {

/// Asks the desktop how programs are to look, and hears when that changes. Says nothing where there is no portal.
///
/// Threads  the GUI thread; nothing waits for the desktop.
/// Source   XDG Desktop Portal, org.freedesktop.portal.Settings version 1: org.freedesktop.appearance, color-scheme and contrast.
class DesktopPortal : public QObject {
    Q_OBJECT
public:
    explicit DesktopPortal(const QDBusConnection& bus, QObject* parent = nullptr);

signals:
    void lookChanged(const earshot::gui::SystemLook& look);

private slots:
    void takeChange(const QDBusMessage& changed);

private:
    void ask(const QString& key);
    void take(const QString& key, QVariant value);

    QDBusConnection bus_;
    SystemLook look_;
};

}
