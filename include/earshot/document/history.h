// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/event.h"

#include <vector>

namespace earshot {

/// The ledger's rows about a mention and about the case that it is in, in order; of more than `limit` the newest. limit 0: all.
/// Errors   those of Store.
Result<std::vector<LedgerRow>> historyOf(Store& store, MentionId mention, int limit);

}
