// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop_portal.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace earshot::gui {

namespace {

const char* const service = "org.freedesktop.portal.Desktop";
const char* const path = "/org/freedesktop/portal/desktop";
const char* const interface = "org.freedesktop.portal.Settings";
const char* const appearance = "org.freedesktop.appearance";
const char* const schemeKey = "color-scheme"; // 0: no wish, 1: dark, 2: light
const char* const contrastKey = "contrast"; // 1: higher

}

DesktopPortal::DesktopPortal(const QDBusConnection& bus, QObject* parent) : QObject(parent), bus_(bus)
{
    bus_.connect(service, path, interface, "SettingChanged", this, SLOT(takeChange(QDBusMessage)));
    ask(schemeKey);
    ask(contrastKey);
}

void DesktopPortal::ask(const QString& key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, "Read");
    question << QString(appearance) << key;
    auto* const watcher = new QDBusPendingCallWatcher(bus_.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            take(key, reply.value().variant());
    });
}

void DesktopPortal::takeChange(const QDBusMessage& changed)
{
    const QVariantList said = changed.arguments(); // namespace, key, value
    if (said.size() == 3 && said[0] == QString(appearance))
        take(said[1].toString(), said[2]);
}

void DesktopPortal::take(const QString& key, QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) // Read() wraps what it returns once more
        value = value.value<QDBusVariant>().variant();
    SystemLook look = look_;
    if (key == schemeKey)
        look.isDark = value.toUInt() == 0 ? std::nullopt : std::optional(value.toUInt() == 1);
    else if (key == contrastKey)
        look.hasHighContrast = value.toUInt() == 1;
    if (std::exchange(look_, look) != look)
        emit lookChanged(look_);
}

}
