// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"
#include "earshot/model/brand.h"
#include "earshot/respond/draft_checks.h"

#include <vector>

namespace earshot {

/// A stored mention in which the brand's words occur.
struct BrandHit {
    Mention mention{};
    Relevance relevance{}; ///< as it would be worked out now; its score is 0 where an excluded word leaves the mention out
};

struct BrandPreview {
    int lookedAt = 0;
    int matching = 0; ///< those that would count as about the brand
    int candidates = 0; ///< those that would wait for a person's word; what excluded words leave out is in neither
    std::vector<BrandHit> hits{}; ///< newest first, all of them
    std::vector<CommonWord> common{}; ///< of the brand's keywords
};

/// What a brand's definition finds in the newest mentions, before it is saved, with what people's corrections taught about it.
/// Cost     as withCommonWords the first time, else some ms.
/// Errors   those of Store.
Result<BrandPreview> brandPreview(Workspace& workspace, const Brand& brand, const Speller& speller, int newest = 2000);

}
