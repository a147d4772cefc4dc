// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/commitment.h"

#include <string>
#include <vector>

namespace earshot {

/// Promises and tasks of cases, with a ledger row for each change; the case's promiseDueAt follows by itself. What is only offered stands
/// in no ledger: nobody was told. Errors   Unknown, and those of Store. InvalidArgument for a text without a word and for a promise without
/// a time. Threads  as the Store it was made from.
class Commitments {
public:
    explicit Commitments(Store& store) : store_(&store) { }

    Result<CommitmentId> add(const Commitment& fresh, Time now); ///< Open, or Offered with the answer that it is part of
    Result<Commitment> find(CommitmentId id);
    /// What is open first, soonest first, those without a time last; then what is settled, latest first. Nothing of which nobody was told.
    Result<std::vector<Commitment>> ofCase(CaseId id);
    Result<std::vector<Commitment>> ofReply(ReplyId reply); ///< what it promises, or offers to; soonest first
    /// Text, time, owner and state as in `changed`. The event says what was done: moved, kept or done, withdrawn, opened again.
    Result<void> save(const Commitment& changed, const std::string& actor, Time now);

    Result<void> makeOffered(ReplyId reply, Time now); ///< the answer went out: what it offers is promised
    Result<void> dropOffered(ReplyId reply); ///< it did not, or it shall go out with others

private:
    Store* store_;
};

}
