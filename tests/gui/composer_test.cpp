// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/hand_over.h"
#include "models/opinion_model.h"
#include "support/gui/composer_fixture.h"
#include "windows/approval_tray.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>

using namespace earshot;
using namespace earshot::test;

TEST_CASE("R opens the public answer, and what is typed is kept at the next pause")
{
    ComposerHere here;
    CHECK_FALSE(here.composer().isVisible());
    here.write("We look into it.");
    CHECK(here.box().property("audience") == "public");
    const Reply draft = here.replies().front();
    CHECK(draft.audience == Audience::Public);
    CHECK(draft.state == ReplyState::Draft);
    CHECK(draft.author == "ana");
    REQUIRE(waitUntil([&] { return find<QLabel>(here.box(), "keptLine").text() == "Draft kept"; }));
}

TEST_CASE("A draft comes back with its case, and another case has its own")
{
    ComposerHere here;
    here.write("For Mira.");
    press("Esc");
    CHECK(hasFocus(here.mentions()));
    press("J");
    REQUIRE(waitUntil([&] { return !here.composer().isVisible(); }));
    press("R");
    REQUIRE(waitUntil([&] { return here.composer().isVisible() && here.text().toPlainText().isEmpty() && !here.text().isReadOnly(); }));
    type("Für Jürgen.");
    press("Esc");
    press("K");
    REQUIRE(waitUntil([&] { return here.text().toPlainText() == "For Mira."; }));
    CHECK(here.composer().isVisible());
}

TEST_CASE("What was typed a moment before the end is there after a restart")
{
    ComposerHere here;
    here.reply();
    type("Half a sen");
    here.restart();
    REQUIRE(waitUntil([&] { return here.composer().isVisible() && here.text().toPlainText() == "Half a sen"; }));
}

TEST_CASE("News of the case leave a text alone that somebody is writing")
{
    ComposerHere here;
    here.reply();
    type("We are sor");
    did(here.workspace().cases().note(here.caseId, "ben was here", "ben", here.clock.now()));
    here.settle();
    type("ry.");
    REQUIRE(waitUntil([&] { return here.replies().size() == 1 && here.replies().front().text == "We are sorry."; }));
    CHECK(here.text().toPlainText() == "We are sorry.");
}

TEST_CASE("The private answer is closed and says why until there is a public one")
{
    ComposerHere here;
    here.reply();
    click(here.the<QToolButton>("privateButton"));
    QLabel& why = find<QLabel>(here.box("privateReply"), "closedLine");
    REQUIRE(waitUntil([&] { return why.isVisible(); }));
    CHECK(why.text().contains("public answer"));
    CHECK_FALSE(here.text("privateReply").isVisible());
    CHECK(here.box("privateReply").property("audience") == "private");
}

TEST_CASE("The length counts as the platform counts, and too long a text cannot be sent")
{
    ComposerHere here;
    here.reply();
    here.text().setPlainText(QString(600, 'x'));
    QLabel& length = find<QLabel>(here.box(), "lengthLine");
    REQUIRE(waitUntil([&] { return length.text().contains("of 500"); }));
    REQUIRE(waitUntil([&] { return length.text().contains("too long"); }));
    REQUIRE(waitUntil([&] { return rowWith(here.findings(), "Too long") == 0; }));
    CHECK_FALSE(here.sendButton().isEnabled());
}

TEST_CASE("A slip of the pen is told with a mend that one click makes")
{
    if (!Speller().knows("en"))
        return; // there is no English dictionary
    ComposerHere here;
    here.write("Thank you for teling us.");
    REQUIRE(waitUntil([&] { return rowWith(here.findings(), "teling") >= 0; }));
    QAbstractItemView& list = here.findings();
    const QModelIndex mend = list.model()->index(rowWith(list, "teling"), gui::FindingModel::MendColumn);
    CHECK(mend.data().toString().startsWith("Write"));
    emit list.clicked(mend);
    CHECK_FALSE(here.text().toPlainText().contains("teling"));
    REQUIRE(waitUntil([&] { return here.sendButton().isEnabled(); }));
}

