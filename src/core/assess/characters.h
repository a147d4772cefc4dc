// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

enum class CharacterClass : std::uint8_t { Space, Letter, Digit, Ignorable, Quote, Punctuation, Emoji };

/// One decoded character of a text. Broken bytes read as spaces, one at a time.
struct Character {
    char32_t codePoint = 0;
    std::size_t end = 0; ///< the byte after it
    CharacterClass kind = CharacterClass::Space;
    bool isUpper = false;
};

/// What characters are and what they are compared as.
/// Cost     one look-up for the scripts and signs that most text is written in; ICU for the rest.
class Characters {
public:
    static const Characters& table();

    Character at(std::string_view text, std::size_t at) const
    {
        const auto first = static_cast<unsigned char>(text[at]);
        if (first < 0x80)
            return known(first, at + 1);
        return beyondAscii(text, at);
    }

    /// Appends what features compare: compatibility-decomposed, case-folded, without marks, ı as i, ß as ss, ё as е (but й stays й).
    void appendFolded(char32_t codePoint, std::u32string& out) const
    {
        if (codePoint >= tableSize)
            return appendFoldedByIcu(codePoint, out);
        for (const char16_t folded : entries_[codePoint].folded)
            if (folded)
                out += folded;
    }

private:
    static constexpr char32_t tableSize = 0x800; ///< Latin to Arabic: whatever UTF-8 writes in one byte or two
    static constexpr char32_t signsBegin = 0x2000, signsEnd = 0x2070; ///< dashes, quotation marks, spaces

    struct Entry {
        CharacterClass kind = CharacterClass::Space;
        bool isUpper = false;
        char16_t folded[2] = { 0, 0 };
    };

    Characters();
    Character known(std::size_t entry, std::size_t end) const
    {
        return { static_cast<char32_t>(entry), end, entries_[entry].kind, entries_[entry].isUpper };
    }
    Character beyondAscii(std::string_view text, std::size_t at) const;
    static void appendFoldedByIcu(char32_t codePoint, std::u32string& out);

    std::vector<Entry> entries_{};
    std::vector<CharacterClass> signs_{};
};

char32_t smallLetterOf(char32_t codePoint);

inline bool isCyrillic(char32_t codePoint)
{
    return codePoint >= 0x400 && codePoint < 0x530;
}

}
