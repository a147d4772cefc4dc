// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/case_moves.h"

#include "earshot/respond/case_rules.h"

namespace earshot {

std::vector<CaseState> movesFrom(const Case& inCase)
{
    using enum CaseState;
    std::vector<CaseState> states;
    for (const CaseState to : { New, Acknowledged, InProgress, Waiting, Resolved, FollowedUp, LeftAlone })
        if (to != inCase.state && moved(inCase, to, inCase.changedAt, OpenPromises::Leave))
            states.push_back(to);
    return states;
}

bool asksFirst(const Case& inCase, CaseState to)
{
    return closesOverPromise(inCase, to);
}

}
