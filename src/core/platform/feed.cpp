// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed.h"

#include "ascii.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "earshot/model/names.h"
#include "earshot/platform/retry_after.h"
#include "feed_items.h"
#include "order.h"
#include "status.h"

#include <algorithm>
#include <charconv>

namespace earshot {

namespace {

using std::chrono::seconds;

constexpr seconds longestWait = std::chrono::hours(24);

std::optional<seconds> maxAge(const Headers& headers)
{
    const std::string control = lowerAscii(headers.value("Cache-Control"));
    constexpr std::string_view name = "max-age=";
    const std::size_t at = control.find(name);
    // s-maxage is for shared caches
    if (at == std::string::npos || (at > 0 && control[at - 1] == '-'))
        return std::nullopt;
    std::int64_t age = 0;
    const auto [end, error] = std::from_chars(control.data() + at + name.size(), control.data() + control.size(), age);
    return error == std::errc() && age > 0 ? std::optional(seconds(std::min<std::int64_t>(age, longestWait.count()))) : std::nullopt;
}

std::optional<seconds> untilExpiry(const Headers& headers)
{
    const auto expires = parsedRfc822(headers.value("Expires"));
    const auto date = parsedRfc822(headers.value("Date"));
    if (!expires || !date || *expires <= *date)
        return std::nullopt;
    return std::chrono::ceil<seconds>(*expires - *date);
}

/// The longest of the server's wishes, a day at most.
std::optional<seconds> wishedWait(const Response& response, const std::optional<std::chrono::minutes>& timeToLive, Time now)
{
    std::optional<seconds> wait = maxAge(response.headers);
    if (!wait && !response.headers.has("Cache-Control"))
        wait = untilExpiry(response.headers);
    for (const std::optional<seconds> wish : { timeToLive ? std::optional<seconds>(*timeToLive) : std::nullopt, retryAfter(response, now) })
        if (wish)
            wait = std::max(wait.value_or(seconds(0)), *wish);
    return wait ? std::optional(std::min(*wait, longestWait)) : std::nullopt;
}

void keepValidators(const Response& response, Cursor& cursor)
{
    cursor.etag = response.headers.value("ETag");
    cursor.lastModified = response.headers.value("Last-Modified");
    cursor.validatorsUrl = cursor.etag.empty() && cursor.lastModified.empty() ? std::string() : withoutSecret(response.url);
}

Page unchangedPage(const Cursor& cursor, const Response& response, Time now)
{
    Page page;
    page.cursor = cursor;
    page.notModified = true;
    page.movedTo = response.permanentUrl;
    page.notBefore = wishedWait(response, std::nullopt, now);
    return page;
}

}

Capabilities Feed::capabilities() const
{
    Capabilities can;
    can.kinds = { SourceKind::Feed };
    can.recheck = true;
    return can;
}

Result<void> Feed::checkSource(const Source& source) const
{
    if (source.kind != SourceKind::Feed)
        return failure(ErrorKind::NotSupported, std::string(id()), std::string(nameOf(source.kind)));
    if (!isHttpUrl(source.baseUrl))
        return failure(ErrorKind::InvalidArgument, "base-url", "not an http or https address");
    return {};
}

Result<Request> Feed::pollRequest(const Source& source, const Cursor& cursor, const std::string& token) const
{
    if (const auto checked = checkSource(source); !checked)
        return tl::unexpected(checked.error());
    Request request;
    request.url = source.baseUrl;
    request.headers.add("Accept", "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8");
    request.bearer = token;
    if (cursor.validatorsUrl == withoutSecret(source.baseUrl)) {
        request.etag = cursor.etag;
        request.lastModified = cursor.lastModified;
    }
    return request;
}

Result<Page> Feed::readPage(const Source& source, const Cursor& cursor, const Response& response, Time now) const
{
    if (response.status == 304)
        return unchangedPage(cursor, response, now);
    if (const auto checked = checkedStatus(response, now); !checked)
        return tl::unexpected(checked.error());
    auto document = readFeed(response);
    if (!document) {
        document.error().subject = redactedUrl(response.url);
        if (!response.complete) // whatever it would have been
            document.error().kind = ErrorKind::Truncated;
        return tl::unexpected(document.error());
    }
    FeedKeys keys(source.id, cursor.position);
    keys.assign(*document);
    const std::string host = hostOf(source.baseUrl);
    Page page;
    page.items.reserve(document->items.size());
    for (FeedItem& item : document->items)
        page.items.push_back(observationOf(std::move(item), keys, host, now));
    sortOldestFirst(page.items);
    for (const std::string& deleted : document->deletedIds)
        if (!deleted.empty())
            page.goneKeys.push_back(keys.keyOfId(deleted));
    page.cursor.position = keys.memory();
    page.isWhole = document->isWhole;
    if (document->isWhole) // else the next answer must not be "not modified": the rest is still to be had
        keepValidators(response, page.cursor);
    page.movedTo = response.permanentUrl;
    page.notBefore = wishedWait(response, document->timeToLive, now);
    return page;
}

Result<Request> Feed::recheckRequest(const Source&, const Mention& mention, const std::string&) const
{
    if (!isHttpUrl(mention.url))
        return failure(ErrorKind::NotSupported, std::string(id()), "the item has no address of its own");
    Request request; // without the feed's token: the page belongs to somebody else
    request.url = mention.url;
    return request;
}

Result<Recheck> Feed::readRecheck(const Source&, const Mention&, const Response& response) const
{
    if (response.status == 404 || response.status == 410)
        return Recheck{ MentionState::Gone, GoneReason::NotFound };
    const bool isThere = response.status >= 200 && response.status < 300;
    return Recheck{ isThere ? MentionState::Present : MentionState::Unknown };
}

}
