// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"

#include <string>
#include <vector>

namespace earshot {

/// Everybody who ever did something in the workspace or was given a case, in alphabetical order.
/// Cost     one step of an index a person, whatever the number of rows.
Result<std::vector<std::string>> people(Store& store);

}
