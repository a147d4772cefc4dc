// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/listener.h"
#include "earshot/app/workspace.h"
#include "earshot/model/policy.h"
#include "found.h"

#include <optional>
#include <string>

namespace earshot {

/// What a mention that was just recorded means for the cases: opens one, joins the one of its conversation, or answers it.
class ConversationCases {
public:
    ConversationCases(Workspace& workspace, const Policy& policy) : workspace_(&workspace), policy_(&policy) { }

    /// `recorded` is what record() made of `found.batch`.
    Result<void> take(const Recorded& recorded, const Found& found, Changes& changes);

private:
    struct Taken {
        const RecordedMention& recorded;
        bool isNew, isLast; ///< of the mention's versions in the batch, the last one
    };
    Result<void> takeOne(const Taken& taken, const Found& found, Changes& changes);
    Result<void> takeOwn(const RecordedMention& recorded, const Sorted& sorted, Time at, Changes& changes);
    Result<bool> staysRelevant(const Mention& known, bool isRelevantThere);
    Result<void> join(const Case& existing, const Mention& mention, Time at, Changes& changes);
    Result<void> open(const Mention& mention, bool relevant, Time at, Changes& changes);

    Workspace* workspace_;
    const Policy* policy_;
};

/// False for what we posted before the mention that opened a case: that was said to somebody else.
bool mayAnswer(const Mention& opener, const std::optional<Time>& postedAt);

/// The event that a case's change from `before` to `after` is kept as.
Event moveEvent(const Case& before, const Case& after, const std::string& actor);

}
