// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string_view>

namespace earshot {

/// How a word that may be a name is written, from what speaks most for a name to what speaks most against it.
enum class NameForm {
    Quoted,
    Capitalised, ///< where an ordinary word would not be
    Unclear, ///< at the beginning of a sentence, in a text all in capitals or without any, a noun in German
    PartOfName, ///< beside another capitalised word
    LowerCase,
};

/// What stands before it, in a language that has articles.
enum class BeforeName { NoArticle, Nothing, Article };

struct NameUse {
    NameForm form = NameForm::Unclear;
    BeforeName before = BeforeName::Nothing;
    auto operator<=>(const NameUse&) const = default;
};

/// Of the places where the word stands, the use that speaks most for a name; Unclear where it is not a word of its own (a hashtag).
NameUse nameUseOf(std::string_view foldedWord, std::string_view text, std::string_view language);

}
