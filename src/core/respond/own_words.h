// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/respond/draft_checks.h"

#include <optional>
#include <string_view>
#include <vector>

namespace earshot::respond {

/// Whether a draft says, but for a name or a number, what was sent before or what a template says [R5]: the first of `earlier` that it
/// resembles. A short thanks is nobody's own.
std::optional<CheckFinding> repeatedIn(std::string_view draft, const std::vector<EarlierText>& earlier);

}
