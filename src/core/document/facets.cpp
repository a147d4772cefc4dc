// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/facets.h"

#include "searched_mentions.h"

#include <algorithm>
#include <functional>
#include <map>

namespace earshot {

namespace {

constexpr int mostCounted = 10'000;

std::vector<FacetCount> mostFrequentFirst(const std::map<std::string, int>& counts)
{
    std::vector<FacetCount> facets;
    for (const auto& [value, count] : counts)
        facets.push_back({ value, count });
    std::ranges::stable_sort(facets, std::greater{}, &FacetCount::count);
    return facets;
}

}

Result<Facets> facetsOf(Store& store, const SearchQuery& query)
{
    Session& session = store.session();
    return session.reading([&] {
        MentionQuery hits = searchedMentions(session, query, {}, mostCounted + 1);
        std::string label, platform, language;
        std::int64_t most = limitOf(hits.limit);
        Statement statement(session.sql(),
            std::string("select m.label, m.platform, ") + shownLanguage + " from " + hits.joined + "mention m" + hits.conditions.text()
                + " order by " + hits.order + " limit :most");
        statement.into(label, platform, language);
        hits.conditions.bindTo(statement);
        statement.with(most);
        Facets facets;
        std::map<std::string, int> labels, platforms, languages;
        while (!facets.isMore && statement.next()) {
            facets.isMore = facets.counted == mostCounted;
            if (facets.isMore)
                continue;
            ++facets.counted;
            ++labels[label];
            ++platforms[platform];
            ++languages[language];
        }
        facets.verdicts = mostFrequentFirst(labels);
        facets.platforms = mostFrequentFirst(platforms);
        facets.languages = mostFrequentFirst(languages);
        return facets;
    });
}

}
