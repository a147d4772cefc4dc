// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/brands.h"

#include "earshot/base/text.h"
#include "own_feed.h"

#include <array>

namespace earshot {

namespace {

constexpr std::array languages{ "en", "de", "id", "tr", "ru" };

/// A phrase is no ordinary word, whatever its words are.
bool isOneWord(const std::string& keyword)
{
    return words(keyword).size() == 1;
}

}

Brand withCommonWords(Brand brand, const Speller& speller)
{
    brand.common.clear();
    for (const std::string& keyword : brand.keywords) {
        CommonWord common{ keyword };
        for (const char* const language : languages)
            if (isOneWord(keyword) && speller.isKnown(trimmed(keyword), language))
                common.languages.emplace_back(language);
        if (!common.languages.empty())
            brand.common.push_back(std::move(common));
    }
    return brand;
}

Result<BrandId> addBrand(Workspace& workspace, Brand brand)
{
    return workspace.sources().addBrand(withCommonWords(std::move(brand), Speller()), workspace.actor(), workspace.now());
}

Result<void> saveBrand(Workspace& workspace, Brand brand)
{
    return workspace.sources().saveBrand(withCommonWords(std::move(brand), Speller()), workspace.actor(), workspace.now());
}

Result<BrandMatcher> brandMatcher(Workspace& workspace)
{
    const auto brands = workspace.sources().brands();
    const auto corrections = workspace.relevances().corrections();
    if (!brands || !corrections)
        return tl::unexpected(!brands ? brands.error() : corrections.error());
    return BrandMatcher(*brands, *corrections);
}

Result<std::optional<Relevance>> relevanceOf(Workspace& workspace, const Mention& mention)
{
    auto kept = workspace.relevances().of(mention.id);
    if (!kept || *kept || !mention.source)
        return kept;
    return workspace.sources().find(mention.source).map([&](const Source& source) {
        if (!isOwnFeed(source.kind))
            return std::optional<Relevance>{};
        return std::optional(Relevance{ {}, 1, { { RelevanceSign::OwnFeed, {}, certainWeight } } });
    });
}

}
