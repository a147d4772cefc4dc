// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing.h"
#include "mastodon_routes.h"

#include <algorithm>

namespace earshot::replay {

namespace {

constexpr std::size_t usualPage = 40;

const Notification* notificationOf(const Call& call)
{
    const auto found = call.world.notifications().find(std::atoll(call.captures[1].c_str()));
    return found == call.world.notifications().end() ? nullptr : &found->second;
}

Answer list(Call& call)
{
    const auto types = call.parameters.list("types"), excluded = call.parameters.list("exclude_types");
    const std::string from = call.parameters.text("account_id");
    const auto wanted = [&](const Notification& notification) {
        const std::string type = notification.type == NotificationType::Mention ? "mention" : "reblog";
        return (types.empty() || std::ranges::find(types, type) != types.end()) && std::ranges::find(excluded, type) == excluded.end()
            && (from.empty() || from == accountId(notification.from));
    };
    const PageQuery query = pageQuery(call.parameters, usualPage);
    const auto page = pageOf(call.world.notifications(), query, wanted);
    Answer answer{ 200, Json::array() };
    for (const Notification* notification : page)
        answer.body.push_back(notificationJson(call.world, *notification));
    if (!page.empty())
        answer.link = linkHeader(
            call.world.baseUrl() + call.request.path, call.parameters, { page.front()->id, page.back()->id, page.size() == query.limit });
    return answer;
}

Answer show(Call& call)
{
    const Notification* notification = notificationOf(call);
    return notification ? Answer{ 200, notificationJson(call.world, *notification) } : notFound();
}

Answer dismiss(Call& call)
{
    const Notification* notification = notificationOf(call);
    if (!notification)
        return notFound();
    call.world.dismiss(notification->id);
    return {};
}

}

void routeNotifications(Api& api)
{
    api.get("/api/v1/notifications", Access::Account, list);
    api.get("/api/v1/notifications/(\\d+)", Access::Account, show);
    api.post("/api/v1/notifications/(\\d+)/dismiss", Access::Account, dismiss);
}

}
