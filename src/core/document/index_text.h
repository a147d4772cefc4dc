// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/author.h"
#include "earshot/model/verdict.h"

#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// The words that search compares, in order: folded, and cut at apostrophes, so that "Telvana" finds "Telvana'nın".
/// A word of more than 64 bytes is cut there.
std::vector<std::string> indexWords(std::string_view text);

/// What stands in the index beside the texts, for author: and verdict:. A sign in front, which no word of a text has, keeps them apart.
std::string authorTerm(std::string_view indexWord);
std::string authorTerms(const AuthorCard& card); ///< of the words of handle and name, each once, with a space between
std::string labelTerm(std::string_view labelName);

/// What the full-text index says of a mention.
struct IndexContent {
    std::string label{}; ///< the name of the verdict shown
    std::vector<std::string> authors{}; ///< authorTerms() of each version, newest first
    std::vector<std::string> texts{}; ///< of each version, newest first
    bool operator==(const IndexContent&) const = default;
};

/// The term of the verdict, then what indexedTerms() makes of authors and texts.
std::string indexText(const IndexContent& content);
std::string indexText(const std::string& label, const std::string& indexed);
/// The terms of the authors, then the words of the texts, each after a space. A mark that no query can contain keeps a phrase
/// from reaching from one version into the next. At most 16 000 words and 256 KiB; what is longer is found by its beginning.
std::string indexedTerms(const std::vector<std::string>& authors, const std::vector<std::string>& texts);

}
