// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/ids.h"
#include "earshot/model/observation.h"
#include "earshot/model/verdict.h"

#include <string>

namespace earshot {

enum class MentionState { Present, Edited, Gone, Hidden, Unknown };

/// A mention as the workspace keeps it: the latest observation, the verdict, and what became of it.
struct Mention {
    MentionId id {};
    SourceId source {};
    std::string platform {};
    BrandId brand {}; ///< whose words were found in it; none for a candidate
    AuthorId authorId {};
    std::string key {}, externalId {}, url {};
    AuthorCard author {};
    std::string text {}, language {};
    Verdict verdict {};
    std::optional<Time> postedAt {}; ///< as claimed
    Time firstSeenAt {};
    MentionState state = MentionState::Present;
    int versions = 1;
    CaseId caseId {};
    std::string conversation {}; ///< key of the conversation's first known item
    std::string parentKey {}, parentExternalId {};
    Visibility visibility = Visibility::Public;
    bool own = false;
};

enum class SnapshotKind { First, Edited, Gone, Restored };

/// Why an item is no longer to be seen, where the network tells it.
enum class GoneReason { Unknown, NotFound, Tombstone, AuthorGone, AuthorSuspended };

/// An immutable capture of a mention at one moment [D1, D2]. `digest` is what the ledger chains.
struct Snapshot {
    SnapshotId id {};
    MentionId mention {};
    SnapshotKind kind = SnapshotKind::First;
    Time seenAt {};
    std::optional<Time> claimedAt {}; ///< the platform's own time for this version
    std::string text {}, html {}, raw {};
    AuthorCard author {};
    Counts counts {};
    std::string url {};
    std::vector<std::string> media {};
    GoneReason goneReason = GoneReason::Unknown;
    std::string digest {}; ///< SHA-256, 64 hexadecimal digits, over the canonical JSON of everything above but the ids
};

}
