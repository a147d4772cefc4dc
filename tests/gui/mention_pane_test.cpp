// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/casework.h"
#include "support/gui/triage_fixture.h"
#include "windows/mention_pane.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

/// Triage with all mentions in the list.
struct PaneHere : TriageFixture {
    PaneHere() { chooseView("All mentions"); }
    void goTo(const char* text)
    {
        REQUIRE(waitUntil([&] { return rowWith(mentions(), text) >= 0; }));
        clickRow(mentions(), rowWith(mentions(), text));
        REQUIRE(waitUntil([&] { return shownText().contains(text); }));
        mentions().setFocus();
    }
    QString line(const char* name) { return inPane<QLabel>(name).text(); }
    Case caseNow(const char* name) { return got(workspace().cases().find(mentionNamed(name).caseId)); }
    /// Whether these words stand struck out in the conversation.
    bool isStruckOut(const QString& words)
    {
        const QTextCursor cursor = inPane<QTextBrowser>("conversation").document()->find(words);
        return !cursor.isNull() && cursor.charFormat().fontStrikeOut();
    }
};

}

TEST_CASE("What an author edited away is struck out beside what they wrote instead")
{
    PaneHere here;
    here.goTo("works again");
    CHECK(here.shownText().contains("edited, seen"));
    CHECK(here.isStruckOut("Monday"));
    CHECK_FALSE(here.isStruckOut("Tuesday"));
}

TEST_CASE("An edit is seen while the mention is open, without leaving its row")
{
    PaneHere here;
    here.goTo("lovely");
    const QPersistentModelIndex current = here.mentions().currentIndex();
    edit(here.workspace(), { .name = "praise", .text = {}, .label = Label::Other, .author = "Jo P.", .handle = "jo" },
        "Telvana's new shop is gloomy.");
    REQUIRE(waitUntil([&] { return here.isStruckOut("lovely"); }));
    CHECK(here.shownText().contains("gloomy"));
    CHECK(here.mentions().currentIndex() == current);
    CHECK(waitUntil([&] { return here.current().contains("gloomy"); }));
}

TEST_CASE("What was deleted says that we hold it, and what is there again says so")
{
    PaneHere here;
    here.goTo("regret this");
    CHECK(here.shownText().contains("we hold it"));
    seeAgain(
        here.workspace(), { .name = "gone", .text = "You will regret this.", .label = Label::Other, .author = "Kim", .handle = "kim" });
    CHECK(waitUntil([&] { return here.shownText().contains("there again"); }));
    CHECK(here.shownText().contains("we hold it"));
}

TEST_CASE("Whoever runs down the list is shown the last one only, nothing of those before")
{
    PaneHere here;
    here.goTo(textAt(here.mentions(), 0).toUtf8());
    const QSignalSpy shown(&here.the<gui::MentionPane>("mentionPane"), &gui::MentionPane::shown);
    for (int i = 1; i < here.rows(); ++i)
        press("J");
    REQUIRE(here.mentions().currentIndex().row() == here.rows() - 1);
    here.settle();
    CHECK(shown.count() == 1);
    CHECK(here.shownText().contains(here.current()));
}

TEST_CASE("J, K, N and P stop at the ends of the list, Home and End go there")
{
    PaneHere here;
    press("Home");
    CHECK(here.mentions().currentIndex().row() == 0);
    press("K");
    CHECK(here.mentions().currentIndex().row() == 0);
    press("N");
    CHECK(here.mentions().currentIndex().row() == 1);
    press("P");
    CHECK(here.mentions().currentIndex().row() == 0);
    press("End");
    CHECK(here.mentions().currentIndex().row() == here.rows() - 1);
    press("J");
    CHECK(here.mentions().currentIndex().row() == here.rows() - 1);
}

TEST_CASE("A mention in no case says so, and what belongs to a case says that it needs one")
{
    PaneHere here;
    here.goTo("lovely");
    CHECK(here.line("caseLine") == "in no case");
    CHECK_FALSE(here.inPane<QToolButton>("caseButton").isEnabled());
    CHECK(here.inPane<QToolButton>("caseButton").toolTip().contains("in no case"));
    const auto before = got(here.workspace().ledger().last());
    for (const char* const key : { "M", "X", "E", "Shift+H" }) {
        press(key);
        INFO(key);
        CHECK(here.message().contains("in no"));
        click(here.the<QToolButton>("messageClose"));
    }
    here.settle();
    CHECK(got(here.workspace().ledger().last()) == before);
    here.goTo("charged twice");
    CHECK(here.inPane<QToolButton>("caseButton").isEnabled());
}

TEST_CASE("The buttons of the pane do what the keys do")
{
    PaneHere here;
    here.goTo("charged twice");
    click(here.inPane<QToolButton>("assignButton"));
    REQUIRE(waitUntil([&] { return here.caseNow("en").assignee == "ana"; }));
    REQUIRE(waitUntil([&] { return here.line("caseLine").contains("ana"); }));
    here.dialogs.willSay("VIP");
    click(here.inPane<QToolButton>("tagButton"));
    REQUIRE(waitUntil([&] { return got(here.workspace().tags().of(here.mentionNamed("en").id)).size() == 1; }));
    here.dialogs.willSay("called");
    click(here.inPane<QToolButton>("noteButton"));
    REQUIRE(waitUntil([&] { return got(here.workspace().cases().notes(here.mentionNamed("en").caseId)).size() == 1; }));
    click(here.inPane<QToolButton>("unsureButton"));
    CHECK(waitUntil([&] { return here.labelOf("en") == Label::Unsure; }));
}

