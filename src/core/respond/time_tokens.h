// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace earshot::respond {

/// A word, a number or a mark of a text in which times are looked for. Digits and letters that touch are two: "3pm".
struct TimeToken {
    enum class Kind { Word, Number, Mark, SentenceEnd };
    Kind kind = Kind::Mark;
    std::string folded{}; ///< of a word: for comparison; of a mark: itself
    int number = -1; ///< of a number of up to four digits
    std::size_t digits = 0;
    std::size_t begin = 0, end = 0; ///< bytes

    bool is(std::string_view mark) const { return kind == Kind::Mark && folded == mark; }
    bool isDash() const { return is("-") || is("–") || is("—"); }
};

/// As words are compared: without case and diacritics, every apostrophe straight.
std::string comparableTimeWord(std::string_view word);

/// A full stop, a question mark or the end of a line that ends a sentence is a token of its own; the dot of "12.3." is a mark.
std::vector<TimeToken> timeTokensIn(std::string_view text);

}
