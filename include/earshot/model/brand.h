// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/ids.h"

#include <string>
#include <vector>

namespace earshot {

/// A keyword that is a word of a language, too: "komet" in German.
struct CommonWord {
    std::string word;
    std::vector<std::string> languages{}; ///< ISO 639-1
    bool operator==(const CommonWord&) const = default;
};

/// What we listen for [L1]. All lists hold plain words or phrases; a misspelling is one more keyword.
struct Brand {
    BrandId id{};
    std::string name;
    std::vector<std::string> keywords{};
    std::vector<std::string> hashtags{}; ///< without '#'
    std::vector<std::string> urls{};
    std::vector<std::string> handles{}; ///< without leading '@'
    std::vector<std::string> excludes{}; ///< a mention with one of these is about something else
    std::vector<std::string>
        aboutTerms{}; ///< words that stand beside the name where we are meant: network, bill; "bill*" for all that begins so
    std::vector<std::string> notTerms{}; ///< words that stand beside it where something else is: bird, Taylor
    std::vector<CommonWord> common{}; ///< of the keywords; app/brands.h finds them
};

}
