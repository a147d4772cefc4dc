// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace earshot {

/// A word of a text beside its form for comparison.
struct WordForm {
    std::string_view word; ///< a view into the text
    std::string folded;
};

/// The words of a text in order, those of links and @names left out; a text counts by its first 4,096 bytes.
std::vector<WordForm> wordFormsIn(std::string_view text);

/// A word that may tell what a text is about.
struct TellingWord {
    std::size_t hash = 0; ///< of its stem
    double weight = 0; ///< 0..1
    std::string word{}; ///< as it is written
};

/// Those of one text, each stem once, in order of their hashes.
struct TellingWords {
    std::vector<TellingWord> list{};
    double weight = 0; ///< of all together
};

/// Words of three letters and more that are no numbers, not weighed yet.
TellingWords tellingWordsIn(const std::vector<WordForm>& words);

/// How much a word tells: the rarer among the texts around that are in the same language, the more.
/// Source   docs/methods/groups.md
class TellingWeights {
public:
    void add(const TellingWords& words, const std::string& language);
    void weigh(TellingWords& words, const std::string& language) const; ///< words that tell nothing go

private:
    struct Texts {
        int count = 0;
        std::unordered_map<std::size_t, int> with{}; ///< by the hash of the word
    };
    std::unordered_map<std::string, Texts> byLanguage_{};
};

struct SharedWords {
    double score = 0;
    std::vector<std::string> words{}; ///< as in the first text; none where the score is 0
};
SharedWords shared(const TellingWords& one, const TellingWords& other);

}
