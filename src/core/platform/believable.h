// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"

#include <optional>

namespace earshot {

/// The time that a server claims; nullopt where it is so far ahead that it would head every list for good.
std::optional<Time> believable(const std::optional<Time>& claimed, Time now);

}
