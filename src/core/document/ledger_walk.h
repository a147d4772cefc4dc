// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/ledger.h"
#include "session.h"

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace earshot {

/// True for the events whose payload is the digest of a snapshot.
bool bindsSnapshot(EventKind kind);

/// Walks the whole chain and every snapshot, then what the mentions show of them, a thousand rows at a time, and stops at the first link
/// that does not hold.
class LedgerWalk {
public:
    explicit LedgerWalk(Session& session) : session_(session) { }

    LedgerVerdict verdict(const std::function<bool(int percent)>& goOn);

private:
    void readHead();
    int percentDone() const;
    bool startsAtOne();
    bool walkChunk(); ///< false at the end, or at a broken link
    bool holds(const LedgerRow& row, bool knowsKind);
    bool snapshotHolds(const LedgerRow& row);
    void readSnapshots(std::int64_t last);
    bool endHolds();
    bool mentionChunk(); ///< false at the end
    void checkMentions(const std::function<void()>& tell);
    bool broken(std::int64_t sequence, const std::string& why);

    Session& session_;
    LedgerVerdict verdict_{};
    Head head_{}; ///< what the workspace says of the end
    std::int64_t last_ = 0, mention_ = 0; ///< how far the walk has come
    std::unordered_map<std::int64_t, std::pair<std::int64_t, std::string>> digests_{}; ///< of the chunk's snapshots: mention, digest
};

}
