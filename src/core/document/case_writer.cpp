// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_writer.h"

#include "column_values.h"

namespace earshot {

namespace {

constexpr const char* insertSql
    = "insert into cases (id, opener_id, conversation_id, author_id, lane, state, assignee, opened_at, answer_due_at, head_start,"
      " promise_due_at, next_due_at, urgent_at, urgency, due_explanation, first_answered_at, snoozed_until, closed_at, changed_at) values "
      "(:id, :opener, :conversation, :author, :lane,"
      " :state, :assignee, :opened, :due, :head, :promise, :next, :urgent, :urgency, :explanation, :answered, :snoozed, :closed, :changed)";

constexpr const char* updateSql
    = "update cases set lane = :lane, state = :state, assignee = :assignee, answer_due_at = :due, head_start = :head,"
      " promise_due_at = :promise, next_due_at = :next, urgent_at = :urgent, urgency = :urgency, due_explanation = :explanation, "
      "first_answered_at = :answered, snoozed_until = :snoozed, closed_at = :closed,"
      " changed_at = :changed where id = :id";

[[noreturn]] void refuseMention(std::int64_t id)
{
    throw Refusal(ErrorKind::Unknown, "mention " + std::to_string(id));
}

}

CaseWriter::CaseWriter(Session& session)
    : opener_(session.sql(), "select conversation_id, author_id from mention where id = :id")
    , promise_(session.sql(), "select min(due_at) from commitment where case_id = :id and kind = 'promise' and state = 'open'")
    , nextId_(session.sql(), "select coalesce(max(id), 0) + 1 from cases")
    , insert_(session.sql(), insertSql)
    , update_(session.sql(), updateSql)
    , put_(session.sql(), "update mention set case_id = :case where id = :id")
{
    CaseRow& row = row_;
    opener_.with(row.opener).into(conversation_, author_);
    promise_.with(row.id).into(promiseDueAt_);
    nextId_.into(row.id);
    insert_.with(row.id, row.opener, conversation_, author_, row.lane, row.state, row.assignee, row.openedAt, row.answerDueAt)
        .with(row.headStart, row.promiseDueAt, row.nextDueAt, row.urgentAt, row.urgency, row.dueExplanation, row.firstAnsweredAt,
            row.snoozedUntil, row.closedAt, row.changedAt);
    update_.with(row.lane, row.state, row.assignee, row.answerDueAt, row.headStart, row.promiseDueAt)
        .with(row.nextDueAt, row.urgentAt, row.urgency, row.dueExplanation, row.firstAnsweredAt, row.snoozedUntil, row.closedAt,
            row.changedAt, row.id);
    put_.with(row.id, mention_);
}

CaseId CaseWriter::insert(const Case& newCase, Time now)
{
    row_ = CaseRow::of(newCase, now);
    if (!opener_.first())
        refuseMention(row_.opener);
    nextId_.first();
    insert_.run();
    put(newCase.opener, { row_.id });
    return { row_.id };
}

void CaseWriter::update(const Case& changed, Time now)
{
    Case whole = changed;
    row_.id = changed.id.value;
    promise_.first();
    whole.promiseDueAt = timeOf(promiseDueAt_);
    row_ = CaseRow::of(whole, now);
    if (update_.run() == 0)
        throw Refusal(ErrorKind::Unknown, "case " + std::to_string(row_.id));
}

void CaseWriter::put(MentionId mention, CaseId caseId)
{
    row_.id = caseId.value;
    mention_ = mention.value;
    if (put_.run() == 0)
        refuseMention(mention_);
}

}
