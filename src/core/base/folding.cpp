// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "utf8.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uscript.h>

#include <array>
#include <vector>

namespace earshot {

namespace {

constexpr UChar32 dotlessI = 0x131;
constexpr UChar32 dotAbove = 0x307;
constexpr UChar32 breve = 0x306;
constexpr UChar32 voicedSoundMark = 0x3099;
constexpr UChar32 semiVoicedSoundMark = 0x309A;
constexpr std::string_view shortI = "й";
constexpr std::string_view cyrillicI = "и";

const icu::Normalizer2& compatibilityFold()
{
    static const icu::Normalizer2* const normalizer = [] {
        UErrorCode status = U_ZERO_ERROR;
        return icu::Normalizer2::getNFKCCasefoldInstance(status);
    }();
    return *normalizer;
}

const icu::Normalizer2& compatibilityDecomposition()
{
    static const icu::Normalizer2* const normalizer = [] {
        UErrorCode status = U_ZERO_ERROR;
        return icu::Normalizer2::getNFKDInstance(status);
    }();
    return *normalizer;
}

std::string normalized(const icu::Normalizer2& normalizer, std::string_view text)
{
    std::string result;
    result.reserve(text.size() + text.size() / 4);
    icu::StringByteSink<std::string> sink(&result);
    UErrorCode status = U_ZERO_ERROR;
    normalizer.normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr, status);
    return U_SUCCESS(status) ? result : std::string(text);
}

/// Extends the character before it, or would be gone once folded. Most letters are told apart without asking ICU.
bool isAttached(UChar32 codePoint)
{
    constexpr UChar32 softHyphen = 0xAD;
    if (codePoint < 0x300 || (codePoint >= 0x370 && codePoint < 0x483))
        return codePoint == softHyphen;
    return u_hasBinaryProperty(codePoint, UCHAR_GRAPHEME_EXTEND) || u_hasBinaryProperty(codePoint, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

/// Well-formed, and with no more marks on one letter than any language has: putting thousands into order takes ICU quadratic time.
/// Source   Unicode Annex 15, Stream-Safe Text Format
std::string streamSafe(std::string_view text)
{
    constexpr std::size_t mostMarks = 30;
    std::string result;
    result.reserve(text.size());
    std::size_t marks = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const UChar32 codePoint = nextCodePoint(text, at);
        marks = isAttached(codePoint) ? marks + 1 : 0;
        if (codePoint == brokenSequence)
            result += replacementCharacter;
        else if (marks <= mostMarks)
            result += text.substr(start, at - start);
    }
    return result;
}

/// Turkish I in any form becomes i. True if something changed.
bool undotTurkishI(std::string& text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const UChar32 codePoint = nextCodePoint(text, at);
        if (codePoint == dotlessI)
            result += 'i';
        else if (codePoint != dotAbove || !result.ends_with('i'))
            appendCodePoint(result, codePoint);
    }
    if (result == text)
        return false;
    text = std::move(result);
    return true;
}

/// Marks that are written above or below a letter of these scripts; the vowel signs of Indic and Thai script and the voicing marks of kana
/// are letters in all but name and stay.
bool isDiacritic(UChar32 codePoint)
{
    if ((U_GET_GC_MASK(codePoint) & (U_GC_MN_MASK | U_GC_ME_MASK)) == 0 || codePoint == voicedSoundMark || codePoint == semiVoicedSoundMark)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(codePoint, &status)) {
    case USCRIPT_INHERITED:
    case USCRIPT_COMMON:
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_CYRILLIC:
    case USCRIPT_ARABIC:
    case USCRIPT_HEBREW:
        return true;
    default:
        return false;
    }
}

/// Letters without a decomposition that people type as others.
std::string_view lookAlike(UChar32 codePoint)
{
    switch (codePoint) {
    case dotlessI:
        return "i";
    case U'ø':
        return "o";
    case U'ł':
        return "l";
    case U'đ':
    case U'ð':
        return "d";
    case U'ħ':
        return "h";
    case U'ŧ':
        return "t";
    case U'þ':
        return "th";
    case U'æ':
        return "ae";
    case U'œ':
        return "oe";
    default:
        return {};
    }
}

/// What one code point contributes to folded text: nothing for a diacritic.
std::string foldedCodePoint(UChar32 codePoint)
{
    if (codePoint == U'й' || codePoint == U'Й')
        return std::string(shortI);
    const icu::Normalizer2& normalizer = compatibilityDecomposition();
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString decomposed = normalizer.normalize(icu::UnicodeString(codePoint), status);
    decomposed = normalizer.normalize(decomposed.foldCase(), status);
    std::string folded;
    for (std::int32_t at = 0; at < decomposed.length(); at = decomposed.moveIndex32(at, 1)) {
        const UChar32 part = decomposed.char32At(at);
        if (isDiacritic(part) || u_hasBinaryProperty(part, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
            continue;
        if (const std::string_view plain = lookAlike(part); !plain.empty())
            folded += plain;
        else
            appendCodePoint(folded, part);
    }
    return folded;
}

/// The folds of the scripts that most text is written in, looked up instead of worked out: everything below the CJK blocks' symbols.
class FoldTable {
public:
    static constexpr UChar32 size = 0x2100;

    FoldTable()
    {
        folds_.reserve(size);
        for (UChar32 codePoint = 0; codePoint < size; ++codePoint)
            folds_.push_back(foldedCodePoint(codePoint));
    }
    std::string_view operator[](UChar32 codePoint) const { return folds_[static_cast<std::size_t>(codePoint)]; }

private:
    std::vector<std::string> folds_;
};

bool isIdeograph(UChar32 codePoint)
{
    return codePoint >= 0x4E00 && codePoint < 0xA000;
}

void appendFolded(std::string& folded, UChar32 codePoint)
{
    static const FoldTable table;
    if (codePoint == breve && folded.ends_with(cyrillicI))
        folded.replace(folded.size() - cyrillicI.size(), cyrillicI.size(), shortI);
    else if (codePoint < FoldTable::size)
        folded += table[codePoint];
    else if (isIdeograph(codePoint))
        appendCodePoint(folded, codePoint);
    else
        folded += foldedCodePoint(codePoint);
}

}

std::string caseFolded(std::string_view text)
{
    if (isAscii(text))
        return asciiLower(text);
    std::string folded = normalized(compatibilityFold(), streamSafe(text));
    // taking a dot away can make two other characters meet, so normalise once more
    return undotTurkishI(folded) ? normalized(compatibilityFold(), folded) : folded;
}

std::string searchFolded(std::string_view text)
{
    if (isAscii(text))
        return asciiLower(text);
    std::string folded;
    folded.reserve(text.size() + text.size() / 8);
    for (std::size_t at = 0; at < text.size();) {
        if (isAscii(text[at])) {
            folded += asciiLower(text[at++]);
            continue;
        }
        const UChar32 codePoint = nextCodePoint(text, at);
        if (codePoint == brokenSequence)
            folded += replacementCharacter;
        else
            appendFolded(folded, codePoint);
    }
    return folded;
}

}
