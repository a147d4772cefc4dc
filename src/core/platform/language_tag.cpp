// SPDX-License-Identifier: GPL-3.0-or-later
#include "language_tag.h"

#include "ascii.h"

namespace earshot {

std::string languageOfTag(std::string_view tag)
{
    const std::string primary = lowerAscii(tag.substr(0, tag.find_first_of("-_")));
    const bool isCode = primary.size() == 2 && std::ranges::all_of(primary, [](char byte) { return byte >= 'a' && byte <= 'z'; });
    return isCode ? primary : std::string();
}

}
