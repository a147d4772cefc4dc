// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/due_things.h"

#include "conditions.h"
#include "earshot/model/commitment.h"
#include "earshot/model/names.h"
#include "session.h"

namespace earshot {

namespace {

/// The index of cases is by what falls due next, and that may be a promise: first answers are looked for there, and behind the promises
/// that fell due before.
constexpr const char* answersSql
    = "select id, opener_id, answer_due_at from cases where next_due_at >= :from and next_due_at < :to and answer_due_at >= :from2"
      " and answer_due_at < :to2 and lane = 'complaints' and closed_at is null and first_answered_at is null"
      " union all select id, opener_id, answer_due_at from cases where id in (select case_id from commitment where state = 'open'"
      " and kind = 'promise' and due_at < :from3) and next_due_at < :from4 and answer_due_at >= :from5 and answer_due_at < :to5"
      " and lane = 'complaints' and closed_at is null and first_answered_at is null order by 3, 1 limit :most";

constexpr const char* commitmentsSql
    = "select m.id, m.kind, m.text, m.due_at, m.case_id, c.opener_id from commitment m join cases c on c.id = m.case_id"
      " where m.state = 'open' and m.due_at >= :from and m.due_at < :to and c.state <> 'withdrawn' order by m.due_at, m.id limit :most";

struct Span {
    std::int64_t from, to, most;
};

void addAnswers(Session& session, Span span, std::vector<DueThing>& things)
{
    std::int64_t inCase = 0, opener = 0, dueAt = 0;
    Statement statement(session.sql(), answersSql);
    statement.with(span.from, span.to, span.from, span.to, span.from, span.from, span.from, span.to, span.most).into(inCase, opener, dueAt);
    while (statement.next())
        things.push_back({ .kind = DueKind::FirstAnswer, .caseId = { inCase }, .opener = { opener }, .dueAt = fromMicros(dueAt) });
}

void addCommitments(Session& session, Span span, std::vector<DueThing>& things)
{
    std::int64_t id = 0, inCase = 0, opener = 0, dueAt = 0;
    std::string kind, text;
    Statement statement(session.sql(), commitmentsSql);
    statement.with(span.from, span.to, span.most).into(id, kind, text, dueAt, inCase, opener);
    while (statement.next())
        things.push_back({ .kind = kind == nameOf(CommitmentKind::Promise) ? DueKind::Promise : DueKind::Task,
            .caseId = { inCase },
            .opener = { opener },
            .commitment = { id },
            .text = text,
            .dueAt = fromMicros(dueAt) });
}

}

Result<std::vector<DueThing>> dueThings(Store& store, Time from, Time to, int limit)
{
    Session& session = store.session();
    return session.readingOneState([&] {
        const Span span{ toMicros(from), toMicros(to), limitOf(limit) };
        std::vector<DueThing> things;
        addAnswers(session, span, things);
        addCommitments(session, span, things);
        return things;
    });
}

}
