// SPDX-License-Identifier: GPL-3.0-or-later
#include "civil_time.h"
#include "earshot/base/text.h"
#include "utf8.h"

#include <array>

namespace earshot {

namespace {

constexpr std::array<std::string_view, 12> months{ "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december" };
constexpr std::array<std::string_view, 7> weekdays{ "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" };

struct Zone {
    std::string_view name;
    int minutes;
};

/// RFC 822's own zones and those that European, Turkish, Russian and Indonesian feeds write.
constexpr std::array zones{ Zone{ "gmt", 0 }, Zone{ "ut", 0 }, Zone{ "utc", 0 }, Zone{ "z", 0 }, Zone{ "est", -300 }, Zone{ "edt", -240 },
    Zone{ "cst", -360 }, Zone{ "cdt", -300 }, Zone{ "mst", -420 }, Zone{ "mdt", -360 }, Zone{ "pst", -480 }, Zone{ "pdt", -420 },
    Zone{ "wet", 0 }, Zone{ "west", 60 }, Zone{ "bst", 60 }, Zone{ "cet", 60 }, Zone{ "cest", 120 }, Zone{ "mez", 60 }, Zone{ "mesz", 120 },
    Zone{ "eet", 120 }, Zone{ "eest", 180 }, Zone{ "msk", 180 }, Zone{ "trt", 180 }, Zone{ "wib", 420 }, Zone{ "wita", 480 },
    Zone{ "wit", 540 }, Zone{ "jst", 540 } };

/// The place in `names` of a name or an abbreviation of at least `least` letters.
template <std::size_t count>
std::optional<int> indexIn(const std::array<std::string_view, count>& names, std::string_view word, std::size_t least)
{
    for (std::size_t index = 0; index < count; ++index)
        if (word.size() >= least && names[index].starts_with(word))
            return static_cast<int>(index);
    return std::nullopt;
}

std::optional<int> zoneNamed(std::string_view word)
{
    for (const Zone& zone : zones)
        if (zone.name == word)
            return zone.minutes;
    return std::nullopt;
}

/// Two digits are of 1970..2069; three are what a program writes that forgot to add 1900.
int fullYear(int written, std::size_t digits)
{
    if (digits == 2)
        return written < 70 ? written + 2000 : written + 1900;
    return digits == 3 ? written + 1900 : written;
}

class MailDate {
public:
    explicit MailDate(std::string_view text) : reader_(text) { }

    std::optional<Time> read()
    {
        while (skipFiller())
            if (!readToken())
                return std::nullopt;
        if (!hasDay_ || !hasMonth_ || !hasYear_)
            return std::nullopt;
        return momentOf(civil_);
    }

private:
    /// Passes spaces, commas and comments in brackets; false at the end.
    bool skipFiller()
    {
        while (!reader_.atEnd()) {
            if (reader_.peek() == '(')
                reader_.skip(std::min(reader_.rest().find(')'), reader_.rest().size() - 1) + 1);
            else if (reader_.peek() == ',' || reader_.peek() == '.' || isAsciiSpace(reader_.peek()))
                reader_.skip(1);
            else
                return true;
        }
        return false;
    }

    bool readToken()
    {
        if (isAsciiLetter(reader_.peek()))
            return readWord(asciiLower(reader_.takeLetters()));
        if (isAsciiDigit(reader_.peek()))
            return readNumber();
        if (hasTime_ && (reader_.peek() == '+' || reader_.peek() == '-'))
            return readOffset();
        return !hasTime_ && reader_.take('-');
    }

    bool readWord(const std::string& word)
    {
        if (const auto month = indexIn(months, word, 3); month && !hasMonth_) {
            civil_.month = *month + 1;
            return hasMonth_ = true;
        }
        if (!hasTime_)
            return !hasDay_ && !hasWeekday_ && (hasWeekday_ = indexIn(weekdays, word, 2).has_value());
        if (hasZone_)
            return false;
        // RFC 2822 4.3: a zone that nobody knows is read as UTC
        civil_.zoneMinutes = zoneNamed(word).value_or(0);
        hasZone_ = word.size() <= 5;
        return hasZone_;
    }

    bool readNumber()
    {
        const std::size_t digits = reader_.digitsAhead();
        if (digits <= 2 && reader_.rest().substr(digits).starts_with(':'))
            return readTimeOfDay();
        if (!hasDay_ && digits <= 2) {
            civil_.day = *reader_.takeNumber(1, 2);
            return hasDay_ = true;
        }
        if (!hasYear_ && digits >= 2 && digits <= 4) {
            civil_.year = fullYear(*reader_.takeNumber(2, 4), digits);
            return hasYear_ = true;
        }
        return hasTime_ && digits == 4 && readOffset();
    }

    bool readTimeOfDay()
    {
        const auto hour = reader_.takeNumber(1, 2);
        reader_.take(':');
        const auto minute = reader_.takeNumber(2, 2);
        if (hasTime_ || !hour || !minute)
            return false;
        civil_.hour = *hour;
        civil_.minute = *minute;
        hasTime_ = true;
        if (!reader_.take(':'))
            return true;
        const auto second = reader_.takeNumber(2, 2);
        civil_.second = second.value_or(0);
        if (second && reader_.peek() == '.') {
            reader_.skip(1);
            civil_.micros = reader_.takeFraction().value_or(0);
        }
        return second.has_value();
    }

    /// Follows a zone's name, too: "GMT+0100".
    bool readOffset()
    {
        const bool isWest = reader_.take('-');
        reader_.take('+');
        const auto minutes = reader_.takeOffset();
        civil_.zoneMinutes = isWest ? -minutes.value_or(0) : minutes.value_or(0);
        hasZone_ = true;
        return minutes.has_value();
    }

    DateReader reader_;
    CivilTime civil_;
    bool hasWeekday_ = false;
    bool hasDay_ = false;
    bool hasMonth_ = false;
    bool hasYear_ = false;
    bool hasTime_ = false;
    bool hasZone_ = false;
};

bool looksLikeRfc3339(std::string_view text)
{
    return text.size() >= 5 && text[4] == '-' && isAsciiDigit(text[0]) && isAsciiDigit(text[3]);
}

}

Result<Time> parsedRfc822(std::string_view text)
{
    const std::string_view date = trimmed(text);
    if (looksLikeRfc3339(date))
        return parsedRfc3339(date);
    const auto moment = MailDate(date).read();
    if (!moment)
        return failure(ErrorKind::Malformed, "date");
    return *moment;
}

}
