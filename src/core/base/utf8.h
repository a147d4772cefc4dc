// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace earshot {

/// What `nextCodePoint` answers for bytes that are no UTF-8.
constexpr UChar32 brokenSequence = -1;
constexpr std::string_view replacementCharacter = "\uFFFD";

/// The code point at `at`, which moves behind it; a broken sequence counts once, as browsers count it.
inline UChar32 nextCodePoint(std::string_view text, std::size_t& at)
{
    UChar32 codePoint = 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
    U8_NEXT(text.data(), at, text.size(), codePoint);
#pragma GCC diagnostic pop
    return codePoint;
}

inline void appendCodePoint(std::string& text, UChar32 codePoint)
{
    char bytes[U8_MAX_LENGTH];
    std::size_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, codePoint);
    text.append(bytes, length);
}

inline bool isAscii(char byte)
{
    return (static_cast<unsigned char>(byte) & 0x80U) == 0;
}
inline bool isAsciiSpace(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}
inline bool isAsciiDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}
inline bool isAsciiLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}
inline char asciiLower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

inline std::uint64_t eightBytes(const char* bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

/// White space of any script.
inline bool isSpace(UChar32 codePoint)
{
    if (codePoint < 0x80)
        return codePoint >= 0 && isAsciiSpace(static_cast<char>(codePoint));
    return u_isUWhiteSpace(codePoint);
}

constexpr std::uint64_t everyByte(unsigned char byte)
{
    return 0x0101010101010101ULL * byte;
}

inline bool isAscii(std::string_view text)
{
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8)
        if ((eightBytes(text.data() + at) & everyByte(0x80)) != 0)
            return false;
    for (; at < text.size(); ++at)
        if (!isAscii(text[at]))
            return false;
    return true;
}

std::string asciiLower(std::string_view text);

/// The same text with each broken sequence replaced, and nothing else changed.
std::string wellFormed(std::string_view text);

}
