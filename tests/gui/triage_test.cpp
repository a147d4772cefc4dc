// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/casework.h"
#include "earshot/app/commitments.h"
#include "support/gui/triage_fixture.h"
#include "words/names.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

TEST_CASE("Triage opens on what needs an answer, soonest due first, and shows the first")
{
    TriageFixture here;
    REQUIRE(here.rows() == 6);
    for (std::size_t i = 0; i < waitingTexts.size(); ++i)
        CHECK(textAt(here.mentions(), static_cast<int>(i)).contains(QString::fromStdString(waitingTexts[i])));
    CHECK(here.mentions().currentIndex().row() == 0);
    CHECK(hasFocus(here.mentions()));
    CHECK(waitUntil([&] { return here.shownText().contains("charged twice"); }));
    CHECK(here.shownText().contains("Still nothing, by the way."));
    CHECK(here.inPane<QLabel>("authorFacts").text().simplified().contains("120 follower"));
    CHECK(here.the<QToolButton>("room_triage").accessibleName() == "Triage, 6");
}

TEST_CASE("A key judges and the cursor goes on, the judged row leaves, undo and redo")
{
    TriageFixture here;
    press("3");
    CHECK(here.current().contains("seit drei Tagen"));
    REQUIRE(waitUntil([&] { return here.rows() == 5; }));
    CHECK(here.labelOf("en") == Label::Other);
    CHECK(here.current().contains("seit drei Tagen"));
    press("Ctrl+Z");
    REQUIRE(waitUntil([&] { return here.rows() == 6; }));
    CHECK(here.labelOf("en") == Label::Complaint);
    CHECK(textAt(here.mentions(), 0).contains("charged twice"));
    CHECK(here.current().contains("seit drei Tagen"));
    press("Ctrl+Shift+Z");
    REQUIRE(waitUntil([&] { return here.rows() == 5; }));
    CHECK(here.labelOf("en") == Label::Other);
}

TEST_CASE("A morning of triage by keyboard alone")
{
    TriageFixture here;
    while (here.rows() > 1) {
        const int before = here.rows();
        press("2");
        REQUIRE(waitUntil([&] { return here.rows() == before - 1; }));
    }
    // somebody has begun to work on the last one: it is brought to its end
    CHECK(here.current().contains("not ported"));
    press("E");
    REQUIRE(waitUntil([&] { return here.inPane<QLabel>("caseLine").text().contains(gui::word(CaseState::InProgress)); }));
    press("E");
    REQUIRE(waitUntil([&] { return here.rows() == 0; }));
    CHECK(here.the<QLabel>("listMessage").isVisible());
    CHECK(hasFocus(here.mentions()));
    for (const char* const name : { "en", "de", "id", "tr", "ru" })
        CHECK(here.labelOf(name) == Label::Troll);
    press("Shift+F6"); // to the views
    REQUIRE(hasFocus(here.the<QWidget>("viewList")));
    for (int i = 0; i < 2; ++i)
        press("Down");
    REQUIRE(waitUntil([&] { return here.rows() == 1 && here.current().contains("telvana again"); }));
    press("F6");
    press("1");
    REQUIRE(waitUntil([&] { return here.rows() == 0; }));
    CHECK(here.labelOf("unsure") == Label::Complaint);
    CHECK(here.mentionNamed("unsure").caseId);
}

TEST_CASE("Several chosen rows are judged together, and the cursor goes on below them")
{
    TriageFixture here;
    press("Shift+Down");
    press("Shift+Down");
    press("3");
    CHECK(here.current().contains("faturam"));
    REQUIRE(waitUntil([&] { return here.rows() == 3; }));
    CHECK(here.current().contains("faturam"));
    press("Ctrl+Z");
    CHECK(waitUntil([&] { return here.rows() == 6; }));
}

