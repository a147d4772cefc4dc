// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <string>

namespace earshot {

/// Rewrites the folded form of `token`, which is the end of `forms`, to what features are made of, and sets what was found on the way.
void normalizeForm(Token& token, std::u32string& forms);

}
