// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing.h"
#include "mastodon_routes.h"

#include <algorithm>

namespace earshot::replay {

namespace {

constexpr std::size_t usualPage = 20;

Answer verifyCredentials(Call& call)
{
    return { 200, credentialAccountJson(call.world) };
}

Answer show(Call& call)
{
    const auto account = accountOf(call);
    return account ? Answer{ 200, accountJson(call.world, *account) } : notFound();
}

Answer batch(Call& call)
{
    Answer answer{ 200, Json::array() };
    for (const std::string& id : call.parameters.list("id"))
        if (const auto account = accountWithId(call.world, id))
            answer.body.push_back(accountJson(call.world, *account));
    return answer;
}

Answer lookup(Call& call)
{
    std::string acct = call.parameters.text("acct");
    if (acct.starts_with('@'))
        acct.erase(0, 1);
    const auto at = std::min(acct.find('@'), acct.size());
    const auto account = call.world.accountNamed(acct.substr(0, at), acct.substr(std::min(at + 1, acct.size())));
    return account ? Answer{ 200, accountJson(call.world, *account) } : notFound();
}

Answer statuses(Call& call)
{
    const auto account = accountOf(call);
    if (!account)
        return notFound();
    if (call.parameters.flag("pinned") || call.parameters.flag("only_media"))
        return { 200, Json::array() };
    const bool noReplies = call.parameters.flag("exclude_replies"), noBoosts = call.parameters.flag("exclude_reblogs");
    return statusPage(call, usualPage, [&](const Status& status) {
        return status.author == *account && isVisible(call, status) && !(noReplies && status.inReplyToAuthor)
            && !(noBoosts && status.boostOf);
    });
}

Answer relationships(Call& call)
{
    Answer answer{ 200, Json::array() };
    for (const std::string& id : call.parameters.list("id"))
        if (const auto account = accountWithId(call.world, id))
            answer.body.push_back(relationshipJson(call.world, *account, call.now));
    return answer;
}

}

void routeAccounts(Api& api)
{
    api.get("/api/v1/accounts/verify_credentials", Access::Account, verifyCredentials);
    api.get("/api/v1/accounts/lookup", Access::Anyone, lookup);
    api.get("/api/v1/accounts/relationships", Access::Account, relationships);
    api.get("/api/v1/accounts", Access::Anyone, batch);
    api.get("/api/v1/accounts/(\\d+)", Access::Anyone, show);
    api.get("/api/v1/accounts/(\\d+)/statuses", Access::Anyone, statuses);
}

}
