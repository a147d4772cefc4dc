// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/url.h"
#include "replayed.h"
#include "support/catch.h"

using namespace earshot;
using namespace earshot::test;

namespace {

Scenario variedScenario()
{
    Scenario scenario = smallScenario();
    say(scenario, mira, 1, "No internet in the whole street. #Telvana #Outage");
    say(scenario, ben, 2, "Telvana is down again, the third time this week");
    say(scenario, troll, 3, "they all lie #TELVANA");
    say(scenario, mira, 4, "quietly: #telvana").visibility = Visibility::Unlisted;
    say(scenario, ben, 5, "@telvana my number is 4711 #telvana").visibility = Visibility::Direct;
    say(scenario, ben, 6, "").boostOf = 0;
    return scenario;
}

std::vector<std::string> texts(const Reply& reply)
{
    std::vector<std::string> list;
    for (const auto& status : reply.json.is_array() ? reply.json : reply.json["statuses"])
        list.push_back(textAt(status["account"], "username"));
    return list;
}

using Names = std::vector<std::string>;

}

TEST_CASE("A hashtag's timeline holds public posts only, whatever the case of the letters")
{
    const Replayed replayed(variedScenario(), 10);
    const auto tag = GENERATE(as<std::string>{}, "telvana", "Telvana", "TELVANA");
    CHECK(texts(replayed.anonymous("/api/v1/timelines/tag/" + tag)) == Names{ "shouty", "mira_k" });
}

TEST_CASE("A hashtag that nobody has used has an empty timeline")
{
    const Reply reply = Replayed(variedScenario(), 10).get("/api/v1/timelines/tag/nothing");
    CHECK(reply.status == 200);
    CHECK(reply.size() == 0);
}

TEST_CASE("Hashtags can be combined, and cut to one side of the network")
{
    const Replayed replayed(variedScenario(), 10);
    CHECK(texts(replayed.get("/api/v1/timelines/tag/telvana?all[]=outage")) == Names{ "mira_k" });
    CHECK(texts(replayed.get("/api/v1/timelines/tag/telvana?none[]=Outage")) == Names{ "shouty" });
    CHECK(texts(replayed.get("/api/v1/timelines/tag/nothing?any[]=outage")) == Names{ "mira_k" });
    CHECK(texts(replayed.get("/api/v1/timelines/public?local=true")) == Names{ "ben" });
    CHECK(texts(replayed.get("/api/v1/timelines/public?remote=true")) == Names{ "shouty", "mira_k" });
}

TEST_CASE("Timelines page by status ids")
{
    const Replayed replayed(variedScenario(), 10);
    const auto all = replayed.ids("/api/v1/timelines/public");
    REQUIRE(all.size() == 3);
    CHECK(replayed.ids("/api/v1/timelines/public?limit=1&max_id=" + all[0]) == std::vector{ all[1] });
    CHECK(replayed.ids("/api/v1/timelines/public?limit=1&min_id=" + all[2]) == std::vector{ all[1] });
    CHECK(replayed.get("/api/v1/timelines/public?limit=1").header("Link").find("max_id=" + all[0]) != std::string::npos);
}

TEST_CASE("Status ids are snowflakes of their time, and sort like it")
{
    const Replayed replayed(variedScenario(), 10);
    const auto all = replayed.ids("/api/v1/timelines/public");
    const auto millis = std::stoll(all.back()) >> 16;
    CHECK(fromMicros(millis * 1000) == minuteOf(smallScenario(), 1));
    CHECK(std::is_sorted(all.rbegin(), all.rend()));
}

TEST_CASE("Search finds all of the words, phrases in their order, and leaves out what is excluded")
{
    const Replayed replayed(variedScenario(), 10);
    const auto [query, expected] = GENERATE(table<std::string, Names>({
        { "telvana", { "ben", "shouty", "mira_k" } },
        { "telvana down", { "ben" } },
        { "down telvana", { "ben" } },
        { "\"third time\"", { "ben" } },
        { "\"time third\"", {} },
        { "telvana -down -lie", { "ben", "mira_k" } },
        { "INTERNET", { "mira_k" } },
        { "inter", {} },
        { "", {} },
    }));
    const std::string path = "/api/v2/search?type=statuses&q=" + percentEncoded(query);
    const Names found = texts(replayed.get(path));
    if (query == "telvana")
        CHECK(found == Names{ "ben", "shouty", "ben", "mira_k" }); // the direct one to us is in our library
    else
        CHECK(found == expected);
}

TEST_CASE("Search pages by offset and needs an account")
{
    const Replayed replayed(variedScenario(), 10);
    const std::string path = "/api/v2/search?type=statuses&q=telvana&limit=2";
    CHECK(texts(replayed.get(path)) == Names{ "ben", "shouty" });
    CHECK(texts(replayed.get(path + "&offset=2")) == Names{ "ben", "mira_k" });
    CHECK(replayed.get(path + "&offset=9").json["statuses"].empty());
    CHECK(replayed.anonymous("/api/v2/search?type=statuses&q=telvana").json["statuses"].empty());
    CHECK(replayed.anonymous(path + "&offset=2").status == 401);
}

TEST_CASE("Search resolves a post's address and an account's handle")
{
    const Replayed replayed(variedScenario(), 10);
    const Json status = replayed.get("/api/v1/timelines/tag/outage").json[0];
    for (const char* key : { "url", "uri" }) {
        const Json found = replayed.get("/api/v2/search?resolve=true&type=statuses&q=" + percentEncoded(textAt(status, key))).json;
        REQUIRE(found["statuses"].size() == 1);
        CHECK(found["statuses"][0]["id"] == status["id"]);
    }
    CHECK(replayed.get("/api/v2/search?q=https://kelp.example/@mira_k/1&resolve=true").json["statuses"].empty());
    const Json accounts = replayed.get("/api/v2/search?type=accounts&q=@mira_k@kelp.example").json["accounts"];
    REQUIRE(accounts.size() == 1);
    CHECK(accounts[0]["acct"] == "mira_k@kelp.example");
}