TEST_CASE("A verdict that a person gave says so no longer how likely it was, and a note stands in the row's tool tip")
{
    PaneHere here;
    here.goTo("charged twice");
    REQUIRE(here.line("verdictLine").contains("94"));
    press("2");
    REQUIRE(waitUntil([&] { return here.labelOf("en") == Label::Troll; }));
    here.goTo("charged twice");
    REQUIRE(waitUntil([&] { return here.line("verdictLine").contains("troll"); }));
    CHECK_FALSE(here.line("verdictLine").contains("94"));
    here.dialogs.willSay("called her");
    press("M");
    CHECK(waitUntil([&] { return here.mentions().currentIndex().data(Qt::ToolTipRole).toString().contains("Notes: 1"); }));
}

TEST_CASE("Tags that are known are offered, one tag is not put twice, and a long one is cut short but told")
{
    PaneHere here;
    const QString longTag = QString("very important customer ").repeated(6).trimmed();
    got(here.workspace().tags().add(here.mentionNamed("de").id, "VIP", "ben", here.clock.now()));
    here.goTo("charged twice");
    here.dialogs.willSay("vip");
    press("T");
    REQUIRE(waitUntil([&] { return got(here.workspace().tags().of(here.mentionNamed("en").id)).size() == 1; }));
    CHECK(here.dialogs.known() == QStringList{ "VIP" });
    here.dialogs.willSay("VIP");
    press("T");
    here.settle();
    CHECK(got(here.workspace().tags().of(here.mentionNamed("en").id)).size() == 1);
    here.dialogs.willSay(longTag);
    press("T");
    const auto chips = [&] { return here.the<QWidget>("tagChips").findChildren<QToolButton*>("tagChip"); };
    REQUIRE(waitUntil([&] { return chips().size() == 2; }));
    QToolButton* const chip = chips().at(1)->toolTip().contains("important") ? chips().at(1) : chips().at(0);
    CHECK(chip->text().endsWith(QString::fromUtf8("…")));
    CHECK(chip->toolTip().contains(longTag));
    CHECK(chip->width() <= 240);
}

TEST_CASE("Asleep, a case leaves the list, and Ctrl+Z wakes it")
{
    TriageFixture here;
    here.dialogs.willChoose(QDateTime({ 2026, 3, 3 }, { 9, 0 }));
    press("H");
    press("J");
    REQUIRE(waitUntil([&] { return here.rows() == 5 && rowWith(here.mentions(), "charged twice") == -1; }));
    here.chooseView("Snoozed");
    REQUIRE(waitUntil([&] { return here.rows() == 2; }));
    const int row = rowWith(here.mentions(), "charged twice");
    CHECK(textAt(here.mentions(), row, Qt::AccessibleTextRole).contains("sleeps, wakes"));
    here.chooseView("Needs an answer");
    press("Ctrl+Z");
    CHECK(waitUntil([&] { return here.rows() == 6; }));
}

TEST_CASE("As time goes by a row says that its answer is late")
{
    TriageFixture here;
    CHECK(textAt(here.mentions(), 0, Qt::AccessibleTextRole).contains("answer due in 12 min"));
    here.clock.advance(15min);
    CHECK(textAt(here.mentions(), 0, Qt::AccessibleTextRole).contains("answer 3 min late"));
}

TEST_CASE("What was done to all that match can be taken back from the message about it")
{
    TriageFixture here;
    press("Ctrl+Shift+A");
    REQUIRE(waitUntil([&] { return here.the<QWidget>("matchingBar").isVisible(); }));
    here.dialogs.willConfirm(true);
    press("A");
    REQUIRE(waitUntil([&] { return here.message().contains("6 mention"); }));
    CHECK(got(here.workspace().cases().find(here.mentionNamed("ru").caseId)).assignee == "ana");
    CHECK(here.the<QPushButton>("messageAction").text() == "Undo");
    REQUIRE(waitUntil([&] { return here.desk().undoStack().canUndo(); }));
    click(here.the<QPushButton>("messageAction"));
    REQUIRE(waitUntil([&] { return got(here.workspace().cases().find(here.mentionNamed("ru").caseId)).assignee.empty(); }));
    CHECK(got(here.workspace().cases().find(here.mentionNamed("bens").caseId)).assignee == "ben");
    CHECK(here.message().isEmpty());
}

TEST_CASE("What all that match means can be left with its button, and the next key is for the one row again")
{
    TriageFixture here;
    press("Ctrl+Shift+A");
    REQUIRE(waitUntil([&] { return here.the<QWidget>("matchingBar").isVisible(); }));
    click(here.the<QPushButton>("matchingCancel"));
    CHECK_FALSE(here.the<QWidget>("matchingBar").isVisible());
    here.mentions().setFocus();
    here.mentions().setCurrentIndex(here.mentions().model()->index(0, 0));
    press("3");
    REQUIRE(waitUntil([&] { return here.rows() == 5; }));
    here.settle();
    CHECK(here.labelOf("de") == Label::Complaint);
}
