// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"
#include "earshot/model/policy.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// A time to which an answer commits us [R8].
struct PromisedTime {
    Time dueAt{};
    std::size_t begin = 0, end = 0; ///< bytes of the draft: the words that name it
    std::string sentence{}; ///< around them, on one line: what the customer is told
    bool isExact = false; ///< a clock, a length of time or "by …": a day alone may only be spoken of
    bool operator==(const PromisedTime&) const = default;
};

/// The times that a draft names, in order of place, each once, where it is exact if it is so anywhere: "by Thursday 15:00", "12 March at
/// noon", "within 2 hours", "in two working days". In the language of the five that explains most of the draft, its own first.
///
/// Shape    a day without a clock ends with its working time, and where it has none at midnight; a clock without a day is the next time it
///          shows so; an hour that is written without am or pm is the one in working time; of "between 2 and 4 pm" the end counts. Left
///          out: what has passed, what lies more than 366 days ahead, questions, "since 9:17", a clock that heads a sentence ("11:00: …"),
///          and opening hours ("9:00–17:00" without a day, "Mon–Fri").
/// Units    all clocks and days are those of the hours' zone; UTC where there is no such zone. A local time that is skipped in spring is
///          the moment of the change; of one that is shown twice it is the first.
/// Errors   never fails, whatever the bytes.
std::vector<PromisedTime> promisedTimesIn(std::string_view draft, std::string_view language, Time now, const WorkHours& hours);

}
