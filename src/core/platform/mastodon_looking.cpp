// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "mastodon.h"
#include "mastodon_reader.h"
#include "mastodon_requests.h"
#include "order.h"

#include <algorithm>

namespace earshot {

using namespace mastodon;

namespace {

constexpr const char* recentPosts = "40";

Result<Request> idRequest(const Source& source, std::string_view collection, const std::string& id, std::string_view rest,
    const Fields& query, const std::string& token)
{
    if (id.empty())
        return failure(ErrorKind::InvalidArgument, "id");
    return getRequest(source, pathOf(collection, id, rest), query, token);
}

Result<std::vector<Observation>> sorted(Result<std::vector<Observation>> seen)
{
    if (seen)
        sortOldestFirst(*seen);
    return seen;
}

Observation versionOf(const Json& version, const Source& source, const Mention& mention)
{
    Observation seen{ mention.key, mention.externalId };
    seen.url = mention.url;
    seen.author = cardOf(memberAt(version, "account"), source);
    if (seen.author.externalId.empty())
        seen.author = mention.author;
    readContents(version, seen);
    seen.language = mention.language;
    seen.postedAt = mention.postedAt;
    seen.editedAt = timeAt(version, "created_at");
    seen.parentKey = mention.parentKey;
    seen.parentExternalId = mention.parentExternalId;
    seen.visibility = mention.visibility;
    seen.own = mention.own;
    seen.raw = compactJson(version);
    return seen;
}

}

Result<Request> Mastodon::threadRequest(const Source& source, const std::string& externalId, const std::string& token) const
{
    return idRequest(source, "statuses", externalId, "/context", {}, token);
}

Result<std::vector<Observation>> Mastodon::readThread(const Source& source, const Response& response, Time now) const
{
    const auto answer = jsonIn(response);
    if (!answer)
        return tl::unexpected(answer.error());
    if (!memberAt(*answer, "ancestors").is_array() && !memberAt(*answer, "descendants").is_array())
        return failure(ErrorKind::Malformed, redactedUrl(response.url), "not a thread");
    std::vector<const Json*> statuses;
    for (const char* part : { "ancestors", "descendants" })
        for (const Json& status : memberAt(*answer, part))
            statuses.push_back(&status);
    return sorted(observationsIn(statuses, source, now));
}

Result<Request> Mastodon::authorRequest(const Source& source, const std::string& authorId, const std::string& token) const
{
    return idRequest(source, "accounts", authorId, {}, {}, token);
}

Result<AuthorCard> Mastodon::readAuthor(const Source& source, const Response& response) const
{
    const auto account = jsonIn(response);
    if (!account)
        return tl::unexpected(account.error());
    AuthorCard card = cardOf(*account, source);
    if (card.externalId.empty())
        return failure(ErrorKind::Malformed, redactedUrl(response.url), "not an account");
    return card;
}

Result<Request> Mastodon::authorPostsRequest(const Source& source, const std::string& authorId, const std::string& token) const
{
    return idRequest(source, "accounts", authorId, "/statuses", { { "limit", recentPosts }, { "exclude_reblogs", "true" } }, token);
}

Result<std::vector<Observation>> Mastodon::readPosts(const Source& source, const Response& response, Time now) const
{
    const auto answer = jsonIn(response);
    if (!answer)
        return tl::unexpected(answer.error());
    return sorted(observationsIn(*answer, source, now));
}

Result<Request> Mastodon::recheckRequest(const Source& source, const Mention& mention, const std::string& token) const
{
    return idRequest(source, "statuses", mention.externalId, {}, {}, token);
}

Result<Recheck> Mastodon::readRecheck(const Source& source, const Mention& mention, const Response& response) const
{
    if (response.status == 404 || response.status == 410)
        return Recheck{ MentionState::Gone, GoneReason::NotFound };
    if (response.status < 200 || response.status >= 300) // who may not look has not seen that it is gone
        return Recheck{ MentionState::Unknown };
    const auto status = jsonIn(response);
    if (!status)
        return tl::unexpected(status.error());
    auto seen = observationOf(*status, source);
    if (!seen || seen->key != mention.key) // an id that was given away again says nothing about this post
        return Recheck{ MentionState::Unknown };
    if (seen->author.suspended)
        return Recheck{ MentionState::Gone, GoneReason::AuthorSuspended };
    seen->postedAt = mention.postedAt; // believed or not when it was first read
    return Recheck{ MentionState::Present, GoneReason::Unknown, std::move(seen) };
}

Result<Request> Mastodon::historyRequest(const Source& source, const Mention& mention, const std::string& token) const
{
    return idRequest(source, "statuses", mention.externalId, "/history", {}, token);
}

Result<std::vector<Observation>> Mastodon::readHistory(const Source& source, const Mention& mention, const Response& response) const
{
    const auto answer = jsonIn(response);
    if (!answer)
        return tl::unexpected(answer.error());
    if (!answer->is_array())
        return failure(ErrorKind::Malformed, redactedUrl(response.url), "not a list of versions");
    std::vector<Observation> versions;
    for (const Json& version : *answer)
        if (version.is_object())
            versions.push_back(versionOf(version, source, mention));
    if (versions.empty() && !answer->empty())
        return failure(ErrorKind::Malformed, redactedUrl(response.url), "no version can be read");
    // Mastodon lists the oldest first, GoToSocial the newest.
    std::ranges::stable_sort(versions, {}, [](const Observation& seen) { return seen.editedAt.value_or(Time{}); });
    return versions;
}

}
