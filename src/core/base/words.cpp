// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "utf8.h"

#include <algorithm>

namespace earshot {

namespace {

constexpr UChar32 curlyApostrophe = 0x2019;

bool isWordCharacter(UChar32 codePoint)
{
    if (codePoint < 0)
        return false;
    if (codePoint < 0x80)
        return isAsciiLetter(static_cast<char>(codePoint)) || isAsciiDigit(static_cast<char>(codePoint));
    return (U_GET_GC_MASK(codePoint) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK)) != 0;
}

}

std::vector<std::string_view> words(std::string_view text)
{
    constexpr std::size_t none = std::string_view::npos;
    std::vector<std::string_view> found;
    found.reserve(text.size() / 5);
    std::size_t begin = none;
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const UChar32 codePoint = nextCodePoint(text, at);
        if (isWordCharacter(codePoint)) {
            begin = std::min(begin, start);
            end = at;
            continue;
        }
        // an apostrophe ends the word only if no letter follows it at once
        const bool isApostrophe = codePoint == '\'' || codePoint == curlyApostrophe;
        if (begin != none && !(isApostrophe && end == start)) {
            found.push_back(text.substr(begin, end - begin));
            begin = none;
        }
    }
    if (begin != none)
        found.push_back(text.substr(begin, end - begin));
    return found;
}

}
