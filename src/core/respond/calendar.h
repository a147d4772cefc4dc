// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/respond/target.h"

#include <date/tz.h>

#include <array>
#include <map>
#include <string>
#include <vector>

namespace earshot::respond {

/// Working time on the line of real time: a moment counts if and only if a clock on the wall of that zone then shows a time within a span
/// of a day that is no holiday. So a time that the clock jumps over never counts, and one that it shows twice counts twice.
class Calendar {
public:
    /// Errors   InvalidArgument for an unknown zone, a span or a holiday that cannot be, or hours without any span.
    static Result<Calendar> of(const WorkHours& hours);

    /// One stretch of a local day within which the offset from UTC stays the same.
    struct Stretch {
        std::vector<CountedSpan> spans{}; ///< in order; on a holiday those that would have counted
        std::string holiday{}; ///< "2026-12-25 Christmas Day", or "" on a day that counts
        Time next{}; ///< where the following stretch begins
    };
    Stretch stretchAt(Time moment) const;

private:
    const date::time_zone* zone_ = nullptr;
    std::array<std::vector<Span>, 7> week_{};
    std::map<date::local_days, std::string> holidays_{};
};

/// The zone of this IANA name, or null.
const date::time_zone* zoneNamed(const std::string& name);

}
