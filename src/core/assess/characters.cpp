// SPDX-License-Identifier: GPL-3.0-or-later
#include "characters.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <iterator>

namespace earshot {
namespace {

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

}

const Characters& Characters::table()
{
    static const Characters filled;
    return filled;
}

Characters::Characters()
{
    std::u32string folded;
    for (char32_t c = 0; c < tableSize; ++c) {
        folded.clear();
        appendFoldedByIcu(c, folded);
        Entry& entry = entries_.emplace_back();
        entry.kind = classOf(c);
        entry.isUpper = u_isupper(static_cast<UChar32>(c));
        for (std::size_t i = 0; i < folded.size() && i < std::size(entry.folded); ++i)
            entry.folded[i] = static_cast<char16_t>(folded[i]);
    }
    for (char32_t c = signsBegin; c < signsEnd; ++c)
        signs_.push_back(classOf(c));
}

Character Characters::beyondAscii(std::string_view text, std::size_t at) const
{
    UChar32 c = 0;
    auto next = static_cast<int32_t>(at);
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    U8_NEXT(bytes, next, static_cast<int32_t>(text.size()), c);
    if (c < 0)
        return { U' ', at + 1, CharacterClass::Space, false };
    const auto codePoint = static_cast<char32_t>(c);
    const auto end = static_cast<std::size_t>(next);
    if (codePoint < tableSize)
        return known(codePoint, end);
    if (codePoint >= signsBegin && codePoint < signsEnd)
        return { codePoint, end, signs_[codePoint - signsBegin], false };
    return { codePoint, end, classOf(codePoint), static_cast<bool>(u_isupper(c)) };
}

void Characters::appendFoldedByIcu(char32_t codePoint, std::u32string& out)
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

char32_t smallLetterOf(char32_t codePoint)
{
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(codePoint)));
}

}
