// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_rows.h"

#include "earshot/model/names.h"

namespace earshot {

const std::string noHash(64, '0');

LedgerReader::LedgerReader(Session& session, const std::string& tail)
    : statement_(session.sql(),
        "select l.sequence, l.at, l.kind, l.actor, l.mention_id, l.case_id, l.subject, l.payload, l.hash, p.hash from ledger l"
        " left join ledger p on p.sequence = l.sequence - 1 "
            + tail)
{
    statement_.into(row_.sequence, at_, kind_, row_.actor, mention_, case_, row_.subject, row_.payload, row_.hash, previous_);
}

bool LedgerReader::next()
{
    if (!statement_.next())
        return false;
    row_.at = fromMicros(at_);
    const auto kind = named<EventKind>(kind_);
    knowsKind_ = kind.has_value();
    row_.kind = kind.value_or(EventKind{});
    row_.mention = { mention_.orElse(0) };
    row_.caseId = { case_.orElse(0) };
    row_.previous = previous_.orElse(noHash);
    return true;
}

std::vector<LedgerRow> LedgerReader::all()
{
    std::vector<LedgerRow> rows;
    while (next()) {
        if (!knowsKind_)
            throw Refusal(ErrorKind::Corrupt, "ledger row " + std::to_string(row_.sequence), "kind");
        rows.push_back(row_);
    }
    return rows;
}

}
