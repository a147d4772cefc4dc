// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/brands.h"

#include "case_acts.h"
#include "earshot/base/text.h"
#include "own_feed.h"

#include <algorithm>
#include <array>

namespace earshot {

namespace {

constexpr std::array languages{ "en", "de", "id", "tr", "ru" };

/// A phrase is no ordinary word, whatever its words are.
bool isOneWord(const std::string& keyword)
{
    return words(keyword).size() == 1;
}

bool isBlank(const std::string& word)
{
    return trimmed(word).empty();
}

/// A brand that can be told from every other and that hears something.
Result<void> checked(Workspace& workspace, const Brand& brand)
{
    if (isBlank(brand.name))
        return failure(ErrorKind::InvalidArgument, "An empty name", "name the brand");
    for (const auto* const words : { &brand.keywords, &brand.hashtags, &brand.urls, &brand.handles, &brand.excludes })
        if (std::ranges::any_of(*words, isBlank))
            return failure(ErrorKind::InvalidArgument, "An empty word", "there is nothing to listen for");
    const auto others = workspace.sources().brands();
    if (!others)
        return tl::unexpected(others.error());
    const std::string name = searchFolded(trimmed(brand.name));
    const bool isTaken = std::ranges::any_of(
        *others, [&](const Brand& other) { return other.id != brand.id && searchFolded(trimmed(other.name)) == name; });
    return isTaken ? failure(ErrorKind::InvalidArgument, "The name " + brand.name, "there is a brand of that name already")
                   : Result<void>{};
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
    const Brand whole = withCommonWords(std::move(brand), Speller());
    return inTransaction(workspace, [&] {
        return checked(workspace, whole).and_then([&] { return workspace.sources().addBrand(whole, workspace.actor(), workspace.now()); });
    });
}

Result<void> saveBrand(Workspace& workspace, Brand brand)
{
    const Brand whole = withCommonWords(std::move(brand), Speller());
    return inTransaction(workspace, [&] {
        return checked(workspace, whole).and_then([&] { return workspace.sources().saveBrand(whole, workspace.actor(), workspace.now()); });
    });
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
