// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/casework.h"
#include "support/gui/case_fixture.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

struct CaseByHand : CaseHere {
    /// Another case in a window of its own.
    gui::CaseWindow& openOther(CaseId id)
    {
        window().openCase(id.value);
        gui::CaseWindow* found = nullptr;
        REQUIRE(waitUntil([&] {
            for (gui::CaseWindow* const one : window().findChildren<gui::CaseWindow*>())
                found = one->caseId() == id && one->isEnabled() ? one : found;
            return found != nullptr;
        }));
        return *found;
    }
    QAction& offered(const char* button, const char* text)
    {
        const auto actions = in<QToolButton>(button).menu()->actions();
        const auto found = std::ranges::find(actions, QString::fromUtf8(text), &QAction::text);
        REQUIRE(found != actions.end());
        return **found;
    }
    void activate()
    {
        caseWindow().activateWindow();
        REQUIRE(waitUntil([&] { return QApplication::activeWindow() == &caseWindow(); }));
    }
};

}

TEST_CASE("A case skips a state by the menu of other moves, and its buttons follow")
{
    CaseByHand here;
    here.offered("otherMovesButton", "In progress").trigger();
    REQUIRE(waitUntil([&] { return here.line("stateLine") == "In progress"; }));
    CHECK(here.in<QPushButton>("moveButton").text() == "Move on: Resolved");
    got(moveCase(here.workspace(), here.caseId, CaseState::Resolved));
    got(moveCase(here.workspace(), here.caseId, CaseState::FollowedUp));
    REQUIRE(waitUntil([&] { return here.line("stateLine") == "Followed up"; }));
    CHECK_FALSE(here.in<QPushButton>("moveButton").isVisible());
}

TEST_CASE("A tag is taken off by its menu, which is there only when there is one")
{
    CaseByHand here;
    CHECK_FALSE(here.in<QToolButton>("untagButton").isVisible());
    CHECK(here.line("tagLine") == "none");
    got(here.workspace().tags().add(here.now().opener, "VIP", "ben", here.clock.now()));
    REQUIRE(waitUntil([&] { return here.line("tagLine") == "#VIP"; }));
    here.offered("untagButton", "VIP").trigger();
    REQUIRE(waitUntil([&] { return here.line("tagLine") == "none"; }));
    here.activate();
    press("Ctrl+Z");
    CHECK(waitUntil([&] { return here.line("tagLine") == "#VIP"; }));
}

TEST_CASE("A note of spaces is none, and Ctrl+W closes the case and nothing else")
{
    CaseByHand here;
    here.in<QPlainTextEdit>("noteField").setPlainText("   ");
    CHECK_FALSE(here.in<QPushButton>("noteButton").isEnabled());
    here.activate();
    here.in<QPlainTextEdit>("noteField").setFocus();
    press("Ctrl+W");
    REQUIRE(waitUntil([&] { return !here.window().findChild<gui::CaseWindow*>(); }));
    CHECK(here.window().isVisible());
    CHECK(got(here.workspace().cases().notes(here.caseId)).empty());
}

TEST_CASE("From a case one comes back to its mention in Triage")
{
    CaseByHand here;
    here.mentions().setCurrentIndex(here.mentions().model()->index(3, 0));
    click(here.in<QToolButton>("triageButton"));
    CHECK(waitUntil([&] { return here.mentions().currentIndex().data().toString().contains("charged twice"); }));
}

TEST_CASE("An act that fails is told in the window where it was done")
{
    CaseByHand here;
    here.activate();
    here.desk().act("Try it", [](Workspace&) -> Result<gui::Inverse> { return failure(ErrorKind::WrongState); });
    QWidget& bar = here.in<QWidget>("messageBar");
    REQUIRE(waitUntil([&] { return bar.isVisible(); }));
    CHECK(find<QLabel>(bar, "messageText").text().startsWith("Try it failed:"));
    click(find<QToolButton>(bar, "messageClose"));
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("Two cases stand side by side, and what is done in one is not seen in the other")
{
    CaseByHand here;
    const CaseId other = got(here.workspace().triage().page({ TriageView::NeedsAnswer }, {})).at(1).inCase->id;
    gui::CaseWindow& second = here.openOther(other);
    CHECK(find<QTextBrowser>(second, "conversation").toPlainText().contains("seit drei Tagen"));
    click(find<QToolButton>(second, "assignMeButton"));
    REQUIRE(waitUntil([&] { return find<QLabel>(second, "assigneeLine").text() == "ana"; }));
    here.settle();
    const auto& windows = here.window().findChildren<gui::CaseWindow*>();
    const auto first = std::ranges::find(windows, here.caseId, &gui::CaseWindow::caseId);
    REQUIRE(first != windows.end());
    CHECK(find<QLabel>(**first, "assigneeLine").text() == "nobody's yet");
    second.close();
    REQUIRE(waitUntil([&] { return here.window().findChildren<gui::CaseWindow*>().size() == 1; }));
}

TEST_CASE("News of a case do not take away what somebody writes as a note")
{
    CaseByHand here;
    here.activate();
    here.in<QPlainTextEdit>("noteField").setFocus();
    type("half a no");
    got(assign(here.workspace(), here.caseId, "ben"));
    REQUIRE(waitUntil([&] { return here.line("assigneeLine") == "ben"; }));
    CHECK(here.in<QPlainTextEdit>("noteField").toPlainText() == "half a no");
    CHECK(hasFocus(here.in<QPlainTextEdit>("noteField")));
}

TEST_CASE("The history of a case tells the newest first, with who and when in words")
{
    CaseByHand here;
    got(assign(here.workspace(), here.caseId, "ben"));
    got(moveCase(here.workspace(), here.caseId, CaseState::Acknowledged));
    did(here.workspace().cases().note(here.caseId, "called\nher", "ben", here.clock.now()));
    REQUIRE(waitUntil([&] { return here.newest().startsWith("Note: "); }));
    CHECK_FALSE(here.newest().contains('\n'));
    CHECK(here.history().model()->index(0, gui::HistoryModel::WhoColumn).data() == "ben");
    CHECK(here.history().model()->index(1, gui::HistoryModel::WhatColumn).data() == "Moved to Acknowledged");
    CHECK(here.history().model()->index(2, gui::HistoryModel::WhatColumn).data().toString().contains("ben"));
    CHECK(here.in<QTabWidget>("tabs").tabText(1) == QString("History (%1)").arg(here.history().model()->rowCount()));
}

TEST_CASE("The due time of a case is told in full on hover, and an answered one says when it was answered")
{
    CaseByHand here;
    CHECK(here.line("targetLine") == "due in 12 min");
    CHECK(here.in<QLabel>("targetLine").toolTip().contains("2026"));
    here.clock.advance(20min);
    did(here.workspace().cases().note(here.caseId, "news", "ben", here.clock.now()));
    CHECK(waitUntil([&] { return here.line("targetLine") == "8 min late"; }));
}

TEST_CASE("A case that is not there any more says so")
{
    CaseByHand here;
    here.window().openCase(4711);
    const auto says = [&] {
        for (const gui::CaseWindow* const one : here.window().findChildren<gui::CaseWindow*>())
            if (one->caseId().value == 4711)
                return find<QLabel>(find<QWidget>(*one, "messageBar"), "messageText").text();
        return QString();
    };
    CHECK(waitUntil([&] { return says().contains("is not there (any more)"); }));
}
