// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/facets.h"
#include "triage_desk.h"

using namespace earshot;
using namespace earshot::test;

namespace {

std::string shown(const std::vector<FacetCount>& facets)
{
    std::string text;
    for (const FacetCount& facet : facets)
        text += facet.value + " " + std::to_string(facet.count) + ", ";
    return text;
}

}

TEST_CASE("The facets of a search count its hits by verdict, platform and language, most frequent first")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    desk.mention("1", { .language = "de" });
    desk.mention("2", { .language = "de" });
    desk.mention("3", { .label = Label::Troll, .language = "und" });
    const Facets all = must(facetsOf(desk.workspace.store(), must(parsedQuery("text"))));
    CHECK(all.counted == 3);
    CHECK_FALSE(all.isMore);
    CHECK(shown(all.verdicts) == "complaint 2, troll 1, ");
    CHECK(shown(all.platforms) == "mastodon 3, ");
    CHECK(shown(all.languages) == "de 2, en 1, ");
    const Facets one = must(facetsOf(desk.workspace.store(), must(parsedQuery("text verdict:troll"))));
    CHECK(shown(one.verdicts) == "troll 1, ");
    CHECK(must(facetsOf(desk.workspace.store(), must(parsedQuery("nowhere")))).counted == 0);
}

TEST_CASE("Of very many hits only the newest are counted, and the facets say so")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    std::vector<Sorted> batch;
    for (int i = 0; i < 10'001; ++i)
        batch.push_back(post(std::to_string(i), "same words"));
    batch.front().verdict.label = Label::Troll;
    record(desk.workspace.store(), batch);
    const Facets facets = must(facetsOf(desk.workspace.store(), must(parsedQuery("same"))));
    CHECK(facets.counted == 10'000);
    CHECK(facets.isMore);
    CHECK(shown(facets.verdicts) == "complaint 10000, ");
}
