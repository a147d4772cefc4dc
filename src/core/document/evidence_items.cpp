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

std::vector<MentionId> packed(Session& session, const std::vector<MentionId>& mentions)
{
    std::vector<MentionId> once;
    std::unordered_set<MentionId> taken;
    std::int64_t id = 0;
    Statement find(session.sql(), "select id from mention where id = :id");
    find.with(id).into(id);
    for (const MentionId mention : mentions) {
        if (!taken.insert(mention).second)
            continue;
        id = mention.value;
        if (!find.first())
            throw Refusal(ErrorKind::Unknown, "mention " + std::to_string(mention.value));
        once.push_back(mention);
    }
    return once;
}

void eachItem(Session& session, const std::vector<MentionId>& mentions, const std::function<bool(int percent)>& goOn,
    const std::function<void(const EvidenceItem&)>& take)
{
    for (std::size_t done = 0; done < mentions.size(); ++done) {
        if (goOn && !goOn(static_cast<int>(100 * done / mentions.size())))
            throw Refusal(ErrorKind::Cancelled);
        take(itemOf(session, mentions[done]));
    }
}

}
