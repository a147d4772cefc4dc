// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace earshot {

/// Text as the formatter of man pages reads it: backslashes, hyphens and a leading dot mean something else there.
std::string roffText(std::string_view text);

}
