// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace earshot {

inline char lowerAscii(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

inline std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char byte) { return lowerAscii(byte); });
    return lower;
}

inline bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

inline bool isAsciiWordPart(char byte)
{
    return isDigit(byte) || (lowerAscii(byte) >= 'a' && lowerAscii(byte) <= 'z') || byte == '_';
}

inline bool isAllDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

}
