// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

enum class TokenKind : std::uint8_t { Word, Number, Handle, Url, Hashtag, Emoji, Punctuation };

/// A piece of a text, with the form that features are made of.
struct Token {
    TokenKind kind = TokenKind::Word;
    bool isMasked = false; ///< a swear word half hidden: f***, id*ot, 1d1ot, i.d.i.o.t
    bool isStretched = false; ///< sooooo, !!!!
    bool isShouted = false; ///< three capitals or more and no small letter
    std::uint32_t begin = 0, end = 0; ///< bytes in the text
    std::uint32_t formBegin = 0, formEnd = 0; ///< in Tokens::forms
};

/// The tokens of one text; reused from text to text so that judging allocates nothing in the long run.
struct Tokens {
    std::vector<Token> list{};
    std::u32string forms{};

    std::u32string_view formOf(const Token& token) const
    {
        return std::u32string_view(forms).substr(token.formBegin, token.formEnd - token.formBegin);
    }
};

/// Splits and normalises: words folded (case, marks, compatibility forms), a letter at most twice in a row, leetspeak and masks undone,
/// numbers as their shape, hashtags split at capitals, @handles as "@", links as one token, emoji without their modifiers.
/// Source   docs/methods/sorter.md
void tokenize(std::string_view text, Tokens& out);

}
