// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_pieces.h"

#include <algorithm>
#include <array>

namespace earshot::respond {

namespace {

using enum TimeMeaning;
using Kind = TimeToken::Kind;
using MaybePiece = std::optional<TimePiece>;

class PieceReader {
public:
    PieceReader(const std::vector<TimeToken>& tokens, const TimeWords& words) : tokens_(tokens), words_(words) { }

    std::vector<TimePiece> all() const
    {
        std::vector<TimePiece> pieces;
        for (std::size_t at = 0; at < tokens_.size();) {
            auto piece = pieceAt(at);
            at = piece ? piece->end : at + 1;
            if (piece)
                pieces.push_back(std::move(*piece));
        }
        return pieces;
    }

private:
    MaybePiece pieceAt(std::size_t at) const
    {
        for (const auto read : { &PieceReader::spanAt, &PieceReader::dateAt, &PieceReader::clockAt, &PieceReader::dayWordAt })
            if (auto piece = (this->*read)(at); piece) {
                piece->begin = at;
                return piece;
            }
        return std::nullopt;
    }

    MaybePiece spanAt(std::size_t at) const;
    std::optional<int> amountAt(std::size_t& at) const;
    std::optional<NamedSpan> unitsAt(int amount, std::size_t& at) const;

    MaybePiece dateAt(std::size_t at) const;
    MaybePiece isoDateAt(std::size_t at) const;
    MaybePiece dayMonthAt(std::size_t at) const;
    MaybePiece monthDayAt(std::size_t at) const;
    MaybePiece numericDateAt(std::size_t at) const;
    MaybePiece dayWordAt(std::size_t at) const;

    MaybePiece clockAt(std::size_t at) const;
    MaybePiece rangeAt(std::size_t at) const;
    MaybePiece digitsAt(std::size_t at, const std::optional<TimeWords::Found>& before) const;
    bool mayStandAlone(std::size_t at, const std::optional<TimeWords::Found>& before) const;
    bool hasHalf(NamedClock& clock, std::size_t& at) const;

    const TimeToken& token(std::size_t at) const
    {
        static const TimeToken none{ .kind = Kind::SentenceEnd };
        return at < tokens_.size() ? tokens_[at] : none;
    }
    std::optional<int> numberAt(std::size_t at, int least, int most) const
    {
        const TimeToken& one = token(at);
        const bool fits = one.kind == Kind::Number && one.number >= least && one.number <= most;
        return fits ? std::optional(one.number) : std::nullopt;
    }
    std::optional<TimeWords::Found> wordAt(std::size_t at, TimeMeaning meaning) const { return words_.at(tokens_, at, meaning); }
    static MaybePiece dated(const NamedDay& day, std::size_t end) { return TimePiece{ .day = day, .end = end }; }

