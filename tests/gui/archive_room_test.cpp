// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/archive.h"
#include "earshot/app/casework.h"
#include "support/gui/archive_fixture.h"
#include "workers/archive_work.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace earshot;
using namespace earshot::test;

TEST_CASE("Ctrl+F goes to the archive's search field, and an empty search explains itself")
{
    ArchiveHere here;
    CHECK(hasFocus(here.field()));
    CHECK(here.the<QLabel>("searchHelp").isVisible());
    CHECK_FALSE(here.the<QToolButton>("exportButton").isEnabled());
    emit here.the<QLabel>("searchHelp").linkActivated("verdict:troll");
    REQUIRE(waitUntil([&] { return here.hits().model()->rowCount() == 1; }));
}

TEST_CASE("Hits come while one types, and the first is shown with its versions and what the ledger says")
{
    ArchiveHere here;
    here.searchFor("router tuesday", 1);
    REQUIRE(waitUntil([&] { return here.versions().contains("Version 2"); }));
    CHECK(here.versions().contains("is broken since Monday"));
    CHECK(here.versions().contains("works again since Tuesday"));
    CHECK(here.ledger().contains("both versions are kept"));
    REQUIRE(waitUntil([&] { return here.note() == "1 hit"; }));
}

TEST_CASE("A mistake in a search is told below the field, and what was found stays")
{
    ArchiveHere here;
    here.searchFor("router", 2);
    type(" verdict:bad");
    REQUIRE(waitUntil([&] { return here.note().contains("complaint, troll, other or unsure"); }));
    CHECK(here.hits().model()->rowCount() == 2);
    here.search("nobodyeverwrotethis");
    REQUIRE(waitUntil([&] { return here.the<QLabel>("archiveMessage").isVisible(); }));
    CHECK(here.the<QLabel>("archiveMessage").text().contains("Nothing was ever heard"));
}

TEST_CASE("A facet narrows the search by its operator and takes it out again")
{
    ArchiveHere here;
    here.searchFor("telvana OR router", 5);
    REQUIRE(waitUntil([&] { return here.window().findChild<QToolButton*>("facet_verdict_troll"); }));
    auto& troll = here.the<QToolButton>("facet_verdict_troll");
    REQUIRE(waitUntil([&] { return troll.isVisible(); }));
    CHECK(troll.text().contains("◆ troll"));
    click(troll);
    REQUIRE(waitUntil([&] { return here.hits().model()->rowCount() == 1; }));
    CHECK(here.field().text() == "telvana OR router verdict:troll ");
    REQUIRE(waitUntil([&] { return troll.isChecked(); }));
    click(troll);
    REQUIRE(waitUntil([&] { return here.hits().model()->rowCount() == 5; }));
}

TEST_CASE("From search to evidence that can be checked, by keyboard")
{
    ArchiveHere here;
    here.searchFor("router", 2);
    press("Down");
    CHECK(hasFocus(here.hits()));
    press("Shift+Down");
    const std::string file = here.folder.file("pack.jsonl");
    here.dialogs.willSay(QString::fromStdString(file));
    click(here.the<QToolButton>("exportButton"));
    REQUIRE(waitUntil([&] { return here.message().contains("pack.jsonl"); }));
    CHECK(here.dialogs.asked().front().contains("2 mention"));
    const LedgerVerdict verdict = got(verifyEvidence(file));
    CHECK_FALSE(verdict.brokenAt);
    CHECK(verdict.snapshots == 3);
}

TEST_CASE("All hits of a search are exported, also those that nobody scrolled to")
{
    ArchiveHere here;
    for (int i = 0; i < 250; ++i)
        record(here.workspace(), { .name = "many" + std::to_string(i), .text = "swarm", .label = Label::Other });
    here.search("swarm");
    REQUIRE(waitUntil([&] { return here.hits().model()->rowCount() > 0; }));
    REQUIRE(here.hits().model()->rowCount() < 250);
    const std::string file = here.folder.file("all.jsonl");
    here.dialogs.willSay(QString::fromStdString(file));
    press("Ctrl+Shift+E");
    REQUIRE(waitUntil([&] { return here.message().contains("all.jsonl"); }));
    CHECK(here.message().contains("250 mention"));
    const LedgerVerdict verdict = got(verifyEvidence(file));
    CHECK_FALSE(verdict.brokenAt);
    CHECK(verdict.snapshots == 250);
    here.dialogs.willSay(QString::fromStdString(here.folder.file("all.html")));
    press("Ctrl+Shift+E");
    REQUIRE(waitUntil([&] { return here.message().contains("all.html"); }));
    CHECK(here.onDisk("all.html").count("swarm") == 250);
}

