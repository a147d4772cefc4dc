// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing.h"
#include "mastodon_routes.h"

#include <memory>
#include <set>

namespace earshot::replay {

namespace {

constexpr std::size_t usualPage = 20;

/// Ids of the last statuses that were read; what came later makes a conversation unread again.
using Read = std::set<std::int64_t>;

struct Conversation {
    const Status* last = nullptr;
    std::set<AccountIndex> accounts; ///< without our own
};

std::map<std::int64_t, Conversation> conversations(const Call& call)
{
    std::map<std::int64_t, Conversation> found;
    for (const auto& [id, status] : call.world.statuses()) {
        if (status.visibility != Visibility::Direct || !isShown(call, status))
            continue;
        Conversation& conversation = found[status.conversation];
        conversation.last = &status;
        conversation.accounts.insert(status.author);
        conversation.accounts.insert(status.latest().mentions.begin(), status.latest().mentions.end());
        conversation.accounts.erase(ownAccount);
    }
    return found;
}

Json conversationJson(const Call& call, std::int64_t id, const Conversation& conversation, const Read& read)
{
    Json accounts = Json::array();
    for (const AccountIndex account : conversation.accounts)
        accounts.push_back(accountJson(call.world, account));
    const bool unread = conversation.last->author != ownAccount && !read.contains(conversation.last->id);
    return { { "id", std::to_string(id) }, { "unread", unread }, { "accounts", std::move(accounts) },
        { "last_status", statusJson(call.world, *conversation.last) } };
}

Answer list(Call& call, const Read& read)
{
    // Mastodon pages by the last status, whose id the client does not know as the conversation's.
    std::map<std::int64_t, std::pair<std::int64_t, Conversation>> byLast;
    for (auto& [id, conversation] : conversations(call))
        byLast[conversation.last->id] = { id, conversation };
    const PageQuery query = pageQuery(call.parameters, usualPage);
    const auto page = pageOf(byLast, query, [](const auto&) { return true; });
    Answer answer{ 200, Json::array() };
    for (const auto* entry : page)
        answer.body.push_back(conversationJson(call, entry->first, entry->second, read));
    if (!page.empty())
        answer.link = linkHeader(call.world.baseUrl() + call.request.path, call.parameters,
            { page.front()->second.last->id, page.back()->second.last->id, page.size() == query.limit });
    return answer;
}

Answer markRead(Call& call, Read& read)
{
    const auto all = conversations(call);
    const auto found = all.find(std::atoll(call.captures[1].c_str()));
    if (found == all.end())
        return notFound();
    read.insert(found->second.last->id);
    return { 200, conversationJson(call, found->first, found->second, read) };
}

}

void routeConversations(Api& api)
{
    const auto read = std::make_shared<Read>();
    api.get("/api/v1/conversations", Access::Account, [read](Call& call) { return list(call, *read); });
    api.post("/api/v1/conversations/(\\d+)/read", Access::Account, [read](Call& call) { return markRead(call, *read); });
}

}
