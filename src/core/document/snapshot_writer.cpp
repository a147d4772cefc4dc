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

std::int64_t SnapshotWriter::add(
    MentionId mention, const Observation& shown, SnapshotKind kind, Time seenAt, const SeenAuthor& author, std::string digest)
{
    bind(shown);
    goneReason_ = std::nullopt;
    return write(mention, kind, seenAt, author, std::move(digest));
}

std::int64_t SnapshotWriter::addGone(MentionId mention, const std::string& url, GoneReason reason, Time seenAt, const SeenAuthor& nobody)
{
    const Snapshot gone{ .kind = SnapshotKind::Gone, .seenAt = seenAt, .url = url, .goneReason = reason };
    std::string canonical;
    appendCanonical(canonical, gone, nobody.json);
    bind({ .key = {}, .externalId = {}, .url = url });
    goneReason_ = std::optional<std::string>(nameOf(reason));
    return write(mention, gone.kind, seenAt, nobody, hexOf(sha256(canonical)));
}

void SnapshotWriter::bind(const Observation& shown)
{
    claimedAt_ = microsOf(claimedTime(shown));
    replies_ = shown.counts.replies;
    shares_ = shown.counts.shares;
    likes_ = shown.counts.likes;
    url_ = shown.url;
    text_ = shown.text;
    assignOrNull(raw_, shown.raw);
    // '' stands for "the same as the text", NULL for none
    assignOrNull(html_, shown.html);
    if (!shown.html.empty() && shown.html == shown.text)
        html_.value.clear();
    media_.indicator = shown.media.empty() ? soci::i_null : soci::i_ok;
    media_.value.clear();
    if (!shown.media.empty())
        appendList(media_.value, shown.media);
}

std::int64_t SnapshotWriter::write(MentionId mention, SnapshotKind kind, Time seenAt, const SeenAuthor& author, std::string digest)
{
    event_.kind = eventOf(kind);
    event_.mention = mention;
    event_.payload = std::move(digest);
    id_ = chain_.append(event_, seenAt);
    mention_ = mention.value;
    kind_ = nameOf(kind);
    seenAt_ = toMicros(seenAt);
    card_ = author.card == 0 ? std::nullopt : std::optional(author.card);
    insert_.run();
    return id_;
}

}
