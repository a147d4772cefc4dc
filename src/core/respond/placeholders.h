// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pattern.h"

namespace earshot::respond {

/// What a template left open, in order of place and without overlaps.
TextRanges placeholdersIn(std::string_view text);

}
