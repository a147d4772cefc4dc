// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_rows.h"

#include "column_values.h"
#include "earshot/base/text.h"
#include "earshot/model/names.h"

namespace earshot {

CaseRow CaseRow::of(const Case& from, Time changedAt)
{
    CaseRow row;
    row.id = from.id.value;
    row.opener = from.opener.value;
    row.lane = nameOf(from.lane);
    row.state = nameOf(from.state);
    row.assignee = repairedUtf8(from.assignee);
    row.openedAt = toMicros(from.openedAt);
    row.answerDueAt = microsOf(from.answerDueAt);
    row.headStart = from.headStart.count();
    row.promiseDueAt = microsOf(from.promiseDueAt);
    row.nextDueAt = microsOf(earshot::nextDueAt(from));
    row.urgentAt = microsOf(earshot::urgentAt(from));
    row.urgency = repairedUtf8(from.urgency);
    row.dueExplanation = repairedUtf8(from.dueExplanation);
    row.firstAnsweredAt = microsOf(from.firstAnsweredAt);
    row.snoozedUntil = microsOf(from.snoozedUntil);
    row.closedAt = microsOf(from.closedAt);
    row.changedAt = toMicros(changedAt);
    return row;
}

Case CaseRow::value() const
{
    return { .id = { id },
        .opener = { opener },
        .conversation = textOrEmpty(conversation),
        .lane = named<Lane>(lane).value_or(Lane::Complaints),
        .state = named<CaseState>(state).value_or(CaseState::New),
        .assignee = assignee,
        .openedAt = fromMicros(openedAt),
        .answerDueAt = timeOf(answerDueAt),
        .headStart = std::chrono::minutes(headStart),
        .urgency = urgency,
        .promiseDueAt = timeOf(promiseDueAt),
        .dueExplanation = dueExplanation,
        .firstAnsweredAt = timeOf(firstAnsweredAt),
        .snoozedUntil = timeOf(snoozedUntil),
        .closedAt = timeOf(closedAt),
        .changedAt = fromMicros(changedAt) };
}

CaseReader::CaseReader(Session& session, const std::string& tail)
    : statement_(session.sql(),
        "select c.id, c.opener_id, r.key, c.lane, c.state, c.assignee, c.opened_at, c.answer_due_at, c.head_start, "
        "c.promise_due_at, c.urgency, c.due_explanation, c.first_answered_at, c.snoozed_until, c.closed_at, c.changed_at from cases c left "
        "join mention r on r.id = c.conversation_id"
            + tail)
{
    CaseRow& row = row_;
    statement_.into(row.id, row.opener, row.conversation, row.lane, row.state, row.assignee, row.openedAt, row.answerDueAt)
        .into(row.headStart, row.promiseDueAt, row.urgency, row.dueExplanation, row.firstAnsweredAt, row.snoozedUntil, row.closedAt,
            row.changedAt);
}

std::vector<Case> casesOf(Session& session, Conditions conditions, const std::string& order, int limit)
{
    std::int64_t most = limitOf(limit);
    CaseReader reader(session, conditions.text() + " order by " + order + " limit :most");
    conditions.bindTo(reader.statement());
    reader.statement().with(most);
    std::vector<Case> cases;
    while (reader.next())
        cases.push_back(reader.value());
    return cases;
}

}
