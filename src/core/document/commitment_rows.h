// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conditions.h"
#include "earshot/model/commitment.h"
#include "session.h"

#include <string>
#include <vector>

namespace earshot {

/// A commitment's columns, bound to a statement.
struct CommitmentRow {
    std::int64_t id = 0, caseId = 0, madeAt = 0;
    NullableInteger dueAt{}, reply{}, settledAt{};
    std::string kind{}, state{}, text{}, owner{}, madeBy{}, settledBy{};

    static CommitmentRow of(const Commitment& from);
    Commitment value() const;
};

std::vector<Commitment> commitmentsOf(Session& session, Conditions conditions, const std::string& order);

}
