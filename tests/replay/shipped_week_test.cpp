// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "replayed.h"
#include "support/catch.h"

#include <filesystem>
#include <map>
#include <set>

using namespace earshot;
using namespace earshot::test;

namespace {

Scenario shipped()
{
    return *replay::loadedScenario(std::filesystem::path(EARSHOT_SOURCE_DIR) / "resources/scenarios/telvana");
}

bool names(const std::string& text, const std::string& word)
{
    return caseFolded(text).find(word) != std::string::npos;
}

const std::string& lastText(const replay::ScenarioPost& post)
{
    return post.edits.empty() ? post.text : post.edits.back().text;
}

/// Every object of a paged list, newest first.
std::vector<Json> all(const Replayed& replayed, const std::string& path)
{
    std::vector<Json> found;
    for (std::string before;;) {
        const Json page = replayed.get(path + "limit=80" + before).json;
        if (page.empty())
            return found;
        found.insert(found.end(), page.begin(), page.end());
        before = "&max_id=" + textAt(page.back(), "id");
    }
}

std::set<std::string> uris(const std::vector<Json>& statuses)
{
    std::set<std::string> found;
    for (const Json& status : statuses)
        found.insert(textAt(status, "uri"));
    return found;
}

}

TEST_CASE("At the week's end everything that was not deleted can be found, and nothing else")
{
    const Scenario scenario = shipped();
    const Replayed replayed(scenario, 7 * 24 * 60);
    std::size_t mentions = 0, boosts = 0, publicPosts = 0;
    for (const auto& post : scenario.posts) {
        if (post.on != Place::Mastodon || post.deletedAt)
            continue;
        const bool boost = post.boostOf.has_value();
        boosts += boost && scenario.posts[*post.boostOf].author == telvana && !scenario.posts[*post.boostOf].deletedAt;
        mentions += !boost && post.author != telvana && names(lastText(post), "@telvana");
        publicPosts += !boost && post.visibility == Visibility::Public;
    }
    CHECK(all(replayed, "/api/v1/notifications?types[]=mention&").size() == mentions);
    CHECK(all(replayed, "/api/v1/notifications?types[]=reblog&").size() == boosts);
    CHECK(all(replayed, "/api/v1/timelines/public?").size() == publicPosts);
    CHECK(mentions > 180);
    CHECK(boosts > 0);
}

TEST_CASE("Polling by min_id through the week misses no mention that was there to be seen")
{
    const Scenario scenario = shipped();
    const Replayed replayed(scenario);
    std::set<std::string> polled, everThere;
    std::string last = "0";
    for (int minute = 0; minute <= 7 * 24 * 60; minute += 30) {
        replayed.jump(minute);
        for (auto page = replayed.get("/api/v1/notifications?limit=80&min_id=" + last); page.size() > 0;
             page = replayed.get("/api/v1/notifications?limit=80&min_id=" + last)) {
            for (const auto& entry : page.json)
                polled.insert(textAt(entry, "id"));
            last = textAt(page.json[0], "id");
        }
        for (const auto& entry : all(replayed, "/api/v1/notifications?"))
            everThere.insert(textAt(entry, "id"));
    }
    CHECK(polled == everThere);
    CHECK(polled.size() > 200);
}

TEST_CASE("Every public post about the brand is heard as a mention, under a hashtag or by search")
{
    const Scenario scenario = shipped();
    const Replayed replayed(scenario, 7 * 24 * 60);
    std::set<std::string> heard;
    for (const auto& entry : all(replayed, "/api/v1/notifications?types[]=mention&"))
        heard.insert(textAt(entry["status"], "uri"));
    for (const std::string tag : { "telvana", "telvanalies", "telvanadown" })
        heard.merge(uris(all(replayed, "/api/v1/timelines/tag/" + tag + "?")));
    for (std::size_t offset = 0;; offset += 40) {
        const Json page = replayed.get("/api/v2/search?type=statuses&q=telvana&limit=40&offset=" + std::to_string(offset)).json["statuses"];
        for (const auto& status : page)
            heard.insert(textAt(status, "uri"));
        if (page.empty())
            break;
    }
    std::size_t unheard = 0;
    for (const auto& status : all(replayed, "/api/v1/timelines/public?"))
        unheard += !heard.contains(textAt(status, "uri")) && status["in_reply_to_id"].is_null() && status["account"]["acct"] != "telvana";
    CHECK(unheard <= 25); // misspelt names and inflected ones, as in life
    CHECK(heard.size() > 450);
}

TEST_CASE("Edits of the week are in the histories, one version each")
{
    const Scenario scenario = shipped();
    const Replayed replayed(scenario, 7 * 24 * 60);
    std::size_t written = 0, served = 0;
    for (const auto& post : scenario.posts)
        if (post.on == Place::Mastodon && !post.deletedAt && post.visibility == Visibility::Public)
            written += post.edits.size();
    for (const auto& status : all(replayed, "/api/v1/timelines/public?")) {
        const auto history = replayed.get("/api/v1/statuses/" + textAt(status, "id") + "/history");
        CHECK((history.size() > 1) == !status["edited_at"].is_null());
        served += history.size() - 1;
    }
    CHECK(served == written);
    CHECK(written > 20);
}

TEST_CASE("The feeds of the week hold what was published and not deleted")
{
    const Scenario scenario = shipped();
    const Replayed replayed(scenario, 7 * 24 * 60);
    std::map<Place, std::size_t> expected;
    for (const auto& post : scenario.posts)
        if (!post.deletedAt)
            ++expected[post.on];
    CHECK(replayed.get("/forum/feed.json").json["items"].size() == expected[Place::Forum]);
    CHECK(replayed.get("/reviews/feed.json").json["items"].size() == expected[Place::Reviews]);
    CHECK(replayed.get("/news/feed.json").json["items"].size() == expected[Place::News]);
}

TEST_CASE("The labels of a scenario are never served")
{
    const Replayed replayed(shipped(), 7 * 24 * 60);
    for (const std::string path :
        { "/api/v1/notifications?limit=80", "/api/v1/timelines/public?limit=40", "/forum/atom.xml", "/reviews/feed.json" }) {
        const std::string body = replayed.get(path).body;
        CHECK(body.find("_complaint") == std::string::npos);
        CHECK(body.find("\"label\"") == std::string::npos);
    }
}

TEST_CASE("The same week has the same ids in every run with the scenario's times")
{
    const Replayed first(shipped(), 48 * 60), second(shipped(), 48 * 60);
    CHECK(first.ids("/api/v1/notifications") == second.ids("/api/v1/notifications"));
    CHECK(first.ids("/api/v1/timelines/public") == second.ids("/api/v1/timelines/public"));
}

TEST_CASE("The troll wave comes from accounts that are days old")
{
    const Scenario scenario = shipped();
    const Replayed replayed(scenario, 4 * 24 * 60);
    std::size_t young = 0;
    for (const auto& status : all(replayed, "/api/v1/timelines/tag/telvanalies?")) {
        const auto created = *timeAt(status["account"], "created_at"), posted = *timeAt(status, "created_at");
        young += posted - created < std::chrono::hours(24 * 15) && status["account"]["followers_count"] < 15;
    }
    CHECK(young > 40);
}
