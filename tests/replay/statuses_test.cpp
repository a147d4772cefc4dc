// SPDX-License-Identifier: GPL-3.0-or-later
#include "replayed.h"
#include "support/catch.h"

using namespace earshot;
using namespace earshot::test;

namespace {

/// mira complains, telvana answers, ben butts in, mira edits twice, ben deletes.
Scenario conversation()
{
    Scenario scenario = smallScenario();
    say(scenario, mira, 1, "@telvana no internet").edits
        = { { minuteOf(scenario, 20), "@telvana no internet, no TV" }, { minuteOf(scenario, 21), "@telvana works again" } };
    say(scenario, telvana, 2, "@mira_k we are on it").replyTo = 0;
    auto& butting = say(scenario, ben, 3, "@telvana me too");
    butting.replyTo = 1;
    butting.deletedAt = minuteOf(scenario, 30);
    say(scenario, mira, 4, "@ben where do you live?").replyTo = 2;
    say(scenario, troll, 5, "@telvana lies").replyTo = 0;
    return scenario;
}

std::string statusBy(const Replayed& replayed, const std::string& acct, const char* which = "id")
{
    return textAt(replayed.get("/api/v1/accounts/" + replayed.idOf(acct) + "/statuses").json.back(), which);
}

std::vector<std::string> authors(const Json& statuses)
{
    std::vector<std::string> list;
    for (const auto& status : statuses)
        list.push_back(textAt(status["account"], "username"));
    return list;
}

using Names = std::vector<std::string>;

}

TEST_CASE("A status carries what a client needs to keep it")
{
    const Replayed replayed(conversation(), 10);
    const Json status = replayed.anonymous("/api/v1/statuses/" + statusBy(replayed, "mira_k@kelp.example")).json;
    CHECK(status["created_at"] == "2026-03-02T00:01:00.000Z");
    CHECK(status["edited_at"].is_null());
    CHECK(status["visibility"] == "public");
    CHECK(status["language"] == "en");
    CHECK(status["replies_count"] == 2);
    CHECK(status["reblog"].is_null());
    CHECK(status["content"].get<std::string>().find("class=\"u-url mention\"") != std::string::npos);
    CHECK(status["uri"].get<std::string>().starts_with("https://kelp.example/users/mira_k/statuses/"));
    CHECK(status["url"].get<std::string>().starts_with("https://kelp.example/@mira_k/"));
    CHECK(status["account"]["followers_count"] == 412);
    CHECK(status["account"]["statuses_count"] == 2212);
}

TEST_CASE("A thread shows what was above and everything below, each answer under its own")
{
    const Replayed replayed(conversation(), 10);
    const Json whole = replayed.get("/api/v1/statuses/" + statusBy(replayed, "mira_k@kelp.example") + "/context").json;
    CHECK(whole["ancestors"].empty());
    CHECK(authors(whole["descendants"]) == Names{ "telvana", "ben", "mira_k", "shouty" });
    const Json middle = replayed.get("/api/v1/statuses/" + statusBy(replayed, "ben") + "/context").json;
    CHECK(authors(middle["ancestors"]) == Names{ "mira_k", "telvana" });
    CHECK(authors(middle["descendants"]) == Names{ "mira_k" });
}

TEST_CASE("An edit keeps the id, tells its time and adds to the history, oldest first")
{
    const Replayed replayed(conversation(), 10);
    const std::string id = statusBy(replayed, "mira_k@kelp.example"), path = "/api/v1/statuses/" + id;
    CHECK(replayed.get(path + "/history").size() == 1);
    replayed.jump(25);
    const Reply edited = replayed.get(path);
    CHECK(edited.at("id") == id);
    CHECK(edited.at("edited_at") == "2026-03-02T00:21:00.000Z");
    const Json history = replayed.anonymous(path + "/history").json;
    REQUIRE(history.size() == 3);
    CHECK(history[0]["created_at"] == "2026-03-02T00:01:00.000Z");
    CHECK(history[1]["created_at"] == "2026-03-02T00:20:00.000Z");
    CHECK(history[2]["content"] == edited.json["content"]);
    CHECK(replayed.get(path + "/source").at("text") == "@telvana works again");
}

