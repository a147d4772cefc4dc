// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/commitments.h"

#include "case_lookup.h"
#include "case_writer.h"
#include "chain.h"
#include "commitment_rows.h"
#include "earshot/base/json.h"
#include "earshot/base/text.h"
#include "earshot/model/names.h"

namespace earshot {

namespace {

using enum CommitmentState;

constexpr const char* insertSql
    = "insert into commitment (id, case_id, kind, state, text, due_at, owner, reply_id, made_by, made_at, settled_by, settled_at)"
      " values (:id, :case, :kind, :state, :text, :due, :owner, :reply, :maker, :made, :settler, :settled)";

constexpr const char* updateSql = "update commitment set state = :state, text = :text, due_at = :due, owner = :owner, made_at = :made,"
                                  " settled_by = :settler, settled_at = :settled where id = :id";

void requireUsable(const Commitment& given)
{
    if (trimmed(given.text).empty())
        throw Refusal(ErrorKind::InvalidArgument, std::string(nameOf(given.kind)), "it has no text");
    if (given.kind == CommitmentKind::Promise && !given.dueAt)
        throw Refusal(ErrorKind::InvalidArgument, "promise", "it has no time");
}

Commitment commitmentOf(Session& session, CommitmentId id)
{
    Conditions conditions;
    conditions.add("id = :id", id.value);
    auto found = commitmentsOf(session, std::move(conditions), "id");
    if (found.empty())
        throw Refusal(ErrorKind::Unknown, "commitment " + std::to_string(id.value));
    return std::move(found.front());
}

std::vector<Commitment> inReply(Session& session, ReplyId reply)
{
    Conditions conditions;
    conditions.add("reply_id = :reply", reply.value);
    conditions.add("state <> :state", std::string(nameOf(NeverMade)));
    return commitmentsOf(session, std::move(conditions), "due_at, id");
}

EventKind kindOf(const Commitment& before, const Commitment& after)
{
    const bool isPromise = after.kind == CommitmentKind::Promise;
    if (before.state == after.state)
        return isPromise ? EventKind::PromiseMoved : EventKind::TaskMoved;
    switch (after.state) {
    case Done:
        return isPromise ? EventKind::PromiseKept : EventKind::TaskDone;
    case Withdrawn:
        return isPromise ? EventKind::PromiseWithdrawn : EventKind::TaskWithdrawn;
    case Offered:
    case Open:
    case NeverMade:
        break;
    }
    return isPromise ? EventKind::PromiseReopened : EventKind::TaskReopened;
}

void tell(Session& session, EventKind kind, const Commitment& about, const std::string& actor, Time now)
{
    Json payload{ { nameOf(about.kind), about.id.value }, { "text", repairedUtf8(about.text) }, { "owner", repairedUtf8(about.owner) } };
    if (about.dueAt)
        payload["until"] = formatRfc3339(*about.dueAt);
    if (about.reply)
        payload["reply"] = about.reply.value;
    session.kept<Chain>().append({ .kind = kind,
                                     .actor = actor,
                                     .caseId = about.caseId,
                                     .subject = std::string(nameOf(about.kind)) + ":" + std::to_string(about.id.value),
                                     .payload = compactJson(payload) },
        now);
}

void tellMade(Session& session, const Commitment& made, Time now)
{
    tell(session, made.kind == CommitmentKind::Promise ? EventKind::PromiseMade : EventKind::TaskAdded, made, made.madeBy, now);
}

void write(Session& session, const Commitment& changed)
{
    CommitmentRow row = CommitmentRow::of(changed);
    Statement(session.sql(), updateSql)
        .with(row.state, row.text, row.dueAt, row.owner, row.madeAt, row.settledBy, row.settledAt, row.id)
        .run();
}

/// The case's due times, after a change of its promises.
void follow(Session& session, CaseId id, Time now)
{
    if (const auto about = session.kept<CaseLookup>().find(id))
        session.kept<CaseWriter>().update(*about, now);
}

}

Result<CommitmentId> Commitments::add(const Commitment& fresh, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        requireUsable(fresh);
        requireCase(session, fresh.caseId);
        Commitment made = fresh;
        made.id = { nextId(session, "commitment") };
        made.madeAt = now;
        CommitmentRow row = CommitmentRow::of(made);
        Statement(session.sql(), insertSql)
            .with(row.id, row.caseId, row.kind, row.state, row.text, row.dueAt)
            .with(row.owner, row.reply, row.madeBy, row.madeAt, row.settledBy, row.settledAt)
            .run();
        if (made.state != Offered) {
            tellMade(session, made, now);
            follow(session, made.caseId, now);
        }
        return made.id;
    });
}

Result<Commitment> Commitments::find(CommitmentId id)
{
    Session& session = store_->session();
    return session.reading([&] { return commitmentOf(session, id); });
}

Result<std::vector<Commitment>> Commitments::ofCase(CaseId id)
{
    Session& session = store_->session();
    return session.reading([&] {
        requireCase(session, id);
        Conditions conditions;
        conditions.add("case_id = :case", id.value);
        conditions.add("state in ('open', 'done', 'withdrawn')");
        return commitmentsOf(session, std::move(conditions),
            "case when state = 'open' then 0 else 1 end, settled_at desc, case when due_at is null then 1 else 0 end, due_at, id");
    });
}

Result<std::vector<Commitment>> Commitments::ofReply(ReplyId reply)
{
    Session& session = store_->session();
    return session.reading([&] { return inReply(session, reply); });
}

Result<void> Commitments::save(const Commitment& changed, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        requireUsable(changed);
        const Commitment before = commitmentOf(session, changed.id);
        write(session, changed);
        tell(session, kindOf(before, changed), changed, actor, now);
        follow(session, changed.caseId, now);
    });
}

Result<void> Commitments::makeOffered(ReplyId reply, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        const std::vector<Commitment> promises = inReply(session, reply);
        for (Commitment made : promises) {
            if (made.state != Offered)
                continue;
            made.state = Open;
            made.madeAt = now;
            write(session, made);
            tellMade(session, made, now);
        }
        if (!promises.empty())
            follow(session, promises.front().caseId, now);
    });
}

Result<void> Commitments::dropOffered(ReplyId reply)
{
    Session& session = store_->session();
    return session.writing([&] {
        std::int64_t id = reply.value;
        Statement(session.sql(), "update commitment set state = 'never_made' where reply_id = :reply and state = 'offered'").with(id).run();
    });
}

}
