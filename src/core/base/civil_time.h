// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"

#include <optional>
#include <string_view>

namespace earshot {

/// A date and time of day as it was written, with its zone.
struct CivilTime {
    int year = 0;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int micros = 0;
    int zoneMinutes = 0;
};

/// Nothing for dates that do not exist and moments outside 1970..9999.
std::optional<Time> momentOf(const CivilTime& civil);

/// Reads a date's text from left to right; every `take` moves on only if it succeeds.
class DateReader {
public:
    explicit DateReader(std::string_view text) : rest_(text) { }

    bool atEnd() const { return rest_.empty(); }
    char peek() const { return rest_.empty() ? '\0' : rest_.front(); }
    std::string_view rest() const { return rest_; }
    void skip(std::size_t bytes) { rest_.remove_prefix(bytes); }
    bool take(char expected);
    bool takeOneOf(std::string_view expected);
    /// A number of `least` to `most` digits, no more and no fewer.
    std::optional<int> takeNumber(std::size_t least, std::size_t most);
    /// Fraction digits in microseconds; more than six are cut.
    std::optional<int> takeFraction();
    /// "hh:mm", "hhmm" or "hh" after a sign, in minutes.
    std::optional<int> takeOffset();
    std::string_view takeLetters();
    std::size_t digitsAhead() const;

private:
    std::string_view rest_;
};

}
