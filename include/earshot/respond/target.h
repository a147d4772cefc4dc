// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/base/time.h"
#include "earshot/model/policy.h"

#include <chrono>
#include <string>
#include <vector>

namespace earshot {

/// One stretch of working time that was counted.
struct CountedSpan {
    Time begin {}, end {};
};

/// A due time and how it came about, so that it can be read: "Thu 16:30 + 1 h = Mon 09:30; skipped 2026-12-25 Christmas Day".
struct Target {
    Time dueAt {};
    std::vector<CountedSpan> counted {};
    std::vector<std::string> skipped {}; ///< holidays on the way, "2026-12-25 Christmas Day"
};

/// Adds `work` of working time to `from`: the first moment within a span, its end included, by which so much has passed. A moment counts while
/// the clock on the wall of the zone shows a time within a span, so a change to or from summer time counts as it really elapses.
/// Errors   InvalidArgument for an unknown time zone, an impossible span or holiday, hours without any span, or a due time more than 366 days away.
/// Source   IANA tz database through Howard Hinnant's date library.
Result<Target> targetAfter(Time from, std::chrono::minutes work, const WorkHours& hours);

/// The explanation as compact JSON {"from","work_minutes","zone","due","counted":[[begin,end]…],"skipped":[…]}, as the case keeps it.
std::string explanationJson(Time from, std::chrono::minutes work, const WorkHours& hours, const Target& target);

/// In English, in the zone of the hours: "Fri 16:30 + 1 h = Mon 09:30". Empty for what is not an explanation.
std::string explanationText(const std::string& json);

/// "mon-fri 09:00-12:30,13:30-18:00; sat 10:00-14:00" -> hours, and back.
/// Errors   InvalidArgument naming the piece that cannot be read, and why.
Result<WorkHours> parsedHours(const std::string& text, const std::string& zone);
std::string formatHours(const WorkHours& hours);

}