    const std::vector<TimeToken>& tokens_;
    const TimeWords& words_;
};

constexpr int mostOfAUnit = 400;

/// Of "2-3" and "2 to 3" the later counts.
std::optional<int> PieceReader::amountAt(std::size_t& at) const
{
    if (const auto word = wordAt(at, Number)) {
        at += word->tokens;
        return word->value;
    }
    auto number = numberAt(at, 1, mostOfAUnit);
    if (!number)
        return std::nullopt;
    ++at;
    const auto until = wordAt(at, Until);
    const std::size_t behind = token(at).isDash() ? at + 1 : until ? at + until->tokens : at;
    if (const auto later = behind > at ? numberAt(behind, 1, mostOfAUnit) : std::nullopt) {
        number = later;
        at = behind + 1;
    }
    return number;
}

std::optional<NamedSpan> PieceReader::unitsAt(int amount, std::size_t& at) const
{
    const auto before = wordAt(at, Working);
    std::size_t next = before ? at + before->tokens : at;
    for (const TimeMeaning unit : { Minutes, Hours, Workdays, Days, Weeks }) {
        const auto found = wordAt(next, unit);
        if (!found)
            continue;
        next += found->tokens;
        const auto behind = unit == Days ? wordAt(next, Working) : std::nullopt;
        at = behind ? next + behind->tokens : next;
        return NamedSpan{ amount, unit == Days && (before || behind) ? Workdays : unit };
    }
    return std::nullopt;
}

MaybePiece PieceReader::spanAt(std::size_t at) const
{
    const auto within = wordAt(at, Within);
    std::size_t next = within ? at + within->tokens : at;
    auto amount = amountAt(next);
    if (!amount && within && within->value == 1)
        amount = 1;
    if (!amount)
        return std::nullopt;
    const auto span = unitsAt(*amount, next);
    if (!span)
        return std::nullopt;
    const auto later = wordAt(next, Later);
    if (!within && !later)
        return std::nullopt;
    return TimePiece{ .span = span, .end = later ? next + later->tokens : next };
}

MaybePiece PieceReader::isoDateAt(std::size_t at) const
{
    const auto year = numberAt(at, 1970, 9999), month = numberAt(at + 2, 1, 12), day = numberAt(at + 4, 1, 31);
    if (!year || !month || !day || !token(at + 1).is("-") || !token(at + 3).is("-"))
        return std::nullopt;
    return dated({ .day = *day, .month = *month, .year = *year }, at + 5);
}

bool isOrdinal(const TimeToken& token)
{
    constexpr std::array<std::string_view, 4> endings{ "st", "nd", "rd", "th" };
    return token.is(".") || (token.kind == Kind::Word && std::ranges::find(endings, token.folded) != endings.end());
}

/// "12 March", "12th of March 2026", "12. März".
MaybePiece PieceReader::dayMonthAt(std::size_t at) const
{
    const auto day = numberAt(at, 1, 31);
    if (!day)
        return std::nullopt;
    std::size_t next = at + 1;
    next += isOrdinal(token(next));
    next += token(next).kind == Kind::Word && token(next).folded == "of";
    const auto month = wordAt(next, Month);
    if (!month)
        return std::nullopt;
    next += month->tokens;
    const auto year = numberAt(next, 1970, 9999);
    return dated({ .day = *day, .month = month->value, .year = year.value_or(0) }, next + year.has_value());
}

/// "March 12", "March 12th, 2026"; not "March 2026".
MaybePiece PieceReader::monthDayAt(std::size_t at) const
{
    const auto month = wordAt(at, Month);
    const auto day = month ? numberAt(at + month->tokens, 1, 31) : std::nullopt;
    if (!day || token(at + month->tokens + 1).is(":"))
        return std::nullopt;
    std::size_t next = at + month->tokens + 1;
    next += token(next).kind == Kind::Word && isOrdinal(token(next));
    const std::size_t behind = next + token(next).is(",");
    const auto year = numberAt(behind, 1970, 9999);
    return dated({ .day = *day, .month = month->value, .year = year.value_or(0) }, year ? behind + 1 : next);
}

/// "12.3.", "12.03.2026", "12/03"; a number with a comma in it is none.
MaybePiece PieceReader::numericDateAt(std::size_t at) const
{
    const bool isDotted = words_.dates() == NumericDates::DottedOrSlashed && token(at + 1).is(".");
    const bool isSlashed = words_.dates() != NumericDates::None && token(at + 1).is("/");
    const auto day = numberAt(at, 1, 31), month = numberAt(at + 2, 1, 12);
    if (!day || !month || !(isDotted || isSlashed) || wordAt(at + 3, OClock))
        return std::nullopt;
    const std::size_t next = at + 3;
    const bool goesOn = token(next).is(isDotted ? "." : "/");
    if (!goesOn && (isSlashed || token(at + 2).digits != 2))
        return std::nullopt;
    const auto year = goesOn ? numberAt(next + 1, 0, 9999) : std::nullopt;
    const bool isYear = year && (token(next + 1).digits == 4 || token(next + 1).digits == 2);
    const int century = isYear && token(next + 1).digits == 2 ? 2000 : 0;
    return dated({ .day = *day, .month = *month, .year = isYear ? *year + century : 0 }, next + goesOn + isYear);
}

MaybePiece PieceReader::dateAt(std::size_t at) const
{
    for (const auto read : { &PieceReader::isoDateAt, &PieceReader::dayMonthAt, &PieceReader::monthDayAt, &PieceReader::numericDateAt })
        if (auto piece = (this->*read)(at); piece)
            return piece;
    return std::nullopt;
}

MaybePiece PieceReader::dayWordAt(std::size_t at) const
{
    if (const auto weekday = wordAt(at, Weekday))
        return dated({ .weekday = weekday->value }, at + weekday->tokens);
    if (const auto ahead = wordAt(at, DayAhead))
        return dated({ .ahead = ahead->value }, at + ahead->tokens);
    return std::nullopt;
}

/// "pm", "a.m." as the tokens tell it; false where there is none.
bool PieceReader::hasHalf(NamedClock& clock, std::size_t& at) const
{
    for (const TimeMeaning half : { Am, Pm }) {
        const auto found = wordAt(at, half);
        const bool isDotted = !found && token(at).kind == Kind::Word && token(at).folded == (half == Am ? "a" : "p")
            && token(at + 1).is(".") && token(at + 2).folded == "m";
        if ((!found && !isDotted) || clock.hour > 12 || clock.hour == 0)
            continue;
        clock.hour = clock.hour % 12 + (half == Pm ? 12 : 0);
        clock.isExact = true;
        at += found ? found->tokens : 3;
        at += isDotted && token(at).folded == ".";
        return true;
    }
    return false;
}

/// A bare number after "by" is an hour only where nothing counts with it.
bool PieceReader::mayStandAlone(std::size_t at, const std::optional<TimeWords::Found>& before) const
{
    if (!before)
        return false;
    const TimeToken& next = token(at);
    if (next.kind == Kind::SentenceEnd || next.is(",") || next.is(";") || next.is(")") || next.is("'"))
        return true;
    if (next.is("."))
        return token(at + 1).kind != Kind::Number;
    return wordAt(at, Link) || wordAt(at, Weekday) || wordAt(at, DayAhead);
}

MaybePiece PieceReader::digitsAt(std::size_t at, const std::optional<TimeWords::Found>& before) const
{
    const auto hour = numberAt(at, 0, 24);
    if (!hour || token(at).digits > 2)
        return std::nullopt;
    NamedClock clock{ *hour, 0, *hour >= 12 || token(at).digits == 2 };
    const bool hasColon = token(at + 1).is(":"), hasDot = token(at + 1).is(".");
    const auto minute = (hasColon || hasDot) && token(at + 2).digits == 2 ? numberAt(at + 2, 0, 59) : std::nullopt;
    clock.minute = minute.value_or(0);
    std::size_t next = minute ? at + 3 : at + 1;
    const bool isTold = hasHalf(clock, next);
    auto oClock = isTold ? std::nullopt : wordAt(next, OClock);
    if (!oClock && !isTold && before && before->value == 1)
        oClock = wordAt(next, Hours);
    next += oClock ? oClock->tokens : 0;
    const bool isClock = isTold || oClock || (minute && hasColon) || (minute && before) || (!minute && mayStandAlone(next, before));
    if (!isClock || clock.hour * 60 + clock.minute > 24 * 60)
        return std::nullopt;
    return TimePiece{ .clock = clock, .end = next };
}

/// "2 to 4 pm", "9-17 Uhr": the first number is a clock only with the second.
MaybePiece PieceReader::rangeAt(std::size_t at) const
{
    if (!numberAt(at, 0, 24))
        return std::nullopt;
    const auto until = wordAt(at + 1, Until);
    const std::size_t next = token(at + 1).isDash() ? at + 2 : until ? at + 1 + until->tokens : at;
    auto piece = next > at ? digitsAt(next, std::nullopt) : std::nullopt;
    if (piece)
        piece->isRange = true;
    return piece;
}

MaybePiece PieceReader::clockAt(std::size_t at) const
{
    const auto before = wordAt(at, Clock);
    const std::size_t next = before ? at + before->tokens : at;
    if (const auto noon = wordAt(next, Noon))
        return TimePiece{ .clock = NamedClock{ 12, 0, true }, .end = next + noon->tokens };
    if (before && before->value != 2 && (dateAt(next) || spanAt(next)))
        return std::nullopt;
    auto range = rangeAt(next);
    return range ? range : digitsAt(next, before);
}

}

std::vector<TimePiece> timePiecesIn(const std::vector<TimeToken>& tokens, const TimeWords& words)
{
    return PieceReader(tokens, words).all();
}

}