TEST_CASE("A template comes in with its first blank selected, and an open blank cannot be sent")
{
    ComposerHere here;
    got(here.workspace().templates().add(
        { .name = "Sorry", .text = "Dear {{name}}, we are sorry about {{what}}." }, "ana", here.clock.now()));
    here.reply();
    type("/");
    QWidget& picker = find<QWidget>(here.box(), "templatePicker");
    REQUIRE(waitUntil([&] { return picker.isVisible() && find<QAbstractItemView>(picker, "templateList").model()->rowCount() == 1; }));
    press("Return");
    REQUIRE(waitUntil([&] { return here.text().textCursor().selectedText() == "{{name}}"; }));
    type("Mira");
    press("Tab");
    CHECK(here.text().textCursor().selectedText() == "{{what}}");
    REQUIRE(waitUntil([&] { return rowWith(here.findings(), "still open") >= 0; }));
    CHECK_FALSE(here.sendButton().isEnabled());
    type("the invoice");
    CHECK(here.text().toPlainText() == "Dear Mira, we are sorry about the invoice.");
    REQUIRE(waitUntil([&] { return here.sendButton().isEnabled(); }));
}

TEST_CASE("Return writes a line, only Ctrl+Return sends, and Undo takes it back while it is held")
{
    ComposerHere here;
    here.writeReady(kind);
    press("Return");
    here.settle();
    CHECK(here.text().toPlainText() == kind + "\n");
    REQUIRE(waitUntil([&] { return here.sendButton().isEnabled(); }));
    press("Ctrl+Return");
    REQUIRE(waitUntil([&] { return here.stand() == "Goes out in 10 s."; }));
    CHECK(here.text().isReadOnly());
    click(find<QPushButton>(here.box(), "takeBackButton"));
    REQUIRE(waitUntil([&] { return !here.text().isReadOnly(); }));
    CHECK(here.text().toPlainText() == kind + "\n");
    REQUIRE(here.replies().size() == 1);
    CHECK(here.replies().front().state == ReplyState::Draft);
}

TEST_CASE("Letters typed after Ctrl+Return are no commands")
{
    ComposerHere here;
    here.writeReady(kind);
    press("Ctrl+Return");
    REQUIRE(waitUntil([&] { return here.text().isReadOnly(); }));
    here.text().setFocus();
    type("A");
    here.settle();
    CHECK(got(here.workspace().cases().find(here.caseId)).assignee.empty());
}

TEST_CASE("A second opinion comes back with what the approver changed, and can go out")
{
    ComposerHere here;
    here.writeReady(kind);
    press("Ctrl+Shift+Return");
    REQUIRE(waitUntil([&] { return here.stand().startsWith("Waits for a second opinion"); }));
    Workspace ben = here.as("ben");
    got(approveAs(ben, here.replies().front().id, kind.toStdString() + " Ben"));
    REQUIRE(waitUntil([&] { return here.stand().contains("ben") && here.stand().contains("approved"); }));
    auto& difference = find<QTextBrowser>(here.box(), "difference");
    CHECK(difference.isVisible());
    CHECK(difference.toPlainText().contains("Ben"));
    CHECK(here.message().contains("approved your answer"));
    REQUIRE(waitUntil([&] { return here.sendButton().isEnabled(); }));
    click(here.sendButton());
    REQUIRE(waitUntil([&] { return here.replies().front().state == ReplyState::Held; }));
}

TEST_CASE("An answer that was returned can be written on, with the comment above it")
{
    ComposerHere here;
    here.writeReady(kind);
    press("Ctrl+Shift+Return");
    REQUIRE(waitUntil([&] { return here.stand().startsWith("Waits"); }));
    Workspace ben = here.as("ben");
    got(sendBackAs(ben, here.replies().front().id, kind.toStdString(), "Say when they hear from us."));
    REQUIRE(waitUntil([&] { return here.stand().contains("Say when they hear from us."); }));
    CHECK_FALSE(here.text().isReadOnly());
}

