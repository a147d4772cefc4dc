// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/model/commitment.h"

#include <optional>
#include <string>

namespace earshot {

/// What may become of a promise or a task [R8, F4]. Pure: whoever calls stores the result with Commitments::save.

/// Open -> Done or Withdrawn, and back to Open.
/// Errors   WrongState naming both states.
Result<Commitment> settled(const Commitment& before, CommitmentState to, const std::string& by, Time now);

/// Another time, another owner, or both; while it is open.
/// Errors   WrongState; InvalidArgument for a time that is not to come, and for a promise without one.
Result<Commitment> rearranged(const Commitment& before, const std::optional<Time>& dueAt, const std::string& owner, Time now);

/// As a person makes one.
/// Errors   InvalidArgument for a text without a word, a time that is not to come, and a promise without one.
Result<Commitment> made(const Commitment& wish, const std::string& by, Time now);

}
