// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "support/gui/morning.h"
#include "support/gui/person.h"
#include "support/private_bus.h"
#include "support/results.h"
#include "support/running_earshot.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QPalette>
#include <QSignalSpy>

using namespace earshot;
using namespace earshot::gui;
using namespace earshot::test;

namespace {

const char* const portalPath = "/org/freedesktop/portal/desktop";
const char* const settingsInterface = "org.freedesktop.portal.Settings";
const char* const appearance = "org.freedesktop.appearance";

const char* const lightWindow = "#f6f7f9";
const char* const darkWindow = "#1b1e23";
const char* const contrastWindow = "#000000";

QString windowColour()
{
    return QApplication::palette().color(QPalette::Window).name();
}

/// The look as the system's, as long as this lives; light for the other tests afterwards.
struct FollowingSystem {
    FollowingSystem() { Theme::instance().choose(ThemeChoice::System); }
    ~FollowingSystem()
    {
        Theme::instance().setSystemLook({});
        Theme::instance().choose(ThemeChoice::Light);
    }
};

/// A desktop whose settings can be read and change.
class FakePortal final : public QDBusVirtualObject {
public:
    explicit FakePortal(const std::string& bus) : connection_(QDBusConnection::connectToBus(QString::fromStdString(bus), "fakePortal"))
    {
        REQUIRE(connection_.registerVirtualObject(portalPath, this));
        REQUIRE(connection_.registerService("org.freedesktop.portal.Desktop"));
    }
    ~FakePortal() override { QDBusConnection::disconnectFromBus("fakePortal"); }

    void set(const QString& key, uint value)
    {
        values_[key] = value;
        QDBusMessage changed = QDBusMessage::createSignal(portalPath, settingsInterface, "SettingChanged");
        changed << QString(appearance) << key << QVariant::fromValue(QDBusVariant(value));
        REQUIRE(connection_.send(changed));
    }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        if (message.member() != "Read")
            return false;
        const QString key = message.arguments().value(1).toString();
        if (message.arguments().value(0) != appearance || !values_.contains(key))
            return connection.send(message.createErrorReply("org.freedesktop.portal.Error.NotFound", "Requested setting not found"));
        const QDBusVariant value(values_[key]);
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(value)))));
    }

private:
    QDBusConnection connection_;
    QMap<QString, uint> values_;
};

}

TEST_CASE("Whoever chose no look has the system's: light, dark and high contrast, also when it changes")
{
    const FollowingSystem following;
    Theme& theme = Theme::instance();
    theme.setSystemLook({ .isDark = true });
    CHECK(windowColour() == darkWindow);
    theme.setSystemLook({ .isDark = false });
    CHECK(windowColour() == lightWindow);
    CHECK_FALSE(theme.isDark());
    theme.setSystemLook({ .isDark = false, .hasHighContrast = true });
    CHECK(windowColour() == contrastWindow);
    CHECK(theme.isDark());
    theme.setSystemLook({ .isDark = false });
    CHECK(windowColour() == lightWindow);
}

TEST_CASE("Whoever chose a look keeps it whatever the system says, and is told of no change")
{
    const FollowingSystem following;
    Theme& theme = Theme::instance();
    theme.choose(ThemeChoice::Light);
    QSignalSpy changes(&theme, &Theme::changed);
    theme.setSystemLook({ .isDark = true, .hasHighContrast = true });
    CHECK(windowColour() == lightWindow);
    CHECK(changes.isEmpty());
    theme.choose(ThemeChoice::System);
    CHECK(windowColour() == contrastWindow);
}

TEST_CASE("Where the system has no wish its palette tells light from dark")
{
    const FollowingSystem following;
    QApplication::setPalette(QPalette(QColor(40, 40, 40)));
    CHECK(windowColour() == darkWindow);
    QApplication::setPalette(QPalette(QColor(240, 240, 240)));
    CHECK(windowColour() == lightWindow);
}

TEST_CASE("The program looks as the desktop's portal says, at its start and when that changes")
{
    const TempDir folder;
    const PrivateBus bus(folder);
    FakePortal portal(bus.address());
    portal.set("color-scheme", 1);
    const SystemClock clock;
    Workspace workspace = got(Workspace::create(folder.file("workspace.db"), clock, "ana"));
    RunningEarshot earshot({ .home = folder.path().string(),
        .arguments = { "--workspace", folder.file("workspace.db"), "--as", "ana" },
        .environment = { { "DBUS_SESSION_BUS_ADDRESS", bus.address() } } });
    const auto looks
        = [&](const char* colour) { return waitUntil([&] { return earshot.value("MainWindow", "palette") == Json(colour); }); };
    CHECK(looks(darkWindow));
    portal.set("color-scheme", 2);
    CHECK(looks(lightWindow));
    portal.set("contrast", 1);
    CHECK(looks(contrastWindow));
    portal.set("contrast", 0);
    portal.set("color-scheme", 1);
    CHECK(looks(darkWindow));
}
