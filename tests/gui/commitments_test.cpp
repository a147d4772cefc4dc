// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/casework.h"
#include "earshot/app/commitments.h"
#include "earshot/app/composer.h"
#include "earshot/app/hand_over.h"
#include "models/commitment_model.h"
#include "models/lane_model.h"
#include "support/gui/speaking_as.h"
#include "support/gui/window_fixture.h"
#include "widgets/message_bar.h"
#include "widgets/promise_offers.h"
#include "windows/case_window.h"
#include "words/commitments.h"
#include "words/rows.h"
#include "words/times.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

/// The case of the invoice that was charged twice, open in its window.
struct PromiseHere : WindowFixture {
    CaseId caseId = got(workspace().triage().page({ TriageView::NeedsAnswer }, {})).front().inCase->id;

    PromiseHere()
    {
        window().openCase(caseId.value);
        REQUIRE(waitUntil([&] { return caseWindow().isEnabled(); }));
    }
    gui::CaseWindow& caseWindow() { return the<gui::CaseWindow>("caseWindow"); }
    QWidget& pane(const char* name = "promisePane") { return find<QWidget>(caseWindow(), name); }
    QAbstractItemView& list(const char* name = "promisePane") { return find<QAbstractItemView>(pane(name), "commitmentList"); }
    QString when(const char* name = "promisePane") { return textAt(list(name), 0, gui::CommitmentModel::WhenRole); }
    std::vector<Commitment> all() { return got(workspace().commitments().ofCase(caseId)); }
    CommitmentState state() { return all().at(0).state; }
    Case theCase() { return got(workspace().cases().find(caseId)); }
    QString said() { return find<gui::MessageBar>(caseWindow(), "messageBar").sentence(); }
    QString newest() { return find<QAbstractItemView>(caseWindow(), "historyList").model()->index(0, 2).data().toString(); }
    /// What somebody promised, seen in the window.
    Commitment promised(std::chrono::minutes due = 3h)
    {
        const Commitment one
            = got(addCommitment(workspace(), { .caseId = caseId, .text = "We call you", .dueAt = clock.now() + due, .owner = "ana" }));
        REQUIRE(waitUntil([&] { return list().model()->rowCount() == 1; }));
        return one;
    }
    void focus(QWidget& widget)
    {
        caseWindow().activateWindow();
        widget.setFocus();
        REQUIRE(waitUntil([&] { return hasFocus(widget); }));
    }
    void leaveCase()
    {
        caseWindow().close();
        window().activateWindow();
        mentions().setFocus();
        REQUIRE(waitUntil([&] { return hasFocus(mentions()); }));
    }
    void resolve()
    {
        for (const CaseState to : { CaseState::Acknowledged, CaseState::InProgress })
            got(moveCase(workspace(), caseId, to));
        REQUIRE(waitUntil([&] { return find<QLabel>(caseWindow(), "stateLine").text() == "In progress"; }));
        click(find<QPushButton>(caseWindow(), "moveButton"));
    }
};

}

TEST_CASE("A promise is noted with its time, stands in the case and in its history, and Ctrl+Z withdraws it")
{
    PromiseHere here;
    here.dialogs.willSay("We call you by Thursday 15:00");
    here.dialogs.willChoose(QDateTime(QDate(2030, 1, 3), QTime(15, 0)));
    click(find<QToolButton>(here.pane(), "addButton"));
    REQUIRE(waitUntil([&] { return here.list().model()->rowCount() == 1; }));
    CHECK(textAt(here.list(), 0) == "We call you by Thursday 15:00");
    CHECK(here.when().contains("ana"));
    CHECK(here.all().at(0).dueAt == gui::timeOf(QDateTime(QDate(2030, 1, 3), QTime(15, 0))));
    CHECK(find<QLabel>(here.pane(), "commitmentTitle").text() == "Promises (1 open)");
    REQUIRE(waitUntil([&] { return here.newest().startsWith("Promised: "); }));
    here.focus(here.list());
    press("Ctrl+Z");
    REQUIRE(waitUntil([&] { return here.state() == CommitmentState::Withdrawn; }));
}

