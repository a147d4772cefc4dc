// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/case.h"

#include <vector>

namespace earshot {

/// The states to which a person may move this case, in the order of the board; for some they are to be asked first.
std::vector<CaseState> movesFrom(const Case& inCase);

/// Whether they are: the move closes the case, and a promise is open [F4].
bool asksFirst(const Case& inCase, CaseState to);

}
