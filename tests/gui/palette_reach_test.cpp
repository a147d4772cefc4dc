// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_table.h"
#include "earshot/app/casework.h"
#include "earshot/app/commitments.h"
#include "support/gui/composer_fixture.h"
#include "support/gui/listening_fixture.h"
#include "windows/case_window.h"

#include <QAction>

#include <set>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

/// A person who does everything by the palette of the window in front.
struct PaletteHere : ComposerHere {
    QWidget* front = &window();
    std::set<QString> seen; ///< what was offered anywhere so far

    void goTo(QWidget& widget)
    {
        front = &widget;
        widget.activateWindow();
        REQUIRE(waitUntil([&] { return QApplication::activeWindow() == front && QApplication::focusWidget(); }));
    }
    QAbstractItemView& open()
    {
        press("Ctrl+K");
        return find<QAbstractItemView>(find<QWidget>(*front, "commandPalette"), "paletteList");
    }
    bool offers(const char* id) { return look().contains(gui::textOf(*gui::commandNamed(id))); }
    void run(const char* id)
    {
        INFO(id);
        const QAbstractItemView& found = open();
        type(gui::textOf(*gui::commandNamed(id)));
        REQUIRE(found.model()->rowCount() > 0);
        press("Return");
    }
    /// What is offered now.
    std::set<QString> look()
    {
        std::set<QString> texts;
        const QAbstractItemModel& found = *open().model();
        for (int row = 0; row < found.rowCount(); ++row)
            if (const auto* const action = qobject_cast<QAction*>(found.index(row, 0).data(Qt::UserRole).value<QObject*>()))
                texts.insert(action->text());
        press("Esc");
        seen.insert(texts.begin(), texts.end());
        return texts;
    }
    gui::CaseWindow& inCase()
    {
        window().openCase(caseId.value);
        auto& opened = the<gui::CaseWindow>("caseWindow");
        REQUIRE(waitUntil([&] { return opened.isEnabled(); }));
        find<QWidget>(opened, "conversation").setFocus();
        goTo(opened);
        return opened;
    }
    QWidget& tray(const std::string& answer = "We are sorry, Mira.")
    {
        Workspace ben = as("ben");
        Composer bens(ben);
        got(bens.submit(got(bens.draft(caseId, Audience::Public, answer))));
        run("approvals");
        auto& opened = the<QWidget>("approvalTray");
        REQUIRE(waitUntil([&] { return find<QAbstractItemView>(opened, "opinionList").isVisible(); }));
        find<QWidget>(opened, "opinionList").setFocus();
        goTo(opened);
        return opened;
    }
    void page(Part part)
    {
        press("Ctrl+6");
        clickRow(the<QListWidget>("pageList"), static_cast<int>(part));
        settle();
    }
    ReplyState stateOfAnswer() { return replies().front().state; }
    Case theCase() { return got(workspace().cases().find(caseId)); }
};

}

TEST_CASE("Every command of the table is offered by the palette of some window, where it can be done")
{
    PaletteHere here;
    got(here.workspace().savedViews().add({ .name = "Mine too" }, "ana", here.clock.now()));
    got(here.workspace().templates().add({ .name = "Outage", .text = "Sorry" }, "ben", here.clock.now()));
    here.restart();
    here.front = &here.window();
    here.writeReady(kind);
    here.look();
    here.run("composer.opinion");
    REQUIRE(waitUntil([&] { return here.stand().startsWith("Waits for a second opinion"); }));
    here.look();
    here.mentions().setFocus();
    here.look();
    press("J");
    press("3");
    REQUIRE(waitUntil([&] { return here.desk().undoStack().canUndo(); }));
    here.look();
    press("Ctrl+Z");
    auto& views = here.the<QAbstractItemView>("viewList");
    REQUIRE(waitUntil([&] { return rowWith(views, "Mine too") >= 0; }));
    clickRow(views, rowWith(views, "Mine too"));
    here.look();
    here.run("room.workflow");
    here.settle();
    here.look();
    press("Ctrl+F");
    type("router");
    REQUIRE(waitUntil([&] { return here.the<QAbstractItemView>("hitList").model()->rowCount() > 0; }));
    here.look();
    for (const Part part : { Part::Sources, Part::Templates, Part::Data }) {
        here.page(part);
        here.look();
    }
    here.page(Part::Brands);
    here.the<QLineEdit>("keywordsField").setFocus();
    here.look();
    type("x");
    here.look();
    got(addCommitment(here.workspace(), { .caseId = here.caseId, .text = "We call you", .dueAt = here.clock.now() + 3h, .owner = "ana" }));
    got(snooze(here.workspace(), here.caseId, here.clock.now() + 2h));
    auto& promises = find<QAbstractItemView>(find<QWidget>(here.inCase(), "promisePane"), "commitmentList");
    promises.setCurrentIndex(promises.model()->index(0, 0));
    here.look();
    here.front->close();
    here.goTo(here.window());
    QWidget& tray = here.tray();
    auto& waiting = find<QAbstractItemView>(tray, "opinionList");
    REQUIRE(waitUntil([&] { return waiting.model()->rowCount() == 2; }));
    waiting.setCurrentIndex(waiting.model()->index(1, 0)); // the first is ana's own
    find<QLineEdit>(tray, "commentField").setText("Say by when.");
    here.look();
    for (const gui::CommandEntry& entry : gui::commandTable()) {
        INFO(entry.id);
        CHECK(here.seen.contains(gui::textOf(entry)));
    }
}

