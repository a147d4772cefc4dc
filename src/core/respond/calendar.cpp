// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"

#include <algorithm>
#include <exception>
#include <optional>
#include <sstream>

namespace earshot::respond {

namespace {

constexpr int minutesADay = 24 * 60;

std::optional<date::local_days> dayNamed(const std::string& text)
{
    std::istringstream in(text);
    in.imbue(std::locale::classic());
    date::year_month_day day{};
    in >> date::parse("%Y-%m-%d", day);
    if (text.size() != 10 || in.fail() || !day.ok())
        return std::nullopt;
    return date::local_days(day);
}

bool isPossible(const Span& span)
{
    return span.begin >= 0 && span.begin < span.end && span.end <= minutesADay;
}

/// In order, and none twice where two overlap.
std::vector<Span> ordered(std::vector<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::begin);
    std::vector<Span> result;
    for (const Span& span : spans) {
        if (!result.empty() && span.begin <= result.back().end)
            result.back().end = std::max(result.back().end, span.end);
        else
            result.push_back(span);
    }
    return result;
}

}

const date::time_zone* zoneNamed(const std::string& name)
{
    try {
        return date::locate_zone(name);
    } catch (const std::exception&) {
        return nullptr;
    }
}

Result<Calendar> Calendar::of(const WorkHours& hours)
{
    Calendar calendar;
    calendar.zone_ = zoneNamed(hours.zone);
    if (!calendar.zone_)
        return failure(ErrorKind::InvalidArgument, hours.zone, "no such time zone");
    for (std::size_t day = 0; day < hours.week.size(); ++day) {
        if (!std::ranges::all_of(hours.week[day], isPossible))
            return failure(ErrorKind::InvalidArgument, "work hours", "a span must lie within one day and end after it begins");
        calendar.week_[day] = ordered(hours.week[day]);
    }
    if (std::ranges::all_of(calendar.week_, &std::vector<Span>::empty))
        return failure(ErrorKind::InvalidArgument, "work hours", "no day has working time");
    for (const auto& [text, name] : hours.holidays) {
        const auto day = dayNamed(text);
        if (!day)
            return failure(ErrorKind::InvalidArgument, text, "not a date like 2026-12-25");
        calendar.holidays_.emplace(*day, name.empty() ? text : text + " " + name);
    }
    return calendar;
}

Calendar::Stretch Calendar::stretchAt(Time moment) const
{
    using namespace std::chrono;
    const date::sys_info info = zone_->get_info(floor<seconds>(moment));
    const auto day = date::floor<date::days>(date::local_time<microseconds>(moment.time_since_epoch() + info.offset));
    const Time midnight(day.time_since_epoch() - info.offset);

    Stretch result;
    result.next = std::min<Time>(midnight + date::days(1), info.end);
    const unsigned weekday = date::weekday(day).iso_encoding() - 1;
    for (const Span& span : week_[weekday]) {
        const Time begin = std::max<Time>(midnight + minutes(span.begin), info.begin);
        const Time end = std::min<Time>(midnight + minutes(span.end), info.end);
        if (begin < end)
            result.spans.push_back({ begin, end });
    }
    if (const auto found = holidays_.find(day); found != holidays_.end())
        result.holiday = found->second;
    return result;
}

}
