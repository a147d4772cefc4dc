// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot_writer.h"

#include "canonical.h"
#include "column_values.h"
#include "earshot/base/digest.h"
#include "earshot/model/names.h"

namespace earshot {

namespace {

EventKind eventOf(SnapshotKind kind)
{
    switch (kind) {
    case SnapshotKind::First:
        return EventKind::MentionSeen;
    case SnapshotKind::Edited:
        return EventKind::MentionEdited;
    case SnapshotKind::Gone:
        return EventKind::MentionGone;
    case SnapshotKind::Restored:
        break;
    }
    return EventKind::MentionRestored;
}

}

SnapshotWriter::SnapshotWriter(Session& session)
    : chain_(session.kept<Chain>())
    , insert_(session.sql(),
          "insert into snapshot (id, mention_id, kind, seen_at, claimed_at, card_id, gone_reason, replies, shares, likes, url, media, text,"
          " html, raw) values (:id, :mention, :kind, :seen, :claimed, :card, :reason, :replies, :shares, :likes, :url, :media, :text,"
          " :html, :raw)")
{
    insert_.with(
        id_, mention_, kind_, seenAt_, claimedAt_, card_, goneReason_, replies_, shares_, likes_, url_, media_, text_, html_, raw_);
}

std::int64_t SnapshotWriter::add(const Snapshot& snapshot, const SeenAuthor& author)
{
    canonical_.clear();
    appendCanonical(canonical_, snapshot, author.json);
    event_.kind = eventOf(snapshot.kind);
    event_.mention = snapshot.mention;
    event_.payload = hexOf(sha256(canonical_));
    id_ = chain_.append(event_, snapshot.seenAt);
    card_ = author.card == 0 ? std::nullopt : std::optional(author.card);
    bind(snapshot);
    insert_.run();
    return id_;
}

void SnapshotWriter::bind(const Snapshot& snapshot)
{
    mention_ = snapshot.mention.value;
    kind_ = nameOf(snapshot.kind);
    seenAt_ = toMicros(snapshot.seenAt);
    claimedAt_ = microsOf(snapshot.claimedAt);
    replies_ = snapshot.counts.replies;
    shares_ = snapshot.counts.shares;
    likes_ = snapshot.counts.likes;
    url_ = snapshot.url;
    text_ = snapshot.text;
    assignOrNull(raw_, snapshot.raw);
    // '' stands for "the same as the text", NULL for none
    assignOrNull(html_, snapshot.html);
    if (!snapshot.html.empty() && snapshot.html == snapshot.text)
        html_.value.clear();
    media_.indicator = snapshot.media.empty() ? soci::i_null : soci::i_ok;
    media_.value.clear();
    if (!snapshot.media.empty())
        appendList(media_.value, snapshot.media);
    goneReason_.indicator = snapshot.kind == SnapshotKind::Gone ? soci::i_ok : soci::i_null;
    goneReason_.value = nameOf(snapshot.goneReason);
}

}
