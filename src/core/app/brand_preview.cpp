// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/brand_preview.h"

#include "earshot/assess/relevance.h"

#include <array>
#include <utility>

namespace earshot {

namespace {

/// One entry of a brand's lists, as a brand of its own.
struct Entry {
    std::string word;
    BrandMatcher matcher;
};

Entry entryOf(std::vector<std::string> Brand::*list, const std::string& word)
{
    Brand brand{ .id = { 1 }, .name = word };
    brand.*list = { word };
    return { word, BrandMatcher({ brand }) };
}

std::vector<Entry> wantedEntries(const Brand& brand)
{
    std::vector<Entry> entries;
    for (const auto list : { &Brand::keywords, &Brand::hashtags, &Brand::urls, &Brand::handles })
        for (const std::string& word : brand.*list)
            entries.push_back(entryOf(list, word));
    return entries;
}

std::vector<Entry> excludingEntries(const Brand& brand)
{
    std::vector<Entry> entries;
    for (const std::string& word : brand.excludes)
        entries.push_back(entryOf(&Brand::keywords, word));
    return entries;
}

std::vector<std::string> wordsIn(const std::string& text, const std::vector<Entry>& entries)
{
    std::vector<std::string> words;
    for (const Entry& entry : entries)
        if (entry.matcher.brandIn(text))
            words.push_back(entry.word);
    return words;
}

/// The brand without its excluded words: most texts are told by one look.
BrandMatcher anyWordOf(Brand brand)
{
    brand.id = { 1 };
    brand.excludes.clear();
    return BrandMatcher({ brand });
}

}

Result<BrandPreview> brandPreview(Workspace& workspace, const Brand& brand, int newest)
{
    auto mentions = workspace.mentions().list({}, {}, newest);
    if (!mentions)
        return tl::unexpected(mentions.error());
    const BrandMatcher anyWord = anyWordOf(brand);
    const auto wanted = wantedEntries(brand), excluding = excludingEntries(brand);
    BrandPreview preview{ .lookedAt = static_cast<int>(mentions->size()) };
    for (Mention& mention : *mentions) {
        if (!anyWord.brandIn(mention.text))
            continue;
        auto words = wordsIn(mention.text, wanted), excludes = wordsIn(mention.text, excluding);
        preview.matching += excludes.empty();
        preview.hits.push_back({ std::move(mention), std::move(words), std::move(excludes) });
    }
    return preview;
}

}
