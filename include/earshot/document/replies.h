// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/event.h"
#include "earshot/model/reply.h"

#include <optional>
#include <string>
#include <vector>

namespace earshot {

/// Drafts, approvals and the outbox. A state only ever changes through move(), which compares and sets: of two processes that want
/// the same step, one gets `false`.
/// Errors   Unknown, and those of Store.
/// Threads  as the Store it was made from.
class Replies {
public:
    explicit Replies(Store& store) : store_(&store) { }

    Result<ReplyId> draft(const Reply& reply, Time now);
    Result<void> saveText(ReplyId id, const std::string& text, Time now); ///< WrongState unless Draft or Returned
    Result<void> save(const Reply& draft, Time now); ///< the same, with its promise choices
    Result<Reply> find(ReplyId id);
    Result<std::vector<Reply>> ofCase(CaseId id); ///< oldest first
    Result<std::vector<Reply>> inState(ReplyState state); ///< oldest first
    Result<std::vector<Reply>> lastSent(int limit); ///< newest first; limit 0: all
    /// A draft goes to another author. False: it is on its way, or is not `from`'s any more.
    Result<bool> giveTo(ReplyId id, const std::string& from, const std::string& to, Time now);

    /// `reply` as it shall be, if it still is in `expected`; with `event` in the ledger. False: somebody else was quicker, nothing changed.
    Result<bool> move(const Reply& reply, ReplyState expected, const Event& event, Time now);

private:
    Store* store_;
};

}
