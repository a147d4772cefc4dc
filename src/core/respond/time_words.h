// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time_tokens.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace earshot::respond {

enum class TimeMeaning {
    Weekday, ///< value: 1 Monday … 7 Sunday
    Month, ///< 1 … 12
    DayAhead, ///< so many days from today
    Number, ///< a number as a word
    Minutes,
    Hours,
    Days,
    Weeks,
    Workdays, ///< units
    Working, ///< makes the days before or after it working days
    Within, ///< a length of time follows; value 1: a unit alone is one of it ("через час")
    Later, ///< a length of time comes before
    Clock, ///< an hour follows; value 1: with the word for hours behind it ("в 3 часа"), 2: never a date
    OClock, ///< an hour comes before
    Am,
    Pm,
    Noon,
    Link, ///< may stand between a day and a clock
    Until, ///< between two clocks or two days: a range; value 1: between clocks alone
    Past, ///< the time behind it, or before it, has been
    Deadline, ///< the time behind it, or before it, is the last moment
};

/// One word, or several with spaces between; the last may end in '*' for "and whatever follows". Written by us.
struct TimeWord {
    std::string_view words;
    TimeMeaning meaning;
    int value = 0;
};

enum class NumericDates { None, Slashed, DottedOrSlashed }; ///< "12/3/2026", "12.3.": the day first

/// The words for times of one language.
class TimeWords {
public:
    explicit TimeWords(std::span<const TimeWord> list, NumericDates dates);

    struct Found {
        int value = 0;
        std::size_t tokens = 0;
    };
    /// The longest word of this meaning that begins at `at`.
    std::optional<Found> at(const std::vector<TimeToken>& tokens, std::size_t at, TimeMeaning meaning) const;
    NumericDates dates() const { return dates_; }

private:
    struct Entry {
        std::vector<std::string> words;
        int value;
    };
    std::map<TimeMeaning, std::vector<Entry>> entries_{}; ///< longest first
    NumericDates dates_;
};

/// Of the language first, then the others of the five.
std::vector<const TimeWords*> timeWords(std::string_view language);

}
