// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/casework.h"
#include "support/catch.h"
#include "support/ctl.h"
#include "support/fixed_clock.h"
#include "support/results.h"

using namespace earshot;
using namespace earshot::test;
using Catch::Matchers::Contains;

namespace {

/// A workspace in which people have said things; each is somebody else, and nobody has judged anything yet.
struct SaidSoFar {
    Ctl ctl;
    FixedClock clock;
    Workspace workspace{ got(Workspace::create(ctl.location(), clock, "ana")) };

    std::string says(const std::string& name, const std::string& text)
    {
        Sorted sorted;
        sorted.observation.key = "mastodon:" + name;
        sorted.observation.externalId = name;
        sorted.observation.author = { .externalId = name, .handle = name };
        sorted.observation.text = sorted.observation.versionText = text;
        sorted.verdict.language = "en";
        const MentionId id = got(workspace.mentions().record({}, "mastodon", { sorted }, clock.now())).added.at(0).id;
        got(judge(workspace, id, Label::Complaint, ""));
        return std::to_string(id.value);
    }
};

}

TEST_CASE("mention show names the others of the same problem and of the same text, and why, mention list shows a group")
{
    SaidSoFar here;
    const std::string down = here.says("a", "no internet since nine"), dead = here.says("b", "our line is dead");
    const std::string text = "I paid for the parking at Quayside and the machine kept my card for an hour";
    const std::string first = here.says("c", text), copy = here.says("d", text);

    const auto groups = here.ctl.one({ "mention", "show", down })["groups"];
    CHECK(groups["same_text"].is_null());
    CHECK(groups["same_problem"]["accounts"] == 1);
    CHECK(groups["same_problem"]["mentions"] == nlohmann::json::array({ std::stoi(dead) }));
    CHECK(groups["same_problem"]["kinds"] == nlohmann::json::array({ "no_service" }));

    const auto same = here.ctl.one({ "mention", "show", copy })["groups"]["same_text"];
    CHECK(same["accounts"] == 2);
    CHECK(same["mentions"] == nlohmann::json::array({ std::stoi(first) }));
    CHECK_THAT(here.ctl({ "mention", "show", copy }).out, Contains("2 accounts posted this text"));
    CHECK_THAT(here.ctl({ "mention", "show", down }).out, Contains("1 others report this"));

    const auto listed = here.ctl.lines({ "mention", "list", "--group", dead });
    REQUIRE(listed.size() == 2);
    CHECK(listed[0]["id"] == std::stoi(dead));
    CHECK(listed[1]["id"] == std::stoi(down));
    CHECK(here.ctl({ "mention", "list", "--group", "4711" }).exitCode == 1);
}

TEST_CASE("A case tells why it is urgent")
{
    SaidSoFar here;
    here.says("a", "there is a burning smell, I want my money back");
    const auto one = here.ctl.one({ "case", "show", "1" });
    REQUIRE(one["urgency"].size() == 1);
    CHECK(one["urgency"][0]["part"] == "safety");
    CHECK(one["urgency"][0]["because"] == "burning smell");
    CHECK(one["urgency"][0]["minutes"] == 7 * 24 * 60);
    CHECK(one["urgent_at"] < one["due_at"]);
    here.says("b", "the bill is late");
    CHECK(here.ctl.one({ "case", "show", "2" })["urgency"].empty());
}
