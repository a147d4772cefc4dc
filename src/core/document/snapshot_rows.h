// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/mention.h"
#include "session.h"

namespace earshot {

/// Reads snapshots row by row, from a query over "snapshot s" that SnapshotReader completes.
class SnapshotReader {
public:
    /// `tail` is everything after the joins: where, order, limit. Values are bound by the caller through statement().
    SnapshotReader(Session& session, const std::string& tail);

    Statement& statement() { return statement_; }
    bool next() { return statement_.next(); }
    Snapshot snapshot() const; ///< the current row
    std::string card() const; ///< its author card as stored, or that of nobody

private:
    std::int64_t id_ = 0, mention_ = 0, seenAt_ = 0;
    std::string kind_{}, url_{}, text_{};
    NullableInteger claimedAt_{}, replies_{}, shares_{}, likes_{};
    NullableText goneReason_{}, media_{}, html_{}, raw_{}, card_{}, digest_{};
    Statement statement_;
};

/// All snapshots of a mention, oldest first.
std::vector<Snapshot> snapshotsOf(Session& session, MentionId id);

}
