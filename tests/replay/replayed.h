// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/json.h"
#include "replay_server.h"
#include "support/fixed_clock.h"

#include <algorithm>
#include <httplib.h>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace earshot::test {

using replay::Place;
using replay::Scenario;

inline constexpr std::size_t telvana = 0, mira = 1, ben = 2, troll = 3; ///< authors of the small scenario

/// Four accounts and no posts: telvana and ben on the brand's server, mira_k@kelp.example and shouty@cave.example elsewhere.
inline Scenario smallScenario()
{
    Scenario scenario;
    scenario.name = "small";
    scenario.title = "A small week";
    scenario.start = scenario.ends = *parsedRfc3339("2026-03-02T00:00:00Z");
    scenario.brand.name = "Telvana";
    scenario.languages = { "en" };
    scenario.feeds = { "Forum", "Reviews", "Google Alert - Telvana" };
    const Time old = *parsedRfc3339("2019-05-11"), fresh = *parsedRfc3339("2026-02-25");
    scenario.authors = { { "telvana", "telvana", "", "Telvana", "People answer here.", old, 48210, 312, 500 },
        { "a1", "mira_k", "kelp.example", "Mira K.", "<b>tide pools</b>", old, 412, 230, 2210 },
        { "a2", "ben", "", "Ben", "", old, 20, 30, 40 }, { "a3", "shouty", "cave.example", "Shouty", "", fresh, 3, 0, 1 } };
    return scenario;
}

inline Time minuteOf(const Scenario& scenario, int minute)
{
    return scenario.start + std::chrono::minutes(minute);
}

/// Adds a Mastodon post so many minutes after the scenario's start; to be called in order of time.
inline replay::ScenarioPost& say(Scenario& scenario, std::size_t author, int minute, const std::string& text)
{
    replay::ScenarioPost post;
    post.id = "p-" + std::to_string(scenario.posts.size());
    post.author = author;
    post.at = minuteOf(scenario, minute);
    post.text = text;
    post.language = "en";
    scenario.ends = std::max(scenario.ends, post.at);
    scenario.posts.push_back(std::move(post));
    return scenario.posts.back();
}

/// Adds a post to one of the feeds.
inline replay::ScenarioPost& publish(Scenario& scenario, Place place, int minute, const std::string& title, const std::string& text)
{
    replay::ScenarioPost& post = say(scenario, mira, minute, text);
    post.on = place;
    post.title = title;
    return post;
}

struct Reply {
    int status = 0;
    std::string body{};
    Json json{};
    httplib::Headers headers{};

    std::string header(const std::string& name) const
    {
        const auto found = headers.find(name);
        return found == headers.end() ? std::string() : found->second;
    }
    std::string at(const char* key) const { return textAt(json, key); }
    std::size_t size() const { return json.size(); }
};

/// A scenario served on loopback, its clock standing still until a test moves it. Serves the scenario's own times.
class Replayed {
public:
    static constexpr const char* token = "secret-of-the-tests";

    explicit Replayed(Scenario scenario, int startMinute = 0) : Replayed(std::move(scenario), settingsAt(startMinute)) { }

    Replayed(Scenario scenario, const replay::ServerSettings& settings) : start_(scenario.start)
    {
        replay::ServerSettings completed = settings;
        completed.token = token;
        if (completed.from == Time{})
            completed.from = start_;
        auto server = replay::ReplayServer::started(std::move(scenario), wall, completed);
        if (!server)
            throw std::runtime_error(server.error().subject);
        server_ = std::move(*server);
    }

    static replay::ServerSettings settingsAt(int startMinute)
    {
        replay::ServerSettings settings;
        settings.paused = true;
        settings.rateLimit = 0;
        settings.times = replay::ServedTimes::Scenario;
        settings.from = minuteOf(smallScenario(), startMinute);
        return settings;
    }

    static httplib::Headers bearer() { return { { "Authorization", std::string("Bearer ") + token } }; }

    Reply get(const std::string& path) const { return get(path, bearer()); }
    Reply get(const std::string& path, const httplib::Headers& headers) const { return read(client().Get(path.c_str(), headers)); }
    Reply anonymous(const std::string& path) const { return get(path, httplib::Headers{}); }

    Reply post(const std::string& path, const httplib::Params& form = {}) const { return post(path, form, bearer()); }
    Reply post(const std::string& path, const httplib::Params& form, const httplib::Headers& headers) const
    {
        return read(client().Post(path.c_str(), headers, form));
    }
    Reply postJson(const std::string& path, const std::string& body) const
    {
        return read(client().Post(path.c_str(), bearer(), body, "application/json"));
    }
    Reply put(const std::string& path, const httplib::Params& form) const { return read(client().Put(path.c_str(), bearer(), form)); }
    Reply remove(const std::string& path) const { return read(client().Delete(path.c_str(), bearer())); }

    /// Moves the clock to this minute of the scenario.
    void jump(int minute) const
    {
        const Time to = start_ + std::chrono::minutes(minute);
        if (postJson("/replay/clock", R"({"to":")" + formatRfc3339(to) + R"("})").status != 200)
            throw std::runtime_error("the clock did not obey");
    }

    /// The ids of the objects in a list, in its order.
    std::vector<std::string> ids(const std::string& path) const
    {
        std::vector<std::string> list;
        for (const auto& entry : get(path).json)
            list.push_back(textAt(entry, "id"));
        return list;
    }

    /// The id of the newest public post, and of the account that wrote it.
    std::string newestId() const { return ids("/api/v1/timelines/public").at(0); }
    std::string idOf(const std::string& acct) const { return get("/api/v1/accounts/lookup?acct=" + acct).at("id"); }
    std::string urlOf(const std::string& path) const { return server_->baseUrl() + path; }
    int port() const { return server_->port(); }

    FixedClock wall;

private:
    httplib::Client client() const { return httplib::Client("127.0.0.1", server_->port()); }

    static Reply read(const httplib::Result& result)
    {
        if (!result)
            throw std::runtime_error("no answer: " + httplib::to_string(result.error()));
        return { result->status, result->body, parsedJson(result->body).value_or(Json()), result->headers };
    }

    Time start_;
    std::unique_ptr<replay::ReplayServer> server_;
};

}
