// SPDX-License-Identifier: GPL-3.0-or-later
#include "bubbles.h"

#include "session_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSystemTrayIcon>

namespace earshot::gui {

namespace {

const char* const service = "org.freedesktop.Notifications";
const char* const path = "/org/freedesktop/Notifications";

QDBusMessage call(const char* method, const QVariantList& arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return message;
}

}

Bubbles::Bubbles(QObject* parent) : QObject(parent), hasBus_(hasSessionBus())
{
    if (!hasBus_)
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, "ActionInvoked", this, SLOT(takeAction(uint, QString)));
    bus.connect(service, path, service, "NotificationClosed", this, SLOT(takeClosed(uint, uint)));
    askCapabilities();
}

void Bubbles::askCapabilities()
{
    auto* const watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call("GetCapabilities")), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        hasMarkup_ = reply.isValid() && reply.value().contains("body-markup");
        watcher->deleteLater();
    });
}

void Bubbles::setTray(QSystemTrayIcon* tray)
{
    tray_ = tray;
    if (tray_)
        connect(tray_, &QSystemTrayIcon::messageClicked, this, [this] { emit opened(trayMention_); });
}

void Bubbles::show(const Bubble& bubble)
{
    if (hasBus_)
        showOnDesktop(bubble);
    else
        showElsewhere(bubble);
}

void Bubbles::showOnDesktop(const Bubble& bubble)
{
    const QVariantMap hints{ { "desktop-entry", "org.earshot.Earshot" }, { "urgency", QVariant::fromValue<uchar>(bubble.isUrgent ? 2 : 1) },
        { "category", "im.received" } };
    const QStringList actions{ "default", tr("Open"), "open", tr("Open") }; // some servers know no default action, so there is a button too
    const QVariantList arguments{ "Earshot", shown_.value(bubble.topic).id, "org.earshot.Earshot", bubble.title,
        hasMarkup_ ? bubble.body.toHtmlEscaped() : bubble.body, actions, hints, -1 };
    auto* const watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call("Notify", arguments)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, bubble] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isValid())
            return showElsewhere(bubble);
        shown_[bubble.topic] = { reply.value(), bubble.mention };
        emit shown(tr("It was shown by the desktop."));
    });
}

void Bubbles::showElsewhere(const Bubble& bubble)
{
    if (tray_ && tray_->isVisible() && QSystemTrayIcon::supportsMessages()) {
        trayMention_ = bubble.mention;
        tray_->showMessage(bubble.title, bubble.body, bubble.isUrgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
        return emit shown(tr("It was shown from the tray."));
    }
    emit windowWanted(bubble);
    emit shown(tr("This desktop shows no notifications, so it was told in the window."));
}

void Bubbles::takeAction(uint id, const QString&)
{
    for (const Shown& one : std::as_const(shown_))
        if (one.id == id)
            return emit opened(one.mention);
}

void Bubbles::takeClosed(uint id, uint)
{
    shown_.removeIf([id](const auto& entry) { return entry.value().id == id; });
}

}
