// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"
#include "found.h"

#include <optional>

namespace earshot {

/// Weighs what is known beside the text of a mention that was recorded this moment, inside the same transaction; none where that can give
/// it no other label or nothing is known. A label that moves has a row in the ledger that says why.
Result<std::optional<Verdict>> weighed(Workspace& workspace, const RecordedMention& recorded, const Found& found);

}
