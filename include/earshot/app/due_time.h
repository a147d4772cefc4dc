// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/base/time.h"
#include "earshot/model/policy.h"

namespace earshot {

/// When the first answer to a complaint that is seen at `seenAt` falls due under this policy, saved or not.
/// Errors   InvalidArgument, as targetAfter (respond/target.h).
Result<Time> answerDueAt(const Policy& policy, Time seenAt);

}
