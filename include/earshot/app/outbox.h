// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/secret_store.h"
#include "earshot/app/workspace.h"
#include "earshot/net/http_client.h"

#include <chrono>
#include <vector>

namespace earshot {

/// Sends what a person has sent and the hold has let go, exactly once.
///
/// Shape    deliver() is one round: what is due goes Held -> Sending (committed) -> request -> Sent or Failed (committed). One process at a time holds the
///          workspace's outbox lock, so a reply found in Sending at the start of a round is left over from a crash: it becomes Uncertain and is
///          settled by looking at our own recent posts. Only what is certainly not there is sent again, under the same Idempotency-Key.
/// Errors   per reply, in the reply; of the workspace: deliver() fails. Locked where another process is delivering.
/// Threads  one thread.
class Outbox {
public:
    Outbox(Workspace& workspace, HttpClient& http, SecretStore& secrets) : workspace_(&workspace), http_(&http), secrets_(&secrets) { }

    /// How long a server may still be working on a request whose answer we never heard.
    static constexpr std::chrono::seconds settleAfter { 10 };

    Result<std::vector<Reply>> deliver(); ///< the replies whose state changed

private:
    class Delivery;
    Workspace* workspace_;
    HttpClient* http_;
    SecretStore* secrets_;
};

}