TEST_CASE("Assign, snooze, tag and note by one key each")
{
    TriageFixture here;
    press("A");
    REQUIRE(waitUntil([&] { return got(here.workspace().cases().find(here.mentionNamed("en").caseId)).assignee == "ana"; }));
    here.dialogs.willSay("ben");
    press("Shift+A");
    REQUIRE(waitUntil([&] { return got(here.workspace().cases().find(here.mentionNamed("en").caseId)).assignee == "ben"; }));
    here.dialogs.willSay("VIP");
    press("T");
    REQUIRE(waitUntil([&] { return got(here.workspace().tags().of(here.mentionNamed("en").id)) == std::vector<std::string>{ "VIP" }; }));
    here.dialogs.willSay("called her");
    press("M");
    REQUIRE(waitUntil([&] { return got(here.workspace().cases().notes(here.mentionNamed("en").caseId)).size() == 1; }));
    press("J");
    here.dialogs.willChoose(QDateTime({ 2026, 3, 3 }, { 9, 0 }));
    press("H");
    REQUIRE(waitUntil([&] { return got(here.workspace().cases().find(here.mentionNamed("de").caseId)).snoozedUntil.has_value(); }));
    press("J");
    CHECK(waitUntil([&] { return here.rows() == 5; }));
}

TEST_CASE("A question that is refused changes nothing")
{
    TriageFixture here;
    const auto before = got(here.workspace().ledger().last());
    for (const char* const key : { "Shift+A", "T", "M", "H" }) {
        here.dialogs.willRefuse();
        press(key);
        here.settle();
    }
    CHECK(here.dialogs.asked().size() == 4);
    CHECK(got(here.workspace().ledger().last()) == before);
}

TEST_CASE("A tag is a chip that can be taken off")
{
    TriageFixture here;
    got(here.workspace().tags().add(here.mentionNamed("en").id, "a & b", "ben", here.clock.now()));
    REQUIRE(waitUntil([&] { return here.window().findChild<QToolButton*>("tagChip") != nullptr; }));
    CHECK(here.the<QToolButton>("tagChip").accessibleName() == "Take tag a & b off");
    click(here.the<QToolButton>("tagChip"));
    REQUIRE(waitUntil([&] { return got(here.workspace().tags().of(here.mentionNamed("en").id)).empty(); }));
    CHECK(waitUntil([&] { return !here.the<QWidget>("tagChips").isVisible(); }));
    press("Ctrl+Z");
    CHECK(waitUntil([&] { return got(here.workspace().tags().of(here.mentionNamed("en").id)).size() == 1; }));
}

TEST_CASE("What comes in does not move the row under the cursor, nor the rows in sight")
{
    TriageFixture here;
    here.window().resize(1000, 420);
    for (int i = 0; i < 30; ++i)
        record(here.workspace(),
            { .name = "more" + std::to_string(i),
                .text = "more",
                .author = "m" + std::to_string(i),
                .handle = "m" + std::to_string(i),
                .due = std::chrono::minutes(200 + i) });
    REQUIRE(waitUntil([&] { return here.rows() == 36; }));
    here.mentions().setCurrentIndex(here.mentions().model()->index(20, 0));
    const QPersistentModelIndex current = here.mentions().currentIndex();
    const int place = here.mentions().visualRect(current).top();
    for (int i = 0; i < 3; ++i)
        record(here.workspace(), { .name = "first" + std::to_string(i), .text = "first", .due = std::chrono::minutes(1 + i) });
    REQUIRE(waitUntil([&] { return here.rows() == 39; }));
    CHECK(current.row() == 23);
    CHECK(here.mentions().currentIndex() == current);
    CHECK(here.mentions().visualRect(current).top() == place);
    // the cursor out of sight: what is in sight stays
    here.mentions().verticalScrollBar()->setValue(here.mentions().verticalScrollBar()->maximum());
    here.mentions().setCurrentIndex(here.mentions().model()->index(0, 0));
    here.mentions().verticalScrollBar()->setValue(here.mentions().verticalScrollBar()->maximum() / 2);
    const QPersistentModelIndex inSight = here.mentions().indexAt({ 5, 5 });
    const int placeInSight = here.mentions().visualRect(inSight).top();
    record(here.workspace(), { .name = "again", .text = "again", .due = 4min });
    REQUIRE(waitUntil([&] { return here.rows() == 40; }));
    CHECK(here.mentions().visualRect(inSight).top() == placeInSight);
}