TEST_CASE("Versions keep different times when the clock jumps over them in live time")
{
    auto settings = Replayed::settingsAt(0);
    settings.times = replay::ServedTimes::Live;
    const Replayed replayed(conversation(), settings);
    replayed.jump(25);
    const Json history = replayed.get("/api/v1/statuses/" + statusBy(replayed, "mira_k@kelp.example") + "/history").json;
    REQUIRE(history.size() == 3);
    CHECK(history[0]["created_at"] == "2026-03-02T09:00:00.000Z");
    CHECK(history[1]["created_at"] < history[2]["created_at"]);
}

TEST_CASE("A deleted post is a 404 everywhere, and what answered it stays without it")
{
    const Replayed replayed(conversation(), 10);
    const std::string id = statusBy(replayed, "ben"), path = "/api/v1/statuses/" + id;
    const std::string below = replayed.get(path + "/context").json["descendants"][0]["id"];
    replayed.jump(31);
    for (const std::string rest : { "", "/context", "/history", "/source" }) {
        const Reply reply = replayed.get(path + rest);
        CHECK(reply.status == 404);
        CHECK(reply.at("error") == "Record not found");
    }
    CHECK(replayed.get("/api/v1/statuses?id[]=" + id + "&id[]=" + below).size() == 1);
    CHECK(replayed.get("/api/v1/statuses/" + below).json["in_reply_to_id"].is_null());
    CHECK_FALSE(replayed.get("/api/v1/statuses/" + below).json["in_reply_to_account_id"].is_null());
    CHECK(replayed.get("/api/v1/accounts/" + replayed.idOf("ben") + "/statuses").size() == 0);
}

TEST_CASE("A boost carries the post it passes on, and goes with it")
{
    Scenario scenario = smallScenario();
    say(scenario, mira, 1, "Telvana is down").deletedAt = minuteOf(scenario, 20);
    say(scenario, ben, 2, "").boostOf = 0;
    say(scenario, troll, 25, "").boostOf = 0;
    const Replayed replayed(scenario, 5);
    const std::string path = "/api/v1/accounts/" + replayed.idOf("ben") + "/statuses";
    const Json boost = replayed.get(path).json.at(0);
    CHECK(boost["content"] == "");
    CHECK(boost["reblog"]["content"] == "<p>Telvana is down</p>");
    CHECK(boost["reblog"]["reblogs_count"] == 1);
    CHECK(replayed.get(path + "?exclude_reblogs=true").size() == 0);
    replayed.jump(30);
    CHECK(replayed.get(path).size() == 0);
}

TEST_CASE("A private post is seen by whom it names, and by nobody without a token")
{
    Scenario scenario = smallScenario();
    say(scenario, mira, 1, "@telvana my number is 4711").visibility = Visibility::Direct;
    say(scenario, mira, 2, "@shouty not your business, Telvana").visibility = Visibility::Direct;
    const Replayed replayed(scenario, 5);
    const Json notification = replayed.get("/api/v1/notifications").json.at(0);
    CHECK(notification["status"]["visibility"] == "direct");
    const std::string path = "/api/v1/statuses/" + notification["status"]["id"].get<std::string>();
    CHECK(replayed.get(path).status == 200);
    CHECK(replayed.anonymous(path).status == 404);
    CHECK(replayed.get("/api/v1/accounts/" + replayed.idOf("mira_k@kelp.example") + "/statuses").size() == 1);
}

TEST_CASE("A muted thread notifies no more")
{
    Scenario scenario = conversation();
    const Replayed replayed(scenario, 1);
    const std::string path = "/api/v1/statuses/" + statusBy(replayed, "mira_k@kelp.example");
    CHECK(replayed.post(path + "/mute").json["muted"] == true);
    replayed.jump(6);
    CHECK(replayed.get("/api/v1/notifications").size() == 1);
    CHECK(replayed.post(path + "/unmute").json["muted"] == false);
}
