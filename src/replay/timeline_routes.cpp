// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "listing.h"
#include "mastodon_routes.h"

#include <algorithm>

namespace earshot::replay {

namespace {

constexpr std::size_t usualPage = 20;

bool isOnPublicTimelines(const Call& call, const Status& status)
{
    return status.visibility == Visibility::Public && status.boostOf == 0 && isShown(call, status);
}

/// local=true and remote=true cut a timeline to one side.
bool isFromWantedSide(const Call& call, const Status& status)
{
    const bool local = call.world.accounts()[status.author].host.empty();
    return !(call.parameters.flag("local") && !local) && !(call.parameters.flag("remote") && local);
}

bool hasTag(const Status& status, const std::string& tag)
{
    const auto& tags = status.latest().tags;
    return std::ranges::find(tags, caseFolded(tag)) != tags.end();
}

Answer tagTimeline(Call& call)
{
    auto any = call.parameters.list("any");
    any.push_back(call.captures[1]);
    const auto all = call.parameters.list("all"), none = call.parameters.list("none");
    return statusPage(call, usualPage, [&](const Status& status) {
        const auto has = [&](const std::string& tag) { return hasTag(status, tag); };
        return isOnPublicTimelines(call, status) && isFromWantedSide(call, status) && std::ranges::any_of(any, has)
            && std::ranges::all_of(all, has) && std::ranges::none_of(none, has);
    });
}

Answer publicTimeline(Call& call)
{
    return statusPage(
        call, usualPage, [&](const Status& status) { return isOnPublicTimelines(call, status) && isFromWantedSide(call, status); });
}

}

void routeTimelines(Api& api)
{
    api.get("/api/v1/timelines/tag/([^/]+)", Access::Anyone, tagTimeline);
    api.get("/api/v1/timelines/public", Access::Anyone, publicTimeline);
}

}