TEST_CASE("The tray shows what waits, changed and approved, it is gone from there")
{
    ComposerHere here;
    Workspace ben = here.as("ben");
    Composer bens(ben);
    const ReplyId id = got(bens.draft(here.caseId, Audience::Public, "We are sorry, Mira."));
    got(bens.submit(id));
    REQUIRE(waitUntil([&] { return here.message().contains("ben asks for a second opinion"); }));
    press("Ctrl+Shift+S");
    QWidget& tray = here.the<QWidget>("approvalTray");
    auto& answer = find<QPlainTextEdit>(tray, "answerText");
    REQUIRE(waitUntil([&] { return answer.toPlainText() == "We are sorry, Mira."; }));
    CHECK(find<QTextBrowser>(tray, "mentionText").toPlainText().contains("charged twice"));
    CHECK_FALSE(find<QPushButton>(tray, "returnButton").isEnabled()); // not without a comment
    CHECK(find<QWidget>(tray, "answerFrame").property("audience") == "public");
    CHECK(find<QLabel>(tray, "answerTitle").text().startsWith("Public"));
    answer.setPlainText("We are very sorry, Mira.");
    CHECK(find<QTextBrowser>(tray, "difference").toPlainText().contains("very"));
    click(find<QPushButton>(tray, "approveButton"));
    REQUIRE(waitUntil([&] { return got(here.workspace().replies().find(id)).state == ReplyState::Approved; }));
    CHECK(got(here.workspace().replies().find(id)).text == "We are very sorry, Mira.");
    REQUIRE(waitUntil([&] { return find<QLabel>(tray, "message").isVisible(); }));
}

TEST_CASE("Nobody gives a second opinion on their own answer")
{
    ComposerHere here;
    here.writeReady(kind);
    press("Ctrl+Shift+Return");
    REQUIRE(waitUntil([&] { return here.stand().startsWith("Waits"); }));
    press("Ctrl+Shift+S");
    QWidget& tray = here.the<QWidget>("approvalTray");
    REQUIRE(waitUntil([&] { return find<QLabel>(tray, "ownLine").isVisible(); }));
    CHECK_FALSE(find<QPushButton>(tray, "approveButton").isEnabled());
}

TEST_CASE("A promise without a time becomes a blank to fill in, with one click")
{
    ComposerHere here;
    here.write("Sorry, Mira. We will call you soon.");
    REQUIRE(waitUntil([&] { return rowWith(here.findings(), "by when") >= 0; }));
    here.mend("by when");
    CHECK(here.text().toPlainText() == "Sorry, Mira. We will call you by {{day, time}}.");
    CHECK(here.text().textCursor().selectedText() == "{{day, time}}");
    REQUIRE(waitUntil([&] { return rowWith(here.findings(), "still open") >= 0; }));
    CHECK_FALSE(here.sendButton().isEnabled());
    type("Thursday 15:00");
    REQUIRE(waitUntil([&] { return here.sendButton().isEnabled(); }));
    CHECK(rowWith(here.findings(), "by when") == -1);
}

TEST_CASE("A missing apology goes in behind the first sentence, with one click")
{
    ComposerHere here;
    here.write("Hi Mira, thank you for telling us. Shall we call you?");
    REQUIRE(waitUntil([&] { return rowWith(here.findings(), "No apology") >= 0; }));
    here.mend("No apology");
    CHECK(here.text().toPlainText() == "Hi Mira, thank you for telling us. We are sorry about this. Shall we call you?");
    REQUIRE(waitUntil([&] { return rowWith(here.findings(), "No apology") == -1; }));
    press("Ctrl+Z");
    CHECK(here.text().toPlainText() == "Hi Mira, thank you for telling us. Shall we call you?");
}

TEST_CASE("Asking for an order number in public says so, and asks for it in private with one click")
{
    ComposerHere here;
    here.write("Sorry, Mira! What is your order number?");
    REQUIRE(waitUntil([&] { return rowWith(here.findings(), "order number") >= 0; }));
    here.mend("order number");
    CHECK(here.text().toPlainText() == "Sorry, Mira! What is your order number? Please send it in a direct message, not here.");
}

