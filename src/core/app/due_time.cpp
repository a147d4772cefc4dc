// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/due_time.h"

#include "earshot/respond/target.h"

namespace earshot {

Result<Time> answerDueAt(const Policy& policy, Time seenAt)
{
    return targetAfter(seenAt, policy.firstAnswer, policy.hours).map([](const Target& target) { return target.dueAt; });
}

}
