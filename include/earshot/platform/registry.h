// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/platform/platform.h"

#include <string_view>
#include <vector>

namespace earshot {

/// Every platform that this build knows, in the order of `platform list`. The objects live as long as the program.
const std::vector<const Platform*>& platforms();

/// Errors   NotSupported, naming the id.
Result<const Platform*> platformNamed(std::string_view id);

}
