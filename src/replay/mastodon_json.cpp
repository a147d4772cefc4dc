// SPDX-License-Identifier: GPL-3.0-or-later
#include "mastodon_json.h"

#include "earshot/base/url.h"
#include "status_html.h"

#include <charconv>

namespace earshot::replay {

namespace {

constexpr std::int64_t firstAccountId = 109500;

const char* nameOf(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Unlisted:
        return "unlisted";
    case Visibility::Followers:
        return "private";
    case Visibility::Direct:
        return "direct";
    case Visibility::Public:
        break;
    }
    return "public";
}

std::string userUri(const World& world, const Account& account)
{
    return (account.host.empty() ? world.baseUrl() : "https://" + account.host) + "/users/" + account.handle;
}

Json idOrNull(std::int64_t id)
{
    return id ? Json(std::to_string(id)) : Json();
}

Json mentionsJson(const World& world, const StatusVersion& version)
{
    Json mentions = Json::array();
    for (const AccountIndex index : version.mentions) {
        const Account& account = world.accounts()[index];
        mentions.push_back({ { "id", accountId(index) }, { "username", account.handle }, { "acct", acctOf(account) },
            { "url", profileUrl(account, world.baseUrl()) } });
    }
    return mentions;
}

Json tagsJson(const World& world, const StatusVersion& version)
{
    Json tags = Json::array();
    for (const std::string& tag : version.tags)
        tags.push_back({ { "name", tag }, { "url", world.baseUrl() + "/tags/" + percentEncoded(tag) } });
    return tags;
}

}

std::string accountId(AccountIndex account)
{
    return std::to_string(firstAccountId + static_cast<std::int64_t>(account));
}

std::optional<AccountIndex> accountWithId(const World& world, const std::string& id)
{
    std::int64_t number = 0;
    std::from_chars(id.data(), id.data() + id.size(), number);
    const auto index = static_cast<AccountIndex>(number - firstAccountId);
    if (number < firstAccountId || index >= world.accounts().size() || !world.accounts()[index].known)
        return std::nullopt;
    return index;
}

std::string mastodonTime(Time time)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(time);
    const auto millis = std::chrono::floor<std::chrono::milliseconds>(time - second).count();
    std::string text = formatRfc3339(second);
    text.pop_back();
    return text + '.' + std::to_string(1000 + millis).substr(1) + 'Z';
}

std::string statusUri(const World& world, const Status& status)
{
    return userUri(world, world.accounts()[status.author]) + "/statuses/" + status.stableId;
}

std::string statusUrl(const World& world, const Status& status)
{
    return profileUrl(world.accounts()[status.author], world.baseUrl()) + '/' + status.stableId;
}

Json accountJson(const World& world, AccountIndex index)
{
    const Account& account = world.accounts()[index];
    const std::string avatar = world.baseUrl() + "/avatars/original/missing.png",
                      header = world.baseUrl() + "/headers/original/missing.png";
    return { { "id", accountId(index) }, { "username", account.handle }, { "acct", acctOf(account) }, { "display_name", account.name },
        { "locked", false }, { "bot", account.bot }, { "group", false }, { "discoverable", true }, { "indexable", true },
        { "created_at", mastodonTime(account.createdAt) }, { "note", paragraphsHtml(account.bio) },
        { "url", profileUrl(account, world.baseUrl()) }, { "uri", userUri(world, account) }, { "avatar", avatar },
        { "avatar_static", avatar }, { "header", header }, { "header_static", header }, { "followers_count", account.followers },
        { "following_count", account.following }, { "statuses_count", account.posts },
        { "last_status_at", account.lastPostAt ? Json(formatRfc3339(*account.lastPostAt).substr(0, 10)) : Json() },
        { "hide_collections", nullptr }, { "noindex", false }, { "emojis", Json::array() }, { "roles", Json::array() },
        { "fields", Json::array() } };
}

Json credentialAccountJson(const World& world)
{
    Json account = accountJson(world, ownAccount);
    account["source"] = { { "privacy", "public" }, { "sensitive", false }, { "language", nullptr },
        { "note", world.accounts()[ownAccount].bio }, { "fields", Json::array() }, { "follow_requests_count", 0 } };
    account["role"] = { { "id", "-99" }, { "name", "" }, { "permissions", "0" }, { "color", "" }, { "highlighted", false } };
    return account;
}

Json statusJson(const World& world, const Status& status)
{
    const StatusVersion& latest = status.latest();
    const Status* boosted = world.status(status.boostOf);
    return { { "id", std::to_string(status.id) }, { "uri", statusUri(world, status) }, { "url", statusUrl(world, status) },
        { "created_at", mastodonTime(status.createdAt) },
        { "edited_at", status.versions.size() > 1 ? Json(mastodonTime(latest.at)) : Json() },
        { "in_reply_to_id", idOrNull(status.inReplyTo) },
        { "in_reply_to_account_id", status.inReplyToAuthor ? Json(accountId(*status.inReplyToAuthor)) : Json() },
        { "sensitive", !latest.warning.empty() }, { "spoiler_text", latest.warning }, { "visibility", nameOf(status.visibility) },
        { "language", status.language.empty() ? Json() : Json(status.language) }, { "replies_count", status.replies.size() },
        { "reblogs_count", status.boosts.size() }, { "favourites_count", 0 }, { "favourited", false }, { "reblogged", false },
        { "muted", world.moderation().isConversationMuted(status.conversation) }, { "bookmarked", false }, { "pinned", false },
        { "content", latest.html }, { "filtered", Json::array() }, { "reblog", boosted ? statusJson(world, *boosted) : Json() },
        { "application", nullptr }, { "account", accountJson(world, status.author) }, { "media_attachments", Json::array() },
        { "mentions", mentionsJson(world, latest) }, { "tags", tagsJson(world, latest) }, { "emojis", Json::array() }, { "card", nullptr },
        { "poll", nullptr } };
}

Json notificationJson(const World& world, const Notification& notification)
{
    const Status* status = world.status(notification.status);
    return { { "id", std::to_string(notification.id) }, { "type", notification.type == NotificationType::Mention ? "mention" : "reblog" },
        { "created_at", mastodonTime(notification.at) }, { "group_key", "ungrouped-" + std::to_string(notification.id) },
        { "account", accountJson(world, notification.from) }, { "status", status ? statusJson(world, *status) : Json() } };
}

Json relationshipJson(const World& world, AccountIndex account, Time now)
{
    const Relation& relation = world.moderation().relation(account);
    const bool muting = world.moderation().isMuted(account, now);
    return { { "id", accountId(account) }, { "following", false }, { "showing_reblogs", false }, { "notifying", false },
        { "languages", nullptr }, { "followed_by", false }, { "blocking", relation.blocking }, { "blocked_by", false },
        { "muting", muting }, { "muting_notifications", muting && relation.mutingNotifications }, { "requested", false },
        { "requested_by", false }, { "domain_blocking", false }, { "endorsed", false }, { "note", relation.note } };
}

Json historyJson(const World& world, const Status& status)
{
    Json history = Json::array();
    for (const StatusVersion& version : status.versions)
        history.push_back({ { "content", version.html }, { "spoiler_text", version.warning }, { "sensitive", !version.warning.empty() },
            { "created_at", mastodonTime(version.at) }, { "account", accountJson(world, status.author) },
            { "media_attachments", Json::array() }, { "emojis", Json::array() } });
    return history;
}

Json sourceJson(const Status& status)
{
    return { { "id", std::to_string(status.id) }, { "text", status.latest().text }, { "spoiler_text", status.latest().warning } };
}

}
