// SPDX-License-Identifier: GPL-3.0-or-later
#include "civil_time.h"

#include "utf8.h"

#include <algorithm>

namespace earshot {

std::optional<Time> momentOf(const CivilTime& civil)
{
    using namespace std::chrono;
    const year_month_day date{ year(civil.year), month(static_cast<unsigned>(civil.month)), day(static_cast<unsigned>(civil.day)) };
    // second 60 is a leap second: the moment after second 59
    if (!date.ok() || civil.year < 1970 || civil.year > 9999 || civil.hour > 23 || civil.minute > 59 || civil.second > 60)
        return std::nullopt;
    const Time moment = sys_days(date) + hours(civil.hour) + minutes(civil.minute - civil.zoneMinutes) + seconds(civil.second)
        + microseconds(civil.micros);
    constexpr Time end = sys_days(year(10000) / January / 1);
    if (moment < Time{} || moment >= end)
        return std::nullopt;
    return moment;
}

bool DateReader::take(char expected)
{
    const bool found = !rest_.empty() && rest_.front() == expected;
    if (found)
        skip(1);
    return found;
}

bool DateReader::takeOneOf(std::string_view expected)
{
    const bool found = !rest_.empty() && expected.find(rest_.front()) != std::string_view::npos;
    if (found)
        skip(1);
    return found;
}

std::size_t DateReader::digitsAhead() const
{
    return static_cast<std::size_t>(std::ranges::find_if_not(rest_, isAsciiDigit) - rest_.begin());
}

std::optional<int> DateReader::takeNumber(std::size_t least, std::size_t most)
{
    const std::size_t digits = digitsAhead();
    if (digits < least || digits > most)
        return std::nullopt;
    int number = 0;
    for (const char digit : rest_.substr(0, digits))
        number = number * 10 + (digit - '0');
    skip(digits);
    return number;
}

std::optional<int> DateReader::takeFraction()
{
    const std::size_t digits = digitsAhead();
    if (digits == 0)
        return std::nullopt;
    int micros = 0;
    for (std::size_t place = 0; place < 6; ++place)
        micros = micros * 10 + (place < digits ? rest_[place] - '0' : 0);
    skip(digits);
    return micros;
}

std::optional<int> DateReader::takeOffset()
{
    const std::size_t digits = digitsAhead();
    const auto number = takeNumber(1, 4);
    if (!number || digits == 3)
        return std::nullopt;
    int hours = digits == 4 ? *number / 100 : *number;
    int minutes = digits == 4 ? *number % 100 : 0;
    if (digits <= 2 && take(':')) {
        const auto written = takeNumber(2, 2);
        if (!written)
            return std::nullopt;
        minutes = *written;
    }
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    return hours * 60 + minutes;
}

std::string_view DateReader::takeLetters()
{
    const auto end = std::ranges::find_if_not(rest_, isAsciiLetter);
    const std::string_view letters = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
    skip(letters.size());
    return letters;
}

}
