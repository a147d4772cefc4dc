// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"
#include "earshot/model/commitment.h"
#include "earshot/model/reply.h"

#include <optional>
#include <string>
#include <vector>

namespace earshot {

/// Promises to the customer and tasks of the team [R8, F4]. Each act is one transaction with its ledger row, whose actor is the workspace's
/// person.
/// Errors   Unknown, WrongState, InvalidArgument (no text, a time that has passed, a promise without one), and those of Store.

struct CommitmentChange {
    Commitment before, after;
};

/// Of `wish` the case, the kind, the text, the time and the owner count.
Result<Commitment> addCommitment(Workspace& workspace, const Commitment& wish);
/// Done, Withdrawn, or Open again.
Result<CommitmentChange> settle(Workspace& workspace, CommitmentId id, CommitmentState to);
Result<CommitmentChange> rearrange(Workspace& workspace, CommitmentId id, const std::optional<Time>& dueAt, const std::string& owner);
/// Makes it what it was before an act. False, and nothing changed, where it is no longer as `after` the act.
Result<bool> putBack(Workspace& workspace, const Commitment& before, const Commitment& after);

/// What an answer would promise if it went out now: a time that its text names (respond/promise_time.h), owned by the workspace's person.
struct PromiseOffer {
    Commitment promise;
    std::string words; ///< that name the time
    bool isExact = false; ///< false: perhaps it only speaks of that day
    bool isMeant = false; ///< what the draft's author chose, else isExact
};
/// In order of place. Stores nothing.
Result<std::vector<PromiseOffer>> promisesIn(Workspace& workspace, const Reply& draft);

}
