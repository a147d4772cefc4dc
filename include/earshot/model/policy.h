// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/case.h"

#include <array>
#include <chrono>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace earshot {

/// One working span, minutes after local midnight; end > begin.
struct Span {
    int begin = 9 * 60, end = 17 * 60;
    bool operator==(const Span&) const = default;
};

/// When the team works: any number of spans a day, in a named time zone.
struct WorkHours {
    std::string zone = "UTC"; ///< IANA name
    std::array<std::vector<Span>, 7> week {}; ///< Monday first
    std::vector<std::pair<std::string, std::string>> holidays {}; ///< {"2026-12-25", "Christmas Day"}
    bool operator==(const WorkHours&) const = default;
};

/// How many cases each lane of the board should hold at most; those that are not named may hold any number. Nothing is refused above it.
using LaneLimits = std::map<CaseState, int>;

/// What a workspace has agreed with itself.
struct Policy {
    WorkHours hours {};
    std::chrono::minutes firstAnswer { 60 }; ///< of working time [R1]
    std::chrono::seconds hold { 10 }; ///< between "send" and sending, so that it can be taken back
    std::chrono::seconds recheckEvery { 1800 }; ///< how often a recent mention is looked at again [D2]
    std::chrono::hours recheckFor { 24 * 14 };
    LaneLimits laneLimits {};
};

/// Monday to Friday, 09:00 to 17:00.
WorkHours usualHours(std::string zone);

}
