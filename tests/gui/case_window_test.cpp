// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/casework.h"
#include "earshot/model/names.h"
#include "support/gui/case_fixture.h"
#include "support/gui/speaking_as.h"
#include "words/events.h"
#include "words/targets.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>

using namespace earshot;
using namespace earshot::test;

TEST_CASE("A case's window shows the conversation, the state, whose it is and how its due time came about")
{
    CaseHere here;
    CHECK(here.caseWindow().windowTitle().contains("Mira K."));
    CHECK(here.in<QTextBrowser>("conversation").toPlainText().contains("charged twice"));
    CHECK(here.in<QTextBrowser>("conversation").toPlainText().contains("Still nothing"));
    CHECK(here.line("stateLine") == "New");
    CHECK(here.line("assigneeLine") == "nobody's yet");
    CHECK(here.line("targetLine").startsWith("due in"));
}

TEST_CASE("A case moves on by its button, the history tells it, and Ctrl+Z takes it back")
{
    CaseHere here;
    click(here.in<QPushButton>("moveButton"));
    REQUIRE(waitUntil([&] { return here.line("stateLine") == "Acknowledged"; }));
    REQUIRE(waitUntil([&] { return here.newest() == "Moved to Acknowledged"; }));
    CHECK(here.history().model()->index(0, gui::HistoryModel::WhoColumn).data() == "ana");
    press("Ctrl+Z");
    REQUIRE(waitUntil([&] { return here.line("stateLine") == "New"; }));
    CHECK(here.now().state == CaseState::New);
}

TEST_CASE("Only the moves that the rules allow are offered")
{
    CaseHere here;
    QStringList offered;
    for (const QAction* const action : here.in<QToolButton>("otherMovesButton").menu()->actions())
        offered += action->text();
    CHECK(offered == QStringList{ "In progress", "Left alone" });
}

TEST_CASE("A case is assigned, tagged, put to sleep and woken from its window")
{
    CaseHere here;
    click(here.in<QToolButton>("assignMeButton"));
    REQUIRE(waitUntil([&] { return here.line("assigneeLine") == "ana"; }));
    here.dialogs.willSay("VIP");
    click(here.in<QToolButton>("tagButton"));
    REQUIRE(waitUntil([&] { return here.line("tagLine") == "#VIP"; }));
    here.dialogs.willChoose(QDateTime(QDate(2030, 1, 1), QTime(9, 0)));
    click(here.in<QToolButton>("snoozeButton"));
    REQUIRE(waitUntil([&] { return here.line("sleepLine").startsWith("sleeps"); }));
    click(here.in<QToolButton>("wakeButton"));
    REQUIRE(waitUntil([&] { return here.line("sleepLine") == "awake"; }));
}

TEST_CASE("A note is kept and its text is never taken for markup")
{
    CaseHere here;
    CHECK_FALSE(here.in<QPushButton>("noteButton").isEnabled());
    here.in<QPlainTextEdit>("noteField").setPlainText("<b>called</b> & left a message");
    click(here.in<QPushButton>("noteButton"));
    REQUIRE(waitUntil([&] { return here.in<QTextBrowser>("noteList").toPlainText().contains("<b>called</b> & left a message"); }));
    REQUIRE(waitUntil([&] { return here.in<QPlainTextEdit>("noteField").toPlainText().isEmpty(); }));
    CHECK(got(here.workspace().cases().notes(here.caseId)).size() == 1);
}

TEST_CASE("A deletion is seen while the case is open")
{
    CaseHere here;
    did(here.workspace().mentions().recordGone(here.now().opener, GoneReason::NotFound, here.clock.now()));
    REQUIRE(waitUntil([&] { return here.in<QTextBrowser>("conversation").toPlainText().contains("deleted"); }));
    REQUIRE(waitUntil([&] { return here.newest().contains("its text is kept"); }));
}

TEST_CASE("A draft is one, whether it is written in Triage or in the case's window")
{
    CaseHere here;
    click(here.in<QToolButton>("replyButton"));
    auto& text = find<QPlainTextEdit>(here.in<QWidget>("publicReply"), "replyText");
    REQUIRE(waitUntil([&] { return hasFocus(text) && !text.isReadOnly(); }));
    type("One text.");
    QWidget& triage = here.the<QWidget>("mentionPane");
    click(find<QToolButton>(triage, "replyButton"));
    auto& there = find<QPlainTextEdit>(find<QWidget>(triage, "publicReply"), "replyText");
    REQUIRE(waitUntil([&] { return there.toPlainText() == "One text."; }));
}

TEST_CASE("A case has one window, and a restart brings it back")
{
    CaseHere here;
    here.window().openCase(here.caseId.value);
    CHECK(here.window().findChildren<gui::CaseWindow*>().size() == 1);
    here.restart();
    REQUIRE(waitUntil([&] { return here.window().findChildren<gui::CaseWindow*>().size() == 1; }));
    CHECK(here.caseWindow().caseId() == here.caseId);
}

TEST_CASE("A restart brings a case's window back where it stood, as large, on its tab and split as it was")
{
    CaseHere here;
    here.caseWindow().setGeometry(40, 48, 760, 640);
    here.in<QTabWidget>("tabs").setCurrentIndex(1);
    here.in<QSplitter>("splitter").setSizes({ 440, 320 });
    const QRect place = here.caseWindow().geometry();
    const QList<int> sizes = here.in<QSplitter>("splitter").sizes();
    here.restart();
    REQUIRE(waitUntil([&] { return here.window().findChild<gui::CaseWindow*>() && here.caseWindow().isEnabled(); }));
    CHECK(here.caseWindow().geometry() == place);
    CHECK(here.in<QTabWidget>("tabs").currentIndex() == 1);
    CHECK(here.in<QSplitter>("splitter").sizes() == sizes);
}

TEST_CASE("Every kind of the ledger has its sentence")
{
    for (int kind = 0; kind <= static_cast<int>(EventKind::VerdictWeighed); ++kind) {
        LedgerRow row;
        row.kind = static_cast<EventKind>(kind);
        INFO(nameOf(row.kind));
        const QString sentence = gui::sentenceFor(told(row));
        CHECK_FALSE(sentence.isEmpty());
        CHECK_FALSE(sentence.contains("%1"));
    }
}

TEST_CASE("The history of a case behaves as a model, whether rows are added or others shown")
{
    gui::HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto rows = [](std::int64_t from, std::int64_t to) {
        std::vector<ToldRow> made;
        for (std::int64_t sequence = from; sequence <= to; ++sequence)
            made.push_back({ .row = { .sequence = sequence, .kind = EventKind::CaseWoken, .actor = "ana" } });
        return made;
    };
    model.show(rows(1, 3), Time{});
    CHECK(model.rowCount() == 3);
    model.show(rows(1, 5), Time{});
    CHECK(model.rowCount() == 5);
    model.show(rows(7, 8), Time{});
    CHECK(model.rowCount() == 2);
    model.show({}, Time{});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A due time is explained in the zone of the work hours")
{
    const SpeakingAs english("en_GB");
    ToldTarget target{ got(parsedRfc3339("2026-03-06T15:30:00Z")), got(parsedRfc3339("2026-03-09T08:30:00Z")), std::chrono::minutes(60),
        "Europe/Berlin", { "2026-03-08 Day off" } };
    const QString text = gui::explanationOf(target);
    CHECK(text.contains("Fri 16:30 + 1 h of working time = Mon 09:30"));
    CHECK(text.contains("left out: 2026-03-08 Day off"));
}