TEST_CASE("A deletion is seen while the mention is open, and its text is kept")
{
    TriageFixture here;
    REQUIRE(waitUntil([&] { return here.shownText().contains("charged twice"); }));
    did(here.workspace().mentions().recordGone(here.mentionNamed("en").id, GoneReason::NotFound, here.clock.now()));
    REQUIRE(waitUntil([&] { return here.shownText().contains("deleted", Qt::CaseInsensitive); }));
    CHECK(here.shownText().contains("charged twice"));
    CHECK(here.mentions().currentIndex().row() == 0);
}

TEST_CASE("The filter narrows the list while somebody types, and Esc brings all back")
{
    TriageFixture here;
    press("/");
    REQUIRE(hasFocus(here.the<QWidget>("filterField")));
    type("faturam");
    REQUIRE(waitUntil([&] { return here.rows() == 1 && here.current().contains("faturam"); }));
    press("Return");
    CHECK(hasFocus(here.mentions()));
    CHECK(here.rows() == 1);
    press("/");
    press("Esc");
    CHECK(hasFocus(here.mentions()));
    REQUIRE(waitUntil([&] { return here.rows() == 6; }));
    press("/");
    type("language:de");
    REQUIRE(waitUntil([&] { return here.rows() == 1 && here.current().contains("seit drei Tagen"); }));
    type(" nothingmatches");
    REQUIRE(waitUntil([&] { return here.rows() == 0 && here.the<QLabel>("listMessage").text().contains("filter"); }));
}

TEST_CASE("A filter that cannot be read says so and changes nothing")
{
    TriageFixture here;
    press("/");
    type("reach:many");
    REQUIRE(waitUntil([&] { return here.the<QLineEdit>("filterField").toolTip().contains("reach:many"); }));
    CHECK(here.rows() == 6);
}

TEST_CASE("All that match are acted on after a question that says how many, with one undo")
{
    TriageFixture here;
    press("/");
    type("-language:en");
    REQUIRE(waitUntil([&] { return here.rows() == 4; }));
    press("Return");
    press("Ctrl+Shift+A");
    REQUIRE(waitUntil([&] { return here.the<QWidget>("matchingBar").isVisible(); }));
    CHECK(here.the<QLabel>("matchingText").text().contains("4"));
    here.dialogs.willConfirm(true);
    press("3");
    REQUIRE(waitUntil([&] { return here.rows() == 0; }));
    CHECK(here.dialogs.asked().last().contains("4"));
    CHECK(waitUntil([&] { return !here.the<QWidget>("matchingBar").isVisible(); }));
    CHECK(here.labelOf("ru") == Label::Other);
    CHECK(here.labelOf("en") == Label::Complaint);
    press("Ctrl+Z");
    REQUIRE(waitUntil([&] { return here.rows() == 4; }));
    CHECK(here.labelOf("ru") == Label::Complaint);
}

TEST_CASE("What an act on all that match passes over because of an open promise is said")
{
    TriageFixture here;
    press("/");
    type("-language:en");
    REQUIRE(waitUntil([&] { return here.rows() == 4; }));
    for (const TriageRow& row : got(here.workspace().triage().page({ TriageView::NeedsAnswer }, {}))) {
        const Case& inCase = row.inCase.value();
        if (inCase.state == CaseState::New)
            got(moveCase(here.workspace(), inCase.id, CaseState::Acknowledged));
        got(moveCase(here.workspace(), inCase.id, CaseState::InProgress));
    }
    const CaseId promised = here.mentionNamed("ru").caseId;
    got(addCommitment(here.workspace(), { .caseId = promised, .text = "We call", .dueAt = here.clock.now() + 48h }));
    REQUIRE(waitUntil([&] { return here.inPane<QLabel>("caseLine").text().contains(gui::word(CaseState::InProgress)); }));
    press("Return");
    press("Ctrl+Shift+A");
    REQUIRE(waitUntil([&] { return here.the<QWidget>("matchingBar").isVisible(); }));
    here.dialogs.willConfirm(true);
    press("E");
    REQUIRE(waitUntil([&] { return here.message().contains("stayed as it was: a promise is still open"); }));
    CHECK(got(here.workspace().cases().find(promised)).state == CaseState::InProgress);
}

