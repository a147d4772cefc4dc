// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/neighbours.h"
#include "triage_desk.h"

#include <algorithm>

using namespace earshot;
using namespace earshot::test;

namespace {

using Ids = std::vector<MentionId>;

Ids around(TriageDesk& desk, MentionId id, int eachSide)
{
    Ids ids;
    for (const Neighbour& one : must(neighboursOf(desk.workspace.store(), id, eachSide)))
        ids.push_back(one.id);
    std::ranges::sort(ids);
    return ids;
}

}

TEST_CASE("The neighbours of a mention are those seen just before and just after it, and itself")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    Ids all;
    for (int i = 0; i < 9; ++i)
        all.push_back(desk.mention(std::to_string(i)));
    CHECK(around(desk, all[4], 2) == Ids(all.begin() + 2, all.begin() + 7));
    CHECK(around(desk, all[0], 2) == Ids(all.begin(), all.begin() + 3));
    CHECK(around(desk, all[8], 100) == all);
    CHECK(around(desk, { 4711 }, 100).empty());
}

TEST_CASE("A neighbour tells its account, brand, verdict, language and what it says now, our own posts are none")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    Store& store = desk.workspace.store();
    const MentionId id = recordOne(store, post("1", "late"));
    record(store, { post("1", "late again") });
    desk.mention("ours", { .own = true });
    const auto found = must(neighboursOf(store, id, 5));
    REQUIRE(found.size() == 1);
    CHECK(found[0].id == id);
    CHECK(found[0].author == must(Mentions(store).find(id)).authorId);
    CHECK_FALSE(found[0].brand);
    CHECK(found[0].label == Label::Complaint);
    CHECK(found[0].language == "en");
    CHECK(found[0].text == "late again");
    CHECK(found[0].at == start - std::chrono::minutes(5));
}
