// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_walk.h"

#include "canonical.h"
#include "earshot/base/digest.h"
#include "ledger_rows.h"
#include "snapshot_rows.h"

#include <algorithm>
#include <limits>

namespace earshot {

namespace {

constexpr std::int64_t chunk = 1000; // a PostgreSQL result stands in memory as a whole

// A mention, its newest capture, and whether it shows what it was when it was last there: a capture of its going has no words of its own.
// "+ 0", or PostgreSQL without statistics would look for the greatest id through the whole table from its end.
constexpr const char* shown
    = "select m.id, coalesce((select max(a.id + 0) from snapshot a where a.mention_id = m.id), m.snapshot_id),"
      " case when n.id = m.snapshot_id and coalesce(n.card_id, 0) = coalesce(m.card_id, 0)"
      " and m.versions = (select count(*) from snapshot a where a.mention_id = m.id)"
      " and m.state = case when exists (select 1 from snapshot g where g.mention_id = m.id and g.id > n.id) then 'gone'"
      " when n.kind = 'edited' or exists (select 1 from snapshot o where o.mention_id = m.id and o.kind <> 'gone' and o.text <> n.text)"
      " then 'edited' else 'present' end then 1 else 0 end"
      " from mention m left join snapshot n"
      " on n.id = (select max(s.id + 0) from snapshot s where s.mention_id = m.id and s.kind <> 'gone')"
      " where m.id > :after order by m.id limit :most";

}

bool bindsSnapshot(EventKind kind)
{
    return kind == EventKind::MentionSeen || kind == EventKind::MentionEdited || kind == EventKind::MentionGone
        || kind == EventKind::MentionRestored;
}

LedgerVerdict LedgerWalk::verdict(const std::function<bool(int percent)>& goOn)
{
    verdict_.head = noHash;
    readHead();
    const auto tell = [&] {
        if (goOn && !goOn(percentDone()))
            throw Refusal(ErrorKind::Cancelled, session_.engine().shownLocation());
    };
    if (startsAtOne()) {
        while (walkChunk())
            tell();
        if (!verdict_.brokenAt && endHolds())
            checkMentions(tell);
    }
    return verdict_;
}

int LedgerWalk::percentDone() const
{
    const auto done = static_cast<double>(last_) + static_cast<double>(mention_); // in a forged workspace they may be anything
    const auto whole = static_cast<double>(head_.sequence) + static_cast<double>(head_.mention);
    return whole > 0 ? static_cast<int>(std::clamp(100 * done / whole, 0.0, 100.0)) : 100;
}

void LedgerWalk::readHead()
{
    Statement(session_.sql(), "select sequence, hash, last_mention from workspace where one = 1")
        .into(head_.sequence, head_.hash, head_.mention)
        .first();
}

/// Sequences count from 1: the walk would pass over what stands below.
bool LedgerWalk::startsAtOne()
{
    NullableInteger row, snapshot;
    Statement(session_.sql(), "select min(sequence) from ledger where sequence < 1").into(row).first();
    Statement(session_.sql(), "select min(id) from snapshot where id < 1").into(snapshot).first();
    if (row.optional())
        return broken(row.value, "gap");
    return !snapshot.optional() || broken(snapshot.value, "snapshot");
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
    if (!snapshotHolds(row))
        return false;
    last_ = row.sequence;
    ++verdict_.rows;
    verdict_.head = row.hash;
    return true;
}

bool LedgerWalk::snapshotHolds(const LedgerRow& row)
{
    const auto found = digests_.extract(row.sequence);
    if (!bindsSnapshot(row.kind))
        return found.empty() || broken(row.sequence, "snapshot");
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
    digests_.clear();
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

bool LedgerWalk::endHolds()
{
    if (head_.sequence != last_ || head_.hash != verdict_.head)
        return broken(std::min(head_.sequence, last_) + 1, "head");
    NullableInteger beyond;
    Statement(session_.sql(), "select min(id) from snapshot where id > :last").with(last_).into(beyond).first();
    return !beyond.optional() || broken(beyond.value, "snapshot");
}

void LedgerWalk::checkMentions(const std::function<void()>& tell)
{
    NullableInteger orphan;
    Statement(session_.sql(), "select min(s.id) from snapshot s where not exists (select 1 from mention m where m.id = s.mention_id)")
        .into(orphan)
        .first();
    if (orphan.optional())
        broken(orphan.value, "mention");
    mention_ = std::numeric_limits<std::int64_t>::min();
    while (mentionChunk())
        tell();
}

bool LedgerWalk::mentionChunk()
{
    std::int64_t after = mention_, most = chunk, newest = 0;
    int isShown = 0;
    Statement statement(session_.sql(), shown);
    statement.with(after, most).into(mention_, newest, isShown);
    while (statement.next())
        if (isShown == 0 && (!verdict_.brokenAt || newest < *verdict_.brokenAt))
            broken(newest, "mention");
    return mention_ > after;
}

bool LedgerWalk::broken(std::int64_t sequence, const std::string& why)
{
    verdict_.brokenAt = sequence;
    verdict_.why = why;
    return false;
}

}
