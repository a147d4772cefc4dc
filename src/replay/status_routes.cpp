// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing.h"
#include "mastodon_routes.h"

#include <algorithm>

namespace earshot::replay {

namespace {

constexpr std::size_t mostInBatch = 20, mostAncestors = 40, mostDescendants = 60, mostForUsers = 4096;

Answer show(Call& call)
{
    const Status* status = statusOf(call);
    return status ? Answer{ 200, statusJson(call.world, *status) } : notFound();
}

Answer batch(Call& call)
{
    Answer answer{ 200, Json::array() };
    const auto ids = call.parameters.list("id");
    for (std::size_t i = 0; i < std::min(ids.size(), mostInBatch); ++i) {
        const Status* status = call.world.status(std::atoll(ids[i].c_str()));
        if (status && isVisible(call, *status))
            answer.body.push_back(statusJson(call.world, *status));
    }
    return answer;
}

Json ancestorsOf(const Call& call, const Status& status)
{
    std::vector<const Status*> chain;
    const std::size_t most = call.byAccount ? mostForUsers : mostAncestors;
    for (const Status* above = call.world.status(status.inReplyTo); above && chain.size() < most;
         above = call.world.status(above->inReplyTo))
        if (isShown(call, *above))
            chain.push_back(above);
    Json ancestors = Json::array();
    for (auto above = chain.rbegin(); above != chain.rend(); ++above)
        ancestors.push_back(statusJson(call.world, **above));
    return ancestors;
}

/// Answers with their own answers below each, as Mastodon orders a thread.
Json descendantsOf(const Call& call, const Status& status)
{
    Json descendants = Json::array();
    const std::size_t most = call.byAccount ? mostForUsers : mostDescendants;
    std::vector<std::int64_t> open(status.replies.rbegin(), status.replies.rend());
    while (!open.empty() && descendants.size() < most) {
        const Status* reply = call.world.status(open.back());
        open.pop_back();
        if (!reply)
            continue;
        if (isShown(call, *reply))
            descendants.push_back(statusJson(call.world, *reply));
        open.insert(open.end(), reply->replies.rbegin(), reply->replies.rend());
    }
    return descendants;
}

Answer context(Call& call)
{
    const Status* status = statusOf(call);
    if (!status)
        return notFound();
    return { 200, { { "ancestors", ancestorsOf(call, *status) }, { "descendants", descendantsOf(call, *status) } } };
}

Answer history(Call& call)
{
    const Status* status = statusOf(call);
    return status ? Answer{ 200, historyJson(call.world, *status) } : notFound();
}

Answer source(Call& call)
{
    const Status* status = statusOf(call);
    return status ? Answer{ 200, sourceJson(*status) } : notFound();
}

Handler muteThread(bool muted)
{
    return [muted](Call& call) {
        const Status* status = statusOf(call);
        if (!status)
            return notFound();
        call.world.muteConversation(status->conversation, muted);
        return Answer{ 200, statusJson(call.world, *status) };
    };
}

}

void routeStatuses(Api& api)
{
    api.get("/api/v1/statuses", Access::Anyone, batch);
    api.get("/api/v1/statuses/(\\d+)", Access::Anyone, show);
    api.get("/api/v1/statuses/(\\d+)/context", Access::Anyone, context);
    api.get("/api/v1/statuses/(\\d+)/history", Access::Anyone, history);
    api.get("/api/v1/statuses/(\\d+)/source", Access::Account, source);
    api.post("/api/v1/statuses/(\\d+)/mute", Access::Account, muteThread(true));
    api.post("/api/v1/statuses/(\\d+)/unmute", Access::Account, muteThread(false));
}

}
