// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conditions.h"
#include "earshot/model/case.h"
#include "session.h"

#include <string>
#include <vector>

namespace earshot {

/// A case's columns, bound to a statement.
struct CaseRow {
    std::int64_t id = 0, opener = 0, openedAt = 0, changedAt = 0;
    std::string lane{}, state{}, assignee{}, dueExplanation{};
    NullableInteger answerDueAt{}, firstAnsweredAt{}, snoozedUntil{}, closedAt{};
    NullableText conversation{};

    static CaseRow of(const Case& from, Time changedAt);
    Case value() const;
};

/// Conditions and order are over cases c.
std::vector<Case> casesOf(Session& session, Conditions conditions, const std::string& order, int limit);

/// Refusal{Unknown} if there is none.
void requireCase(Session& session, CaseId id);

}
