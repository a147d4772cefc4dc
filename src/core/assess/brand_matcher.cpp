// SPDX-License-Identifier: GPL-3.0-or-later
#include "brand_pattern.h"
#include "earshot/assess/relevance.h"
#include "folded_text.h"

#include <algorithm>

namespace earshot {

struct BrandMatcher::Pattern {
    BrandPattern words;
};

BrandMatcher::BrandMatcher(const std::vector<Brand>& brands, const std::vector<RelevanceCorrection>& corrections)
{
    for (const Brand& brand : brands)
        patterns_.push_back({ BrandPattern(brand) });
    for (const RelevanceCorrection& correction : corrections)
        for (Pattern& pattern : patterns_)
            if (pattern.words.brand() == correction.brand)
                pattern.words.learn(correction.text, correction.isOurs);
}

BrandMatcher::BrandMatcher(BrandMatcher&&) noexcept = default;
BrandMatcher& BrandMatcher::operator=(BrandMatcher&&) noexcept = default;
BrandMatcher::~BrandMatcher() = default;

BrandId BrandMatcher::brandIn(std::string_view text) const
{
    if (patterns_.empty())
        return {};
    const FoldedText folded(text);
    const auto match = std::ranges::find_if(
        patterns_, [&](const Pattern& pattern) { return pattern.words.isNamedIn(folded) && !pattern.words.isExcludedBy(folded); });
    return match == patterns_.end() ? BrandId{} : match->words.brand();
}

std::optional<Relevance> BrandMatcher::relevanceOf(std::string_view text, const RelevanceSetting& setting) const
{
    std::optional<Relevance> best;
    if (patterns_.empty())
        return best;
    const FoldedText folded(text);
    for (const Pattern& pattern : patterns_)
        if (auto found = pattern.words.relevanceIn(folded, text, setting); found && (!best || found->score > best->score))
            best = std::move(found);
    return best;
}

bool matchesQuery(std::string_view text, std::string_view query)
{
    const FoldedText folded(text);
    bool isQuoted = false;
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('"'), query.size());
        const std::vector<std::string> part = foldedWords(query.substr(0, end));
        query.remove_prefix(std::min(end + 1, query.size()));
        const bool isThere = isQuoted
            ? folded.hasPhrase(part)
            : std::all_of(part.begin(), part.end(), [&](const std::string& word) { return folded.hasPhrase({ word }); });
        if (!isThere)
            return false;
        isQuoted = !isQuoted;
    }
    return true;
}

}
