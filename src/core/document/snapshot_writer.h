// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "author_book.h"
#include "chain.h"
#include "earshot/model/mention.h"

namespace earshot {

/// Writes snapshots, each with its ledger row, inside a writing transaction.
class SnapshotWriter {
public:
    explicit SnapshotWriter(Session& session);

    /// What the observation shows, seen then; `digest` is digestOf() of both. The new snapshot's id is the sequence of its ledger row.
    std::int64_t add(
        MentionId mention, const Observation& shown, SnapshotKind kind, Time seenAt, const SeenAuthor& author, std::string digest);
    std::int64_t addGone(MentionId mention, const std::string& url, GoneReason reason, Time seenAt, const SeenAuthor& nobody);

private:
    void bind(const Observation& shown);
    std::int64_t write(MentionId mention, SnapshotKind kind, Time seenAt, const SeenAuthor& author, std::string digest);

    Chain& chain_;
    Event event_{};
    std::int64_t id_ = 0, mention_ = 0, seenAt_ = 0;
    std::string kind_{}, url_{}, text_{};
    NullableInteger claimedAt_{}, card_{}, replies_{}, shares_{}, likes_{};
    NullableText goneReason_{}, media_{}, html_{}, raw_{};
    Statement insert_;
};

}
