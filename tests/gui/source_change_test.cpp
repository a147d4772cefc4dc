// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/listening.h"
#include "support/gui/listening_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QTableView>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

/// The sources of Listening with one that was polled before: mentions of an account, with a token.
struct SourcesWindow : ListeningWindow {
    SourceId id;

    SourcesWindow() : ListeningWindow(Part::Sources, Filling::Nothing)
    {
        Source source{ .platform = "mastodon", .kind = SourceKind::Mentions, .baseUrl = "https://kelp.example", .account = "telvana" };
        const auto store = secrets.maker()();
        id = got(addSource(workspace(), *store, source, "the old one")).id;
        did(workspace().sources().saveState(
            id, { .cursor = { .position = "109" }, .health = SourceHealth::Good, .polledAt = clock.now() }));
        REQUIRE(waitUntil([this] { return the<QTableView>("sourceTable").model()->rowCount() == 1; }));
    }
    Source source() { return got(workspace().sources().find(id)); }
    SourceState state() { return got(workspace().sources().state(id)); }
    std::string token() { return secrets.all().begin()->second; }
    QDialog& startChanging()
    {
        click(the<QPushButton>("changeSourceButton"));
        REQUIRE(waitUntil([this] { return window().findChild<QDialog*>("sourceDialog"); }));
        auto& dialog = the<QDialog>("sourceDialog");
        dialog.activateWindow();
        REQUIRE(waitUntil([&] { return QApplication::activeWindow() == &dialog; }));
        return dialog;
    }
};

}

TEST_CASE("A source's interval, account and training are changed by hand, its cursor stays, and undo takes it back")
{
    SourcesWindow here;
    QDialog& dialog = here.startChanging();
    CHECK_FALSE(find<QComboBox>(dialog, "platformBox").isEnabled());
    CHECK(find<QLineEdit>(dialog, "addressField").text() == "https://kelp.example");
    CHECK(find<QLineEdit>(dialog, "accountField").text() == "telvana");
    CHECK(find<QLineEdit>(dialog, "tokenField").text().isEmpty());
    find<QSpinBox>(dialog, "everyBox").setValue(900);
    find<QCheckBox>(dialog, "trainingBox").click();
    here.write("accountField", "@telvana_help");
    dialog.accept();
    REQUIRE(waitUntil([&] { return here.source().every == 900s; }));
    CHECK_FALSE(here.source().mayTrain);
    CHECK(here.source().account == "telvana_help");
    CHECK(here.state().cursor.position == "109");
    CHECK(here.state().health == SourceHealth::Good);
    CHECK(here.token() == "the old one");
    CHECK(here.says("sourceTimes", "every 900 s"));
    CHECK(here.says("sourceAccount", "@telvana_help"));
    REQUIRE(waitUntil([&] { return here.desk().undoStack().canUndo(); }));
    here.desk().undoStack().undo();
    CHECK(waitUntil([&] { return here.source().every == 300s && here.source().mayTrain && here.source().account == "telvana"; }));
    CHECK(here.state().cursor.position == "109");
}

TEST_CASE("A token that is typed replaces the old one and is nowhere on the screen")
{
    SourcesWindow here;
    QDialog& dialog = here.startChanging();
    here.write("tokenField", "hush-hush");
    const auto before = got(here.workspace().ledger().last());
    dialog.accept();
    REQUIRE(waitUntil([&] { return here.token() == "hush-hush"; }));
    CHECK(here.state().cursor.position == "109");
    here.settle();
    CHECK(got(here.workspace().ledger().last()) != before);
    CHECK_FALSE(here.desk().undoStack().canUndo());
    for (const QLabel* label : here.window().findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains("hush-hush"));
}

TEST_CASE("A change that can never work is said before the dialog closes, and nothing is written where nothing was changed")
{
    SourcesWindow here;
    const auto before = got(here.workspace().ledger().last());
    QDialog& dialog = here.startChanging();
    here.write("addressField", "ftp://kelp.example");
    dialog.accept();
    CHECK(here.says("sourceDialogFault", "https://"));
    here.write("addressField", "kelp.example");
    dialog.accept();
    CHECK(waitUntil([&] { return !here.window().findChild<QDialog*>("sourceDialog"); }));
    here.settle();
    CHECK(got(here.workspace().ledger().last()) == before);
}

TEST_CASE("The card of a source says whose account it is and where its token lies, or that it is missing")
{
    SourcesWindow here;
    CHECK(here.says("sourceAccount", "@telvana"));
    CHECK(here.says("sourceAccount", "token in memory"));
    const auto store = here.secrets.maker()();
    did(store->remove(here.secrets.all().begin()->first));
    got(here.workspace().sources().add({ .platform = "feed", .baseUrl = "https://forum.example/feed" }, "ana", here.clock.now()));
    auto& table = here.the<QTableView>("sourceTable");
    REQUIRE(waitUntil([&] { return table.model()->rowCount() == 2; }));
    table.selectRow(1);
    CHECK(waitUntil([&] { return !here.the<QLabel>("sourceAccount").isVisible(); }));
    table.selectRow(0);
    CHECK(here.says("sourceAccount", "token missing"));
}

TEST_CASE("A source that the server called gone is asked again by Resume")
{
    SourcesWindow here;
    did(here.workspace().sources().saveState(here.id, { .health = SourceHealth::Dead, .failures = 1 }));
    did(here.workspace().sources().noteNewToken(here.id, "ben", here.clock.now())); // something that the window hears of
    REQUIRE(waitUntil([&] { return here.the<QPushButton>("pauseSourceButton").text() == "Resume"; }));
    click(here.the<QPushButton>("pauseSourceButton"));
    CHECK(waitUntil([&] { return here.state().health == SourceHealth::Failing; }));
    CHECK_FALSE(here.source().paused);
}
