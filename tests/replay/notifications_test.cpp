// SPDX-License-Identifier: GPL-3.0-or-later
#include "replayed.h"
#include "support/catch.h"

#include <set>

using namespace earshot;
using namespace earshot::test;

namespace {

/// A scenario in which mira mentions the brand once a minute.
Scenario mentioning(int times)
{
    Scenario scenario = smallScenario();
    for (int i = 1; i <= times; ++i)
        say(scenario, mira, i, "@telvana number " + std::to_string(i));
    return scenario;
}

using Ids = std::vector<std::string>;

}

TEST_CASE("A post that names the account is notified of, with an id of its own")
{
    Scenario scenario = smallScenario();
    say(scenario, mira, 1, "@Telvana my internet is gone");
    say(scenario, mira, 2, "Telvana is down #telvana");
    const Replayed replayed(scenario, 5);
    const Reply list = replayed.get("/api/v1/notifications");
    REQUIRE(list.status == 200);
    REQUIRE(list.size() == 1);
    const Json& notification = list.json[0];
    CHECK(notification["type"] == "mention");
    CHECK(notification["created_at"] == "2026-03-02T00:01:00.000Z");
    CHECK(notification["account"]["acct"] == "mira_k@kelp.example");
    CHECK(notification["id"] != notification["status"]["id"]);
    CHECK(notification["status"]["mentions"][0]["acct"] == "telvana");
    CHECK(replayed.get("/api/v1/notifications/" + notification["id"].get<std::string>()).json == notification);
}

TEST_CASE("max_id goes down, since_id keeps to the newest page, min_id starts right above")
{
    const Replayed replayed(mentioning(6), 10);
    const Ids all = replayed.ids("/api/v1/notifications");
    REQUIRE(all.size() == 6);
    const std::string third = all[3]; // the third oldest of six, newest first
    const std::string path = "/api/v1/notifications?limit=2&";
    CHECK(replayed.ids(path + "max_id=" + third) == Ids{ all[4], all[5] });
    CHECK(replayed.ids(path + "since_id=" + third) == Ids{ all[0], all[1] });
    CHECK(replayed.ids(path + "min_id=" + third) == Ids{ all[1], all[2] });
    CHECK(replayed.ids(path + "min_id=" + third + "&max_id=" + all[1]) == Ids{ all[2] });
    CHECK(replayed.ids(path + "min_id=" + all[0]).empty());
    CHECK(replayed.ids(path + "max_id=" + all[5]).empty());
    CHECK(replayed.ids(path + "max_id=1").empty());
}

TEST_CASE("Following the Link header brings every notification once")
{
    const Replayed replayed(mentioning(7), 10);
    std::set<std::string> seen;
    std::string path = "/api/v1/notifications?limit=3&types[]=mention";
    for (int pages = 0; !path.empty() && pages < 5; ++pages) {
        const Reply page = replayed.get(path);
        for (const auto& entry : page.json)
            CHECK(seen.insert(entry["id"].get<std::string>()).second);
        const std::string link = page.header("Link");
        CHECK(link.find("types[]=mention") != std::string::npos); // httplib hands out headers percent-decoded
        const auto end = link.find(">; rel=\"next\"");
        const std::string base = replayed.urlOf("");
        path = end == std::string::npos ? "" : link.substr(1 + base.size(), end - 1 - base.size());
    }
    CHECK(seen.size() == 7);
}

TEST_CASE("A page has 40 notifications unless asked otherwise, and never more than 80")
{
    const Replayed replayed(mentioning(90), 100);
    CHECK(replayed.get("/api/v1/notifications").size() == 40);
    CHECK(replayed.get("/api/v1/notifications?limit=500").size() == 80);
    CHECK(replayed.get("/api/v1/notifications?limit=5").size() == 5);
}

TEST_CASE("Notifications can be asked for by type and by account")
{
    Scenario scenario = smallScenario();
    say(scenario, telvana, 1, "We are repairing it.");
    say(scenario, mira, 2, "@telvana thanks");
    say(scenario, ben, 3, "").boostOf = 0;
    const Replayed replayed(scenario, 5);
    CHECK(replayed.get("/api/v1/notifications").size() == 2);
    const Reply boosts = replayed.get("/api/v1/notifications?types[]=reblog");
    REQUIRE(boosts.size() == 1);
    CHECK(boosts.json[0]["account"]["acct"] == "ben");
    CHECK(boosts.json[0]["status"]["content"] == "<p>We are repairing it.</p>");
    const Reply rest = replayed.get("/api/v1/notifications?exclude_types[]=reblog");
    REQUIRE(rest.size() == 1);
    CHECK(rest.json[0]["type"] == "mention");
    CHECK(replayed.get("/api/v1/notifications?account_id=" + replayed.idOf("ben")).size() == 1);
}

TEST_CASE("Nobody is notified of what the account writes itself")
{
    Scenario scenario = smallScenario();
    say(scenario, telvana, 1, "@telvana talking to ourselves");
    CHECK(Replayed(scenario, 5).get("/api/v1/notifications").size() == 0);
}

TEST_CASE("The notification of a deleted post vanishes")
{
    Scenario scenario = mentioning(2);
    scenario.posts[0].deletedAt = minuteOf(scenario, 30);
    const Replayed replayed(scenario, 10);
    const Ids before = replayed.ids("/api/v1/notifications");
    REQUIRE(before.size() == 2);
    replayed.jump(31);
    CHECK(replayed.ids("/api/v1/notifications") == Ids{ before[0] });
    CHECK(replayed.get("/api/v1/notifications/" + before[1]).status == 404);
}

TEST_CASE("An edit that adds the account's name is notified of once")
{
    Scenario scenario = smallScenario();
    say(scenario, mira, 1, "Telvana is down").edits
        = { { minuteOf(scenario, 5), "@telvana is down" }, { minuteOf(scenario, 6), "@telvana is still down" } };
    const Replayed replayed(scenario, 3);
    CHECK(replayed.get("/api/v1/notifications").size() == 0);
    replayed.jump(10);
    CHECK(replayed.get("/api/v1/notifications").size() == 1);
}

TEST_CASE("A dismissed notification is gone, its post is not")
{
    const Replayed replayed(mentioning(1), 10);
    const std::string id = replayed.ids("/api/v1/notifications").at(0);
    CHECK(replayed.post("/api/v1/notifications/" + id + "/dismiss").status == 200);
    CHECK(replayed.get("/api/v1/notifications").size() == 0);
    CHECK(replayed.get("/api/v1/timelines/public").size() == 1);
    CHECK(replayed.post("/api/v1/notifications/" + id + "/dismiss").status == 404);
}