TEST_CASE("A second opinion is given by the palette, and the tray's Return key opens the case")
{
    PaletteHere here;
    QWidget& tray = here.tray();
    CHECK_FALSE(here.offers("opinion.return")); // it has no comment yet
    press("Return");
    REQUIRE(waitUntil([&] { return here.window().findChild<gui::CaseWindow*>(); }));
    here.goTo(tray);
    here.run("opinion.approve");
    REQUIRE(waitUntil([&] { return here.stateOfAnswer() == ReplyState::Approved; }));
    REQUIRE(waitUntil([&] { return find<QLabel>(tray, "message").isVisible(); }));
    CHECK_FALSE(here.offers("opinion.approve"));
}

TEST_CASE("A case is moved on, woken, tagged off and shown the way to another state by the palette of its window")
{
    PaletteHere here;
    got(snooze(here.workspace(), here.caseId, here.clock.now() + 2h));
    got(here.workspace().tags().add(here.theCase().opener, "VIP", "ben", here.clock.now()));
    auto& opened = here.inCase();
    here.run("case.done");
    CHECK(waitUntil([&] { return here.theCase().state == CaseState::Acknowledged; }));
    here.run("mention.wake");
    CHECK(waitUntil([&] { return !here.theCase().snoozedUntil; }));
    CHECK(waitUntil([&] { return !here.offers("mention.wake"); }));
    here.run("mention.untag");
    CHECK(waitUntil([&] { return find<QLabel>(opened, "tagLine").text() == "none"; }));
    here.run("mention.note");
    CHECK(hasFocus(find<QWidget>(opened, "noteField")));
    here.run("case.moveTo");
    REQUIRE(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
}

TEST_CASE("Where a mention has several tags it is asked which one is taken off, and where it has none that is told")
{
    PaletteHere here;
    here.run("mention.untag");
    CHECK(here.message() == "It has no tag.");
    for (const char* const tag : { "VIP", "invoice" })
        got(here.workspace().tags().add(here.theCase().opener, tag, "ben", here.clock.now()));
    const auto chips = [&] { return find<QWidget>(here.the<QWidget>("mentionPane"), "tagChips").findChildren<QWidget*>().size(); };
    REQUIRE(waitUntil([&] { return chips() > 0; }));
    here.settle();
    here.dialogs.willSay("VIP");
    here.run("mention.untag");
    CHECK(here.dialogs.known() == QStringList{ "invoice", "VIP" });
    CHECK(waitUntil([&] { return got(here.workspace().tags().of(here.theCase().opener)) == std::vector<std::string>{ "invoice" }; }));
}

TEST_CASE("The board is narrowed by the palette to whose it is and to what is due")
{
    PaletteHere here;
    press("Ctrl+2");
    auto& fresh = here.the<QAbstractItemView>("lane_new");
    REQUIRE(waitUntil([&] { return fresh.model()->rowCount() == 6; }));
    REQUIRE(waitUntil([&] { return hasFocus(fresh); }));
    here.run("board.mine");
    REQUIRE(waitUntil([&] { return here.the<QLabel>("boardMessage").isVisible(); })); // ana has no case
    here.run("board.nobody");
    REQUIRE(waitUntil([&] { return fresh.isVisible() && fresh.model()->rowCount() == 6; }));
    here.clock.advance(45min);
    here.run("board.overdue");
    REQUIRE(waitUntil([&] { return fresh.model()->rowCount() == 2; }));
    here.run("board.overdue");
    CHECK(waitUntil([&] { return fresh.model()->rowCount() == 6; }));
    CHECK_FALSE(here.offers("data.backup"));
}

TEST_CASE("What was typed in Listening is saved by Ctrl+S and thrown away by the palette, and neither is offered before")
{
    PaletteHere here;
    here.page(Part::Brands);
    auto& words = here.the<QLineEdit>("keywordsField");
    REQUIRE(waitUntil([&] { return words.text() == "telvana"; }));
    words.setFocus();
    CHECK_FALSE(here.offers("page.save"));
    type(", telvan");
    CHECK(here.offers("page.save"));
    here.run("page.discard");
    CHECK(words.text() == "telvana");
    words.setFocus();
    type(", telvan");
    press("Ctrl+S");
    CHECK(waitUntil([&] { return got(here.workspace().sources().brands()).front().keywords.size() == 2; }));
}

TEST_CASE("A source is paused and a backup is made by the palette, each on its page")
{
    PaletteHere here;
    here.page(Part::Sources);
    CHECK_FALSE(here.offers("data.backup"));
    here.run("source.pause");
    CHECK(waitUntil([&] { return got(here.workspace().sources().all()).front().paused; }));
    here.page(Part::Data);
    CHECK_FALSE(here.offers("source.pause"));
    here.dialogs.willRefuse();
    here.run("data.backup");
    CHECK(here.dialogs.asked().size() == 1);
}

TEST_CASE("The audience of an answer is chosen by the palette, and one that waits is taken back by it")
{
    PaletteHere here;
    here.writeReady(kind);
    here.run("composer.private"); // closed as yet: the focus is on its button, not nowhere
    CHECK(here.box("privateReply").isVisible());
    CHECK(hasFocus(here.the<QToolButton>("privateButton")));
    here.run("composer.public");
    CHECK(here.box("publicReply").isVisible());
    CHECK_FALSE(here.offers("composer.takeBack"));
    here.run("composer.opinion");
    REQUIRE(waitUntil([&] { return here.stand().startsWith("Waits for a second opinion"); }));
    here.run("composer.takeBack");
    CHECK(waitUntil([&] { return here.stateOfAnswer() == ReplyState::Draft; }));
}
