// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/model/case.h"
#include "earshot/model/mention.h"
#include "earshot/model/policy.h"
#include "earshot/model/reply.h"

#include <optional>

namespace earshot {

/// The case that this mention opens: a complaint goes to the board with its first-answer target [R1], a troll to its lane with "leave
/// alone" as the recorded default: left alone [A4]. The target counts from when the mention was first seen. None for our own posts, boosts,
/// candidates, and everything else. `relevant` is false for a keyword hit in which no brand was found.
std::optional<Case> caseOpenedBy(const Mention& mention, const Policy& policy, bool relevant, Time now);

/// New -> Acknowledged -> In progress -> Waiting -> Resolved -> Followed up; from any of them to In progress, and from there straight to
/// Resolved; Left alone from New (any lane) and back to New. The changed case, with its times; a move ends a snooze. Errors   WrongState
/// naming both states; PromiseOpen where it would close the case over a promise, unless those are to be left open.
Result<Case> moved(const Case& before, CaseState to, Time now, OpenPromises promises = OpenPromises::Refuse);

/// Whether a person is to be asked first: the move closes the case, and a promise is open [F4].
bool closesOverPromise(const Case& before, CaseState to);

/// A case made what it was before an act: what forbids a move is allowed to a step back. `back`.
/// Errors   PromiseOpen where it would close the case over a promise: it asks nobody.
Result<Case> steppedBack(const Case& now, const Case& back);

/// What a reply that was sent means for its case: New and Left alone become Acknowledged, the first answer has its time.
Case answered(const Case& before, Time now);

/// What a new mention of the customer in the conversation means: Waiting, Resolved and Followed up go back to In progress; a troll
/// case in which a complaint turns up goes to the board, and one that was left alone is New again. Ends a snooze.
Case followedUp(const Case& before, const Mention& mention, const Policy& policy, Time now);

}
