// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf8.h"

#include "earshot/base/text.h"

#include <algorithm>

namespace earshot {

namespace {

bool isKeptAscii(char byte)
{
    return (byte >= ' ' && byte != 0x7F) || byte == '\n' || byte == '\t' || byte == '\r';
}

/// U+FFFE and U+FFFF have no place in XML; C1 controls steer terminals.
bool isKept(UChar32 codePoint)
{
    return codePoint >= 0xA0 && codePoint != 0xFFFE && codePoint != 0xFFFF;
}

/// Eight bytes that are printable ASCII, by the usual word-at-a-time trick; false says nothing.
bool isPlain(const char* bytes)
{
    const std::uint64_t word = eightBytes(bytes);
    const std::uint64_t belowSpace = (word - everyByte(' ')) & ~word;
    const std::uint64_t isDelete = (word ^ everyByte(0x7F)) - everyByte(0x01);
    return ((word | belowSpace | isDelete) & everyByte(0x80)) == 0;
}

/// The first place from `at` on where the text is broken or holds something that is not kept; its size if there is none.
std::size_t firstFlaw(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        if (at + 8 <= text.size() && isPlain(text.data() + at)) {
            at += 8;
            continue;
        }
        const std::size_t start = at;
        if (isAscii(text[at])) {
            if (!isKeptAscii(text[at++]))
                return start;
        } else if (!isKept(nextCodePoint(text, at))) {
            return start;
        }
    }
    return at;
}

}

bool isValidUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        if (at + 8 <= text.size() && (eightBytes(text.data() + at) & everyByte(0x80)) == 0)
            at += 8;
        else if (isAscii(text[at]))
            ++at;
        else if (nextCodePoint(text, at) == brokenSequence)
            return false;
    }
    return true;
}

std::string repairedUtf8(std::string_view text)
{
    std::size_t flaw = firstFlaw(text, 0);
    std::string repaired(text.substr(0, flaw));
    while (flaw < text.size()) {
        if (nextCodePoint(text, flaw) == brokenSequence)
            repaired += replacementCharacter;
        const std::size_t next = firstFlaw(text, flaw);
        repaired.append(text, flaw, next - flaw);
        flaw = next;
    }
    return repaired;
}

std::string wellFormed(std::string_view text)
{
    if (isValidUtf8(text))
        return std::string(text);
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const UChar32 codePoint = nextCodePoint(text, at);
        if (codePoint == brokenSequence)
            result += replacementCharacter;
        else
            appendCodePoint(result, codePoint);
    }
    return result;
}

std::string asciiLower(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char byte) { return asciiLower(byte); });
    return lower;
}

}
