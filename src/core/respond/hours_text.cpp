// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"
#include "earshot/base/text.h"
#include "earshot/respond/target.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string_view>

namespace earshot {

namespace {

constexpr std::array<std::string_view, 7> dayNames{ "mon", "tue", "wed", "thu", "fri", "sat", "sun" };

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        parts.push_back(trimmed(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return parts;
}

tl::unexpected<Error> refused(std::string_view piece, std::string why)
{
    return failure(ErrorKind::InvalidArgument, std::string(piece), std::move(why));
}

Result<std::size_t> dayNumber(std::string_view name)
{
    const auto found = std::ranges::find(dayNames, name);
    if (found == dayNames.end())
        return refused(name, "not a day: mon, tue, wed, thu, fri, sat or sun");
    return static_cast<std::size_t>(found - dayNames.begin());
}

/// "mon-fri,sun"; a range may run over the end of the week.
Result<std::vector<std::size_t>> dayNumbers(std::string_view text)
{
    std::vector<std::size_t> days;
    for (const std::string_view range : split(text, ',')) {
        const auto ends = split(range, '-');
        const auto first = dayNumber(ends.front()), last = dayNumber(ends.back());
        if (!first || !last || ends.size() > 2)
            return refused(range, "not a day or a range of days like mon-fri");
        for (std::size_t day = *first;; day = (day + 1) % dayNames.size()) {
            days.push_back(day);
            if (day == *last)
                break;
        }
    }
    return days;
}

std::optional<int> number(std::string_view digits)
{
    if (digits.empty() || digits.size() > 2 || !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return std::stoi(std::string(digits));
}

std::optional<int> minuteOfDay(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || text.size() != colon + 3)
        return std::nullopt;
    const auto hour = number(text.substr(0, colon)), minute = number(text.substr(colon + 1));
    if (!hour || !minute || *minute > 59 || *hour * 60 + *minute > 24 * 60)
        return std::nullopt;
    return *hour * 60 + *minute;
}

Result<Span> parsedSpan(std::string_view text)
{
    const auto ends = split(text, '-');
    const auto begin = minuteOfDay(ends.front()), end = minuteOfDay(ends.back());
    if (ends.size() != 2 || !begin || !end)
        return refused(text, "not a span like 09:00-17:00");
    if (*end <= *begin)
        return refused(text, "a span must end after it begins; for a night write 22:00-24:00 and, on the next day, 00:00-06:00");
    return Span{ *begin, *end };
}

Result<void> add(std::vector<Span>& day, const Span& span, std::string_view clause)
{
    if (std::ranges::any_of(day, [&](const Span& other) { return span.begin < other.end && other.begin < span.end; }))
        return refused(clause, "two spans of one day overlap");
    day.insert(std::ranges::upper_bound(day, span.begin, {}, &Span::begin), span);
    return {};
}

Result<void> addClause(WorkHours& hours, std::string_view clause)
{
    const std::size_t gap = clause.find_first_of("0123456789");
    if (gap == std::string_view::npos || gap == 0)
        return refused(clause, "write days and then times, like mon-fri 09:00-17:00");
    const auto days = dayNumbers(trimmed(clause.substr(0, gap)));
    if (!days)
        return tl::make_unexpected(days.error());
    for (const std::string_view text : split(clause.substr(gap), ',')) {
        const auto span = parsedSpan(text);
        if (!span)
            return tl::make_unexpected(span.error());
        for (const std::size_t day : *days)
            if (const auto added = add(hours.week[day], *span, clause); !added)
                return added;
    }
    return {};
}

std::string clockText(int minute)
{
    char text[8];
    std::snprintf(text, sizeof text, "%02d:%02d", minute / 60 % 100, minute % 60);
    return text;
}

std::string spansText(const std::vector<Span>& spans)
{
    std::string text;
    for (const Span& span : spans)
        text += (text.empty() ? "" : ",") + clockText(span.begin) + "-" + clockText(span.end);
    return text;
}

}

Result<WorkHours> parsedHours(const std::string& text, const std::string& zone)
{
    WorkHours hours;
    hours.zone = zone;
    if (!respond::zoneNamed(zone))
        return refused(zone, "no such time zone");
    const std::string folded = caseFolded(text);
    for (const std::string_view clause : split(folded, ';')) {
        if (clause.empty())
            continue;
        if (const auto added = addClause(hours, clause); !added)
            return tl::make_unexpected(added.error());
    }
    if (std::ranges::all_of(hours.week, &std::vector<Span>::empty))
        return refused(text, "no day has working time");
    return hours;
}

std::string formatHours(const WorkHours& hours)
{
    std::string text;
    for (std::size_t first = 0; first < dayNames.size();) {
        std::size_t last = first;
        while (last + 1 < dayNames.size() && hours.week[last + 1] == hours.week[first])
            ++last;
        if (!hours.week[first].empty()) {
            const std::string days(dayNames[first]);
            text += (text.empty() ? "" : "; ") + (last > first ? days + "-" + std::string(dayNames[last]) : days) + " "
                + spansText(hours.week[first]);
        }
        first = last + 1;
    }
    return text;
}

}
