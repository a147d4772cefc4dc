// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/casework.h"
#include "models/board_model.h"
#include "support/gui/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using namespace earshot;
using namespace earshot::test;
using earshot::gui::BoardDue;
using earshot::gui::BoardModel;
using earshot::gui::LaneModel;

namespace {

/// The board of a morning, each lane watched by Qt's own tester.
struct BoardHere : DeskFixture {
    BoardHere() : board(desk().queries(), clock)
    {
        for (LaneModel* const lane : board.lanes())
            new QAbstractItemModelTester(lane, QAbstractItemModelTester::FailureReportingMode::Fatal, lane);
        show({}, BoardDue::Any);
    }
    void show(const std::optional<std::string>& assignee, BoardDue due)
    {
        bool isThere = false;
        const auto there = QObject::connect(&board, &BoardModel::refreshed, [&] { isThere = true; });
        board.show(assignee, due);
        REQUIRE(waitUntil([&] { return isThere; }));
        QObject::disconnect(there);
    }
    LaneModel& lane(CaseState state)
    {
        return *board.lanes().at(static_cast<std::size_t>(std::ranges::find(boardStates, state) - boardStates));
    }
    CaseId caseAt(CaseState state, int row) { return lane(state).rowAt(row)->inCase.value().id; }

    BoardModel board;
};

}

TEST_CASE("Each lane of the board holds the cases of its state, soonest due first")
{
    BoardHere here;
    REQUIRE(here.lane(CaseState::New).rowCount() == 6);
    CHECK(here.lane(CaseState::New).index(0).data().toString().contains("charged twice"));
    CHECK(here.lane(CaseState::New).index(5).data().toString().contains("Waiting for my new router")); // sleeps
    CHECK(here.lane(CaseState::Acknowledged).rowCount() == 1);
    CHECK(here.lane(CaseState::LeftAlone).index(0).data().toString().contains("pathetic"));
    CHECK(here.board.dueToday() == 6);
    CHECK(here.board.overdue() == 0);
}

TEST_CASE("A card that moves leaves the others where they are, and the cursor with them")
{
    BoardHere here;
    const QPersistentModelIndex second = here.lane(CaseState::New).index(1);
    const QString text = second.data().toString();
    got(moveCase(here.workspace(), here.caseAt(CaseState::New, 0), CaseState::InProgress));
    here.show({}, BoardDue::Any);
    CHECK(second.row() == 0);
    CHECK(second.data().toString() == text);
    CHECK(here.lane(CaseState::InProgress).rowCount() == 1);
    CHECK(here.board.laneOf(here.caseAt(CaseState::InProgress, 0)) == 2);
}

TEST_CASE("Cards come back where they belong")
{
    BoardHere here;
    const CaseId first = here.caseAt(CaseState::New, 0);
    const Case before = got(here.workspace().cases().find(first));
    const Case after = got(moveCase(here.workspace(), first, CaseState::LeftAlone));
    here.show({}, BoardDue::Any);
    CHECK(here.lane(CaseState::New).placeOf(first) == -1);
    got(putBack(here.workspace(), before, after));
    here.show({}, BoardDue::Any);
    CHECK(here.lane(CaseState::New).placeOf(first) == 0);
}

TEST_CASE("The board can be that of one person, of nobody, or of what is late")
{
    BoardHere here;
    here.show("ben", BoardDue::Any);
    CHECK(here.lane(CaseState::New).count() == 0);
    CHECK(here.lane(CaseState::Acknowledged).count() == 1);
    here.show("", BoardDue::Overdue);
    CHECK(here.board.isEmpty());
    here.clock.advance(std::chrono::minutes(45));
    here.show({}, BoardDue::Overdue);
    CHECK(here.lane(CaseState::New).count() == 2);
    CHECK(here.board.overdue() == 2);
}

TEST_CASE("A card can be dragged, and a drop on a lane is a wish that changes nothing by itself")
{
    BoardHere here;
    LaneModel& from = here.lane(CaseState::New);
    LaneModel& to = here.lane(CaseState::InProgress);
    qint64 dropped = 0;
    QObject::connect(&to, &LaneModel::cardDropped, [&](qint64 id) { dropped = id; });
    const std::unique_ptr<QMimeData> card(from.mimeData({ from.index(2) }));
    REQUIRE(card);
    CHECK(to.dropMimeData(card.get(), Qt::MoveAction, -1, -1, {}));
    CHECK(dropped == here.caseAt(CaseState::New, 2).value);
    CHECK(to.rowCount() == 0);
    QMimeData nonsense;
    nonsense.setText("12");
    CHECK_FALSE(to.dropMimeData(&nonsense, Qt::MoveAction, -1, -1, {}));
}

TEST_CASE("A case that is named twice stands on a lane once")
{
    BoardHere here;
    LaneModel& lane = here.lane(CaseState::New);
    BoardColumn column{ .state = CaseState::New, .count = 4, .cards = { *lane.rowAt(2), *lane.rowAt(0), *lane.rowAt(2), TriageRow{} } };
    lane.take(column, {});
    CHECK(lane.rowCount() == 2);
    CHECK(lane.count() == 4);
}
