// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"
#include "earshot/base/json.h"
#include "earshot/respond/target.h"

#include <locale>

namespace earshot {

namespace {

std::string durationText(std::int64_t minutes)
{
    const std::string hours = minutes >= 60 ? std::to_string(minutes / 60) + " h" : "";
    if (minutes % 60 == 0 && !hours.empty())
        return hours;
    return (hours.empty() ? "" : hours + " ") + std::to_string(minutes % 60) + " min";
}

/// A weekday and a time are enough within a week; the date comes in beyond it, the zone's abbreviation where the clock was changed in
/// between.
std::string clockFormat(const date::zoned_time<std::chrono::minutes>& from, const date::zoned_time<std::chrono::minutes>& due)
{
    const auto days = date::floor<date::days>(due.get_local_time()) - date::floor<date::days>(from.get_local_time());
    std::string format = days < date::days(7) ? "%a %H:%M" : "%a %Y-%m-%d %H:%M";
    if (from.get_info().offset != due.get_info().offset)
        format += " %Z";
    return format;
}

std::string skippedText(const Json& skipped)
{
    std::string text;
    for (const Json& holiday : skipped)
        if (holiday.is_string())
            text += (text.empty() ? "; skipped " : ", ") + holiday.get<std::string>();
    return text;
}

}

std::string explanationJson(Time from, std::chrono::minutes work, const WorkHours& hours, const Target& target)
{
    Json counted = Json::array();
    for (const CountedSpan& span : target.counted)
        counted.push_back({ formatRfc3339(span.begin), formatRfc3339(span.end) });
    return compactJson(Json{ { "from", formatRfc3339(from) }, { "work_minutes", work.count() }, { "zone", hours.zone },
        { "due", formatRfc3339(target.dueAt) }, { "counted", std::move(counted) }, { "skipped", target.skipped } });
}

std::string explanationText(const std::string& json)
{
    using std::chrono::floor;
    using std::chrono::minutes;
    const auto read = parsedJson(json);
    if (!read)
        return {};
    const auto from = timeAt(*read, "from"), due = timeAt(*read, "due");
    const auto work = integerAt(*read, "work_minutes");
    const date::time_zone* zone = respond::zoneNamed(textAt(*read, "zone"));
    if (!from || !due || !work || !zone)
        return {};
    const date::zoned_time<minutes> zonedFrom(zone, floor<minutes>(*from)), zonedDue(zone, floor<minutes>(*due));
    const std::string format = clockFormat(zonedFrom, zonedDue);
    const auto worded = [&](const auto& time) { return date::format(std::locale::classic(), format, time); };
    return worded(zonedFrom) + " + " + durationText(*work) + " = " + worded(zonedDue) + skippedText(memberAt(*read, "skipped"));
}

}
