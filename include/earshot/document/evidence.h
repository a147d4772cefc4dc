// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/ids.h"
#include "earshot/document/ledger.h"

#include <functional>
#include <iosfwd>
#include <vector>

namespace earshot {

/// An evidence pack as JSON Lines or as one self-contained HTML page: the mentions with all versions and the ledger rows about them, with
/// what is needed to check them without the workspace. Mention text is escaped; no remote address is loaded.
/// `goOn` is told how much is written and can stop it: Cancelled, with half a pack in `out`.
/// Cost     a few lookups a mention; the memory of one mention, however many there are.
/// Source   docs/methods/ledger.md
Result<void> exportJsonLines(Store& store, const std::vector<MentionId>& mentions, std::ostream& out, Time now,
    const std::function<bool(int percent)>& goOn = {});
Result<void> exportHtml(Store& store, const std::vector<MentionId>& mentions, std::ostream& out, Time now,
    const std::function<bool(int percent)>& goOn = {});

/// Checks an exported JSON Lines pack with no workspace: each snapshot against its digest, each ledger row against its hash.
/// Errors   Malformed for a file that is no pack.
Result<LedgerVerdict> verifyPack(std::istream& in);

}
