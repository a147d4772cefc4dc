// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace earshot {

/// "en-GB" as "en"; anything that has no two-letter language as "".
std::string languageOfTag(std::string_view tag);

}
