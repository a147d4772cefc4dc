// SPDX-License-Identifier: GPL-3.0-or-later
#include "believable.h"

namespace earshot {

namespace {

/// Zones are forgotten and clocks are wrong; more than this ahead is a date that nobody can use.
constexpr std::chrono::hours mostAhead{ 24 };

}

std::optional<Time> believable(const std::optional<Time>& claimed, Time now)
{
    return claimed && *claimed <= now + mostAhead ? claimed : std::nullopt;
}

}
