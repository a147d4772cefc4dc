// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/event.h"
#include "earshot/model/mention.h"
#include "session.h"

#include <string>
#include <vector>

namespace earshot {

/// A mention with all that an evidence pack says about it.
struct EvidenceItem {
    Mention mention;
    std::vector<Snapshot> snapshots; ///< oldest first
    std::vector<std::string> canonical; ///< of each snapshot: the bytes that its digest was made over
    std::vector<LedgerRow> ledger; ///< the rows about it, in order
};

/// Refusal{Unknown} for a mention that is not there.
std::vector<EvidenceItem> evidenceOf(Session& session, const std::vector<MentionId>& mentions);

}
