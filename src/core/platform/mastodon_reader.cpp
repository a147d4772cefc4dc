// SPDX-License-Identifier: GPL-3.0-or-later
#include "mastodon_reader.h"

#include "ascii.h"
#include "believable.h"
#include "earshot/base/html.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "language_tag.h"
#include "status.h"

#include <unordered_map>

namespace earshot::mastodon {

namespace {

/// Some servers hide a number by saying -1.
std::optional<std::int64_t> countAt(const Json& object, const char* key)
{
    const auto count = integerAt(object, key);
    return count && *count >= 0 ? count : std::nullopt;
}

std::string linkAt(const Json& object, const char* key)
{
    std::string link = textAt(object, key);
    return isHttpUrl(link) ? link : std::string();
}

/// What cannot be placed is kept from the public.
Visibility visibilityOf(const std::string& name)
{
    if (name.empty() || name == "public")
        return Visibility::Public;
    if (name == "unlisted")
        return Visibility::Unlisted;
    return name == "direct" ? Visibility::Direct : Visibility::Followers;
}

bool isOwn(const Json& account, const Source& source)
{
    if (source.account.empty())
        return false;
    const std::string own = lowerAscii(handleOf(source.account, source));
    return lowerAscii(handleOf(textAt(account, "acct"), source)) == own || textAt(account, "id") == source.account;
}

/// Addresses of media may be signed anew with every answer; ids are not.
std::string mediaMark(const Json& attachment)
{
    const std::string id = textAt(attachment, "id");
    return id.empty() ? textAt(attachment, "url") : id;
}

void readMedia(const Json& status, Observation& seen)
{
    const Json& attachments = memberAt(status, "media_attachments");
    if (!attachments.is_array())
        return;
    for (const Json& attachment : attachments) {
        seen.versionText += '\n' + mediaMark(attachment);
        std::string link = linkAt(attachment, "url");
        if (link.empty())
            link = linkAt(attachment, "remote_url");
        if (!link.empty())
            seen.media.push_back(std::move(link));
    }
}

void linkParents(std::vector<Observation>& seen)
{
    std::unordered_map<std::string_view, std::string_view> keys;
    for (const Observation& one : seen)
        keys.emplace(one.externalId, one.key);
    for (Observation& one : seen)
        if (const auto parent = keys.find(one.parentExternalId); parent != keys.end())
            one.parentKey = parent->second;
}

}

Result<Json> jsonIn(const Response& response)
{
    return jsonIn(response, parsedRfc822(response.headers.value("Date")).value_or(Time{}));
}

Result<Json> jsonIn(const Response& response, Time now)
{
    if (const auto checked = checkedStatus(response, now); !checked)
        return tl::unexpected(checked.error());
    auto json = parsedJson(response.body);
    if (!json)
        json.error().subject = redactedUrl(response.url);
    return json;
}

std::string handleOf(std::string_view account, const Source& source)
{
    if (account.starts_with('@'))
        account.remove_prefix(1);
    const std::string origin = originOf(source.baseUrl);
    const std::string_view authority = std::string_view(origin).substr(std::min(origin.find("//") + 2, origin.size()));
    const std::size_t at = account.find('@');
    const bool isLocal = at != std::string_view::npos && lowerAscii(account.substr(at + 1)) == authority;
    return std::string(isLocal ? account.substr(0, at) : account);
}

AuthorCard cardOf(const Json& account, const Source& source)
{
    AuthorCard card{ textAt(account, "id") };
    card.key = textAt(account, "uri"); // an id is known to its server alone
    if (card.key.empty())
        card.key = textAt(account, "url");
    card.handle = handleOf(singleLine(textAt(account, "acct")), source);
    card.name = singleLine(textAt(account, "display_name"));
    if (card.name.empty())
        card.name = singleLine(textAt(account, "username"));
    card.url = linkAt(account, "url");
    card.avatarUrl = linkAt(account, "avatar");
    card.bio = textOfHtml(textAt(account, "note"));
    card.followers = countAt(account, "followers_count");
    card.following = countAt(account, "following_count");
    card.posts = countAt(account, "statuses_count");
    card.createdAt = timeAt(account, "created_at");
    card.bot = flagAt(account, "bot");
    card.suspended = flagAt(account, "suspended");
    return card;
}

void readContents(const Json& status, Observation& seen)
{
    seen.title = collapsedSpace(textAt(status, "spoiler_text"));
    seen.html = textAt(status, "content");
    const std::string body = textOfHtml(seen.html);
    seen.text = seen.title.empty() || body.empty() ? seen.title + body : seen.title + "\n\n" + body;
    seen.versionText = collapsedSpace(seen.title + '\n' + body);
    readMedia(status, seen);
}

std::optional<Observation> observationOf(const Json& status, const Source& source)
{
    const std::string id = textAt(status, "id");
    std::string uri = textAt(status, "uri");
    if (uri.empty())
        uri = textAt(status, "url");
    if (id.empty() || uri.empty())
        return std::nullopt;
    Observation seen{ std::string(keyPrefix) + uri, id };
    seen.url = linkAt(status, "url");
    if (seen.url.empty() && isHttpUrl(uri))
        seen.url = uri;
    const Json& account = memberAt(status, "account");
    seen.author = cardOf(account, source);
    seen.own = isOwn(account, source);
    const Json& boosted = memberAt(status, "reblog");
    seen.boost = boosted.is_object();
    readContents(seen.boost ? boosted : status, seen);
    seen.language = languageOfTag(textAt(status, "language"));
    seen.postedAt = timeAt(status, "created_at");
    seen.editedAt = timeAt(status, "edited_at");
    seen.parentExternalId = textAt(status, "in_reply_to_id");
    seen.visibility = visibilityOf(textAt(status, "visibility"));
    seen.counts = { countAt(status, "replies_count"), countAt(status, "reblogs_count"), countAt(status, "favourites_count") };
    seen.raw = compactJson(status);
    return seen;
}

Result<std::vector<Observation>> observationsIn(const std::vector<const Json*>& statuses, const Source& source, Time now)
{
    std::vector<Observation> seen;
    seen.reserve(statuses.size());
    for (const Json* status : statuses) {
        auto one = observationOf(*status, source);
        if (!one)
            continue;
        one->postedAt = believable(one->postedAt, now);
        one->editedAt = believable(one->editedAt, now);
        seen.push_back(std::move(*one));
    }
    if (seen.empty() && !statuses.empty())
        return failure(ErrorKind::Malformed, {}, "no status can be read");
    linkParents(seen);
    return seen;
}

Result<std::vector<Observation>> observationsIn(const Json& list, const Source& source, Time now)
{
    if (!list.is_array())
        return failure(ErrorKind::Malformed, {}, "not a list of statuses");
    std::vector<const Json*> statuses;
    statuses.reserve(list.size());
    for (const Json& status : list)
        statuses.push_back(&status);
    return observationsIn(statuses, source, now);
}

}
