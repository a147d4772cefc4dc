// SPDX-License-Identifier: GPL-3.0-or-later
#include "replayed.h"
#include "support/catch.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

Scenario twoDays()
{
    Scenario scenario = smallScenario();
    say(scenario, mira, 60, "@telvana Monday");
    say(scenario, mira, 33 * 60, "@telvana Tuesday");
    return scenario;
}

}

TEST_CASE("The clock tells where the week stands")
{
    const Json clock = Replayed(twoDays(), 10).anonymous("/replay/clock").json;
    CHECK(clock["now"] == "2026-03-02T00:10:00Z");
    CHECK(clock["ends"] == "2026-03-03T09:00:00Z");
    CHECK(clock["paused"] == true);
    CHECK(clock["speed"] == 1.0);
}

TEST_CASE("The clock jumps to a moment of the week or to its end, and what lies between has happened")
{
    const Replayed replayed(twoDays());
    CHECK(replayed.postJson("/replay/clock", R"({"to":"1 02:00:00"})").at("now") == "2026-03-02T02:00:00Z");
    CHECK(replayed.get("/api/v1/notifications").size() == 1);
    CHECK(replayed.postJson("/replay/clock", R"({"to":"end"})").at("now") == "2026-03-03T09:00:00Z");
    CHECK(replayed.get("/api/v1/notifications").size() == 2);
    CHECK(replayed.postJson("/replay/clock", R"({"to":"end"})").status == 200);
}

TEST_CASE("The clock refuses what it cannot do, and stays as it was")
{
    const Replayed replayed(twoDays(), 120);
    const auto [wish, sentence] = GENERATE(table<std::string, std::string>({
        { R"({"to":"1 01:00:00"})", "The clock cannot go back." },
        { R"({"to":"soon"})", R"("to" is not a moment like "2 10:00:00".)" },
        { R"({"speed":0})", R"("speed" is not a number above 0 and up to a million.)" },
        { R"({"speed":"fast"})", R"("speed" is not a number above 0 and up to a million.)" },
        { R"({"paused":1})", R"("paused" is not true or false.)" },
        { "[]", "The body is not a JSON object." },
    }));
    const Reply reply = replayed.postJson("/replay/clock", wish);
    CHECK(reply.status == 422);
    CHECK(reply.at("error") == sentence);
    CHECK(replayed.get("/replay/clock").at("now") == "2026-03-02T02:00:00Z");
}

TEST_CASE("A running clock lets posts arrive by themselves")
{
    Replayed replayed(twoDays(), 59);
    replayed.postJson("/replay/clock", R"({"speed":60,"paused":false})");
    CHECK(replayed.get("/api/v1/notifications").size() == 0);
    replayed.wall.advance(1s);
    CHECK(replayed.get("/api/v1/notifications").size() == 1);
}

TEST_CASE("Live times put an account's first post at its true age, and the past before the start")
{
    auto settings = Replayed::settingsAt(120);
    settings.times = replay::ServedTimes::Live;
    settings.paused = false;
    settings.speed = 60;
    Scenario scenario = twoDays();
    say(scenario, troll, 34 * 60, "@telvana liars");
    Replayed replayed(scenario, settings); // it is 2026-03-02T09:00 on the wall
    CHECK(replayed.get("/api/v1/notifications").json.at(0)["created_at"] == "2026-03-02T08:00:00.000Z");
    replayed.wall.advance(32min);
    const Json latest = replayed.get("/api/v1/notifications").json.at(0);
    CHECK(latest["created_at"] == "2026-03-02T09:32:00.000Z");
    CHECK(latest["account"]["created_at"] == "2026-02-23T00:00:00.000Z"); // six days and ten hours before, at midnight
}

TEST_CASE("After the last event the server goes on serving")
{
    const Replayed replayed(twoDays());
    replayed.postJson("/replay/clock", R"({"to":"7 23:59:59"})");
    CHECK(replayed.get("/api/v1/notifications").size() == 2);
    CHECK(replayed.post("/api/v1/statuses", { { "status", "Good night" } }).status == 200);
}

TEST_CASE("The words to listen for can be asked for")
{
    Scenario scenario = twoDays();
    scenario.brand.keywords = { "Telvana", "Telwana" };
    const Json brand = Replayed(scenario).anonymous("/replay/brand").json;
    CHECK(brand["name"] == "Telvana");
    CHECK(brand["keywords"] == Json{ "Telvana", "Telwana" });
}

TEST_CASE("Many clients at once get whole answers")
{
    const Replayed replayed(twoDays(), 120);
    std::vector<std::thread> clients;
    std::atomic<int> good = 0;
    for (int i = 0; i < 8; ++i)
        clients.emplace_back([&] {
            for (int request = 0; request < 10; ++request)
                good += replayed.post("/api/v1/statuses", { { "status", "hello" } }).status == 200
                    && replayed.get("/api/v1/notifications").size() == 1;
        });
    for (auto& client : clients)
        client.join();
    CHECK(good == 80);
    CHECK(replayed.get("/api/v1/accounts/" + replayed.idOf("telvana")).json["statuses_count"] == 580);
}
