// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/triage.h"

#include <optional>
#include <string>
#include <vector>

namespace earshot {

/// The columns of the Workflow room: the states of a case, Withdrawn left out.
inline constexpr CaseState boardStates[] = { CaseState::New, CaseState::Acknowledged, CaseState::InProgress, CaseState::Waiting,
    CaseState::Resolved, CaseState::FollowedUp, CaseState::LeftAlone };

/// Which cases stand on the board.
struct BoardFilter {
    std::optional<std::string> assignee{}; ///< "": of nobody; none: of everybody
    std::optional<Time> dueBefore{}; ///< only those of which something falls due before, and that do not sleep
    bool operator==(const BoardFilter&) const = default;
};

struct BoardColumn {
    CaseState state{};
    int count = 0; ///< all, however many `cards` there are
    std::vector<TriageRow> cards{}; ///< what falls due soonest first, then the newest cases; those that sleep last
};

struct Board {
    std::vector<BoardColumn> columns{}; ///< in the order of boardStates
    int dueToday = 0; ///< cases of which a first answer or a promise falls due before the end of today, the overdue ones included; whoever
                      ///< has them in the filter
    int overdue = 0;
};

/// What time it is on the board, and when its day ends where it hangs.
struct BoardTime {
    Time now{}, endOfToday{};
};

/// All columns as they are at one moment, with at most `limit` cards each.
/// Cost     one walk over an index of all cases; some 80 ms at 100,000 of them with 200 cards a column.
/// Errors   those of Store.
Result<Board> boardOf(Store& store, const BoardFilter& filter, const BoardTime& time, int limit);

}
