// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gui/morning.h"
#include "support/gui/person.h"
#include "support/private_bus.h"
#include "support/results.h"
#include "support/running_earshot.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QStringList>

using namespace earshot;
using namespace earshot::test;
using Catch::Matchers::Contains;

namespace {

const char* const service = "org.freedesktop.Notifications";
const char* const objectPath = "/org/freedesktop/Notifications";

/// A desktop that shows notifications, with markup in their bodies.
class FakeDesktop final : public QDBusVirtualObject {
public:
    struct Shown {
        uint replaces = 0;
        QString title, body;
    };

    explicit FakeDesktop(const std::string& bus) : connection_(QDBusConnection::connectToBus(QString::fromStdString(bus), "fakeDesktop"))
    {
        REQUIRE(connection_.registerVirtualObject(objectPath, this));
        REQUIRE(connection_.registerService(service));
    }
    ~FakeDesktop() override { QDBusConnection::disconnectFromBus("fakeDesktop"); }

    const QList<Shown>& shown() const { return shown_; }
    void click(uint id)
    {
        QDBusMessage clicked = QDBusMessage::createSignal(objectPath, service, "ActionInvoked");
        clicked << id << QString("default");
        REQUIRE(connection_.send(clicked));
    }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        if (message.member() == "GetCapabilities")
            return connection.send(message.createReply(QStringList{ "body", "body-markup", "actions" }));
        if (message.member() != "Notify")
            return false;
        const QVariantList said = message.arguments();
        shown_ += Shown{ said.at(1).toUInt(), said.at(3).toString(), said.at(4).toString() };
        return connection.send(message.createReply(QVariant::fromValue(uint(shown_.size()))));
    }

private:
    QDBusConnection connection_;
    QList<Shown> shown_;
};

}

TEST_CASE("A burst of complaints is one notification on the desktop, its text is no markup, and a click opens the first")
{
    const TempDir folder;
    const PrivateBus bus(folder);
    FakeDesktop desktop(bus.address());
    const SystemClock clock;
    Workspace workspace = got(Workspace::create(folder.file("workspace.db"), clock, "ana"));
    fillMorning(workspace);
    RunningEarshot earshot({ .home = folder.path().string(),
        .arguments = { "--workspace", folder.file("workspace.db"), "--as", "ana" },
        .environment = { { "DBUS_SESSION_BUS_ADDRESS", bus.address() } } });
    REQUIRE(earshot.waitForRow("mentionList", "charged twice"));
    for (int i = 0; i < 14; ++i)
        record(workspace,
            { .name = "burst" + std::to_string(i),
                .text = "<b>No</b> line & no answer <img src='x'>",
                .author = "Mira " + std::to_string(i),
                .due = std::chrono::minutes(30) });
    REQUIRE(waitUntil([&] { return !desktop.shown().isEmpty(); }));
    const FakeDesktop::Shown shown = desktop.shown().front();
    CHECK(shown.title.toStdString() == "14 new complaints");
    CHECK_THAT(shown.body.toStdString(), Contains("Mira 0") && Contains("&lt;b&gt;No&lt;/b&gt; line &amp; no answer") && !Contains("<"));
    CHECK(desktop.shown().size() == 1);

    REQUIRE(waitUntil([&] {
        desktop.click(1); // which means nothing before the program has the answer to its Notify
        return earshot.value("mentionPane/authorName", "text").get<std::string>().find("Mira 0") != std::string::npos;
    }));
}
