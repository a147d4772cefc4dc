// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gui/composer_fixture.h"
#include "windows/case_window.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>

using namespace earshot;
using namespace earshot::test;

namespace {

/// Ana before the complaint about the invoice, ben beside her.
struct AnsweringHere : ComposerHere {
    Workspace ben = as("ben");

    /// An answer of this case that went out before.
    void wasAnswered(Audience audience = Audience::Public)
    {
        Reply reply = got(ben.replies().find(got(Composer(ben).draft(caseId, audience, "We are sorry, Mira. Ben"))));
        reply.state = ReplyState::Sent;
        reply.sentAt = clock.now();
        got(ben.replies().move(reply, ReplyState::Draft, { .kind = EventKind::ReplySent, .actor = "ben", .caseId = caseId }, clock.now()));
    }
    void choose(const char* button, const char* boxName)
    {
        click(the<QToolButton>(button));
        REQUIRE(waitUntil([&] { return box(boxName).isVisible(); }));
    }
    /// What the menu offers where the cursor is, its first ones.
    QMenu& menuAtCursor()
    {
        QContextMenuEvent wish(QContextMenuEvent::Keyboard, text().cursorRect().center(), text().mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(text().viewport(), &wish);
        REQUIRE(waitUntil([] { return QApplication::activePopupWidget() != nullptr; }));
        return dynamic_cast<QMenu&>(*QApplication::activePopupWidget());
    }
    ReplyId asks(const std::string& words)
    {
        Composer bens(ben);
        const ReplyId id = got(bens.draft(caseId, Audience::Public, words));
        got(bens.submit(id));
        return id;
    }
    QWidget& openTray(int waiting)
    {
        press("Ctrl+Shift+S");
        auto& tray = the<QWidget>("approvalTray");
        REQUIRE(waitUntil([&] { return find<QAbstractItemView>(tray, "opinionList").model()->rowCount() == waiting; }));
        return tray;
    }
};

}

TEST_CASE("Once there was a public answer, the private one is open")
{
    AnsweringHere here;
    here.wasAnswered();
    here.reply();
    here.choose("privateButton", "privateReply");
    auto& text = here.text("privateReply");
    REQUIRE(waitUntil([&] { return text.isVisible() && !text.isReadOnly(); }));
    CHECK_FALSE(find<QLabel>(here.box("privateReply"), "closedLine").isVisible());
    CHECK(find<QLabel>(here.box("privateReply"), "audienceLine").text().contains("only"));
    text.setFocus();
    type("Your invoice number, please.");
    REQUIRE(waitUntil([&] { return here.replies().size() == 1; }));
    CHECK(here.replies().front().audience == Audience::Private);
}

TEST_CASE("What is said in public and what is said in private are two drafts, and neither leaks into the other")
{
    AnsweringHere here;
    here.wasAnswered();
    here.write("Said in public.");
    here.choose("privateButton", "privateReply");
    REQUIRE(waitUntil([&] { return here.text("privateReply").isVisible() && !here.text("privateReply").isReadOnly(); }));
    CHECK(here.text("privateReply").toPlainText().isEmpty());
    here.text("privateReply").setFocus();
    type("Said in private.");
    REQUIRE(waitUntil([&] { return here.replies().size() == 2; }));
    here.choose("publicButton", "publicReply");
    CHECK(here.text().toPlainText() == "Said in public.");
}

TEST_CASE("What was sent last is told with its time above an empty answer")
{
    AnsweringHere here;
    here.wasAnswered();
    here.reply();
    REQUIRE(waitUntil([&] { return here.stand().startsWith("Sent:"); }));
    type("And another thing");
    CHECK(waitUntil([&] { return !find<QWidget>(here.box(), "standCard").isVisible(); }));
}

TEST_CASE("The menu of a misspelt word offers other spellings, and choosing one mends it")
{
    if (!Speller().knows("en"))
        return; // there is no English dictionary
    AnsweringHere here;
    here.write("Thank you for teling us. Sorry!");
    REQUIRE(waitUntil([&] { return rowWith(here.findings(), "teling") >= 0; }));
    QTextCursor cursor = here.text().textCursor();
    cursor.setPosition(static_cast<int>(QString("Thank you for tel").size()));
    here.text().setTextCursor(cursor);
    QMenu& menu = here.menuAtCursor();
    const auto actions = menu.actions();
    const auto found = std::ranges::find(actions, QString("telling"), &QAction::text);
    REQUIRE(found != actions.end());
    (*found)->trigger();
    menu.close();
    CHECK(here.text().toPlainText() == "Thank you for telling us. Sorry!");
    CHECK(waitUntil([&] { return rowWith(here.findings(), "teling") == -1; }));
}

TEST_CASE("A word that is spelt well has no spellings in its menu")
{
    AnsweringHere here;
    here.writeReady(kind);
    QMenu& menu = here.menuAtCursor();
    CHECK(menu.actions().front()->text().startsWith("&Undo"));
    menu.close();
}

TEST_CASE("A link counts as many characters as the platform counts for one")
{
    AnsweringHere here;
    here.reply();
    here.text().setPlainText("See https://telvana.example/" + QString(120, 'x'));
    QLabel& length = find<QLabel>(here.box(), "lengthLine");
    REQUIRE(waitUntil([&] { return length.text().contains(" of 500") && !length.text().startsWith("0 "); }));
    CHECK(length.text().toStdString() == "35 of 500"); // 23 for the link, and "@mira_k " goes out before it
}

TEST_CASE("An answer in another language than the customer's is not taken for misspelt, and says why")
{
    if (!Speller().knows("en"))
        return; // there is no English dictionary
    AnsweringHere here;
    here.write(QString::fromUtf8("Vielen Dank für Ihre Geduld, wir kümmern uns sofort um Ihre Rechnung."));
    auto& line = find<QLabel>(here.box(), "languageLine");
    REQUIRE(waitUntil([&] { return line.isVisible(); }));
    CHECK(line.text().contains("not English"));
    CHECK(rowWith(here.findings(), "Vielen") == -1);
}

TEST_CASE("Leaving an answer in which nothing stands closes the composer, one with words stays open")
{
    AnsweringHere here;
    here.reply();
    press("Esc");
    CHECK_FALSE(here.composer().isVisible());
    CHECK(hasFocus(here.mentions()));
    here.write("Half");
    click(here.the<QToolButton>("leaveButton"));
    CHECK(here.composer().isVisible());
    CHECK(hasFocus(here.mentions()));
    CHECK(here.replies().front().text == "Half");
}

TEST_CASE("A troll that is left alone costs one key, and nothing was written")
{
    AnsweringHere here;
    clickRow(here.the<QAbstractItemView>("viewList"), static_cast<int>(TriageView::Trolls));
    REQUIRE(waitUntil([&] { return here.mentions().model()->rowCount() == 1 && textAt(here.mentions(), 0).contains("pathetic"); }));
    here.settle();
    here.mentions().setFocus();
    press("R");
    auto& alone = here.the<QPushButton>("leaveAloneButton");
    REQUIRE(waitUntil([&] { return alone.isVisible() && hasFocus(alone); }));
    CHECK(here.the<QLabel>("gateLine").text().contains("is what a troll is after"));
    press("Space");
    CHECK_FALSE(here.composer().isVisible());
    CHECK(hasFocus(here.mentions()));
    here.settle();
    CHECK(got(here.workspace().replies().inState(ReplyState::Draft)).empty());
}

TEST_CASE("A template is found by its name with Ctrl+T and goes in where the cursor is")
{
    AnsweringHere here;
    for (const char* const name : { "Outage", "Refund", "Thanks" })
        got(here.workspace().templates().add(
            { .name = name, .text = std::string("text of ") + name + " for {{name}}" }, "ben", here.clock.now()));
    here.write("Hello. ");
    press("Ctrl+T");
    QWidget& picker = find<QWidget>(here.box(), "templatePicker");
    auto& list = find<QAbstractItemView>(picker, "templateList");
    REQUIRE(waitUntil([&] { return picker.isVisible() && list.model()->rowCount() == 3; }));
    press("Down");
    CHECK(list.currentIndex().row() == 1);
    type("than");
    REQUIRE(list.model()->rowCount() == 1);
    press("Return");
    CHECK(here.text().toPlainText() == "Hello. text of Thanks for {{name}}");
    CHECK(here.text().textCursor().selectedText() == "{{name}}");
}

TEST_CASE("Who else writes an answer to the same case is told")
{
    AnsweringHere here;
    here.reply();
    CHECK(here.the<QLabel>("othersLine").text().isEmpty());
    got(Composer(here.ben).draft(here.caseId, Audience::Public, "Dear Mira"));
    did(here.ben.cases().note(here.caseId, "I am at it", "ben", here.clock.now()));
    CHECK(waitUntil([&] { return here.the<QLabel>("othersLine").text() == "ben has begun an answer, too"; }));
    CHECK(here.text().toPlainText().isEmpty());
}

TEST_CASE("An answer is returned with a comment and not without one, and whoever wrote it reads the comment")
{
    AnsweringHere here;
    const ReplyId id = here.asks("We are sorry, Mira.");
    QWidget& tray = here.openTray(1);
    auto& giveBack = find<QPushButton>(tray, "returnButton");
    CHECK_FALSE(giveBack.isEnabled());
    find<QLineEdit>(tray, "commentField").setText("Say by when.");
    click(giveBack);
    REQUIRE(waitUntil([&] { return got(here.workspace().replies().find(id)).state == ReplyState::Returned; }));
    CHECK(got(here.workspace().replies().find(id)).comment == "Say by when.");
    REQUIRE(waitUntil([&] { return find<QLabel>(tray, "message").isVisible(); }));
    CHECK(find<QLabel>(tray, "message").text() == "Nobody waits for a second opinion.");
}

TEST_CASE("With several answers waiting the next one comes up, with an empty comment and its own words")
{
    AnsweringHere here;
    here.asks("We are sorry, Mira.");
    const CaseId other = got(here.workspace().triage().page({ TriageView::NeedsAnswer }, {})).back().inCase->id;
    Composer bens(here.ben);
    got(bens.submit(got(bens.draft(other, Audience::Public, "We are looking into it."))));
    QWidget& tray = here.openTray(2);
    auto& answer = find<QPlainTextEdit>(tray, "answerText");
    REQUIRE(answer.toPlainText() == "We are sorry, Mira.");
    find<QLineEdit>(tray, "commentField").setText("Say by when.");
    click(find<QPushButton>(tray, "returnButton"));
    REQUIRE(waitUntil([&] { return answer.toPlainText() == "We are looking into it."; }));
    CHECK(find<QLineEdit>(tray, "commentField").text().isEmpty());
    CHECK(find<QPushButton>(tray, "approveButton").text() == "Approve");
    answer.setPlainText("  ");
    CHECK_FALSE(find<QPushButton>(tray, "approveButton").isEnabled());
}

TEST_CASE("From the tray one comes to the case, and Ctrl+W closes the tray alone")
{
    AnsweringHere here;
    here.asks("We are sorry, Mira.");
    QWidget& tray = here.openTray(1);
    REQUIRE(waitUntil([&] { return QApplication::activeWindow() == &tray; }));
    click(find<QToolButton>(tray, "caseButton"));
    REQUIRE(waitUntil([&] { return here.window().findChild<gui::CaseWindow*>(); }));
    CHECK(here.the<gui::CaseWindow>("caseWindow").caseId() == here.caseId);
    tray.activateWindow();
    find<QAbstractItemView>(tray, "opinionList").setFocus();
    REQUIRE(waitUntil([&] { return hasFocus(tray); }));
    press("Ctrl+W");
    CHECK_FALSE(tray.isVisible());
    CHECK(here.window().isVisible());
}

TEST_CASE("The message about a second opinion leads to the tray, and the one about an approval to the case")
{
    AnsweringHere here;
    here.asks("We are sorry, Mira.");
    REQUIRE(waitUntil([&] { return here.message().contains("ben asks for a second opinion"); }));
    click(here.the<QPushButton>("messageAction"));
    CHECK(waitUntil([&] { return here.the<QWidget>("approvalTray").isVisible(); }));
    CHECK(here.message().isEmpty());
}

TEST_CASE("Somebody else's answer that waits shows what it says and cannot be written over")
{
    AnsweringHere here;
    here.asks("We are sorry, Mira.");
    here.settle();
    press("R");
    REQUIRE(waitUntil([&] { return here.text().toPlainText() == "We are sorry, Mira."; }));
    CHECK(here.text().isReadOnly());
    CHECK(here.stand().startsWith("Waits for a second opinion"));
}
