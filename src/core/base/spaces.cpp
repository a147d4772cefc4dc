// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "utf8.h"

namespace earshot {

namespace {

bool isLineBreak(UChar32 codePoint)
{
    return (codePoint >= '\n' && codePoint <= '\r') || codePoint == 0x85 || codePoint == 0x2028 || codePoint == 0x2029;
}

bool isControl(UChar32 codePoint)
{
    return codePoint < ' ' || (codePoint >= 0x7F && codePoint < 0xA0);
}

bool reordersLine(UChar32 codePoint)
{
    return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
}

std::size_t firstNonSpace(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        if (!isSpace(nextCodePoint(text, at)))
            return start;
    }
    return text.size();
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
}

std::size_t endOfLastNonSpace(std::string_view text)
{
    std::size_t end = text.size();
    while (end > 0) {
        std::size_t start = end - 1;
        while (start > 0 && isContinuation(text[start]) && end - start < U8_MAX_LENGTH)
            --start;
        std::size_t next = start;
        if (!isSpace(nextCodePoint(text, next)) || next != end)
            return end;
        end = start;
    }
    return 0;
}

}

std::string_view trimmed(std::string_view text)
{
    const std::string_view rest = text.substr(firstNonSpace(text));
    return rest.substr(0, endOfLastNonSpace(rest));
}

std::string collapsedSpace(std::string_view text)
{
    std::string collapsed;
    collapsed.reserve(text.size());
    bool owesSpace = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const UChar32 codePoint = nextCodePoint(text, at);
        if (isSpace(codePoint)) {
            owesSpace = !collapsed.empty();
            continue;
        }
        if (owesSpace)
            collapsed += ' ';
        owesSpace = false;
        collapsed += codePoint == brokenSequence ? replacementCharacter : text.substr(start, at - start);
    }
    return collapsed;
}

std::string singleLine(std::string_view text)
{
    std::string line;
    line.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const UChar32 codePoint = nextCodePoint(text, at);
        if (codePoint == '\r' && at < text.size() && text[at] == '\n')
            continue;
        if (codePoint == brokenSequence)
            line += replacementCharacter;
        else if (codePoint == '\t' || isLineBreak(codePoint))
            line += ' ';
        else if (!isControl(codePoint) && !reordersLine(codePoint))
            line += text.substr(start, at - start);
    }
    return line;
}

}
