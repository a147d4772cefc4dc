// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/observation.h"

#include <vector>

namespace earshot {

/// Puts an answer that came newest first into order of time. Items without a time keep their place beside the one that stood after them.
void sortOldestFirst(std::vector<Observation>& newestFirst);

}
