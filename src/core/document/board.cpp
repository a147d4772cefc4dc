// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/board.h"

#include "conditions.h"
#include "earshot/model/names.h"
#include "triage_rows.h"

namespace earshot {

namespace {

std::string isAwake(Time now)
{
    return "(c.snoozed_until is null or c.snoozed_until <= " + std::to_string(toMicros(now)) + ")";
}

void addPerson(Conditions& conditions, const BoardFilter& filter)
{
    if (filter.assignee) // an expression, so that SQLite stays with cases_board, in which all columns of the board are
        conditions.add("c.assignee || '' = :assignee", *filter.assignee);
}

void addDue(Conditions& conditions, Time before, Time now)
{
    conditions.add(isAwake(now));
    conditions.add("c.next_due_at < :before", toMicros(before));
}

Conditions conditionsOf(const BoardFilter& filter, Time now)
{
    Conditions conditions;
    addPerson(conditions, filter);
    if (filter.dueBefore)
        addDue(conditions, *filter.dueBefore, now);
    return conditions;
}

void count(Session& session, const BoardFilter& filter, Time now, Board& board)
{
    Conditions conditions = conditionsOf(filter, now);
    std::string state;
    std::int64_t number = 0;
    Statement statement(session.sql(), "select c.state, count(*) from cases c" + conditions.text() + " group by c.state");
    statement.into(state, number);
    conditions.bindTo(statement);
    while (statement.next())
        for (BoardColumn& column : board.columns)
            if (nameOf(column.state) == state)
                column.count = static_cast<int>(number);
}

int dueBefore(Session& session, const BoardFilter& filter, Time before, Time now)
{
    Conditions conditions;
    addPerson(conditions, filter);
    addDue(conditions, before, now);
    std::int64_t number = 0;
    Statement statement(session.sql(), "select count(*) from cases c" + conditions.text());
    statement.into(number);
    conditions.bindTo(statement);
    statement.first();
    return static_cast<int>(number);
}

std::vector<TriageRow> cardsOf(Session& session, CaseState state, const BoardFilter& filter, Time now, int limit)
{
    Conditions conditions = conditionsOf(filter, now);
    conditions.add("c.state = :state", std::string(nameOf(state)));
    std::int64_t opener = 0, most = limitOf(limit);
    Statement statement(session.sql(),
        "select c.opener_id from cases c" + conditions.text() + " order by case when " + isAwake(now)
            + " then 0 else 1 end, c.next_due_at nulls last, c.id desc limit :most");
    statement.into(opener);
    conditions.bindTo(statement);
    statement.with(most);
    std::vector<MentionId> openers;
    while (statement.next())
        openers.push_back({ opener });
    return triageRowsOf(session, openers);
}

}

Result<Board> boardOf(Store& store, const BoardFilter& filter, const BoardTime& time, int limit)
{
    Session& session = store.session();
    return session.readingOneState([&] {
        Board board;
        for (const CaseState state : boardStates)
            board.columns.push_back({ .state = state });
        count(session, filter, time.now, board);
        for (BoardColumn& column : board.columns)
            if (column.count > 0)
                column.cards = cardsOf(session, column.state, filter, time.now, limit);
        board.dueToday = dueBefore(session, filter, time.endOfToday, time.now);
        board.overdue = dueBefore(session, filter, time.now, time.now);
        return board;
    });
}

}
