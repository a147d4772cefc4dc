// SPDX-License-Identifier: GPL-3.0-or-later
#include "replayed.h"
#include "support/catch.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

Scenario complaint()
{
    Scenario scenario = smallScenario();
    say(scenario, mira, 1, "@telvana no internet").deletedAt = minuteOf(scenario, 30);
    return scenario;
}

httplib::Headers keyed(const std::string& key)
{
    auto headers = Replayed::bearer();
    headers.emplace("Idempotency-Key", key);
    return headers;
}

}

TEST_CASE("An answer appears in the thread and among the account's posts")
{
    const Replayed replayed(complaint(), 10);
    const std::string parent = replayed.newestId();
    const Reply posted = replayed.post("/api/v1/statuses",
        { { "status", "@mira_k@kelp.example we are on it" }, { "in_reply_to_id", parent }, { "visibility", "unlisted" },
            { "language", "en" } });
    REQUIRE(posted.status == 200);
    CHECK(posted.at("in_reply_to_id") == parent);
    CHECK(posted.at("in_reply_to_account_id") == replayed.idOf("mira_k@kelp.example"));
    CHECK(posted.at("visibility") == "unlisted");
    CHECK(posted.json["account"]["acct"] == "telvana");
    CHECK(posted.json["mentions"][0]["acct"] == "mira_k@kelp.example");
    const Json context = replayed.get("/api/v1/statuses/" + parent + "/context").json;
    REQUIRE(context["descendants"].size() == 1);
    CHECK(context["descendants"][0]["id"] == posted.at("id"));
    CHECK(replayed.ids("/api/v1/accounts/" + replayed.idOf("telvana") + "/statuses").at(0) == posted.at("id"));
    CHECK(replayed.get("/api/v1/notifications").size() == 1);
}

TEST_CASE("Only a full handle reaches somebody on another server")
{
    const Replayed replayed(complaint(), 10);
    CHECK(replayed.post("/api/v1/statuses", { { "status", "@mira_k hello" } }).json["mentions"].empty());
    CHECK(replayed.post("/api/v1/statuses", { { "status", "@mira_k@other.example hello" } }).json["mentions"].empty());
    CHECK(replayed.post("/api/v1/statuses", { { "status", "@mira_k@kelp.example hello" } }).json["mentions"].size() == 1);
}

TEST_CASE("The same Idempotency-Key makes one post within an hour")
{
    Replayed replayed(complaint(), 10);
    const httplib::Params form{ { "status", "We are on it" } };
    const std::string first = replayed.post("/api/v1/statuses", form, keyed("k1")).at("id");
    CHECK(replayed.post("/api/v1/statuses", form, keyed("k1")).at("id") == first);
    CHECK(replayed.post("/api/v1/statuses", form, keyed("k2")).at("id") != first);
    CHECK(replayed.post("/api/v1/statuses", form).at("id") != first);
    replayed.wall.advance(61min);
    CHECK(replayed.post("/api/v1/statuses", form, keyed("k1")).at("id") != first);
}

TEST_CASE("An answer to what is gone or never was is refused")
{
    const Replayed replayed(complaint(), 10);
    const std::string parent = replayed.newestId();
    replayed.jump(31);
    for (const std::string& id : { parent, std::string("12"), std::string("nonsense") }) {
        const Reply reply = replayed.post("/api/v1/statuses", { { "status", "hello" }, { "in_reply_to_id", id } });
        CHECK(reply.status == 404);
        CHECK(reply.at("error") == "The post you are trying to reply to does not appear to exist.");
    }
    CHECK(replayed.get("/api/v1/accounts/" + replayed.idOf("telvana") + "/statuses").size() == 0);
}

TEST_CASE("Posts that are empty, too long or ask for what is not there are refused")
{
    const Replayed replayed(complaint(), 10);
    const auto status = [&](const httplib::Params& form) { return replayed.post("/api/v1/statuses", form).status; };
    CHECK(status({ { "status", "  " } }) == 422);
    CHECK(status({ { "status", std::string(501, 'x') } }) == 422);
    CHECK(status({ { "status", std::string(499, 'x') }, { "spoiler_text", "cw" } }) == 422);
    CHECK(status({ { "status", std::string(470, 'x') + " https://a.example/" + std::string(100, 'y') } }) == 200);
    CHECK(status({ { "status", "x" }, { "visibility", "everybody" } }) == 422);
    CHECK(status({ { "status", "x" }, { "media_ids[]", "1" } }) == 422);
    CHECK(replayed.post("/api/v1/statuses", { { "status", std::string(501, 'x') } }).at("error")
        == "Validation failed: Text character limit of 500 exceeded");
    CHECK(replayed.post("/api/v1/statuses", { { "status", "x" } }, {}).status == 401);
}

TEST_CASE("A post can come as JSON")
{
    const Replayed replayed(complaint(), 10);
    const Reply posted = replayed.postJson("/api/v1/statuses", R"({"status":"Grüße 👋","visibility":"public","sensitive":false})");
    CHECK(posted.status == 200);
    CHECK(posted.at("content") == "<p>Grüße 👋</p>");
}

TEST_CASE("The account can change and take back its own posts, and nobody else's")
{
    const Replayed replayed(complaint(), 10);
    const std::string others = replayed.newestId();
    const std::string own = replayed.post("/api/v1/statuses", { { "status", "We are on ti" } }).at("id"), path = "/api/v1/statuses/" + own;
    const Reply edited = replayed.put(path, { { "status", "We are on it" } });
    CHECK(edited.at("content") == "<p>We are on it</p>");
    CHECK_FALSE(edited.json["edited_at"].is_null());
    CHECK(replayed.get(path + "/history").size() == 2);
    CHECK(replayed.put(path, { { "status", "" } }).status == 422);
    CHECK(replayed.put("/api/v1/statuses/" + others, { { "status", "x" } }).status == 404);
    CHECK(replayed.remove("/api/v1/statuses/" + others).status == 404);
    const Reply removed = replayed.remove(path);
    CHECK(removed.at("text") == "We are on it");
    CHECK(replayed.get(path).status == 404);
    CHECK(replayed.remove(path).status == 404);
}

TEST_CASE("A private answer makes a conversation that can be read")
{
    Scenario scenario = complaint();
    say(scenario, mira, 5, "@telvana my number is 4711").visibility = Visibility::Direct;
    const Replayed replayed(scenario, 10);
    const Json before = replayed.get("/api/v1/conversations").json;
    REQUIRE(before.size() == 1);
    CHECK(before[0]["unread"] == true);
    CHECK(before[0]["accounts"][0]["acct"] == "mira_k@kelp.example");
    CHECK(replayed.post("/api/v1/conversations/" + textAt(before[0], "id") + "/read").json["unread"] == false);
    CHECK(replayed.get("/api/v1/conversations").json[0]["unread"] == false);
    const std::string parent = before[0]["last_status"]["id"];
    replayed.post(
        "/api/v1/statuses", { { "status", "@mira_k@kelp.example thank you" }, { "in_reply_to_id", parent }, { "visibility", "direct" } });
    const Json after = replayed.get("/api/v1/conversations").json;
    REQUIRE(after.size() == 1);
    CHECK(after[0]["last_status"]["in_reply_to_id"] == parent);
    CHECK(replayed.post("/api/v1/conversations/1/read").status == 404);
}
