// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/relevance.h"

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace earshot {

/// What people said of a brand's mentions, as counts of the words that stood in them.
class LearntContext {
public:
    /// Words of `ownWords` stand in all of them and tell nothing.
    void learn(std::string_view text, bool isOurs, std::string_view ownWords);

    bool isEmpty() const { return about_ + notAbout_ == 0; }
    /// The words of the text that tell most, and how often it was us at all.
    std::vector<RelevanceReason> reasonsIn(std::string_view text) const;

private:
    struct Counts {
        int about = 0, notAbout = 0;
    };
    double weightOf(const Counts& counts) const;
    std::vector<RelevanceReason> wordsIn(std::string_view text) const;

    std::unordered_map<std::size_t, Counts> words_{}; ///< by the hash of the word's beginning
    int about_ = 0, notAbout_ = 0;
};

}
