// SPDX-License-Identifier: GPL-3.0-or-later
#include "replayed.h"
#include "support/catch.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

Scenario oneMention()
{
    Scenario scenario = smallScenario();
    say(scenario, mira, 1, "@telvana hello");
    say(scenario, mira, 20, "@telvana hello again");
    return scenario;
}

httplib::Headers with(httplib::Headers headers, const std::string& name, const std::string& value)
{
    headers.emplace(name, value);
    return headers;
}

replay::ServerSettings limitedTo(int requests)
{
    replay::ServerSettings settings = Replayed::settingsAt(10);
    settings.rateLimit = requests;
    return settings;
}

}

TEST_CASE("A wrong token is refused everywhere, a missing one where an account is needed")
{
    const Replayed replayed(oneMention(), 10);
    const auto path = GENERATE(as<std::string>{}, "/api/v1/notifications", "/api/v1/accounts/verify_credentials", "/api/v1/conversations",
        "/api/v1/mutes", "/api/v1/blocks", "/api/v1/accounts/relationships?id[]=1");
    for (const httplib::Headers& headers : { httplib::Headers{}, httplib::Headers{ { "Authorization", "Bearer wrong" } } }) {
        const Reply reply = replayed.get(path, headers);
        CHECK(reply.status == 401);
        CHECK(reply.at("error") == "The access token is invalid");
    }
    CHECK(replayed.get("/api/v1/timelines/public", { { "Authorization", "Bearer wrong" } }).status == 401);
}

TEST_CASE("Public posts need no token")
{
    const Replayed replayed(oneMention(), 10);
    const auto path = GENERATE(as<std::string>{}, "/api/v1/timelines/public", "/api/v1/timelines/tag/telvana", "/api/v2/instance",
        "/api/v1/instance", "/api/v1/instance/rules", "/api/v1/accounts/lookup?acct=telvana", "/api/v2/search?q=telvana");
    CHECK(replayed.anonymous(path).status == 200);
}

TEST_CASE("The instance tells its version, its limits and its rules")
{
    const Replayed replayed(oneMention(), 10);
    const Json v2 = replayed.get("/api/v2/instance").json;
    CHECK(v2["configuration"]["statuses"]["max_characters"] == 500);
    CHECK(v2["configuration"]["statuses"]["characters_reserved_per_url"] == 23);
    CHECK(v2["domain"] == "127.0.0.1:" + std::to_string(replayed.port()));
    CHECK(v2["api_versions"]["mastodon"].is_number());
    CHECK(v2["rules"].size() == 2);
    CHECK(replayed.get("/api/v1/instance").json["version"] == v2["version"]);
}

TEST_CASE("A client that has the newest answer gets 304 and no body, until something changes")
{
    const Replayed replayed(oneMention(), 10);
    const Reply first = replayed.get("/api/v1/notifications");
    REQUIRE(first.header("ETag").starts_with("W/\""));
    const auto conditional = with(Replayed::bearer(), "If-None-Match", first.header("ETag"));
    const Reply second = replayed.get("/api/v1/notifications", conditional);
    CHECK(second.status == 304);
    CHECK(second.body.empty());
    replayed.jump(30);
    const Reply third = replayed.get("/api/v1/notifications", conditional);
    CHECK(third.status == 200);
    CHECK(third.size() == 2);
}

TEST_CASE("Long answers are compressed for those who take gzip")
{
    const Replayed replayed(oneMention(), 10);
    httplib::Client client("127.0.0.1", replayed.port());
    client.set_decompress(false);
    const auto packed = client.Get("/api/v1/notifications", with(Replayed::bearer(), "Accept-Encoding", "gzip"));
    REQUIRE(packed);
    CHECK(packed->get_header_value("Content-Encoding") == "gzip");
    const Reply plain = replayed.get("/api/v1/notifications", with(Replayed::bearer(), "Accept-Encoding", "identity"));
    CHECK(plain.header("Content-Encoding").empty());
    CHECK(packed->body.size() < plain.body.size());
    CHECK(replayed.get("/api/v1/notifications", with(Replayed::bearer(), "Accept-Encoding", "gzip")).body == plain.body);
}

TEST_CASE("Too many requests in five minutes are refused until the window ends")
{
    Replayed replayed(oneMention(), limitedTo(2));
    const Reply first = replayed.get("/api/v1/notifications");
    CHECK(first.header("X-RateLimit-Limit") == "2");
    CHECK(first.header("X-RateLimit-Remaining") == "1");
    CHECK(first.header("X-RateLimit-Reset") == "2026-03-02T09:05:00.000Z");
    CHECK(replayed.get("/api/v1/notifications").status == 200);
    const Reply third = replayed.get("/api/v1/notifications");
    CHECK(third.status == 429);
    CHECK(third.at("error") == "Too many requests");
    CHECK(third.header("X-RateLimit-Remaining") == "0");
    CHECK(replayed.anonymous("/api/v1/timelines/public").status == 200);
    replayed.wall.advance(5min);
    CHECK(replayed.get("/api/v1/notifications").status == 200);
}

TEST_CASE("Without a limit there are no limit headers")
{
    CHECK(Replayed(oneMention(), 10).get("/api/v1/notifications").header("X-RateLimit-Limit").empty());
}

TEST_CASE("What does not exist is a 404 in the API's own words")
{
    const Replayed replayed(oneMention(), 10);
    CHECK(replayed.get("/api/v1/nothing").at("error") == "Not Found");
    CHECK(replayed.get("/api/v1/statuses/1").at("error") == "Record not found");
    CHECK(replayed.get("/api/v1/accounts/99").at("error") == "Record not found");
    CHECK(replayed.get("/nothing").status == 404);
}

TEST_CASE("The front page helps")
{
    const Reply page = Replayed(oneMention()).anonymous("/");
    CHECK(page.status == 200);
    CHECK(page.header("Content-Type").starts_with("text/plain"));
    CHECK(page.body.find("/replay/clock") != std::string::npos);
}
