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

    /// The new snapshot's id, which is the sequence of its ledger row. Takes author and card from `author`, not from the snapshot.
    std::int64_t add(const Snapshot& snapshot, const SeenAuthor& author);

private:
    void bind(const Snapshot& snapshot);

    Chain& chain_;
    Event event_{};
    std::string canonical_{};
    std::int64_t id_ = 0, mention_ = 0, seenAt_ = 0;
    std::string kind_{}, url_{}, text_{};
    NullableInteger claimedAt_{}, card_{}, replies_{}, shares_{}, likes_{};
    NullableText goneReason_{}, media_{}, html_{}, raw_{};
    Statement insert_;
};

}
