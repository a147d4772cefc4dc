// SPDX-License-Identifier: GPL-3.0-or-later
#include "../src/core/document/session.h"
#include "support/gui/archive_fixture.h"
#include "windows/case_window.h"

#include <QPushButton>
#include <QToolButton>

using namespace earshot;
using namespace earshot::test;

namespace {

/// The Archive of a morning, read with the keyboard.
struct ReadingHere : ArchiveHere {
    QString author() { return the<QLabel>("hitAuthor").text(); }
    QString facts() { return the<QLabel>("hitFacts").text(); }
    void tamper(const std::string& sql)
    {
        Store behind = got(Store::open(workspace().location()));
        behind.session().sql() << sql;
    }
};

}

TEST_CASE("From hit to hit with J and K, the text follows, and a slash goes back to the field")
{
    ReadingHere here;
    here.searchFor("router", 2);
    press("Return");
    REQUIRE(hasFocus(here.hits()));
    REQUIRE(waitUntil([&] { return here.versions().contains("Waiting for my new router"); }));
    press("J");
    REQUIRE(waitUntil([&] { return here.versions().contains("works again"); }));
    CHECK(here.author().contains("Tom"));
    press("K");
    CHECK(waitUntil([&] { return here.author().contains("Pia"); }));
    press("/");
    CHECK(hasFocus(here.field()));
    CHECK(here.field().selectedText() == "router");
}

TEST_CASE("Return opens the case of a hit, and a hit in no case says why there is none to open")
{
    ReadingHere here;
    here.searchFor("charged", 1);
    auto& button = here.the<QToolButton>("hitCaseButton");
    REQUIRE(waitUntil([&] { return button.isEnabled(); }));
    here.hits().setFocus();
    press("Return");
    REQUIRE(waitUntil([&] { return here.window().findChild<gui::CaseWindow*>(); }));
    here.window().activateWindow();
    here.field().setFocus();
    REQUIRE(waitUntil([&] { return hasFocus(here.field()); }));
    here.searchFor("lovely", 1);
    REQUIRE(waitUntil([&] { return here.facts().contains("in no case"); }));
    CHECK_FALSE(button.isEnabled());
    CHECK(button.toolTip().contains("in no case"));
}

TEST_CASE("Operators narrow a search by who, when and what, as they are typed")
{
    ReadingHere here;
    here.searchFor("author:mira_k", 2);
    here.searchFor("verdict:troll", 1);
    here.searchFor("before:2026-03-01 router", 0);
    here.searchFor("after:2026-03-01 router", 2);
    here.searchFor("router -waiting", 1);
    here.searchFor("\"new router\"", 1);
    here.searchFor("rout*", 2);
    CHECK(here.the<QLabel>("archiveMessage").isHidden());
}

TEST_CASE("A deleted mention is found, its text is shown, and both say that it was deleted")
{
    ReadingHere here;
    here.searchFor("regret", 1);
    REQUIRE(waitUntil([&] { return here.versions().contains("You will regret this."); }));
    CHECK(here.versions().contains("we hold it"));
    CHECK(here.facts().contains("deleted"));
    CHECK(here.ledger().contains("A mention was deleted; its text is kept"));
}

TEST_CASE("The ledger of a case that somebody worked on names who did what")
{
    ReadingHere here;
    here.searchFor("ported", 1);
    REQUIRE(waitUntil([&] { return here.ledger().contains("Assigned to"); }));
    CHECK(here.ledger().contains("Moved to Acknowledged"));
    CHECK(here.ledger().contains("ana"));
}

TEST_CASE("What stood in an earlier version is found, and the hit shows both")
{
    ReadingHere here;
    here.searchFor("broken monday", 1);
    REQUIRE(waitUntil([&] { return here.versions().contains("Version 2"); }));
    CHECK(here.versions().contains("works again since Tuesday"));
}

TEST_CASE("A text that was changed behind the ledger's back is named when the ledger is verified")
{
    ReadingHere here;
    here.tamper("update snapshot set text = 'all is well' where text like '%charged twice%'");
    click(here.the<QToolButton>("verifyButton"));
    const auto& text = here.the<QLabel>("workText");
    REQUIRE(waitUntil([&] { return text.text().contains("The ledger is"); }));
    CHECK_THAT(text.text().toStdString(), Catch::Matchers::StartsWith("▲ The ledger is broken at link"));
    CHECK(here.message().contains("the text that it vouches for was changed"));
    CHECK_FALSE(here.the<QWidget>("workProgress").isVisible());
}

TEST_CASE("An emptied search brings the help back, and nothing can be exported from it")
{
    ReadingHere here;
    here.searchFor("router", 2);
    REQUIRE(waitUntil([&] { return here.the<QToolButton>("exportButton").isEnabled(); }));
    here.field().clear();
    REQUIRE(waitUntil([&] { return here.the<QLabel>("searchHelp").isVisible(); }));
    CHECK_FALSE(here.the<QToolButton>("exportButton").isEnabled());
    CHECK(here.note().isEmpty());
    CHECK_FALSE(here.window().findChild<QToolButton*>("facet_verdict_complaint")->isVisible());
}

TEST_CASE("An export that nobody names a file for writes nothing and says nothing")
{
    ReadingHere here;
    here.searchFor("router", 2);
    here.dialogs.willRefuse();
    press("Ctrl+Shift+E");
    CHECK(here.dialogs.asked().front().contains("evidence-2026-03-02-hits.html"));
    CHECK_FALSE(here.the<QWidget>("workBar").isVisible());
    CHECK(here.message().isEmpty());
}

TEST_CASE("The platform is a facet with its count, and Shift+F6 goes back from the text to the hits")
{
    ReadingHere here;
    record(here.workspace(), { .name = "f", .text = "router of a forum", .platform = "feed" });
    here.searchFor("router", 3);
    REQUIRE(waitUntil([&] { return here.window().findChild<QToolButton*>("facet_platform_feed"); }));
    auto& feed = here.the<QToolButton>("facet_platform_feed");
    REQUIRE(waitUntil([&] { return feed.isVisible(); }));
    CHECK(feed.text() == "Feed  1");
    CHECK(feed.accessibleName() == "Only Feed, 1 hit");
    feed.setFocus();
    press("Space");
    REQUIRE(waitUntil([&] { return here.hits().model()->rowCount() == 1; }));
    here.field().setFocus();
    press("F6");
    press("F6");
    CHECK(hasFocus(here.the<QWidget>("evidencePane")));
    press("Shift+F6");
    CHECK(hasFocus(here.hits()));
}
