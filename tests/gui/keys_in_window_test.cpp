// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_table.h"
#include "earshot/app/casework.h"
#include "support/gui/triage_fixture.h"

#include <QCheckBox>
#include <QDialog>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

#include <set>

using namespace earshot;
using namespace earshot::test;

namespace {

/// Triage with what is needed to change keys and to find commands.
struct KeysHere : TriageFixture {
    void giveKey(const char* command, const char* key)
    {
        press("Ctrl+,");
        auto& settings = inFront("settingsDialog");
        find<QTabWidget>(settings, "tabs").setCurrentIndex(1);
        auto& tree = find<QTreeWidget>(settings, "keyTree");
        tree.setCurrentItem(tree.findItems(command, Qt::MatchExactly).value(0));
        find<QKeySequenceEdit>(settings, "keyEdit").setKeySequence(QKeySequence(key));
        click(find<QPushButton>(settings, "setKeyButton"));
        leave(settings);
    }
    /// "Complaint" and "1", as the sheet of keys tells it.
    QString keyOnSheet(const QString& command)
    {
        const auto& tree = find<QTreeWidget>(inFront("keySheet"), "keyTree");
        const auto found = tree.findItems(command, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QString() : found.front()->text(1);
    }
    QAbstractItemView& found() { return the<QAbstractItemView>("paletteList"); }
};

}

TEST_CASE("Every command that stands in the table does something in an open window")
{
    KeysHere here;
    press("Return");
    REQUIRE(waitUntil([&] { return here.window().findChild<QWidget*>("caseWindow"); }));
    std::set<QString> bound;
    for (const QAction* const action : here.window().findChildren<QAction*>())
        bound.insert(action->objectName());
    for (const gui::CommandEntry& entry : gui::commandTable()) {
        INFO(entry.id);
        CHECK(bound.contains(entry.id));
    }
}

TEST_CASE("A question mark in a list shows every key, and where somebody writes it is a question mark")
{
    KeysHere here;
    press("?");
    CHECK(here.keyOnSheet("It is a troll") == "2");
    CHECK(here.keyOnSheet("Find a command") == QKeySequence("Ctrl+K").toString(QKeySequence::NativeText));
    CHECK(here.keyOnSheet("Pause or resume listening").isEmpty()); // it has none
    here.leave(here.inFront("keySheet"));
    press("/");
    type("?");
    CHECK(here.the<QLineEdit>("filterField").text() == "?");
    const auto* const sheet = here.window().findChild<QDialog*>("keySheet");
    CHECK_FALSE((sheet && sheet->isVisible()));
}

TEST_CASE("A key that was changed works at once, the one before does nothing, and the sheet tells the new one")
{
    KeysHere here;
    here.giveKey("It is neither", "F4");
    press("3");
    press("F4");
    REQUIRE(waitUntil([&] { return here.rows() == 5; }));
    CHECK(here.labelOf("en") == Label::Other);
    CHECK(here.labelOf("de") == Label::Complaint);
    press("F1");
    CHECK(here.keyOnSheet("It is neither") == "F4");
    here.leave(here.inFront("keySheet"));
    here.restart();
    here.mentions().setFocus();
    press("F4");
    CHECK(waitUntil([&] { return here.rows() == 4; }));
}

TEST_CASE("A command whose key was taken away is still found in the palette")
{
    KeysHere here;
    here.giveKey("It is neither", "");
    press("3");
    press("Ctrl+K");
    type("neither");
    REQUIRE(here.found().model()->rowCount() == 1);
    CHECK(textAt(here.found(), 0) == "It is neither");
    press("Return");
    REQUIRE(waitUntil([&] { return here.rows() == 5; }));
    CHECK(here.labelOf("de") == Label::Complaint);
}

TEST_CASE("Single letters can be switched off, and stay off after a restart")
{
    KeysHere here;
    press("Ctrl+,");
    auto& settings = here.inFront("settingsDialog");
    find<QTabWidget>(settings, "tabs").setCurrentIndex(1);
    find<QCheckBox>(settings, "lettersBox").click();
    here.leave(settings);
    here.restart();
    here.mentions().setFocus();
    const auto before = got(here.workspace().ledger().last());
    for (const char* const key : { "3", "J", "A", "?" })
        press(key);
    here.settle();
    CHECK(got(here.workspace().ledger().last()) == before);
    CHECK(here.mentions().currentIndex().row() == 0);
    const auto* const sheet = here.window().findChild<QDialog*>("keySheet");
    CHECK_FALSE((sheet && sheet->isVisible()));
    press("Ctrl+2"); // what is no letter works
    CHECK(here.the<QWidget>("workflow").isVisible());
}

TEST_CASE("Arrows choose in the palette, and words may come in any order")
{
    KeysHere here;
    press("Ctrl+K");
    type("this view");
    CHECK(here.found().model()->rowCount() == 0); // a view that is always there cannot be changed
    here.the<QLineEdit>("paletteField").clear();
    type("troll it");
    REQUIRE(here.found().model()->rowCount() == 1);
    here.the<QLineEdit>("paletteField").clear();
    type("assign");
    REQUIRE(here.found().model()->rowCount() == 2);
    const QString second = textAt(here.found(), 1);
    press("Down");
    CHECK(here.found().currentIndex().data().toString() == second);
    press("Up");
    CHECK(here.found().currentIndex().row() == 0);
    REQUIRE(textAt(here.found(), 0).startsWith("Assign to me"));
    press("Return");
    CHECK(waitUntil([&] { return got(here.workspace().cases().find(here.mentionNamed("en").caseId)).assignee == "ana"; }));
}

TEST_CASE("The palette offers what can be done here and now, and nothing else")
{
    KeysHere here;
    const auto offers = [&](const QString& words) {
        press("Ctrl+K");
        type(words);
        const int rows = here.found().model()->rowCount();
        press("Esc");
        return rows;
    };
    CHECK(offers("undo") == 0);
    CHECK(offers("verify the ledger") == 0);
    press("3");
    REQUIRE(waitUntil([&] { return here.rows() == 5; }));
    CHECK(offers("undo") == 1);
    press("Ctrl+4");
    CHECK(offers("verify the ledger") == 1);
    CHECK(offers("it is a troll") == 0);
}

TEST_CASE("A click outside of the palette closes it")
{
    KeysHere here;
    press("Ctrl+K");
    REQUIRE(here.the<QWidget>("commandPalette").isVisible());
    clickRow(here.mentions(), 2);
    CHECK_FALSE(here.the<QWidget>("commandPalette").isVisible());
}

TEST_CASE("Undo goes back through what was done in other rooms, in the order in which it was done")
{
    KeysHere here;
    const MentionId judged = here.mentionNamed("en").id;
    press("3");
    REQUIRE(waitUntil([&] { return here.desk().undoStack().count() == 1; }));
    press("Ctrl+2");
    auto& fresh = here.the<QAbstractItemView>("lane_new");
    REQUIRE(waitUntil([&] { return fresh.currentIndex().isValid() && hasFocus(fresh); }));
    press("A");
    REQUIRE(waitUntil([&] { return here.desk().undoStack().count() == 2; }));
    const CaseId assigned = here.mentionNamed("de").caseId;
    CHECK(got(here.workspace().cases().find(assigned)).assignee == "ana");
    press("Ctrl+6");
    press("Ctrl+Z");
    REQUIRE(waitUntil([&] { return got(here.workspace().cases().find(assigned)).assignee.empty(); }));
    CHECK(got(here.workspace().mentions().find(judged)).verdict.label == Label::Other);
    press("Ctrl+Z");
    REQUIRE(waitUntil([&] { return got(here.workspace().mentions().find(judged)).verdict.label == Label::Complaint; }));
    press("Ctrl+Shift+Z");
    CHECK(waitUntil([&] { return got(here.workspace().mentions().find(judged)).verdict.label == Label::Other; }));
}

TEST_CASE("F11 fills the screen and gives it back")
{
    KeysHere here;
    press("F11");
    CHECK(waitUntil([&] { return here.window().isFullScreen(); }));
    press("F11");
    CHECK(waitUntil([&] { return !here.window().isFullScreen(); }));
}
