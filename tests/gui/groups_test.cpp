// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mention_list_model.h"
#include "support/gui/window_fixture.h"
#include "words/groups.h"
#include "words/rows.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;
using gui::MentionListModel;

namespace {

const std::string slogan = "Telvana lies to you and keeps cashing in, everybody knows it and nobody says it, copy and share";

struct WaveFixture : WindowFixture {
    void says(const std::string& who, const std::string& text, std::chrono::minutes due = 300min)
    {
        record(workspace(), { .name = who, .text = text, .author = who, .handle = who, .ago = 10min, .due = due });
    }
    QString hintAt(int row) { return textAt(mentions(), row, MentionListModel::HintRole); }
    QLabel& line() { return the<QLabel>("groupLine"); }
    void goTo(const char* text)
    {
        REQUIRE(waitUntil([&] { return rowWith(mentions(), text) >= 0; }));
        clickRow(mentions(), rowWith(mentions(), text));
        mentions().setFocus();
    }
};

}

TEST_CASE("A row says how many others report the same, its tool tip and the pane say why")
{
    WaveFixture here;
    here.says("zoe", "line dead again, no signal in Mill Lane either");
    here.goTo("Mill Lane");
    const int row = rowWith(here.mentions(), "Mill Lane");
    REQUIRE(waitUntil([&] { return here.hintAt(row).contains("report this"); }));
    CHECK(textAt(here.mentions(), row, Qt::ToolTipRole).contains("no service"));
    CHECK(textAt(here.mentions(), row, Qt::AccessibleTextRole).contains("report this"));
    REQUIRE(waitUntil([&] { return here.line().text().contains("no service"); }));
    CHECK(here.line().isVisible());
    CHECK(here.the<QToolButton>("othersButton").isVisible());
}

TEST_CASE("A row of which nobody says the same has no hint")
{
    WaveFixture here;
    here.goTo("charged twice");
    REQUIRE(waitUntil([&] { // until then Earshot says that it is still looking
        press("G");
        return here.message().contains("nobody else");
    }));
    CHECK(here.hintAt(rowWith(here.mentions(), "charged twice")).isEmpty());
    CHECK_FALSE(here.line().isVisible());
    CHECK_FALSE(here.the<QToolButton>("othersButton").isVisible());
}

TEST_CASE("A key shows the others of a wave, whichever pile they are in, and Escape ends it")
{
    WaveFixture here;
    for (const char* who : { "a", "b", "c" })
        here.says(who, slogan);
    here.goTo("lies to you");
    const int row = here.mentions().currentIndex().row();
    REQUIRE(waitUntil([&] { return here.hintAt(row).contains("3 account"); }));
    CHECK(here.hintAt(row).contains("within the hour"));
    press("G");
    REQUIRE(waitUntil([&] { return here.mentions().model()->rowCount() == 3; }));
    CHECK(here.the<QLabel>("listTitle").text() == "All mentions");
    CHECK(waitUntil([&] { return here.mentions().currentIndex().data().toString().contains("lies to you"); }));
    here.the<QLineEdit>("filterField").setFocus();
    press("Esc");
    CHECK(waitUntil([&] { return here.mentions().model()->rowCount() > 3; }));
}

TEST_CASE("A hint grows when more of the same comes in")
{
    WaveFixture here;
    here.says("a", slogan);
    here.says("b", slogan);
    here.goTo("lies to you");
    REQUIRE(waitUntil([&] { return here.hintAt(here.mentions().currentIndex().row()).contains("2 account"); }));
    here.says("c", slogan);
    CHECK(waitUntil([&] { return here.hintAt(here.mentions().currentIndex().row()).contains("3 account"); }));
}

TEST_CASE("Why a row stands where it stands tells the parts of its head start")
{
    TriageRow row;
    row.inCase = Case{ .answerDueAt = Time(24h * 30) };
    row.headStart = { { UrgencyKind::Safety, "burning smell", 7 * 24h }, { UrgencyKind::Reach, "1200", 30min }, { UrgencyKind::Repeat, "2", 2h } };
    const QString why = gui::whyHere(row, TriageOrder::MostUrgent);
    CHECK(why.contains("7 day"));
    CHECK(why.contains("burning smell"));
    CHECK(why.contains("30 minute"));
    CHECK(why.contains("1200 followers"));
    CHECK(why.contains("earlier cases: 2"));
    CHECK_FALSE(gui::whyHere(row, TriageOrder::Newest).contains("burning smell"));
}

TEST_CASE("Every kind of problem has a word, and every wave a sentence")
{
    for (int cue = 0; cue <= static_cast<int>(Cue::NoAccess); ++cue)
        CHECK_FALSE(gui::word(static_cast<Cue>(cue)).isEmpty());
    MentionGroups groups{ .id = { 1 } };
    CHECK(gui::groupHint(groups).isEmpty());
    CHECK(gui::groupFilter(groups).isEmpty());
    groups.sameText = { { { 2 } }, 1, {}, {} };
    CHECK(gui::groupHint(groups).contains("same account"));
    groups.sameText = { { { 2 } }, 2, {}, Time(90min) };
    CHECK(gui::groupHint(groups).contains("within 2 hour"));
    groups.sameProblem = { { { 3 } }, 1, { Cue::NoService }, { "router" } };
    CHECK(gui::groupReasons(groups).size() == 2);
    CHECK(gui::groupReasons(groups).at(1).contains("no service, “router”"));
    CHECK(gui::groupFilter(groups) == "mention:1,2");
    groups.sameText = {};
    CHECK(gui::groupFilter(groups) == "mention:1,3");
}
