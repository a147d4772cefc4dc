// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/casework.h"
#include "support/gui/workflow_fixture.h"
#include "windows/case_window.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

struct BoardHere : WorkflowHere {
    CaseId card(int row = 0) { return cardAt(fresh(), row); }
    Case caseOn(int row = 0) { return got(workspace().cases().find(card(row))); }
    QComboBox& people() { return the<QComboBox>("personBox"); }
    void choosePeople(int row)
    {
        people().setFocus();
        press("Home");
        for (int i = 0; i < row; ++i)
            press("Down");
    }
    bool isOpen(CaseId id)
    {
        return waitUntil([&] {
            const auto* const window = this->window().findChild<gui::CaseWindow*>();
            return window && window->caseId() == id;
        });
    }
};

}

TEST_CASE("Return opens the case of a card, and so does a double click")
{
    BoardHere here;
    const CaseId first = here.card(0), second = here.card(1);
    press("Return");
    REQUIRE(here.isOpen(first));
    here.the<gui::CaseWindow>("caseWindow").close();
    REQUIRE(waitUntil([&] { return !here.window().findChild<gui::CaseWindow*>(); }));
    here.window().activateWindow();
    clickRow(here.fresh(), 1);
    const QRect place = here.fresh().visualRect(here.fresh().model()->index(1, 0));
    QTest::mouseDClick(here.fresh().viewport(), Qt::LeftButton, {}, place.center());
    CHECK(here.isOpen(second));
}

TEST_CASE("A card is assigned, put to sleep, noted and moved on by one key each")
{
    BoardHere here;
    const CaseId id = here.card();
    const auto now = [&] { return got(here.workspace().cases().find(id)); };
    press("A");
    REQUIRE(waitUntil([&] { return now().assignee == "ana"; }));
    here.dialogs.willSay("ben");
    press("Shift+A");
    REQUIRE(waitUntil([&] { return now().assignee == "ben"; }));
    CHECK(here.dialogs.known().contains("ana"));
    here.dialogs.willSay("called her");
    press("M");
    REQUIRE(waitUntil([&] { return got(here.workspace().cases().notes(id)).size() == 1; }));
    press("E");
    REQUIRE(waitUntil([&] { return now().state == CaseState::Acknowledged; }));
    REQUIRE(waitUntil([&] { return here.acknowledged().model()->rowCount() == 2; }));
    const CaseId next = here.card();
    here.fresh().setFocus();
    here.fresh().setCurrentIndex(here.fresh().model()->index(0, 0));
    here.dialogs.willChoose(QDateTime({ 2026, 3, 3 }, { 9, 0 }));
    press("H");
    CHECK(waitUntil([&] { return got(here.workspace().cases().find(next)).snoozedUntil.has_value(); }));
}

TEST_CASE("Each lane says its name and how many cases it has, in sight and to a screen reader")
{
    BoardHere here;
    CHECK(here.fresh().accessibleName() == "New, 6 cases");
    CHECK(here.acknowledged().accessibleName() == "Acknowledged, 1 case");
    const auto names = here.the<QWidget>("board").findChildren<QLabel*>();
    CHECK(std::ranges::any_of(names, [](const QLabel* label) { return label->toolTip() == QString::fromUtf8("New · 6"); }));
    press("Ctrl+Right");
    REQUIRE(waitUntil([&] { return here.fresh().accessibleName() == "New, 5 cases"; }));
    CHECK(here.acknowledged().accessibleName() == "Acknowledged, 2 cases");
}

TEST_CASE("A card says everything of itself to a screen reader and why it stands there")
{
    BoardHere here;
    const QString spoken = textAt(here.fresh(), 0, Qt::AccessibleTextRole);
    for (const char* const part : { "complaint", "Mira K.", "due in 12 min", "charged twice", "Mastodon" })
        CHECK(spoken.contains(part));
    CHECK(textAt(here.fresh(), 0, Qt::ToolTipRole).contains("first answer is due"));
}

TEST_CASE("At the ends of the board the keys stay where they are")
{
    BoardHere here;
    press("Ctrl+Left");
    press("Left");
    here.settle();
    CHECK(here.stateOf(here.card()) == CaseState::New);
    CHECK(hasFocus(here.fresh()));
    for (int lane = 0; lane < 12; ++lane)
        press("Right");
    CHECK(hasFocus(here.the<QWidget>("lane_left_alone")));
    press("Ctrl+Right");
    here.settle();
    CHECK(here.the<QAbstractItemView>("lane_left_alone").model()->rowCount() == 1);
}

TEST_CASE("The board shows one's own cases, nobody's, or all, and remembers which after a restart")
{
    BoardHere here;
    const CaseId mine = here.card(2);
    got(assign(here.workspace(), mine, "ana"));
    here.choosePeople(1);
    REQUIRE(waitUntil([&] { return here.fresh().model()->rowCount() == 1; }));
    CHECK(here.card() == mine);
    here.choosePeople(2);
    REQUIRE(waitUntil([&] { return here.fresh().model()->rowCount() == 5; }));
    CHECK(here.acknowledged().model()->rowCount() == 0); // ben's
    here.choosePeople(1);
    here.restart();
    CHECK(here.people().currentIndex() == 1);
    CHECK(waitUntil([&] { return here.fresh().model()->rowCount() == 1; }));
}

TEST_CASE("Due today and overdue exclude each other, and where nothing is due the board says so")
{
    BoardHere here;
    auto& today = here.the<QToolButton>("dueTodayButton");
    auto& overdue = here.the<QToolButton>("overdueButton");
    click(today);
    REQUIRE(waitUntil([&] { return today.isChecked() && here.fresh().model()->rowCount() == 6; }));
    click(overdue);
    CHECK_FALSE(today.isChecked());
    CHECK(waitUntil([&] { return here.the<QLabel>("boardMessage").isVisible(); }));
    CHECK(here.the<QLabel>("boardMessage").text() == "Nothing of this is due. That is good news.");
    click(overdue);
    CHECK(waitUntil([&] { return here.fresh().isVisible() && here.fresh().model()->rowCount() == 6; }));
}

TEST_CASE("A case that was opened meanwhile is there when one comes back to the board, in its place")
{
    BoardHere here;
    press("Ctrl+1");
    record(here.workspace(), { .name = "sooner", .text = "My line is dead.", .due = 3min });
    here.settle();
    press("Ctrl+2");
    REQUIRE(waitUntil([&] { return here.fresh().model()->rowCount() == 7; }));
    CHECK(textAt(here.fresh(), 0).contains("line is dead"));
}

TEST_CASE("Several moves are taken back one by one, the last one first")
{
    BoardHere here;
    const CaseId first = here.card();
    press("Ctrl+Right");
    REQUIRE(waitUntil([&] { return here.stateOf(first) == CaseState::Acknowledged && hasFocus(here.acknowledged()); }));
    press("Left");
    REQUIRE(hasFocus(here.fresh()));
    const CaseId second = here.card();
    here.fresh().setCurrentIndex(here.fresh().model()->index(0, 0));
    press("Ctrl+Right");
    REQUIRE(waitUntil([&] { return here.desk().undoStack().count() == 2; }));
    press("Ctrl+Z");
    REQUIRE(waitUntil([&] { return here.stateOf(second) == CaseState::New; }));
    CHECK(here.stateOf(first) == CaseState::Acknowledged);
    press("Ctrl+Z");
    CHECK(waitUntil([&] { return here.stateOf(first) == CaseState::New; }));
}
