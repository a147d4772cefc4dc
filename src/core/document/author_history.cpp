// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/author_history.h"

#include "earshot/base/json.h"
#include "earshot/model/names.h"
#include "session.h"

#include <algorithm>
#include <limits>

namespace earshot {

namespace {

void countCases(Session& session, AuthorId author, CaseId before, AuthorHistory& history)
{
    std::int64_t id = author.value, end = before ? before.value : std::numeric_limits<std::int64_t>::max();
    std::string state;
    int count = 0;
    Statement statement(
        session.sql(), "select state, count(*) from cases where author_id = :author and id < :end and state <> 'withdrawn' group by state");
    statement.with(id, end).into(state, count);
    while (statement.next()) {
        history.earlier += count;
        const auto is = named<CaseState>(state);
        if (is == CaseState::Resolved || is == CaseState::FollowedUp)
            history.resolved += count;
        else if (is == CaseState::LeftAlone)
            history.leftAlone += count;
    }
}

std::optional<RungKind> measureAgainst(Session& session, AuthorId author)
{
    std::int64_t id = author.value;
    std::string payload;
    Statement statement(session.sql(),
        "select l.payload from cases c join ledger l on l.case_id = c.id where c.author_id = :author and c.state <> 'withdrawn' and l.kind "
        "= 'rung_taken'");
    statement.with(id).into(payload);
    std::optional<RungKind> heaviest;
    while (statement.next()) {
        const auto json = parsedJson(payload);
        const auto rung = json ? named<RungKind>(textAt(*json, "rung")) : std::nullopt;
        if (rung == RungKind::Mute || rung == RungKind::Block)
            heaviest = std::max(heaviest, rung);
    }
    return heaviest;
}

}

Result<AuthorHistory> authorHistory(Store& store, AuthorId author, CaseId before)
{
    Session& session = store.session();
    return session.readingOneState([&] {
        AuthorHistory history;
        countCases(session, author, before, history);
        history.measure = measureAgainst(session, author);
        return history;
    });
}

}
