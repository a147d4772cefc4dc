// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/verdict.h"

#include <string>
#include <vector>

namespace earshot {

/// A verdict's reasons as they stand in a column: [["late",0.52,"complaint",3,7],…], weights to six digits.
void appendReasons(std::string& out, const std::vector<Reason>& reasons);
std::vector<Reason> reasonsOf(const std::string& json);

}
