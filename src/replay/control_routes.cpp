// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/json.h"
#include "site_routes.h"

namespace earshot::replay {

namespace {

constexpr const char* help = R"(This is earshot-replay: a written week, served as a Mastodon server and as feeds.

  /api/v1/…, /api/v2/…, /oauth/…      Mastodon's API
  /forum/atom.xml                     a customer forum (Atom)
  /reviews/rss.xml                    a review site (RSS 2.0)
  /alerts/feeds/…                     news, as Google Alerts writes them (Atom)
  /forum|reviews|news/feed.json       the same three as JSON Feed
  /replay/brand                       the words to listen for
  /replay/clock                       GET: where the week stands
                                      POST {"to":"2 10:00:00"}, {"to":"end"}, {"speed":60} or {"paused":true}
)";

constexpr double fastest = 1e6;

Json clockJson(const Scene& scene)
{
    return { { "now", formatRfc3339(std::chrono::floor<std::chrono::seconds>(scene.clock.now())) }, { "speed", scene.clock.speed() },
        { "paused", scene.clock.isPaused() }, { "ends", formatRfc3339(scene.scenario.ends) } };
}

std::string refusedJump(Scene& scene, const Json& wish)
{
    if (!wish.contains("to"))
        return {};
    const std::string to = textAt(wish, "to");
    const auto moment
        = to == "end" ? Result<Time>(std::max(scene.scenario.ends, scene.clock.now())) : parsedMoment(scene.scenario.start, to);
    if (!moment)
        return "\"to\" is not a moment like \"2 10:00:00\".";
    return scene.clock.jumpTo(*moment) ? "" : "The clock cannot go back.";
}

std::string refusedSpeed(Scene& scene, const Json& wish)
{
    if (!wish.contains("speed"))
        return {};
    const double speed = wish["speed"].is_number() ? wish["speed"].get<double>() : 0;
    if (!(speed > 0) || speed > fastest)
        return "\"speed\" is not a number above 0 and up to a million.";
    scene.clock.changeSpeed(speed);
    return {};
}

std::string refusedPause(Scene& scene, const Json& wish)
{
    if (!wish.contains("paused"))
        return {};
    if (!wish["paused"].is_boolean())
        return "\"paused\" is not true or false.";
    scene.clock.setPaused(wish["paused"].get<bool>());
    return {};
}

/// What is wrong with the wish, or "" when the clock has obeyed.
std::string refused(Scene& scene, const std::string& body)
{
    const auto wish = parsedJson(body);
    if (!wish || !wish->is_object())
        return "The body is not a JSON object.";
    for (const auto step : { refusedJump, refusedSpeed, refusedPause })
        if (auto sentence = step(scene, *wish); !sentence.empty())
            return sentence;
    return {};
}

Json brandJson(const Scene& scene)
{
    const Brand& brand = scene.scenario.brand;
    return { { "name", brand.name }, { "keywords", brand.keywords }, { "hashtags", brand.hashtags }, { "urls", brand.urls },
        { "handles", brand.handles }, { "excludes", brand.excludes } };
}

void answer(httplib::Response& response, int status, const Json& body)
{
    response.status = status;
    response.set_content(compactJson(body), "application/json");
}

}

void routeControl(httplib::Server& server, Stage& stage)
{
    server.Get("/", [](const httplib::Request&, httplib::Response& response) { response.set_content(help, "text/plain; charset=utf-8"); });
    server.Get("/replay/brand", [&stage](const httplib::Request&, httplib::Response& response) {
        answer(response, 200, stage.at([](Scene& scene) { return brandJson(scene); }));
    });
    server.Get("/replay/clock", [&stage](const httplib::Request&, httplib::Response& response) {
        answer(response, 200, stage.at([](Scene& scene) { return clockJson(scene); }));
    });
    server.Post("/replay/clock", [&stage](const httplib::Request& request, httplib::Response& response) {
        const std::string no = stage.at([&](Scene& scene) { return refused(scene, request.body); });
        const Json clock = stage.at([](Scene& scene) { return clockJson(scene); });
        answer(response, no.empty() ? 200 : 422, no.empty() ? clock : Json{ { "error", no } });
    });
}

}
