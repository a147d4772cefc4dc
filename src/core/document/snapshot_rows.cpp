// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot_rows.h"

#include "canonical.h"
#include "column_values.h"
#include "earshot/base/json.h"
#include "earshot/model/names.h"

namespace earshot {

namespace {

std::vector<std::string> listOf(const std::string& json)
{
    std::vector<std::string> list;
    if (const Result<Json> parsed = parsedJson(json); parsed && parsed->is_array())
        for (const Json& entry : *parsed)
            list.push_back(entry.get<std::string>());
    return list;
}

std::string htmlOf(const NullableText& stored, const std::string& text)
{
    if (stored.indicator == soci::i_null)
        return {};
    return stored.value.empty() ? text : stored.value;
}

}

SnapshotReader::SnapshotReader(Session& session, const std::string& tail)
    : statement_(session.sql(),
        "select s.id, s.mention_id, s.kind, s.seen_at, s.claimed_at, s.gone_reason, s.replies, s.shares, s.likes, s.url, s.media, s.text,"
        " s.html, s.raw, c.card, l.payload from snapshot s left join author_card c on c.id = s.card_id"
        " left join ledger l on l.sequence = s.id "
            + tail)
{
    statement_.into(id_, mention_, kind_, seenAt_, claimedAt_, goneReason_, replies_, shares_, likes_, url_, media_, text_)
        .into(html_, raw_, card_, digest_);
}

Snapshot SnapshotReader::snapshot() const
{
    return { .id = { id_ },
        .mention = { mention_ },
        .kind = named<SnapshotKind>(kind_).value_or(SnapshotKind::First),
        .seenAt = fromMicros(seenAt_),
        .claimedAt = timeOf(claimedAt_),
        .text = text_,
        .html = htmlOf(html_, text_),
        .raw = textOrEmpty(raw_),
        .author = card_.optional() ? cardOf(card_.value) : AuthorCard{},
        .counts = { replies_.optional(), shares_.optional(), likes_.optional() },
        .url = url_,
        .media = media_.optional() ? listOf(media_.value) : std::vector<std::string>{},
        .goneReason = named<GoneReason>(textOrEmpty(goneReason_)).value_or(GoneReason::Unknown),
        .digest = textOrEmpty(digest_) };
}

std::string SnapshotReader::card() const
{
    return card_.optional() ? card_.value : canonicalCard({});
}

std::vector<Snapshot> snapshotsOf(Session& session, MentionId id)
{
    std::int64_t mention = id.value;
    SnapshotReader reader(session, "where s.mention_id = :mention order by s.id");
    reader.statement().with(mention);
    std::vector<Snapshot> snapshots;
    while (reader.next())
        snapshots.push_back(reader.snapshot());
    return snapshots;
}

}
