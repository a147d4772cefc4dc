// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/case.h"

#include <optional>

namespace earshot {

/// What became of an author's cases [A3]; withdrawn ones left out.
struct AuthorHistory {
    int earlier = 0; ///< cases
    int resolved = 0, leftAlone = 0; ///< of these; the others are open
    std::optional<RungKind> measure{}; ///< the heaviest that is in force against the account, by any of its cases: Mute or Block
};

/// Of the cases before `before`; none: of all.
/// Errors   those of Store; of an author who is not there nothing is known.
/// Cost     a short walk over an index, and one over the ledger rows of the author's cases.
Result<AuthorHistory> authorHistory(Store& store, AuthorId author, CaseId before);

}
