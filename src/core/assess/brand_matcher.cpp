// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/relevance.h"
#include "earshot/base/text.h"
#include "folded_text.h"

#include <algorithm>

namespace earshot {
namespace {

using Phrase = std::vector<std::string>;

std::vector<Phrase> phrasesOf(const std::vector<std::string>& texts)
{
    std::vector<Phrase> phrases;
    for (const std::string& text : texts)
        if (Phrase phrase = foldedWords(text); !phrase.empty()) // a phrase without words would be in every text
            phrases.push_back(std::move(phrase));
    return phrases;
}

std::string linkPart(std::string_view url)
{
    std::string link = searchFolded(trimmed(url));
    for (const std::string_view prefix : { "https://", "http://", "www." })
        if (link.starts_with(prefix))
            link.erase(0, prefix.size());
    while (link.ends_with('/'))
        link.pop_back();
    return link;
}

std::string namePart(std::string_view name, char sign)
{
    std::string folded = searchFolded(trimmed(name));
    if (folded.starts_with(sign))
        folded.erase(0, 1);
    return folded;
}

template <class Fold>
std::vector<std::string> foldedList(const std::vector<std::string>& texts, const Fold& fold)
{
    std::vector<std::string> folded;
    for (const std::string& text : texts)
        if (std::string one = fold(text); !one.empty())
            folded.push_back(std::move(one));
    return folded;
}

}

struct BrandMatcher::Pattern {
    BrandId brand{};
    std::vector<Phrase> keywords{}, excludes{};
    std::vector<std::string> hashtags{}, handles{}, links{};

    bool isIn(const FoldedText& text) const
    {
        const auto hasPhrase = [&](const Phrase& phrase) { return text.hasPhrase(phrase); };
        const bool isNamed = std::any_of(keywords.begin(), keywords.end(), hasPhrase)
            || std::any_of(hashtags.begin(), hashtags.end(), [&](const std::string& name) { return text.hasHashtag(name); })
            || std::any_of(handles.begin(), handles.end(), [&](const std::string& name) { return text.hasHandle(name); })
            || std::any_of(links.begin(), links.end(), [&](const std::string& link) { return text.hasLink(link); });
        return isNamed && std::none_of(excludes.begin(), excludes.end(), hasPhrase);
    }
};

BrandMatcher::BrandMatcher(const std::vector<Brand>& brands)
{
    for (const Brand& brand : brands) {
        Pattern pattern;
        pattern.brand = brand.id;
        pattern.keywords = phrasesOf(brand.keywords);
        pattern.excludes = phrasesOf(brand.excludes);
        pattern.hashtags = foldedList(brand.hashtags, [](const std::string& name) { return namePart(name, '#'); });
        pattern.handles = foldedList(brand.handles, [](const std::string& name) { return namePart(name, '@'); });
        pattern.links = foldedList(brand.urls, linkPart);
        patterns_.push_back(std::move(pattern));
    }
}

BrandMatcher::BrandMatcher(BrandMatcher&&) noexcept = default;
BrandMatcher& BrandMatcher::operator=(BrandMatcher&&) noexcept = default;
BrandMatcher::~BrandMatcher() = default;

BrandId BrandMatcher::brandIn(std::string_view text) const
{
    if (patterns_.empty())
        return {};
    const FoldedText folded(text);
    const auto match = std::find_if(patterns_.begin(), patterns_.end(), [&](const Pattern& pattern) { return pattern.isIn(folded); });
    return match == patterns_.end() ? BrandId{} : match->brand;
}

bool matchesQuery(std::string_view text, std::string_view query)
{
    const FoldedText folded(text);
    bool isQuoted = false;
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('"'), query.size());
        const Phrase part = foldedWords(query.substr(0, end));
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
