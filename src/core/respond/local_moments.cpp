// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_moments.h"

#include "calendar.h"

#include <algorithm>

namespace earshot::respond {

namespace {

constexpr int minutesADay = 24 * 60;
constexpr std::chrono::hours farthest{ 366 * 24 };

int isoWeekday(date::local_days day)
{
    return static_cast<int>(date::weekday(day).iso_encoding());
}

}

LocalMoments::LocalMoments(Time now, const WorkHours& hours) : now_(now), hours_(hours), zone_(zoneNamed(hours.zone))
{
    if (!zone_)
        zone_ = zoneNamed("UTC");
    if (zone_)
        today_ = date::floor<date::days>(zone_->to_local(now));
}

std::optional<Time> LocalMoments::ahead(std::optional<Time> moment) const
{
    return moment && *moment > now_ && *moment <= now_ + farthest ? moment : std::nullopt;
}

const std::vector<Span>& LocalMoments::spansOf(date::local_days day) const
{
    return hours_.week[static_cast<std::size_t>(isoWeekday(day) - 1)];
}

bool LocalMoments::isHoliday(date::local_days day) const
{
    return std::ranges::any_of(hours_.holidays, [name = date::format("%F", day)](const auto& holiday) { return holiday.first == name; });
}

bool LocalMoments::isWorkingAt(date::local_days day, int minutes) const
{
    return std::ranges::any_of(spansOf(day), [=](const Span& span) { return span.begin <= minutes && minutes <= span.end; });
}

/// What the clock skips in spring is the moment of the change.
Time LocalMoments::moment(date::local_days day, int minutes) const
{
    const date::local_seconds local = day + std::chrono::minutes(minutes);
    const date::local_info info = zone_->get_info(local);
    if (info.result == date::local_info::nonexistent)
        return info.first.end;
    return Time(local.time_since_epoch() - info.first.offset);
}

Time LocalMoments::endOfWork(date::local_days day) const
{
    int end = minutesADay;
    if (!spansOf(day).empty() && !isHoliday(day))
        end = std::ranges::max(spansOf(day), {}, &Span::end).end;
    const Time moment = this->moment(day, end);
    return moment > now_ ? moment : this->moment(day, minutesADay);
}

std::optional<date::local_days> LocalMoments::dateOf(const NamedDay& named) const
{
    constexpr date::days longAgo{ 183 };
    const date::year_month_day today(today_);
    const auto inYear
        = [&](date::year year) { return date::year_month_day(year, date::month(unsigned(named.month)), date::day(unsigned(named.day))); };
    date::year_month_day wanted = inYear(named.year ? date::year(named.year) : today.year());
    if (!named.year && wanted.ok() && today_ - date::local_days(wanted) > longAgo)
        wanted = inYear(today.year() + date::years(1));
    return wanted.ok() ? std::optional(date::local_days(wanted)) : std::nullopt;
}

std::optional<date::local_days> LocalMoments::dayOf(const NamedDay& named) const
{
    if (named.month)
        return dateOf(named);
    if (named.ahead)
        return today_ + date::days(*named.ahead);
    return today_ + date::days((*named.weekday - isoWeekday(today_) + 7) % 7);
}

int LocalMoments::minutesOf(const NamedClock& clock, date::local_days day) const
{
    const int minutes = clock.hour * 60 + clock.minute;
    const bool isAfternoon = !clock.isExact && !isWorkingAt(day, minutes) && isWorkingAt(day, minutes + minutesADay / 2);
    return isAfternoon ? minutes + minutesADay / 2 : minutes;
}

std::optional<Time> LocalMoments::momentOf(const std::optional<NamedDay>& named, const std::optional<NamedClock>& clock) const
{
    if (!zone_)
        return std::nullopt;
    const auto day = named ? dayOf(*named) : today_;
    if (!day)
        return std::nullopt;
    const auto on = [&](date::local_days one) { return clock ? moment(one, minutesOf(*clock, one)) : endOfWork(one); };
    const bool isWeekdayAlone = named && !named->month && !named->ahead;
    // "on Monday", said on a Monday, is the next one, unless the clock says that it is still to come
    if (isWeekdayAlone && *day == today_ && (!clock || on(*day) <= now_))
        return ahead(on(*day + date::days(7)));
    if (!named && on(*day) <= now_)
        return ahead(on(*day + date::days(1)));
    return ahead(on(*day));
}

date::local_days LocalMoments::workdaysAhead(int count) const
{
    const bool hasWorkdays = std::ranges::any_of(hours_.week, [](const auto& spans) { return !spans.empty(); });
    date::local_days day = today_;
    for (int passed = 0; count > 0 && passed < farthest / date::days(1); ++passed) {
        day += date::days(1);
        if (!hasWorkdays || (!spansOf(day).empty() && !isHoliday(day)))
            --count;
    }
    return day;
}

std::optional<Time> LocalMoments::momentOf(const NamedSpan& span) const
{
    if (!zone_)
        return std::nullopt;
    switch (span.unit) {
    case TimeMeaning::Minutes:
        return ahead(std::chrono::ceil<std::chrono::minutes>(now_ + std::chrono::minutes(span.amount)));
    case TimeMeaning::Hours:
        return ahead(std::chrono::ceil<std::chrono::minutes>(now_ + std::chrono::hours(span.amount)));
    case TimeMeaning::Workdays:
        return ahead(endOfWork(workdaysAhead(span.amount)));
    case TimeMeaning::Weeks:
        return ahead(endOfWork(today_ + date::days(7 * span.amount)));
    default:
        return ahead(endOfWork(today_ + date::days(span.amount)));
    }
}

}
