// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/asking.h"

#include "conversation_cases.h"
#include "earshot/app/brands.h"
#include "origin.h"

#include <utility>

namespace earshot {

namespace {

Result<void> record(Workspace& workspace, const Found& found)
{
    const auto policy = workspace.settings().policy();
    if (!policy)
        return tl::unexpected(policy.error());
    auto transaction = Transaction::begin(workspace.store());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto recorded = workspace.mentions().record(found.source.id, found.source.platform, found.batch, found.at);
    if (!recorded)
        return tl::unexpected(recorded.error());
    Changes changes;
    ConversationCases cases(workspace, *policy);
    if (const auto taken = cases.take(*recorded, found, changes); !taken)
        return taken;
    return transaction->commit();
}

}

Result<std::vector<Mention>> refreshThread(Workspace& workspace, SecretStore& secrets, HttpClient& http, MentionId id)
{
    const auto origin = originOf(workspace, secrets, id);
    if (!origin)
        return tl::unexpected(origin.error());
    const ListeningTo& from = origin->from;
    auto thread
        = from.platform->threadRequest(from.source, origin->mention.externalId, from.token)
              .and_then([&](Request request) { return http.fetch(std::move(request)); })
              .and_then([&](const Response& response) { return from.platform->readThread(from.source, response, workspace.now()); });
    auto brands = brandMatcher(workspace);
    auto sorter = workspace.sorter();
    if (!thread || !brands)
        return tl::unexpected(!thread ? thread.error() : brands.error());
    if (!sorter)
        return tl::unexpected(sorter.error());
    Found found;
    found.source = from.source;
    found.at = workspace.now();
    Reading reading(workspace, http, std::move(*sorter), std::move(*brands));
    if (const auto read = reading.read(from, std::move(*thread), found); !read)
        return tl::unexpected(read.error());
    found.relevant = false; // what others say in a thread joins its case; it opens none of its own
    if (const auto recorded = record(workspace, found); !recorded)
        return tl::unexpected(recorded.error());
    const auto refreshed = workspace.mentions().find(id);
    if (!refreshed)
        return tl::unexpected(refreshed.error());
    return workspace.mentions().conversation(refreshed->conversation);
}

Result<AuthorProfile> profileOf(Workspace& workspace, SecretStore& secrets, HttpClient& http, MentionId id)
{
    const auto origin = originOf(workspace, secrets, id);
    if (!origin)
        return tl::unexpected(origin.error());
    const ListeningTo& from = origin->from;
    const std::string& author = origin->mention.author.externalId;
    auto card = from.platform->authorRequest(from.source, author, from.token)
                    .and_then([&](Request request) { return http.fetch(std::move(request)); })
                    .and_then([&](const Response& response) { return from.platform->readAuthor(from.source, response); });
    if (!card)
        return tl::unexpected(card.error());
    auto posts = from.platform->authorPostsRequest(from.source, author, from.token)
                     .and_then([&](Request request) { return http.fetch(std::move(request)); })
                     .and_then([&](const Response& response) { return from.platform->readPosts(from.source, response, workspace.now()); });
    const auto history = authorHistory(workspace.store(), origin->mention.authorId, origin->mention.caseId);
    if (!posts || !history)
        return tl::unexpected(!posts ? posts.error() : history.error());
    return AuthorProfile{ std::move(*card), std::move(*posts), *history };
}

}
