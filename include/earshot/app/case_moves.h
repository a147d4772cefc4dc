// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/case.h"

#include <vector>

namespace earshot {

/// The states to which a person may move this case, in the order of the board.
std::vector<CaseState> movesFrom(const Case& inCase);

}
