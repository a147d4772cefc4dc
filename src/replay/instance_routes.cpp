// SPDX-License-Identifier: GPL-3.0-or-later
#include "mastodon_json.h"
#include "mastodon_routes.h"
#include "status_length.h"

namespace earshot::replay {

namespace {

/// The release whose API is spoken; clients choose their calls by it.
constexpr const char* apiVersion = "4.3.4";
constexpr int apiLevel = 2;

std::string hostOf(const std::string& baseUrl)
{
    return baseUrl.substr(baseUrl.find("//") + 2);
}

Json configuration(const World& world)
{
    return { { "urls", { { "streaming", "ws" + world.baseUrl().substr(4) } } },
        { "statuses",
            { { "max_characters", maxStatusLength }, { "max_media_attachments", 0 }, { "characters_reserved_per_url", lengthOfUrl } } },
        { "accounts", { { "max_featured_tags", 10 }, { "max_pinned_statuses", 5 } } }, { "translation", { { "enabled", false } } } };
}

Json rules()
{
    return Json::array({ Json{ { "id", "1" }, { "text", "No harassment, no threats." }, { "hint", "" } },
        Json{ { "id", "2" }, { "text", "No spam and no copy-paste campaigns." }, { "hint", "" } } });
}

Answer v1(Call& call)
{
    const Scenario& scenario = call.scene.scenario;
    return { 200,
        { { "uri", hostOf(call.world.baseUrl()) }, { "title", scenario.title }, { "short_description", "A scenario, replayed." },
            { "description", "A scenario, replayed." }, { "email", "" }, { "version", apiVersion },
            { "urls", { { "streaming_api", "ws" + call.world.baseUrl().substr(4) } } },
            { "stats",
                { { "user_count", scenario.authors.size() }, { "status_count", call.world.statuses().size() }, { "domain_count", 1 } } },
            { "thumbnail", nullptr }, { "languages", scenario.languages }, { "registrations", false }, { "approval_required", false },
            { "invites_enabled", false }, { "configuration", configuration(call.world) },
            { "contact_account", accountJson(call.world, ownAccount) }, { "rules", rules() } } };
}

Answer v2(Call& call)
{
    const Scenario& scenario = call.scene.scenario;
    return { 200,
        { { "domain", hostOf(call.world.baseUrl()) }, { "title", scenario.title }, { "version", apiVersion },
            { "source_url", "https://github.com/mastodon/mastodon" }, { "description", "A scenario, replayed." },
            { "usage", { { "users", { { "active_month", scenario.authors.size() } } } } },
            { "thumbnail", { { "url", call.world.baseUrl() + "/thumbnail.png" } } }, { "icon", Json::array() },
            { "languages", scenario.languages }, { "configuration", configuration(call.world) },
            { "registrations", { { "enabled", false }, { "approval_required", false }, { "message", nullptr } } },
            { "api_versions", { { "mastodon", apiLevel } } },
            { "contact", { { "email", "" }, { "account", accountJson(call.world, ownAccount) } } }, { "rules", rules() } } };
}

}

void routeInstance(Api& api)
{
    api.get("/api/v1/instance", Access::Anyone, v1);
    api.get("/api/v2/instance", Access::Anyone, v2);
    api.get("/api/v1/instance/rules", Access::Anyone, [](Call&) { return Answer{ 200, rules() }; });
}

}
