// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/observation.h"

namespace earshot {

/// True if every text of it is valid UTF-8 without U+0000: what both engines can store. Platforms hand over nothing else; this is the last
/// door.
bool isStorable(const Observation& observation);
Observation repairedObservation(Observation observation);

}
