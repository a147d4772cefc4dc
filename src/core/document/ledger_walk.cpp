// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_walk.h"

#include "canonical.h"
#include "earshot/base/digest.h"
#include "ledger_rows.h"
#include "snapshot_rows.h"

#include <algorithm>

namespace earshot {

namespace {

constexpr std::int64_t chunk = 1000; // a PostgreSQL result stands in memory as a whole

}

bool bindsSnapshot(EventKind kind)
{
    return kind == EventKind::MentionSeen || kind == EventKind::MentionEdited || kind == EventKind::MentionGone
        || kind == EventKind::MentionRestored;
}

LedgerVerdict LedgerWalk::verdict(const std::function<bool(int percent)>& goOn)
{
    verdict_.head = noHash;
    std::int64_t whole = 0;
    Statement(session_.sql(), "select sequence from workspace where one = 1").into(whole).first();
    while (walkChunk())
        if (goOn && !goOn(static_cast<int>(std::min<std::int64_t>(100, whole == 0 ? 100 : 100 * last_ / whole))))
            throw Refusal(ErrorKind::Cancelled, session_.engine().shownLocation());
    if (!verdict_.brokenAt)
        checkHead();
    return verdict_;
}

bool LedgerWalk::walkChunk()
{
    const std::int64_t before = last_;
    std::int64_t after = last_, most = chunk;
    LedgerReader reader(session_, "where l.sequence > :after order by l.sequence limit :most");
    reader.statement().with(after, most);
    readSnapshots(last_ + chunk);
    while (reader.next())
        if (!holds(reader.row(), reader.knowsKind()))
            return false;
    if (!digests_.empty()) // captures that no ledger row speaks of
        return broken(std::ranges::min_element(digests_)->first, "snapshot");
    return last_ > before;
}

bool LedgerWalk::holds(const LedgerRow& row, bool knowsKind)
{
    if (row.sequence != last_ + 1)
        return broken(last_ + 1, "gap");
    LedgerRow expected = row;
    expected.previous = verdict_.head;
    if (!knowsKind || hashOf(expected) != row.hash)
        return broken(row.sequence, "hash");
    if (bindsSnapshot(row.kind) && !snapshotHolds(row))
        return false;
    last_ = row.sequence;
    ++verdict_.rows;
    verdict_.head = row.hash;
    return true;
}

bool LedgerWalk::snapshotHolds(const LedgerRow& row)
{
    const auto found = digests_.extract(row.sequence);
    if (found.empty())
        return broken(row.sequence, "missing_snapshot");
    const auto& [mention, digest] = found.mapped();
    if (mention != row.mention.value || digest != row.payload)
        return broken(row.sequence, "snapshot");
    ++verdict_.snapshots;
    return true;
}

void LedgerWalk::readSnapshots(std::int64_t last)
{
    std::int64_t after = last_, upTo = last;
    SnapshotReader reader(session_, "where s.id > :after and s.id <= :last");
    reader.statement().with(after, upTo);
    std::string canonical;
    while (reader.next()) {
        canonical.clear();
        const Snapshot snapshot = reader.snapshot();
        appendCanonical(canonical, snapshot, reader.card());
        digests_[snapshot.id.value] = { snapshot.mention.value, hexOf(sha256(canonical)) };
    }
}

void LedgerWalk::checkHead()
{
    std::int64_t sequence = 0;
    std::string hash;
    Statement(session_.sql(), "select sequence, hash from workspace where one = 1").into(sequence, hash).first();
    if (sequence != last_ || hash != verdict_.head)
        broken(std::min(sequence, last_) + 1, "head");
}

bool LedgerWalk::broken(std::int64_t sequence, const std::string& why)
{
    verdict_.brokenAt = sequence;
    verdict_.why = why;
    return false;
}

}
