// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.h"

#include "canonical.h"
#include "column_values.h"
#include "earshot/base/digest.h"
#include "earshot/base/text.h"
#include "earshot/model/names.h"

#include <cassert>

namespace earshot {

Chain::Chain(Session& session)
    : session_(session)
    , insert_(session.sql(),
          "insert into ledger (sequence, at, kind, actor, mention_id, case_id, subject, payload, hash)"
          " values (:sequence, :at, :kind, :actor, :mention, :case, :subject, :payload, :hash)")
{
    insert_.with(row_.sequence, at_, kind_, row_.actor, mention_, case_, row_.subject, row_.payload, row_.hash);
}

std::int64_t Chain::append(const Event& event, Time at)
{
    assert(session_.inTransaction());
    Head& head = session_.head();
    row_.sequence = head.sequence + 1;
    row_.at = at;
    row_.kind = event.kind;
    row_.actor = repairedUtf8(event.actor);
    row_.mention = event.mention;
    row_.caseId = event.caseId;
    row_.subject = repairedUtf8(event.subject);
    row_.payload = repairedUtf8(event.payload);
    row_.previous = head.hash;
    canonical_.clear();
    appendCanonical(canonical_, row_);
    row_.hash = hexOf(sha256(canonical_));
    at_ = toMicros(at);
    kind_ = nameOf(event.kind);
    mention_ = idOrNull(event.mention);
    case_ = idOrNull(event.caseId);
    insert_.run();
    head.sequence = row_.sequence;
    head.hash = row_.hash;
    return row_.sequence;
}

std::int64_t nextId(Session& session, const std::string& table)
{
    std::int64_t id = 0;
    Statement(session.sql(), "select coalesce(max(id), 0) + 1 from " + table).into(id).first();
    return id;
}

}
