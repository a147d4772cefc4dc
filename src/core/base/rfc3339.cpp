// SPDX-License-Identifier: GPL-3.0-or-later
#include "civil_time.h"
#include "earshot/base/text.h"

#include <spdlog/fmt/fmt.h>

namespace earshot {

namespace {

bool readDate(DateReader& reader, CivilTime& civil)
{
    const auto year = reader.takeNumber(4, 4);
    if (!year)
        return false;
    civil.year = *year;
    for (int* part : { &civil.month, &civil.day }) {
        if (!reader.take('-'))
            return true;
        const auto number = reader.takeNumber(2, 2);
        if (!number)
            return false;
        *part = *number;
    }
    return true;
}

bool readTimeOfDay(DateReader& reader, CivilTime& civil)
{
    const auto hour = reader.takeNumber(2, 2);
    if (!hour || !reader.take(':'))
        return false;
    const auto minute = reader.takeNumber(2, 2);
    if (!minute)
        return false;
    civil.hour = *hour;
    civil.minute = *minute;
    if (!reader.take(':'))
        return true;
    const auto second = reader.takeNumber(2, 2);
    if (!second)
        return false;
    civil.second = *second;
    if (!reader.takeOneOf(".,"))
        return true;
    const auto micros = reader.takeFraction();
    civil.micros = micros.value_or(0);
    return micros.has_value();
}

/// W3CDTF wants a zone wherever there is a time; feeds that leave it out mean UTC.
bool readZone(DateReader& reader, CivilTime& civil)
{
    if (reader.atEnd() || reader.takeOneOf("Zz"))
        return true;
    const bool isWest = reader.peek() == '-';
    if (!reader.takeOneOf("+-"))
        return false;
    const auto minutes = reader.takeOffset();
    civil.zoneMinutes = isWest ? -minutes.value_or(0) : minutes.value_or(0);
    return minutes.has_value();
}

bool readMoment(DateReader& reader, CivilTime& civil)
{
    if (!readDate(reader, civil))
        return false;
    if (reader.atEnd())
        return true;
    if (!reader.takeOneOf("Tt ") || !readTimeOfDay(reader, civil))
        return false;
    reader.take(' ');
    return readZone(reader, civil) && reader.atEnd();
}

}

std::string formatRfc3339(Time time)
{
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    const auto micros = clock.subseconds().count();
    std::string text = fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", int(date.year()), unsigned(date.month()), unsigned(date.day()),
        clock.hours().count(), clock.minutes().count(), clock.seconds().count());
    if (micros % 1000 != 0)
        text += fmt::format(".{:06}", micros);
    else if (micros != 0)
        text += fmt::format(".{:03}", micros / 1000);
    return text + 'Z';
}

Result<Time> parsedRfc3339(std::string_view text)
{
    DateReader reader(trimmed(text));
    CivilTime civil;
    if (!readMoment(reader, civil))
        return failure(ErrorKind::Malformed, "date");
    const auto moment = momentOf(civil);
    if (!moment)
        return failure(ErrorKind::Malformed, "date");
    return *moment;
}

}
