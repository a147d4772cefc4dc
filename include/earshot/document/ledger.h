// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/event.h"
#include "earshot/model/mention.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace earshot {

/// What verify() found.
struct LedgerVerdict {
    std::int64_t rows = 0; ///< rows read
    std::int64_t snapshots = 0; ///< snapshots whose content was hashed again
    std::optional<std::int64_t> brokenAt {}; ///< sequence of the first link that does not hold; none: whole
    std::string why {}; ///< "hash", "previous", "gap", "snapshot" (its content differs from the digest), "missing_snapshot", "head"
    std::string head {}; ///< hash of the last row
};

/// The hash chain over everything captured and done [D1, D3].
///
/// Shape    a row's hash is SHA-256 over its canonical JSON (keys in the order of LedgerRow, `previous` included); the first `previous` is 64
///          zeros. A snapshot's digest stands in the payload of its row, so that the chain covers every captured byte.
/// Source   docs/methods/ledger.md, with a worked example that other programs can check.
class Ledger {
public:
    explicit Ledger(Store& store) : store_(&store) { }

    Result<void> append(const std::vector<Event>& events, Time at);
    /// Reads the whole chain and every snapshot. `goOn` is told the percentage and may stop it (Cancelled).
    Result<LedgerVerdict> verify(const std::function<bool(int percent)>& goOn = {});
    Result<std::vector<LedgerRow>> rows(std::int64_t after, int limit);
    Result<std::int64_t> last(); ///< sequence of the newest row; 0 for none. Whoever waits for news asks this often: it reads one row

private:
    Store* store_;
};

std::string hashOf(const LedgerRow& row);
std::string digestOf(const Snapshot& snapshot);

}
