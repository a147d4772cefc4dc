// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/reply.h"

#include <optional>
#include <string_view>

namespace earshot::respond {

/// "Soon", "asap": a promise to which nobody can be held [R8]; the first of an answer that names no time at all. The mend is a blank to
/// fill in.
std::optional<CheckFinding> loosePromiseIn(std::string_view draft, std::string_view language);

}
