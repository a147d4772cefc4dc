// SPDX-License-Identifier: GPL-3.0-or-later
#include "characters.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <array>

namespace earshot {
namespace {

constexpr char32_t tableSize = 0x530;

struct TableEntry {
    CharacterClass kind = CharacterClass::Space;
    bool isUpper = false;
    char32_t folded[2] = { 0, 0 };
};

CharacterClass classOf(char32_t codePoint)
{
    const auto c = static_cast<UChar32>(codePoint);
    if (u_isUWhiteSpace(c))
        return CharacterClass::Space;
    // Before letters and digits: some marks are letters of their own script, but none of them starts a word here.
    if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) || (U_GET_GC_MASK(c) & U_GC_M_MASK))
        return CharacterClass::Ignorable;
    if (u_isalpha(c))
        return CharacterClass::Letter;
    if (u_isdigit(c))
        return CharacterClass::Digit;
    if (c == '"' || u_hasBinaryProperty(c, UCHAR_QUOTATION_MARK))
        return c == '\'' ? CharacterClass::Punctuation : CharacterClass::Quote;
    if (u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC) || u_hasBinaryProperty(c, UCHAR_REGIONAL_INDICATOR))
        return CharacterClass::Emoji;
    return u_iscntrl(c) ? CharacterClass::Space : CharacterClass::Punctuation;
}

/// Letters without a Unicode decomposition that people write for plain ones.
const char32_t* plainLettersOf(char32_t codePoint)
{
    switch (codePoint) {
    case U'ı':
        return U"i";
    case U'ß':
        return U"ss";
    case U'æ':
        return U"ae";
    case U'œ':
        return U"oe";
    case U'ø':
        return U"o";
    case U'ł':
        return U"l";
    case U'đ':
        return U"d";
    default:
        return nullptr;
    }
}

void appendFoldedByIcu(char32_t codePoint, std::u32string& out)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status))
        return;
    const icu::UnicodeString folded = fold->normalize(icu::UnicodeString(static_cast<UChar32>(codePoint)), status);
    const bool keepsMarks = codePoint == U'й' || codePoint == U'Й';
    const icu::UnicodeString plain = keepsMarks ? folded : decompose->normalize(folded, status);
    for (int32_t i = 0; i < plain.length(); i = plain.moveIndex32(i, 1)) {
        const UChar32 c = plain.char32At(i);
        if (U_GET_GC_MASK(c) & U_GC_M_MASK)
            continue;
        if (const char32_t* letters = plainLettersOf(static_cast<char32_t>(c)))
            out += letters;
        else
            out += static_cast<char32_t>(c);
    }
}

std::array<TableEntry, tableSize> filledTable()
{
    std::array<TableEntry, tableSize> table;
    std::u32string folded;
    for (char32_t c = 0; c < tableSize; ++c) {
        folded.clear();
        appendFoldedByIcu(c, folded);
        TableEntry& entry = table[c];
        entry.kind = classOf(c);
        entry.isUpper = u_isupper(static_cast<UChar32>(c));
        for (std::size_t i = 0; i < folded.size() && i < 2; ++i)
            entry.folded[i] = folded[i];
    }
    return table;
}

const std::array<TableEntry, tableSize>& table()
{
    static const std::array<TableEntry, tableSize> filled = filledTable();
    return filled;
}

}

Character characterAt(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80)
        return { first, at + 1, table()[first].kind, table()[first].isUpper };
    UChar32 c = 0;
    auto next = static_cast<int32_t>(at);
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    U8_NEXT(bytes, next, static_cast<int32_t>(text.size()), c);
    if (c < 0)
        return { U' ', at + 1, CharacterClass::Space, false };
    const auto codePoint = static_cast<char32_t>(c);
    const auto end = static_cast<std::size_t>(next);
    if (codePoint < tableSize)
        return { codePoint, end, table()[codePoint].kind, table()[codePoint].isUpper };
    return { codePoint, end, classOf(codePoint), static_cast<bool>(u_isupper(c)) };
}

void appendFolded(char32_t codePoint, std::u32string& out)
{
    if (codePoint >= tableSize)
        return appendFoldedByIcu(codePoint, out);
    const TableEntry& entry = table()[codePoint];
    if (entry.folded[0])
        out += entry.folded[0];
    if (entry.folded[1])
        out += entry.folded[1];
}

char32_t smallLetterOf(char32_t codePoint)
{
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(codePoint)));
}

bool isCyrillic(char32_t codePoint)
{
    return codePoint >= 0x400 && codePoint < 0x530;
}

}
