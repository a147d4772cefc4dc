// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/brand_preview.h"

#include "earshot/app/brands.h"

#include <utility>

namespace earshot {

namespace {

/// The brand, without an id where it is not stored yet: nothing is learnt about it then.
Result<BrandMatcher> matcherOf(Workspace& workspace, const Brand& brand)
{
    return workspace.relevances().corrections().map([&](const auto& corrections) { return BrandMatcher({ brand }, corrections); });
}

bool isExcluded(const Relevance& relevance)
{
    return relevance.reasons.front().sign == RelevanceSign::Excluded;
}

}

Result<BrandPreview> brandPreview(Workspace& workspace, const Brand& brand, const Speller& speller, int newest)
{
    const Brand known = withCommonWords(brand, speller);
    const auto matcher = matcherOf(workspace, known);
    auto mentions = workspace.mentions().list({}, {}, newest);
    if (!mentions || !matcher)
        return tl::unexpected(!mentions ? mentions.error() : matcher.error());
    BrandPreview preview{ .lookedAt = static_cast<int>(mentions->size()), .common = known.common };
    for (Mention& mention : *mentions) {
        auto relevance = matcher->relevanceOf(mention.text, { .language = mention.language, .complaint = mention.verdict.complaint });
        if (!relevance)
            continue;
        preview.matching += relevance->isOurs();
        preview.candidates += !relevance->isOurs() && !isExcluded(*relevance);
        preview.hits.push_back({ std::move(mention), std::move(*relevance) });
    }
    return preview;
}

}
