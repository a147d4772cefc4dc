// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time_words.h"

#include <optional>
#include <vector>

namespace earshot::respond {

/// A day as it is named: one of the three. The most exact counts where several are there: "Thursday, 12 March".
struct NamedDay {
    std::optional<int> weekday{}, ahead{}; ///< 1 Monday … 7 Sunday; so many days from today
    int day = 0, month = 0, year = 0; ///< month 0: no date; year 0: not named
};

struct NamedClock {
    int hour = 0, minute = 0;
    bool isExact = false; ///< false: 3 may be 15
};

struct NamedSpan {
    int amount = 0;
    TimeMeaning unit = TimeMeaning::Hours;
};

/// What a text says of one time, or of a part of one.
struct TimePiece {
    std::optional<NamedDay> day{};
    std::optional<NamedClock> clock{};
    std::optional<NamedSpan> span{};
    std::size_t begin = 0, end = 0; ///< tokens
    bool isRange = false; ///< the clock is the end of "2 to 4 pm"
};

/// In order of place; none overlaps another.
std::vector<TimePiece> timePiecesIn(const std::vector<TimeToken>& tokens, const TimeWords& words);

}
