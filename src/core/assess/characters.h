// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace earshot {

enum class CharacterClass : std::uint8_t { Space, Letter, Digit, Ignorable, Quote, Punctuation, Emoji };

/// One decoded character of a text. Broken bytes read as spaces, one at a time.
struct Character {
    char32_t codePoint = 0;
    std::size_t end = 0; ///< the byte after it
    CharacterClass kind = CharacterClass::Space;
    bool isUpper = false;
};

Character characterAt(std::string_view text, std::size_t at);

/// Appends what features compare: compatibility-decomposed, case-folded, without marks, ı as i, ß as ss, ё as е (but й stays й).
/// Cost     a table for Latin, Greek and Cyrillic; ICU for the rest.
void appendFolded(char32_t codePoint, std::u32string& out);

char32_t smallLetterOf(char32_t codePoint);
bool isCyrillic(char32_t codePoint);

}
