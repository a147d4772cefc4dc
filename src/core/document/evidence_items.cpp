// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_items.h"

#include "canonical.h"
#include "ledger_rows.h"
#include "mention_rows.h"
#include "snapshot_rows.h"

#include <unordered_set>

namespace earshot {

namespace {

EvidenceItem itemOf(Session& session, MentionId id)
{
    EvidenceItem item{ .mention = mentionOf(session, id), .snapshots = {}, .canonical = {}, .ledger = {} };
    std::int64_t mention = id.value, sameMention = id.value;
    SnapshotReader snapshots(session, "where s.mention_id = :mention order by s.id");
    snapshots.statement().with(mention);
    while (snapshots.next()) {
        item.snapshots.push_back(snapshots.snapshot());
        appendCanonical(item.canonical.emplace_back(), item.snapshots.back(), snapshots.card());
    }
    LedgerReader ledger(session, "where l.mention_id = :mention order by l.sequence");
    ledger.statement().with(sameMention);
    item.ledger = ledger.all();
    return item;
}

}

std::vector<EvidenceItem> evidenceOf(Session& session, const std::vector<MentionId>& mentions)
{
    std::vector<EvidenceItem> items;
    std::unordered_set<MentionId> taken;
    for (const MentionId id : mentions)
        if (taken.insert(id).second)
            items.push_back(itemOf(session, id));
    return items;
}

}
