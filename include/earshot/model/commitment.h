// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"
#include "earshot/model/ids.h"

#include <optional>
#include <string>

namespace earshot {

/// What is to be done in a case: a promise is what we told the customer, with its time [R8]; a task is the team's own [F4].
enum class CommitmentKind { Promise, Task };

enum class CommitmentState {
    Offered, ///< a promise in an answer that has not gone out yet: nobody was told, so nothing counts it
    Open,
    Done, ///< the promise was kept
    Withdrawn,
    NeverMade, ///< offered in an answer that did not go out so
};

struct Commitment {
    CommitmentId id{};
    CaseId caseId{};
    CommitmentKind kind = CommitmentKind::Promise;
    CommitmentState state = CommitmentState::Open;
    std::string text{}; ///< of a promise: what the customer was told
    std::optional<Time> dueAt{}; ///< a promise always has one
    std::string owner{}; ///< who sees to it; "": nobody yet
    ReplyId reply{}; ///< in which the customer was told; none: told elsewhere
    std::string madeBy{};
    Time madeAt{};
    std::string settledBy{}; ///< of Done and Withdrawn
    std::optional<Time> settledAt{};
};

}
