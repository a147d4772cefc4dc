// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/urgency.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace earshot {

struct UrgencyFacts {
    std::string_view text{}, language{};
    std::optional<std::int64_t> followers{};
    int earlierCases = 0; ///< of the same author
};

/// The parts that apply, the heaviest first. The queue is in order of due time less the sum of their head starts.
/// Source   docs/methods/urgency.md states every weight.
std::vector<UrgencyPart> urgencyOf(const UrgencyFacts& facts);
std::chrono::minutes headStartOf(const std::vector<UrgencyPart>& parts);

}
