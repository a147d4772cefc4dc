// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gui/listening_fixture.h"
#include "support/gui/workflow_fixture.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

/// The Workflow room with more cases in its first lane than it shows cards of.
struct FullBoard : WindowFixture {
    FullBoard()
    {
        for (int i = 0; i < 203; ++i)
            record(workspace(), { .name = "many" + std::to_string(i), .text = "Router " + std::to_string(i), .due = 400min });
        press("Ctrl+2");
        REQUIRE(waitUntil([this] { return more().isVisible(); }));
    }
    QPushButton& more() { return the<QPushButton>("more_new"); }
    QString filter() { return the<QLineEdit>("filterField").text(); }
};

void limit(Workspace& workspace, CaseState lane, int most)
{
    Policy policy = got(workspace.settings().policy());
    policy.laneLimits[lane] = most;
    did(workspace.settings().setPolicy(policy, "ana", workspace.now()));
}

}

TEST_CASE("The cases of a lane that have no card are a click away, all of them")
{
    FullBoard here;
    CHECK(here.more().text() == "and 9 more");
    CHECK(here.more().accessibleName().contains("New"));
    click(here.more());
    REQUIRE(waitUntil([&] { return here.mentions().isVisible() && here.mentions().model()->rowCount() >= 209; }));
    CHECK(here.the<QLabel>("listTitle").text() == "All mentions");
    CHECK(here.filter() == "case:new");
    CHECK(rowWith(here.mentions(), "Router 202") >= 0);
    CHECK(rowWith(here.mentions(), "pathetic") == -1);
}

TEST_CASE("And a key away: Return on it lists them with the board's person and opens no case")
{
    FullBoard here;
    auto& people = here.the<QComboBox>("personBox");
    people.setFocus();
    press("End");
    REQUIRE(waitUntil([&] { return here.more().isVisible(); }));
    here.more().setFocus();
    press("Return");
    REQUIRE(waitUntil([&] { return here.mentions().isVisible() && here.mentions().model()->rowCount() >= 200; }));
    CHECK(here.filter() == "case:new for:nobody");
    CHECK_FALSE(here.window().findChild<QWidget*>("caseWindow"));
}

TEST_CASE("A lane that holds more than agreed says so in a word, until it holds less")
{
    WorkflowHere here;
    auto& over = here.the<QLabel>("over_new");
    CHECK_FALSE(over.isVisible());
    limit(here.workspace(), CaseState::New, 5);
    press("Ctrl+1");
    press("Ctrl+2");
    REQUIRE(waitUntil([&] { return over.isVisible(); }));
    CHECK(over.text() == "1 over the limit");
    CHECK(over.property("role").toString() == "fault");
    here.fresh().setFocus();
    here.fresh().setCurrentIndex(here.fresh().model()->index(0, 0));
    press("Ctrl+Right");
    REQUIRE(waitUntil([&] { return here.fresh().model()->rowCount() == 5; }));
    CHECK(waitUntil([&] { return !over.isVisible(); }));
}

TEST_CASE("Of a part of the board no lane says that it holds too much or how much it may hold")
{
    WorkflowHere here;
    limit(here.workspace(), CaseState::New, 1);
    press("Ctrl+1");
    press("Ctrl+2");
    REQUIRE(waitUntil([&] { return here.the<QLabel>("over_new").isVisible(); }));
    here.the<QComboBox>("personBox").setFocus();
    press("End");
    CHECK(waitUntil([&] { return !here.the<QLabel>("over_new").isVisible(); }));
    CHECK(here.fresh().model()->rowCount() == 6);
}

TEST_CASE("How many cases a lane may hold is agreed on beside the targets, and Ctrl+Z takes it back")
{
    ListeningWindow here(Part::Hours);
    auto& box = here.the<QSpinBox>("limit_new");
    REQUIRE(waitUntil([&] { return box.isEnabled(); }));
    CHECK(box.text() == "no limit");
    box.setFocus();
    box.selectAll();
    type("12");
    click(here.the<QPushButton>("saveHoursButton"));
    REQUIRE(waitUntil([&] { return got(here.workspace().settings().policy()).laneLimits == LaneLimits{ { CaseState::New, 12 } }; }));
    here.settle(); // until the act can be taken back
    press("Ctrl+Z");
    CHECK(waitUntil([&] { return got(here.workspace().settings().policy()).laneLimits.empty(); }));
}
