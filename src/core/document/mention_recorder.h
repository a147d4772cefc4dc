// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversations.h"
#include "earshot/document/mentions.h"
#include "mention_index.h"
#include "mention_lookup.h"
#include "seen_days.h"
#include "snapshot_writer.h"

namespace earshot {

/// Mentions::record() and recordGone(), with all statements prepared once. Inside a writing transaction.
class MentionRecorder {
public:
    explicit MentionRecorder(Session& session);

    Recorded record(SourceId source, const std::string& platform, const std::vector<Sorted>& batch, Time seenAt);
    void recordGone(MentionId id, GoneReason reason, Time seenAt);

private:
    /// The mention's columns, as far as an observation sets them.
    struct Row {
        std::int64_t id = 0, conversation = 0, snapshot = 0, firstSeenAt = 0;
        std::string key{}, platform{}, externalId{}, versionDigest{}, label{}, language{}, claimedLanguage{}, reasons{}, state{},
            visibility{};
        NullableText parentKey{}, parentExternalId{}, awaits{};
        NullableInteger source{}, author{}, card{}, brand{}, postedAt{};
        double complaint = 0, troll = 0;
        int own = 0, byPerson = 0;
        std::int64_t seenDay = 0, checkedAt = 0;
    };

    void enterRealm(SourceId source, const std::string& platform);
    void take(const Sorted& given, std::size_t index, Time seenAt, Recorded& result);
    /// Into the full-text index, all at once: SQLite's tables and its index push each other out of the processor's caches.
    void writeIndex();
    /// Tells whose conversation each one is in, once all of the batch is in its place.
    void nameConversations(Recorded& result, bool joined);
    void add(const Sorted& sorted);
    void change(const StoredMention& stored, const Sorted& sorted, SnapshotKind kind);
    const Sorted& prepared(const Sorted& sorted, Time seenAt);
    void fillRow(const Sorted& sorted, Time seenAt);
    const SeenAuthor& authorOf(const Sorted& sorted);

    Session& session_;
    MentionLookup& lookup_;
    AuthorBook& authors_;
    SnapshotWriter& snapshots_;
    Conversations& conversations_;
    MentionIndex& index_;
    SeenDays& days_;
    Realm realm_{};
    Row row_{};
    Sorted made_{}; ///< what nobody had prepared
    std::string foundKey_{}, state_{}, url_{};
    std::vector<std::pair<std::int64_t, std::string>> unindexed_{}; ///< what was added and is not in the full-text index yet
    std::int64_t conversationOf_ = 0, sourceId_ = 0;
    Statement insert_, update_, baseUrl_, conversationKey_, latest_, gone_;
};

}
