// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_account.h"

namespace earshot {

namespace {

Result<std::size_t> longestPost(const ListeningTo& at, HttpClient& http, ServerAge age)
{
    return at.platform->limitsRequest(at.source, at.token, age)
        .and_then([&](Request request) { return http.fetch(std::move(request)); })
        .and_then([&](const Response& response) { return at.platform->readLimits(at.source, response); });
}

}

Result<OwnAccount> ownAccount(const ListeningTo& at, HttpClient& http)
{
    auto account = at.platform->accountRequest(at.source, at.token)
                       .and_then([&](Request request) { return http.fetch(std::move(request)); })
                       .and_then([&](const Response& response) { return at.platform->readAccount(at.source, response); });
    if (!account)
        return account;
    auto longest = longestPost(at, http, ServerAge::Current);
    if (!longest && longest.error().kind == ErrorKind::NotFound)
        longest = longestPost(at, http, ServerAge::Older);
    account->maxLength = longest.value_or(account->maxLength);
    return account;
}

}