TEST_CASE("Words that went out before are told with the case where they did, and it opens")
{
    ComposerHere here;
    const std::string said = "We are sorry, the second charge goes back to your account tonight.";
    const CaseId other = here.sent(said);
    here.write(QString::fromStdString(said));
    REQUIRE(waitUntil([&] { return rowWith(here.findings(), QString("case %1").arg(other.value)) >= 0; }));
    here.mend("Nearly the same");
    REQUIRE(waitUntil([&] {
        return std::ranges::any_of(QApplication::topLevelWidgets(), [&](const QWidget* window) {
            return window->isVisible() && window->windowTitle().startsWith(QString("Case %1").arg(other.value));
        });
    }));
    CHECK(here.sendButton().isEnabled()); // it only warns
}

TEST_CASE("A heated draft offers to hand the case over, and the colleague has it with its draft")
{
    ComposerHere here;
    here.write("You liar, shut up.");
    REQUIRE(waitUntil([&] { return rowWith(here.findings(), "reads heated") == 0; }));
    here.dialogs.willSay("ben");
    here.dialogs.willSay("I am too close to this one");
    here.mend("reads heated");
    REQUIRE(waitUntil([&] { return got(here.workspace().cases().find(here.caseId)).assignee == "ben"; }));
    CHECK(here.dialogs.known().contains("ben"));
    CHECK_FALSE(here.dialogs.known().contains("ana"));
    REQUIRE(here.replies().size() == 1);
    CHECK(here.replies().front().author == "ben");
    CHECK(here.replies().front().text == "You liar, shut up.");
    CHECK(got(here.workspace().cases().notes(here.caseId)).back().text == "I am too close to this one");
    REQUIRE(waitUntil([&] { return here.message().contains("ben’s now"); }));
    REQUIRE(waitUntil([&] { return here.text().toPlainText().isEmpty() && here.the<QLabel>("othersLine").text().contains("ben"); }));
}

TEST_CASE("Handing over takes the words of the last moment along, and one undo brings all of it back")
{
    ComposerHere here;
    here.reply();
    type("Half a sen");
    here.dialogs.willSay("ben");
    here.dialogs.willSay("Lunch");
    press("Ctrl+Shift+H");
    REQUIRE(waitUntil([&] { return here.replies().size() == 1 && here.replies().front().author == "ben"; }));
    CHECK(here.replies().front().text == "Half a sen");
    REQUIRE(waitUntil([&] { return here.text().toPlainText().isEmpty(); }));
    here.desk().undoStack().undo();
    REQUIRE(waitUntil([&] { return here.text().toPlainText() == "Half a sen"; }));
    CHECK(got(here.workspace().cases().find(here.caseId)).assignee.empty());
}

TEST_CASE("Whoever changes their mind about handing over still has their case")
{
    ComposerHere here;
    here.write("Half a sen");
    here.dialogs.willSay("ben");
    here.dialogs.willRefuse();
    press("Ctrl+Shift+H");
    here.settle();
    here.dialogs.willRefuse();
    press("Esc");
    press("Shift+H");
    here.settle();
    CHECK(got(here.workspace().cases().find(here.caseId)).assignee.empty());
    CHECK(here.replies().front().author == "ana");
}

TEST_CASE("Somebody who is given a case is told, and finds the draft in it")
{
    ComposerHere here;
    Workspace ben = here.as("ben");
    got(Composer(ben).draft(here.caseId, Audience::Public, "We are sorry, Mira. Ben began this."));
    got(handOver(ben, here.caseId, "ana", "You know her better"));
    REQUIRE(waitUntil([&] { return here.message().contains("ben gave you case"); }));
    here.reply();
    REQUIRE(waitUntil([&] { return here.text().toPlainText() == "We are sorry, Mira. Ben began this."; }));
}