TEST_CASE("The choice of all that match ends with Esc, with a move of the cursor, and with a no")
{
    TriageFixture here;
    const auto choose = [&] {
        press("Ctrl+Shift+A");
        REQUIRE(waitUntil([&] { return here.the<QWidget>("matchingBar").isVisible(); }));
    };
    choose();
    press("Esc");
    CHECK_FALSE(here.the<QWidget>("matchingBar").isVisible());
    choose();
    press("J");
    CHECK_FALSE(here.the<QWidget>("matchingBar").isVisible());
    choose();
    here.dialogs.willConfirm(false);
    press("2");
    CHECK_FALSE(here.the<QWidget>("matchingBar").isVisible());
    here.settle();
    CHECK(here.labelOf("de") == Label::Complaint);
}

TEST_CASE("A view is made, changed and deleted")
{
    TriageFixture here;
    click(here.the<QToolButton>("newViewButton"));
    auto* dialog = &here.the<QDialog>("viewDialog");
    REQUIRE(waitUntil([&] { return dialog->isVisible(); }));
    CHECK_FALSE(find<QPushButton>(*dialog, "saveViewButton").isEnabled());
    find<QLineEdit>(*dialog, "nameField").setText("Russian");
    find<QComboBox>(*dialog, "conditionField").setCurrentText("language");
    find<QComboBox>(*dialog, "conditionValue").setCurrentText("Russian");
    REQUIRE(waitUntil([&] { return find<QLabel>(*dialog, "matchLabel").text() == "1 mention"; }));
    click(find<QPushButton>(*dialog, "saveViewButton"));
    auto& views = here.the<QAbstractItemView>("viewList");
    REQUIRE(waitUntil([&] { return rowWith(views, "Russian") == 8; }));
    CHECK(got(here.workspace().savedViews().seenBy("ana")).front().owner == "ana");
    here.chooseView("Russian");
    REQUIRE(waitUntil([&] { return here.rows() == 1 && here.current().contains("третий день"); }));

    click(here.the<QToolButton>("editViewButton"));
    REQUIRE(waitUntil([&] {
        dialog = here.window().findChild<QDialog*>("viewDialog");
        return dialog && dialog->isVisible();
    }));
    here.dialogs.willConfirm(true);
    click(find<QPushButton>(*dialog, "deleteViewButton"));
    REQUIRE(waitUntil([&] { return rowWith(views, "Russian") == -1; }));
    here.window().activateWindow();
    REQUIRE(waitUntil([&] { return hasFocus(here.window()); }));
    press("Ctrl+Z");
    CHECK(waitUntil([&] { return rowWith(views, "Russian") == 8; }));
}

TEST_CASE("Closing and starting again brings back view, row, place and filter")
{
    TriageFixture here;
    here.chooseView("All mentions");
    REQUIRE(waitUntil([&] { return here.rows() > 10; }));
    here.mentions().setCurrentIndex(here.mentions().model()->index(7, 0));
    const QString text = here.current();
    const int place = here.mentions().visualRect(here.mentions().currentIndex()).top();
    here.restart();
    CHECK(here.the<QLabel>("listTitle").text() == "All mentions");
    REQUIRE(waitUntil([&] { return here.current() == text; }));
    CHECK(here.mentions().visualRect(here.mentions().currentIndex()).top() == place);
    press("/");
    type("faturam");
    REQUIRE(waitUntil([&] { return here.rows() == 1; }));
    here.restart();
    CHECK(waitUntil([&] { return here.rows() == 1 && here.current().contains("faturam"); }));
    CHECK(here.the<QLineEdit>("filterField").text() == "faturam");
}

TEST_CASE("A mention is opened from elsewhere, also one that the view does not show")
{
    TriageFixture here;
    here.window().openMention(here.mentionNamed("ru").id.value);
    CHECK(waitUntil([&] { return here.current().contains("третий день"); }));
    CHECK(here.the<QLabel>("listTitle").text() == "Needs an answer");
    here.window().openMention(here.mentionNamed("praise").id.value);
    REQUIRE(waitUntil([&] { return here.current().contains("lovely"); }));
    CHECK(here.the<QLabel>("listTitle").text() == "All mentions");
    CHECK(waitUntil([&] { return here.shownText().contains("lovely"); }));
}
