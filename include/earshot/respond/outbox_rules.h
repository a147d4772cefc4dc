// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/model/reply.h"
#include "earshot/model/policy.h"

#include <optional>

namespace earshot {

/// The next state of a reply for each wish, or why not. Pure: whoever calls stores the result with Replies::move.
/// Errors   WrongState naming state and wish ("sent -> cancelled"); NotPermitted where no person answers for the step: an empty name, or "earshot",
///          the program's own.
Result<Reply> submitted(const Reply&, Time now); ///< Draft, Returned -> Submitted
Result<Reply> returned(const Reply&, const std::string& approver, const std::string& comment, Time now); ///< Submitted -> Returned
Result<Reply> approved(const Reply&, const std::string& approver, Time now); ///< Submitted -> Approved; not by its author: NotPermitted
/// Draft, Returned, Approved, Failed -> Held. The key is kept from the first time. What the program drafted must have been approved.
Result<Reply> held(const Reply&, const Policy&, std::string idempotencyKey, Time now);
Result<Reply> cancelled(const Reply&, Time now); ///< while Held and before sendAt, or while nothing is on its way (a draft in any state, Failed)
bool isDue(const Reply&, Time now);
Result<Reply> sending(const Reply&, Time now); ///< Held and due -> Sending
Result<Reply> sent(const Reply&, std::string externalId, std::string url, Time now); ///< Sending, Uncertain -> Sent
/// The server said no: nothing went out. Sending -> Failed.
/// Errors   InvalidArgument for an error that does not prove that.
Result<Reply> failed(const Reply&, const Error&, Time now);
Result<Reply> uncertain(const Reply&, const Error&, Time now); ///< Sending -> Uncertain: nobody knows, look before anything else
/// Uncertain -> Held, with the same key, once a person has looked at the platform and not found it there.
Result<Reply> heldAgain(const Reply&, const Policy&, const std::string& lookedBy, Time now);

/// True for what happened before the request left, or for a server's refusal. A broken connection, a time-out, a 5xx or an answer that cannot be
/// read proves nothing.
bool provesNothingWentOut(const Error&);

}
