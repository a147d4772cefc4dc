// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/assess/cues.h"
#include "earshot/base/time.h"
#include "earshot/model/ids.h"

#include <memory>
#include <string>
#include <vector>

namespace earshot {

/// A mention as its groups look at it.
struct NearText {
    MentionId id{};
    AuthorId author{}; ///< none: all that have none count as one account
    BrandId brand{};
    bool complains = false;
    Time at{};
    std::string language{}, text{};
};

/// Who else posted the same text [A3].
struct SameText {
    std::vector<MentionId> others{}; ///< newest first; empty: nobody
    int accounts = 0; ///< distinct ones, this mention's among them
    Time first{}, last{}; ///< this mention's time among them
};

/// Who else has the same problem [F6].
struct SameProblem {
    std::vector<MentionId> others{}; ///< newest first; empty: nobody
    int accounts = 0; ///< distinct ones besides this mention's own
    std::vector<Cue> kinds{}; ///< what this mention says and at least one of them, most often shared first
    std::vector<std::string> words{}; ///< as they stand in this mention, most often shared first; at most five
};

/// The groups among mentions that stand near each other in time.
///
/// Shape    made once of a neighbourhood, then asked for any mention in it. A text with fewer than five different pairs of neighbouring
/// words says
///          too little and is in no group of the same text.
/// Threads  immutable after construction; safe to share.
/// Cost     making: some µs a text; asking: some µs.
/// Source   docs/methods/groups.md; Broder, "On the resemblance and containment of documents", 1997.
class TextGroups {
public:
    explicit TextGroups(const std::vector<NearText>& texts);
    TextGroups(TextGroups&&) noexcept;
    TextGroups& operator=(TextGroups&&) noexcept;
    ~TextGroups();

    SameText sameText(MentionId id) const; ///< within a day
    SameProblem sameProblem(MentionId id) const; ///< within three days, of the same brand; complaints only

private:
    struct Index;
    std::unique_ptr<Index> index_;
};

}
