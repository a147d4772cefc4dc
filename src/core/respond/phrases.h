// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pattern.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace earshot::respond {

/// A word of a text with its form for comparison: folded, every apostrophe straight.
struct FoldedWord {
    std::string folded;
    TextRange place;
};

std::vector<FoldedWord> foldedWordsIn(std::string_view text);

/// What to look for: one or more words, each of which may end in '*' for "and whatever follows", or begin with it for "whatever comes
/// before".
struct Phrase {
    std::string_view words;
    std::string_view instead = {}; ///< what can stand in its place as it is, where there is such a thing
};

/// A list of phrases, ready to be looked for, whatever case and diacritics they are written with.
class Phrases {
public:
    explicit Phrases(std::span<const Phrase> list);

    struct Hit {
        TextRange place;
        std::string_view instead;
    };
    /// In order of place; of those that begin at the same word, the longest. None reaches over the end of a sentence.
    std::vector<Hit> in(std::string_view text, const std::vector<FoldedWord>& words) const;
    bool standIn(std::string_view text, const std::vector<FoldedWord>& words) const { return !in(text, words).empty(); }

private:
    struct Entry {
        std::vector<std::string> words;
        std::string_view instead;
    };
    std::vector<Entry> entries_; ///< longest first
};

}
