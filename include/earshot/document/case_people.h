// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/case.h"

#include <string>
#include <vector>

namespace earshot {

/// One of ours who did something in a case.
struct CaseWorker {
    std::string name{};
    int acts = 0; ///< rows of the ledger
    Time lastAt{};
};

struct CasePeople {
    std::vector<Case> others{}; ///< cases of the same author, newest first
    std::vector<CaseWorker> workers{}; ///< who was at work last first; the program left out
};

/// Errors   Unknown, and those of Store.
/// Cost     two short walks over an index; at most `limit` other cases are read.
Result<CasePeople> peopleOf(Store& store, CaseId id, int limit);

}
