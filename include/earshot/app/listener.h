// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/secret_store.h"
#include "earshot/app/workspace.h"
#include "earshot/listen/poller.h"
#include "earshot/net/http_client.h"

#include <atomic>
#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace earshot {

/// What one poll of one source came to.
struct PollSummary {
    SourceId source{};
    int fetched = 0, added = 0, changed = 0, gone = 0, unchanged = 0;
    std::optional<Error> error{}; ///< Truncated beside items: the answer broke off, what came was kept
};

/// Which sources to poll.
struct PollWish {
    std::set<SourceId> only{}; ///< empty: every source
    bool all = false; ///< also what is not due yet, and a second look at every recent mention
};

/// Whether a round would ask any source now. What cannot be read is left to the round, which tells of it.
bool wouldAsk(Workspace& workspace, const PollWish& wish);

/// What was committed, told once a transaction.
struct Changes {
    std::vector<MentionId> added, changed, gone;
    std::vector<CaseId> cases;
};

/// Poll -> assess -> document, once a batch, in one transaction that holds the mentions, their snapshots, the ledger rows, the cases they
/// open and the source's new cursor: a crash at any moment neither loses nor repeats anything.
///
/// Shape    poll() is one round: every due source page by page, then a second look at recent mentions [D2]. Reading and sorting run on the
///          caller's thread, writing on a thread of its own with its own Store.
/// Errors   of a source: in its summary, and in the source's state; of the workspace: poll() fails, nothing of the failed batch is kept.
/// Threads  poll() on one thread; stop() from any thread or a signal-safe flag's watcher.
class Listener {
public:
    Listener(Workspace& workspace, HttpClient& http, SecretStore& secrets);
    ~Listener();

    Result<std::vector<PollSummary>> poll(const PollWish& wish, const std::function<void(const Changes&)>& committed = {});
    void stop(); ///< ends the round within a second; a listener that was stopped stays stopped

private:
    class Round;
    Workspace* workspace_;
    HttpClient* http_;
    SecretStore* secrets_;
    Poller poller_;
    std::atomic<bool> stopped_{ false };
};

}
