// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/board.h"
#include "triage_desk.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

struct BoardDesk : TriageDesk {
    using TriageDesk::TriageDesk;

    CaseId inState(const std::string& name, CaseState state, std::chrono::minutes due = 60min, const std::string& assignee = {})
    {
        const CaseId id = complaint(mention(name), due, assignee);
        change(id, [&](Case& one) { one.state = state; });
        return id;
    }
    Board board(const BoardFilter& filter = {}, int limit = 200)
    {
        return must(boardOf(workspace.store(), filter, { start, start + 15h }, limit));
    }
};

const BoardColumn& column(const Board& board, CaseState state)
{
    return *std::ranges::find(board.columns, state, &BoardColumn::state);
}

std::vector<CaseId> casesIn(const BoardColumn& column)
{
    std::vector<CaseId> ids;
    for (const TriageRow& card : column.cards)
        ids.push_back(card.inCase.value().id);
    return ids;
}

using Cards = std::vector<CaseId>;

}

TEST_CASE("The board has a column for each state, and its cards know their mention")
{
    BoardDesk desk(GENERATE(from_range(engines())));
    const CaseId fresh = desk.inState("1", CaseState::New), waiting = desk.inState("2", CaseState::Waiting);
    const CaseId troll = desk.troll(desk.mention("3", { .label = Label::Troll }));
    desk.inState("4", CaseState::Withdrawn);
    const Board board = desk.board();
    REQUIRE(board.columns.size() == std::size(boardStates));
    CHECK(casesIn(column(board, CaseState::New)) == Cards{ fresh });
    CHECK(casesIn(column(board, CaseState::Waiting)) == Cards{ waiting });
    CHECK(casesIn(column(board, CaseState::LeftAlone)) == Cards{ troll });
    CHECK(column(board, CaseState::Resolved).cards.empty());
    CHECK(column(board, CaseState::New).cards.at(0).mention.text == "text of 1");
}

TEST_CASE("In a column the first answer due soonest is on top, then come the newest cases, then those that sleep")
{
    BoardDesk desk(GENERATE(from_range(engines())));
    const CaseId later = desk.inState("1", CaseState::New, 90min), sooner = desk.inState("2", CaseState::New, 30min);
    const CaseId answered = desk.inState("3", CaseState::New, 5min), newest = desk.inState("4", CaseState::New, 6min);
    const CaseId asleep = desk.inState("5", CaseState::New, 1min);
    for (const CaseId id : { answered, newest })
        desk.change(id, [](Case& one) { one.firstAnsweredAt = start; });
    desk.change(asleep, [](Case& one) { one.snoozedUntil = start + 1h; });
    CHECK(casesIn(column(desk.board(), CaseState::New)) == Cards{ sooner, later, newest, answered, asleep });
}

TEST_CASE("A column holds so many cards and counts all of them")
{
    BoardDesk desk(GENERATE(from_range(engines())));
    for (int i = 1; i <= 5; ++i)
        desk.inState(std::to_string(i), CaseState::InProgress);
    const Board board = desk.board({}, 3);
    CHECK(column(board, CaseState::InProgress).count == 5);
    CHECK(column(board, CaseState::InProgress).cards.size() == 3);
    CHECK(column(board, CaseState::New).count == 0);
}

TEST_CASE("The board can be that of one person, of nobody, and of what is due")
{
    BoardDesk desk(GENERATE(from_range(engines())));
    const CaseId late = desk.inState("1", CaseState::New, -10min, "ana"), today = desk.inState("2", CaseState::New, 60min);
    desk.inState("3", CaseState::New, 48h, "ben");
    CHECK(casesIn(column(desk.board({ .assignee = "ana" }), CaseState::New)) == Cards{ late });
    CHECK(casesIn(column(desk.board({ .assignee = "" }), CaseState::New)) == Cards{ today });
    CHECK(casesIn(column(desk.board({ .dueBefore = start + 15h }), CaseState::New)) == Cards{ late, today });
    CHECK(desk.board().dueToday == 2);
    CHECK(desk.board().overdue == 1);
    CHECK(desk.board({ .assignee = "", .dueBefore = start }).dueToday == 1);
    CHECK(desk.board({ .assignee = "" }).overdue == 0);
}

TEST_CASE("Neither a case that sleeps nor an answered one is due")
{
    BoardDesk desk(GENERATE(from_range(engines())));
    desk.change(desk.inState("1", CaseState::New), [](Case& one) { one.snoozedUntil = start + 1h; });
    desk.change(desk.inState("2", CaseState::InProgress), [](Case& one) { one.firstAnsweredAt = start; });
    CHECK(desk.board().dueToday == 0);
    CHECK(column(desk.board({ .dueBefore = start + 15h }), CaseState::New).count == 0);
}
