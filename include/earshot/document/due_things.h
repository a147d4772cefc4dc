// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/ids.h"

#include <string>
#include <vector>

namespace earshot {

enum class DueKind { FirstAnswer, Promise, Task };

/// One thing that a case owes at one time. A case may owe many.
struct DueThing {
    DueKind kind{};
    CaseId caseId{};
    MentionId opener{}; ///< of the case
    CommitmentId commitment{}; ///< of Promise and Task
    std::string text{}; ///< of Promise and Task: what is to be done
    Time dueAt{};
};

/// What falls due in [from, to): first answers that are owed, then open promises and tasks, those of closed cases included; each soonest
/// first and at most `limit`.
/// Errors   those of Store.
/// Cost     short walks over indexes, as long as what falls due in the span and the promises that were not kept in time.
Result<std::vector<DueThing>> dueThings(Store& store, Time from, Time to, int limit = 1000);

}
