// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/reply.h"

#include <string_view>
#include <vector>

namespace earshot::respond {

/// What the first public answer to a complaint leaves out: that it was heard [R3], an apology [F1], a next step or an offer of help
/// [R6, R12]. Says nothing about a text that is still being begun, or of a language that it does not know.
std::vector<CheckFinding> missingFromFirstAnswer(std::string_view draft, std::string_view language);

}
