// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/card_delegate.h"
#include "earshot/app/casework.h"
#include "support/gui/workflow_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QToolButton>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

TEST_CASE("The board opens with the cursor on the most urgent card")
{
    WorkflowHere here;
    CHECK(hasFocus(here.fresh()));
    CHECK(here.fresh().currentIndex().row() == 0);
    CHECK(textAt(here.fresh(), 0).contains("charged twice"));
    CHECK(here.the<QToolButton>("dueTodayButton").text() == "6 due today");
}

TEST_CASE("A card moves with Ctrl+Right, the cursor goes with it, and Ctrl+Z takes it back")
{
    WorkflowHere here;
    const CaseId card = here.cardAt(here.fresh(), 0);
    press("Ctrl+Right");
    REQUIRE(waitUntil([&] { return here.acknowledged().model()->rowCount() == 2; }));
    CHECK(here.stateOf(card) == CaseState::Acknowledged);
    CHECK(hasFocus(here.acknowledged()));
    CHECK(here.cardAt(here.acknowledged(), here.acknowledged().currentIndex().row()) == card);
    press("Ctrl+Right");
    REQUIRE(waitUntil([&] { return here.inProgress().model()->rowCount() == 1; }));
    press("Ctrl+Z");
    REQUIRE(waitUntil([&] { return here.inProgress().model()->rowCount() == 0; }));
    CHECK(here.stateOf(card) == CaseState::Acknowledged);
}

TEST_CASE("A move that the rules forbid is told in a sentence, and the card stays")
{
    WorkflowHere here;
    press("Ctrl+Right");
    REQUIRE(waitUntil([&] { return here.acknowledged().model()->rowCount() == 2; }));
    press("Ctrl+Left");
    REQUIRE(waitUntil([&] { return !here.message().isEmpty(); }));
    CHECK(here.message().contains("A case that is “Acknowledged” cannot go from there to “New”."));
    CHECK(here.acknowledged().model()->rowCount() == 2);
}

TEST_CASE("A card that is dropped on another lane moves there")
{
    WorkflowHere here;
    const CaseId card = here.cardAt(here.fresh(), 1);
    const std::unique_ptr<QMimeData> held(here.fresh().model()->mimeData({ here.fresh().model()->index(1, 0) }));
    REQUIRE(here.inProgress().model()->dropMimeData(held.get(), Qt::MoveAction, -1, -1, {}));
    REQUIRE(waitUntil([&] { return here.inProgress().model()->rowCount() == 1; }));
    CHECK(here.stateOf(card) == CaseState::InProgress);
    CHECK(here.fresh().model()->rowCount() == 5);
}

TEST_CASE("Arrows go from lane to lane and J and K from card to card")
{
    WorkflowHere here;
    press("J");
    CHECK(here.fresh().currentIndex().row() == 1);
    press("K");
    CHECK(here.fresh().currentIndex().row() == 0);
    press("Right");
    CHECK(hasFocus(here.acknowledged()));
    CHECK(here.acknowledged().currentIndex().row() == 0);
    press("Left");
    CHECK(hasFocus(here.fresh()));
}

TEST_CASE("What is due and whose it is filter the board")
{
    WorkflowHere here;
    here.clock.advance(45min);
    press("Ctrl+1");
    press("Ctrl+2");
    REQUIRE(waitUntil([&] { return here.the<QToolButton>("overdueButton").text() == "2 overdue"; }));
    click(here.the<QToolButton>("overdueButton"));
    REQUIRE(waitUntil([&] { return here.fresh().model()->rowCount() == 2; }));
    click(here.the<QToolButton>("overdueButton"));
    REQUIRE(waitUntil([&] { return here.fresh().model()->rowCount() == 6; }));
    auto& people = here.the<QComboBox>("personBox");
    people.setFocus();
    press("Down");
    REQUIRE(waitUntil([&] { return here.the<QLabel>("boardMessage").isVisible(); })); // ana has no case
}

TEST_CASE("What somebody else does to a case is seen on the board")
{
    WorkflowHere here;
    got(moveCase(here.workspace(), here.cardAt(here.fresh(), 3), CaseState::InProgress));
    REQUIRE(waitUntil([&] { return here.inProgress().model()->rowCount() == 1; }));
    CHECK(here.fresh().currentIndex().row() == 0);
}

TEST_CASE("The ladder can be climbed from the lane of those left alone")
{
    WorkflowHere here;
    auto& trolls = here.the<QAbstractItemView>("lane_left_alone");
    trolls.setFocus();
    trolls.setCurrentIndex(trolls.model()->index(0, 0));
    here.dialogs.willRefuse();
    press("X");
    CHECK(here.dialogs.asked().size() == 1);
}

TEST_CASE("A card's bar says how much of its target is left")
{
    const Time now = *parsedRfc3339("2026-03-02T09:00:00Z");
    Case one{ .openedAt = now - 30min, .answerDueAt = now + 30min };
    CHECK(gui::leftOfTarget(one, now) == 0.5);
    CHECK(gui::leftOfTarget(one, now + 2h) == 0.0);
    CHECK(gui::leftOfTarget(one, now - 2h) == 1.0);
    one.firstAnsweredAt = now;
    CHECK_FALSE(gui::leftOfTarget(one, now));
}
