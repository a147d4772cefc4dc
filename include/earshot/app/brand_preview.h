// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"
#include "earshot/model/brand.h"

#include <string>
#include <vector>

namespace earshot {

/// A stored mention in which the brand's words occur.
struct BrandHit {
    Mention mention{};
    std::vector<std::string> words{}; ///< of the brand's lists, those that occur
    std::vector<std::string> excludes{}; ///< the excluded words that occur: not empty means that it is left out
};

struct BrandPreview {
    int lookedAt = 0;
    int matching = 0; ///< excluded ones not counted
    std::vector<BrandHit> hits{}; ///< newest first, excluded ones as well
};

/// What a brand's definition finds in the newest mentions, before it is saved.
/// Errors   those of Store.
Result<BrandPreview> brandPreview(Workspace& workspace, const Brand& brand, int newest = 2000);

}
