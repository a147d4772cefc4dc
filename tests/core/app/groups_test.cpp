// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "earshot/app/groups.h"

#include <algorithm>

using namespace earshot;
using namespace earshot::test;

namespace {

using Ids = std::vector<MentionId>;

/// A desk at which people say things.
struct CrowdDesk {
    Place place{ GENERATE(from_range(engines())) };
    Desk desk{ place };

    static Sorted said(int number, const std::string& text, Label label)
    {
        Sorted sorted;
        Observation& seen = sorted.observation;
        seen.key = "mastodon:" + std::to_string(number);
        seen.externalId = std::to_string(number);
        seen.author = { .externalId = "a" + std::to_string(number), .handle = "a" + std::to_string(number) };
        seen.text = seen.versionText = text;
        sorted.verdict.label = label;
        sorted.verdict.language = "en";
        sorted.brand = { 1 };
        return sorted;
    }
    MentionId says(const std::string& text, Label label = Label::Complaint)
    {
        return got(desk.workspace.mentions().record({}, "mastodon", { said(++count, text, label) }, desk.clock.now())).added.at(0).id;
    }
    void says(int times, const std::string& text)
    {
        std::vector<Sorted> batch;
        for (int i = 0; i < times; ++i)
            batch.push_back(said(++count, text + std::to_string(i), Label::Other));
        got(desk.workspace.mentions().record({}, "mastodon", batch, desk.clock.now()));
    }

    int count = 0;
};

const std::string slogan = "Telvana lies to you and keeps cashing in, everybody knows it and nobody says it, copy and share";

}

TEST_CASE("Complaints of the same problem and posts of the same text are found in the workspace")
{
    CrowdDesk here;
    const MentionId down = here.says("no internet since nine"), dead = here.says("line is dead again");
    const MentionId lie = here.says(slogan, Label::Troll), copy = here.says(slogan + "!!", Label::Troll);
    CHECK(got(groupsOf(here.desk.workspace, down)).sameProblem.others == Ids{ dead });
    CHECK(got(groupsOf(here.desk.workspace, down)).sameText.others.empty());
    const MentionGroups wave = got(groupsOf(here.desk.workspace, lie));
    CHECK(wave.sameText.others == Ids{ copy });
    CHECK(wave.sameText.accounts == 2);
    CHECK(wave.sameProblem.others.empty());
}

TEST_CASE("What is neither complaint nor troll has no groups, but its copies count")
{
    CrowdDesk here;
    const MentionId lie = here.says(slogan, Label::Troll), unsure = here.says(slogan, Label::Unsure);
    CHECK(got(groupsOf(here.desk.workspace, lie)).sameText.others == Ids{ unsure });
    CHECK(got(groupsOf(here.desk.workspace, unsure)).sameText.others.empty());
}

TEST_CASE("A judgement changes who reports a problem")
{
    CrowdDesk here;
    const MentionId down = here.says("no internet since nine"), dead = here.says("line is dead again", Label::Other);
    CHECK(got(groupsOf(here.desk.workspace, down)).sameProblem.others.empty());
    got(judge(here.desk.workspace, dead, Label::Complaint, ""));
    CHECK(got(groupsOf(here.desk.workspace, down)).sameProblem.others == Ids{ dead });
}

TEST_CASE("Those that stand close are answered together, the others when they are asked for again")
{
    CrowdDesk here;
    const MentionId first = here.says("no internet since nine");
    here.says(1200, "a quiet day number ");
    const MentionId second = here.says("line is dead again"), third = here.says("no signal at all");
    Ids wanted{ third, second, first }, answered;
    auto found = got(groupsNear(here.desk.workspace, wanted));
    for (const MentionGroups& one : found)
        answered.push_back(one.id);
    CHECK(answered == Ids{ third, second });
    CHECK(found[0].sameProblem.others == Ids{ second }); // the first is too many mentions away
    found = got(groupsNear(here.desk.workspace, { first }));
    REQUIRE(found.size() == 1);
    CHECK(found[0].id == first);
}

TEST_CASE("A mention that is not there is answered alone, and has no groups")
{
    CrowdDesk here;
    const MentionId down = here.says("no internet since nine");
    const auto found = got(groupsNear(here.desk.workspace, { { 4711 }, down }));
    REQUIRE(found.size() == 1);
    CHECK(found[0].id == MentionId{ 4711 });
    CHECK(got(groupsNear(here.desk.workspace, {})).empty());
    CHECK(got(groupsOf(here.desk.workspace, { 4711 })).sameProblem.others.empty());
}
