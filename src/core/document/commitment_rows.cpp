// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment_rows.h"

#include "column_values.h"
#include "earshot/base/text.h"
#include "earshot/model/names.h"

namespace earshot {

CommitmentRow CommitmentRow::of(const Commitment& from)
{
    CommitmentRow row;
    row.id = from.id.value;
    row.caseId = from.caseId.value;
    row.madeAt = toMicros(from.madeAt);
    row.dueAt = microsOf(from.dueAt);
    row.reply = idOrNull(from.reply);
    row.settledAt = microsOf(from.settledAt);
    row.kind = nameOf(from.kind);
    row.state = nameOf(from.state);
    row.text = repairedUtf8(from.text);
    row.owner = repairedUtf8(from.owner);
    row.madeBy = repairedUtf8(from.madeBy);
    row.settledBy = repairedUtf8(from.settledBy);
    return row;
}

Commitment CommitmentRow::value() const
{
    return { .id = { id },
        .caseId = { caseId },
        .kind = named<CommitmentKind>(kind).value_or(CommitmentKind::Promise),
        .state = named<CommitmentState>(state).value_or(CommitmentState::Open),
        .text = text,
        .dueAt = timeOf(dueAt),
        .owner = owner,
        .reply = { reply.orElse(0) },
        .madeBy = madeBy,
        .madeAt = fromMicros(madeAt),
        .settledBy = settledBy,
        .settledAt = timeOf(settledAt) };
}

std::vector<Commitment> commitmentsOf(Session& session, Conditions conditions, const std::string& order)
{
    CommitmentRow row;
    Statement statement(session.sql(),
        "select id, case_id, kind, state, text, due_at, owner, reply_id, made_by, made_at, settled_by, settled_at from commitment"
            + conditions.text() + " order by " + order);
    statement.into(row.id, row.caseId, row.kind, row.state, row.text, row.dueAt)
        .into(row.owner, row.reply, row.madeBy, row.madeAt, row.settledBy, row.settledAt);
    conditions.bindTo(statement);
    std::vector<Commitment> commitments;
    while (statement.next())
        commitments.push_back(row.value());
    return commitments;
}

}