TEST_CASE("An export shows how far it is, and a cancelled one says nothing more")
{
    ArchiveHere here;
    here.searchFor("router", 2);
    const std::string file = here.folder.file("pack.html");
    here.dialogs.willSay(QString::fromStdString(file));
    press("Ctrl+Shift+E");
    CHECK(here.the<QWidget>("workProgress").isVisible());
    CHECK_FALSE(here.the<QToolButton>("exportButton").isEnabled());
    CHECK_FALSE(here.the<QToolButton>("verifyButton").isEnabled());
    click(here.the<QPushButton>("workButton"));
    CHECK_FALSE(here.the<QWidget>("workBar").isVisible());
    click(here.the<QToolButton>("verifyButton")); // its turn comes when the export has ended
    REQUIRE(waitUntil([&] { return here.the<QLabel>("workText").text().contains("The ledger is whole"); }));
    CHECK_FALSE(here.message().contains("pack.html"));
    CHECK_FALSE(QFile::exists(QString::fromStdString(file) + ".part"));
    CHECK(here.the<QToolButton>("exportButton").isEnabled());
}

TEST_CASE("An export of all hits can be stopped while it still collects them")
{
    DeskFixture here;
    gui::ArchiveWork work(here.desk().place());
    QSignalSpy asked(&work, &gui::ArchiveWork::progressed), ended(&work, &gui::ArchiveWork::failed);
    work.exportAll("/dev/null/at/all.html", got(parsedQuery("router"))); // writing would ask only once there is a file
    REQUIRE(waitUntil([&] { return ended.count() == 1; }));
    CHECK(asked.count() == 1);
}

TEST_CASE("A language narrows a search as a verdict does")
{
    ArchiveHere here;
    here.searchFor("platform:mastodon", 16);
    REQUIRE(waitUntil([&] { return here.window().findChild<QToolButton*>("facet_lang_de"); }));
    auto& german = here.the<QToolButton>("facet_lang_de");
    REQUIRE(waitUntil([&] { return german.isVisible(); }));
    CHECK(german.text().contains("German"));
    click(german);
    REQUIRE(waitUntil([&] { return here.hits().model()->rowCount() == 1; }));
    CHECK(here.field().text() == "platform:mastodon lang:de ");
}

TEST_CASE("Evidence for people is a page, and a file that cannot be written is told")
{
    ArchiveHere here;
    here.searchFor("router tuesday", 1);
    here.dialogs.willSay(QString::fromStdString(here.folder.file("pack.html")));
    click(here.the<QToolButton>("exportButton"));
    REQUIRE(waitUntil([&] { return here.message().contains("pack.html"); }));
    CHECK(here.onDisk("pack.html").contains("<html", Qt::CaseInsensitive));
    here.dialogs.willSay("/dev/null/at/all.html");
    click(here.the<QToolButton>("exportButton"));
    REQUIRE(waitUntil([&] { return here.message().contains("could not be used"); }));
}

TEST_CASE("Verifying says in words that the ledger is whole")
{
    ArchiveHere here;
    click(here.the<QToolButton>("verifyButton"));
    REQUIRE(waitUntil([&] { return here.the<QLabel>("workText").text().contains("The ledger is whole"); }));
    click(here.the<QPushButton>("workButton"));
    CHECK_FALSE(here.the<QWidget>("workBar").isVisible());
}

TEST_CASE("A verification that was cancelled says nothing more, and the next one does")
{
    ArchiveHere here;
    click(here.the<QToolButton>("verifyButton"));
    CHECK(here.the<QWidget>("workProgress").isVisible());
    click(here.the<QPushButton>("workButton"));
    CHECK_FALSE(here.the<QWidget>("workBar").isVisible());
    click(here.the<QToolButton>("verifyButton"));
    REQUIRE(waitUntil([&] { return here.the<QLabel>("workText").text().contains("The ledger is whole"); }));
}

TEST_CASE("What happens to the mention that is shown is seen at once")
{
    ArchiveHere here;
    here.searchFor("charged", 1);
    REQUIRE(waitUntil([&] { return here.versions().contains("charged twice"); }));
    edit(here.workspace(), { .name = "en", .text = {} }, "I was charged thrice.");
    REQUIRE(waitUntil([&] { return here.versions().contains("charged thrice"); }));
    CHECK(here.versions().contains("Version 2"));
    got(assign(here.workspace(),
        caseOf(here.workspace(), here.workspace().search().find(got(parsedQuery("thrice")), {}, 1)->front().mention.id), "ben"));
    REQUIRE(waitUntil([&] { return here.ledger().contains("ben"); }));
}

TEST_CASE("A search is there again after a restart")
{
    ArchiveHere here;
    here.searchFor("router", 2);
    here.restart();
    CHECK(here.field().text() == "router");
    REQUIRE(waitUntil([&] { return here.hits().model()->rowCount() == 2; }));
}