TEST_CASE("For a troll the composer first says why leaving alone is the default")
{
    ComposerHere here;
    clickRow(here.the<QAbstractItemView>("viewList"), static_cast<int>(TriageView::Trolls));
    REQUIRE(waitUntil([&] { return here.mentions().model()->rowCount() == 1 && textAt(here.mentions(), 0).contains("pathetic"); }));
    here.settle();
    here.mentions().setFocus();
    press("R");
    auto& anyway = here.the<QPushButton>("writeAnywayButton");
    REQUIRE(waitUntil([&] { return anyway.isVisible(); }));
    CHECK_FALSE(here.text().isVisible());
    click(anyway);
    REQUIRE(waitUntil([&] { return here.text().isVisible() && !here.text().isReadOnly(); }));
}

TEST_CASE("A mention in no case says that an answer needs one")
{
    ComposerHere here;
    clickRow(here.the<QAbstractItemView>("viewList"), static_cast<int>(TriageView::Unsure));
    REQUIRE(waitUntil([&] { return here.mentions().model()->rowCount() == 1 && textAt(here.mentions(), 0).contains("again"); }));
    here.settle();
    here.mentions().setFocus();
    press("R");
    REQUIRE(waitUntil([&] { return here.message().contains("belongs to a case"); }));
    CHECK_FALSE(here.composer().isVisible());
}

TEST_CASE("Where Earshot cannot answer, it says so before anybody writes")
{
    ComposerHere here;
    record(here.workspace(),
        { .name = "forum",
            .text = "Seven weeks without a line, and nobody writes back.",
            .platform = "feed",
            .due = std::chrono::minutes(1) });
    REQUIRE(waitUntil([&] { return textAt(here.mentions(), 0).contains("Seven weeks"); }));
    clickRow(here.mentions(), 0);
    here.settle();
    press("R");
    REQUIRE(waitUntil([&] { return here.message().contains("cannot answer on Feed"); }));
    CHECK_FALSE(here.composer().isVisible());
}

TEST_CASE("What a case window says takes a line and not half of the window")
{
    ComposerHere here;
    const MentionId post = record(
        here.workspace(), { .name = "forum", .text = "Seven weeks without a line.", .platform = "feed", .due = std::chrono::minutes(1) });
    here.window().openCase(caseOf(here.workspace(), post).value);
    QWidget& window = here.the<QWidget>("caseWindow");
    REQUIRE(waitUntil([&] { return window.isEnabled(); }));
    click(find<QToolButton>(window, "replyButton"));
    QWidget& bar = find<QWidget>(window, "messageBar");
    REQUIRE(waitUntil([&] { return bar.isVisible(); }));
    CHECK(bar.height() < 64);
}

TEST_CASE("Findings keep their place in a text with letters of several bytes")
{
    const std::string text = "Für Jürgen: teling";
    const auto placed = gui::placed({ { CheckKind::Spelling, false, "teling", text.find("teling"), text.size(), { "telling" } } }, text);
    REQUIRE(placed.size() == 1);
    CHECK(placed.front().begin == 12);
    CHECK(placed.front().end == 18);
}

TEST_CASE("The models of findings and opinions behave as models")
{
    gui::FindingModel findings;
    const QAbstractItemModelTester findingTester(&findings, QAbstractItemModelTester::FailureReportingMode::Fatal);
    findings.show({ { { CheckKind::Spelling, false, "teling", 0, 6, { "telling" } }, 0, 6 }, { { CheckKind::Empty, true }, 0, 0 } });
    REQUIRE(findings.rowCount() == 2);
    CHECK(findings.index(0, 0).data().toString() == "It says nothing yet."); // what blocks comes first
    findings.show({});
    CHECK(findings.rowCount() == 0);

    DeskFixture here;
    gui::OpinionModel opinions(here.desk().queries());
    const QAbstractItemModelTester opinionTester(&opinions, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Composer composer(here.workspace());
    const CaseId caseId = got(here.workspace().cases().list({}, 1)).front().id;
    const ReplyId id = got(composer.draft(caseId, Audience::Public, "Sorry"));
    got(composer.submit(id));
    opinions.refresh();
    REQUIRE(waitUntil([&] { return opinions.rowCount() == 1; }));
    got(composer.cancel(id));
    opinions.refresh();
    REQUIRE(waitUntil([&] { return opinions.rowCount() == 0; }));
}
