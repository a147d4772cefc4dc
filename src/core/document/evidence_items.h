// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/event.h"
#include "earshot/model/mention.h"
#include "session.h"

#include <functional>
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

/// The mentions of a pack, each once, in the order in which they were named. Refusal{Unknown} for one that is not there.
std::vector<MentionId> packed(Session& session, const std::vector<MentionId>& mentions);

/// Hands over one after the other, so that a pack of a million needs the memory of one. `goOn` is told how much is done and can stop it:
/// Refusal{Cancelled}.
void eachItem(Session& session, const std::vector<MentionId>& mentions, const std::function<bool(int percent)>& goOn,
    const std::function<void(const EvidenceItem&)>& take);

}