TEST_CASE("Space ticks a promise as kept, and Ctrl+Z opens it again")
{
    PromiseHere here;
    here.promised();
    here.focus(here.list());
    press("Space");
    REQUIRE(waitUntil([&] { return here.state() == CommitmentState::Done; }));
    REQUIRE(waitUntil([&] { return here.list().model()->index(0, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked; }));
    CHECK(here.when().startsWith("kept by"));
    press("Ctrl+Z");
    REQUIRE(waitUntil([&] { return here.state() == CommitmentState::Open; }));
}

TEST_CASE("By keys a promise gets another time, goes to somebody else and is withdrawn")
{
    PromiseHere here;
    here.promised();
    here.focus(here.list());
    here.dialogs.willChoose(QDateTime(QDate(2030, 1, 4), QTime(10, 0)));
    press("Shift+T");
    REQUIRE(waitUntil([&] { return here.all().at(0).dueAt == gui::timeOf(QDateTime(QDate(2030, 1, 4), QTime(10, 0))); }));
    here.dialogs.willSay("ben");
    press("Shift+G");
    REQUIRE(waitUntil([&] { return here.all().at(0).owner == "ben"; }));
    press("Del");
    REQUIRE(waitUntil([&] { return here.state() == CommitmentState::Withdrawn; }));
    REQUIRE(waitUntil([&] { return here.when().startsWith("withdrawn by"); }));
    press("Del");
    REQUIRE(waitUntil([&] { return here.state() == CommitmentState::Open; }));
}

TEST_CASE("A task needs no time, and is done by a click on its tick")
{
    PromiseHere here;
    here.dialogs.willSay("Ask the depot");
    click(find<QToolButton>(here.pane("taskPane"), "addButton"));
    REQUIRE(waitUntil([&] { return here.list("taskPane").model()->rowCount() == 1; }));
    CHECK(here.when("taskPane") == gui::isolated("ana"));
    CHECK(here.list().model()->rowCount() == 0);
    here.focus(here.list("taskPane"));
    press("Space");
    REQUIRE(waitUntil([&] { return here.all().at(0).state == CommitmentState::Done; }));
    REQUIRE(waitUntil([&] { return find<QLabel>(here.pane("taskPane"), "commitmentTitle").text() == "Tasks"; }));
}

TEST_CASE("A case with an open promise is closed only after a question")
{
    PromiseHere here;
    here.promised();
    here.dialogs.willConfirm(false);
    here.resolve();
    here.settle();
    CHECK(here.theCase().state == CaseState::InProgress);
    CHECK(here.dialogs.asked().back().startsWith("A promise is still open"));
    here.dialogs.willConfirm(true);
    click(find<QPushButton>(here.caseWindow(), "moveButton"));
    REQUIRE(waitUntil([&] { return here.theCase().state == CaseState::Resolved; }));
    CHECK(here.state() == CommitmentState::Open);
}

TEST_CASE("A card with an open promise asks before it goes to a lane where cases are closed")
{
    PromiseHere here;
    here.promised(3h);
    for (const CaseState to : { CaseState::Acknowledged, CaseState::InProgress })
        got(moveCase(here.workspace(), here.caseId, to));
    here.leaveCase();
    press("Ctrl+2");
    auto& lane = here.the<QAbstractItemView>("lane_in_progress");
    REQUIRE(waitUntil([&] { return lane.model()->rowCount() == 1; }));
    lane.setFocus();
    lane.setCurrentIndex(lane.model()->index(0, 0));
    press("Ctrl+Right");
    REQUIRE(waitUntil([&] { return here.theCase().state == CaseState::Waiting; }));
    auto& waiting = here.the<QAbstractItemView>("lane_waiting");
    REQUIRE(waitUntil([&] { return waiting.model()->rowCount() == 1 && hasFocus(waiting); }));
    here.dialogs.willConfirm(true);
    press("Ctrl+Right");
    REQUIRE(waitUntil([&] { return here.theCase().state == CaseState::Resolved; }));
}

TEST_CASE("The answer that is being written says what it promises, and what is taken off is not promised")
{
    PromiseHere here;
    here.leaveCase();
    press("R");
    QWidget& box = here.the<QWidget>("publicReply");
    auto& text = find<QPlainTextEdit>(box, "replyText");
    REQUIRE(waitUntil([&] { return hasFocus(text) && !text.isReadOnly(); }));
    type("Sorry, Mira. We call you by Thursday 15:00. The shop opens on Friday at 10:00.");
    REQUIRE(waitUntil([&] { return box.findChild<QCheckBox*>("promiseBox1") != nullptr; }));
    auto& first = find<QCheckBox>(box, "promiseBox0");
    auto& second = find<QCheckBox>(box, "promiseBox1");
    const QString when = gui::momentText(got(parsedRfc3339("2026-03-05T15:00:00Z")), here.clock.now());
    CHECK(first.text() == "Becomes a promise: " + when + ", owner " + gui::isolated("ana"));
    CHECK(first.isChecked());
    auto& sendButton = find<QToolButton>(box, "sendButton");
    REQUIRE(waitUntil([&] { return sendButton.isEnabled() && second.isVisible(); }));
    click(second);
    REQUIRE(waitUntil([&] { return !second.isChecked(); }));
    text.setFocus();
    press("Left");
    type(" sharp");
    REQUIRE(waitUntil([&] { return second.toolTip().contains("sharp") && sendButton.isEnabled(); }));
    CHECK_FALSE(second.isChecked()); // other words around the same time take no wish back
    press("Ctrl+Return");
    REQUIRE(waitUntil([&] { return !got(here.workspace().replies().inState(ReplyState::Held)).empty(); }));
    const auto offered = got(here.workspace().commitments().ofReply(got(here.workspace().replies().inState(ReplyState::Held)).front().id));
    REQUIRE(offered.size() == 1);
    CHECK(offered[0].text == "We call you by Thursday 15:00.");
    CHECK(offered[0].owner == "ana");
    CHECK(here.all().empty());
    REQUIRE(waitUntil([&] { return !first.isVisible(); }));
}

TEST_CASE("What was ticked and taken off is there after a restart, and goes with the draft to a colleague and out")
{
    PromiseHere here;
    here.leaveCase();
    press("R");
    const auto box = [&](int number) { return here.window().findChild<QCheckBox*>(QString("promiseBox%1").arg(number)); };
    auto& text = find<QPlainTextEdit>(here.the<QWidget>("publicReply"), "replyText");
    REQUIRE(waitUntil([&] { return hasFocus(text) && !text.isReadOnly(); }));
    type("Sorry, Mira. We call you by Thursday 15:00. The shop opens on Friday.");
    REQUIRE(waitUntil([&] { return box(1) && box(1)->isVisible() && box(0)->isChecked() && !box(1)->isChecked(); }));
    click(*box(0));
    click(*box(1));
    here.restart();
    REQUIRE(waitUntil([&] { return box(1) && box(1)->isVisible() && box(1)->isChecked(); }));
    CHECK_FALSE(box(0)->isChecked());
    got(handOver(here.workspace(), here.caseId, "ben", "Lunch"));
    Workspace bens = got(Workspace::open(here.workspace().location(), here.clock, "ben"));
    const ReplyId id = got(bens.replies().ofCase(here.caseId)).back().id;
    got(Composer(bens).send(id));
    const auto offered = got(bens.commitments().ofReply(id));
    REQUIRE(offered.size() == 1);
    CHECK(offered[0].text == "The shop opens on Friday.");
}

TEST_CASE("Ctrl+Z closes no case over a promise that was made since, says so with a time for people, and does once it is kept")
{
    const SpeakingAs english("en_GB");
    PromiseHere here;
    here.resolve();
    REQUIRE(waitUntil([&] { return here.theCase().state == CaseState::Resolved; }));
    QMenu& moves = *find<QToolButton>(here.caseWindow(), "otherMovesButton").menu();
    const auto reopen = [&] {
        for (QAction* const move : moves.actions())
            if (move->text() == "In progress")
                return move;
        return static_cast<QAction*>(nullptr);
    };
    REQUIRE(waitUntil([&] { return reopen() != nullptr; }));
    reopen()->trigger();
    REQUIRE(waitUntil([&] { return here.theCase().state == CaseState::InProgress; }));
    const Commitment promise = here.promised();
    here.focus(here.list());
    press("Ctrl+Z");
    REQUIRE(waitUntil([&] { return here.said().contains("has a promise that is still open"); }));
    CHECK(here.said().contains("due " + gui::shortTime(*promise.dueAt)));
    CHECK_FALSE(here.said().contains("T12:00"));
    CHECK(here.theCase().state == CaseState::InProgress);
    press("Ctrl+Shift+Z");
    here.settle();
    got(settle(here.workspace(), promise.id, CommitmentState::Done));
    press("Ctrl+Z");
    REQUIRE(waitUntil([&] { return here.theCase().state == CaseState::Resolved; }));
}

TEST_CASE("A name with an ampersand makes no key, and a promise that looks like HTML is shown as it was written")
{
    gui::PromiseOffers offers;
    Commitment promise{ .text = "We call <b>you</b> by R&D noon.", .dueAt = Time(2h), .owner = "R&D" };
    offers.show({ { promise, "noon", true }, { promise, "2 pm", false } }, &PromiseOffer::isExact, Time(1h));
    auto& box = find<QCheckBox>(offers, "promiseBox0");
    CHECK(box.text().contains("R&&D"));
    CHECK(box.shortcut().isEmpty());
    CHECK(box.toolTip().contains("We call &lt;b&gt;you&lt;/b&gt; by R&amp;D noon."));
    CHECK(box.nextInFocusChain() == &find<QCheckBox>(offers, "promiseBox1"));
}

TEST_CASE("The people of a case are the customer, the customer's other cases and who was at work")
{
    PromiseHere here;
    record(here.workspace(), { .name = "again", .text = "And my mailbox is full.", .due = 400min });
    here.promised();
    CHECK(find<QLabel>(here.caseWindow(), "customerLine").text().contains("Mira K."));
    CHECK(find<QLabel>(here.caseWindow(), "customerFacts").text().contains("@mira_k"));
    CHECK(find<QLabel>(here.caseWindow(), "workersLine").text().startsWith("At work here: "));
    QLabel& others = find<QLabel>(here.caseWindow(), "otherCases");
    REQUIRE(others.isVisible());
    CHECK(others.text().contains("New"));
    CHECK(find<QLabel>(here.caseWindow(), "customerFacts").text().simplified().contains("no earlier case")); // the other one is later
    const int before = static_cast<int>(here.window().findChildren<gui::CaseWindow*>().size());
    emit others.linkActivated(others.text().section("href=\"", 1).section('"', 0, 0));
    CHECK(here.window().findChildren<gui::CaseWindow*>().size() == before + 1);
}

TEST_CASE("A row tells the promise where that falls due before anything else")
{
    const SpeakingAs english("en_GB");
    const Time now = got(parsedRfc3339("2026-03-02T09:00:00Z"));
    TriageRow row;
    row.inCase = Case{ .answerDueAt = now + 30min, .promiseDueAt = now + 12min };
    CHECK(gui::dueOf(row, now) == "promise due in 12 min");
    CHECK(gui::dueOf(row, now + 20min) == "promise 8 min late");
    CHECK(gui::whyHere(row, TriageOrder::MostUrgent).startsWith("Here because a promise falls due"));
    row.inCase->promiseDueAt = now + 40min;
    CHECK(gui::dueOf(row, now) == "answer due in 30 min");
    row.inCase->firstAnsweredAt = row.inCase->closedAt = now;
    CHECK(gui::dueOf(row, now) == "promise due in 40 min");
}

TEST_CASE("The promises of a case behave as a model, whether they change or others are shown")
{
    gui::CommitmentModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Commitment one{ .id = { 1 }, .text = "We\ncall", .dueAt = Time(2h), .owner = "ana" };
    model.show({ one }, Time(1h));
    CHECK(model.index(0).data() == "We call");
    CHECK(model.index(0).data(gui::CommitmentModel::LateRole) == false);
    CHECK(model.openCount() == 1);
    bool wished = false;
    QObject::connect(&model, &gui::CommitmentModel::ticked, [&](const Commitment&, bool isDone) { wished = isDone; });
    CHECK(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    CHECK(wished);
    CHECK(model.index(0).data(Qt::CheckStateRole) == Qt::Unchecked); // not before it is so
    model.show({ one }, Time(3h));
    CHECK(model.index(0).data(gui::CommitmentModel::LateRole) == true);
    one.state = CommitmentState::Withdrawn;
    one.settledAt = Time(3h);
    model.show({ one, { .id = { 2 }, .text = "x" } }, Time(3h));
    CHECK(model.rowCount() == 2);
    CHECK_FALSE(model.index(0).flags() & Qt::ItemIsUserCheckable);
    model.show({}, Time{});
    CHECK(model.rowCount() == 0);
}
