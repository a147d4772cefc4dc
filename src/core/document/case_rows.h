// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conditions.h"
#include "earshot/model/case.h"
#include "session.h"

#include <optional>
#include <string>
#include <vector>

namespace earshot {

/// A case's columns, bound to a statement.
struct CaseRow {
    std::int64_t id = 0, opener = 0, openedAt = 0, changedAt = 0, headStart = 0;
    std::string lane{}, state{}, assignee{}, dueExplanation{}, urgency{};
    NullableInteger answerDueAt{}, promiseDueAt{}, firstAnsweredAt{}, snoozedUntil{}, closedAt{};
    NullableInteger nextDueAt{}, urgentAt{}; ///< written, never read: what the lists go by
    NullableText conversation{};

    static CaseRow of(const Case& from, Time changedAt);
    Case value() const;
};

/// Reads cases row by row, from a query over "cases c" that `tail` completes (where, order, limit). Values are bound through statement().
class CaseReader {
public:
    CaseReader(Session& session, const std::string& tail);

    Statement& statement() { return statement_; }
    bool next() { return statement_.next(); }
    Case value() const { return row_.value(); } ///< the current row
    std::optional<Case> first() { return statement_.first() ? std::optional(row_.value()) : std::nullopt; }

private:
    CaseRow row_{};
    Statement statement_;
};

/// Conditions and order are over cases c.
std::vector<Case> casesOf(Session& session, Conditions conditions, const std::string& order, int limit);

}
