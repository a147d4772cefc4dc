// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/ids.h"

#include <string>
#include <vector>

namespace earshot {

/// What we listen for [L1]. All lists hold plain words or phrases; a misspelling is one more keyword.
struct Brand {
    BrandId id {};
    std::string name;
    std::vector<std::string> keywords {};
    std::vector<std::string> hashtags {}; ///< without '#'
    std::vector<std::string> urls {};
    std::vector<std::string> handles {}; ///< without leading '@'
    std::vector<std::string> excludes {}; ///< a mention with one of these is about something else
};

}
