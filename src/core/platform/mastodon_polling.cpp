// SPDX-License-Identifier: GPL-3.0-or-later
#include "ascii.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "earshot/platform/retry_after.h"
#include "mastodon.h"
#include "mastodon_paging.h"
#include "mastodon_reader.h"
#include "mastodon_requests.h"
#include "order.h"

#include <algorithm>

namespace earshot {

using namespace mastodon;

namespace {

constexpr std::size_t notificationPage = 80;
constexpr std::size_t timelinePage = 40;
constexpr std::size_t searchDepth = 3 * timelinePage; ///< by relevance, not by time: what is new stands near the top

Request notificationsRequest(const Source& source, const std::string& after, const std::string& token)
{
    // Without include_filtered a server keeps strangers' mentions back: the very people who complain.
    Fields query{ { "types[]", "mention" }, { "include_filtered", "true" }, { "limit", std::to_string(notificationPage) } };
    if (!after.empty())
        query.emplace_back("min_id", after);
    return getRequest(source, "/api/v1/notifications", query, token);
}

Request hashtagRequest(const Source& source, const std::string& after, const std::string& token)
{
    std::string_view tag = trimmed(source.query);
    tag.remove_prefix(tag.starts_with('#') ? 1 : 0);
    Fields query{ { "limit", std::to_string(timelinePage) } };
    if (!after.empty())
        query.emplace_back("min_id", after);
    return getRequest(source, pathOf("timelines/tag", tag), query, token);
}

/// Several words without operators of their own are meant as they stand.
std::string searchPhrase(std::string_view query)
{
    query = trimmed(query);
    const bool isPlain = query.find(' ') != std::string_view::npos && query.find_first_of("\":") == std::string_view::npos
        && query.find(" -") == std::string_view::npos && query.find(" +") == std::string_view::npos && !query.starts_with('-')
        && !query.starts_with('+');
    return isPlain ? "\"" + std::string(query) + "\"" : std::string(query);
}

Request searchRequest(const Source& source, const std::string& offset, const std::string& token)
{
    Fields query{ { "q", searchPhrase(source.query) }, { "type", "statuses" }, { "limit", std::to_string(timelinePage) } };
    if (!offset.empty())
        query.emplace_back("offset", offset);
    return getRequest(source, "/api/v2/search", query, token);
}

Request contextRequest(const Source& source, const std::string& status, const std::string& token)
{
    return getRequest(source, pathOf("statuses", status, "/context"), {}, token);
}

/// The status id in a thread's query: the query itself, or the end of an address on the source's own server.
std::string statusIdIn(const Source& source)
{
    std::string_view query = trimmed(source.query);
    if (!isHttpUrl(query))
        return std::string(query);
    if (originOf(query) != originOf(source.baseUrl))
        return {};
    query = query.substr(0, query.find_first_of("?#"));
    const std::string_view last = query.substr(query.rfind('/') + 1);
    return isAllDigits(last) ? std::string(last) : std::string();
}

Result<Request> threadPollRequest(const Source& source, const Cursor& cursor, const std::string& token)
{
    const std::string known = statusIdIn(source);
    const std::string status = known.empty() ? cursor.position : known;
    if (!status.empty())
        return getRequest(source, pathOf("statuses", status), {}, token);
    if (const auto checked = checkedToken(source, token); !checked) // only users may make a server fetch a foreign post
        return tl::unexpected(checked.error());
    const Fields query{ { "q", std::string(trimmed(source.query)) }, { "type", "statuses" }, { "resolve", "true" }, { "limit", "5" } };
    return getRequest(source, "/api/v2/search", query, token);
}

PageIds idsIn(const Json& list)
{
    PageIds ids;
    for (const Json& item : list)
        if (std::string id = textAt(item, "id"); isUsableId(id))
            ids.push_back(std::move(id));
    return ids;
}

Result<Page> pageOf(Result<std::vector<Observation>> items, std::string position)
{
    if (!items)
        return tl::unexpected(items.error());
    Page page;
    page.items = std::move(*items);
    sortOldestFirst(page.items);
    page.cursor.position = std::move(position);
    return page;
}

Result<Page> readNotifications(const Source& source, const Cursor& cursor, const Json& list, Time now)
{
    if (!list.is_array())
        return failure(ErrorKind::Malformed, {}, "not a list of notifications");
    std::vector<const Json*> statuses;
    for (const Json& notification : list) // some servers ignore types[]
        if (textAt(notification, "type") == "mention" || !notification.is_object())
            statuses.push_back(&memberAt(notification, "status"));
    const Step step = stepForward(Mark::of(cursor.position), idsIn(list));
    auto page = pageOf(observationsIn(statuses, source, now), step.mark.position());
    if (page && step.wantsMore)
        page->more = notificationsRequest(source, step.mark.seen, {});
    return page;
}

Result<Page> readTimeline(const Source& source, const Cursor& cursor, const Json& list, Time now)
{
    auto items = observationsIn(list, source, now);
    if (!items)
        return tl::unexpected(items.error());
    const Step step = stepFromNewest(Mark::of(cursor.position), idsIn(list));
    auto page = pageOf(std::move(items), step.mark.position());
    if (page && step.wantsMore)
        page->more = hashtagRequest(source, step.mark.seen, {});
    return page;
}

Result<Page> readSearch(const Source& source, const Cursor& cursor, const Json& answer, Time now)
{
    const Json& statuses = memberAt(answer, "statuses");
    auto page = pageOf(observationsIn(statuses, source, now), {});
    if (!page)
        return page;
    const std::size_t offset = isAllDigits(cursor.position) && cursor.position.size() < 6 ? std::stoul(cursor.position) : 0;
    const std::size_t next = offset + timelinePage;
    if (statuses.size() >= timelinePage && next < searchDepth) {
        page->cursor.position = std::to_string(next);
        page->more = searchRequest(source, page->cursor.position, {});
    }
    return page;
}

/// A search by address may find more than the post of that address.
const Json& bestOf(const Json& found, const std::string& address)
{
    for (const Json& status : found)
        if (textAt(status, "url") == address || textAt(status, "uri") == address)
            return status;
    return found.front();
}

/// A thread is read in two or three steps, told apart by what the server sent: (found by its address,) the post, what is around it.
Result<Page> readThreadStep(const Source& source, const Cursor& cursor, const Json& answer, Time now)
{
    std::vector<const Json*> statuses;
    const Json& found = memberAt(answer, "statuses");
    if (found.is_array()) {
        if (found.empty())
            return failure(ErrorKind::NotFound, redactedUrl(source.query));
        statuses.push_back(&bestOf(found, std::string(trimmed(source.query))));
    } else if (answer.contains("ancestors") || answer.contains("descendants")) {
        for (const char* part : { "ancestors", "descendants" })
            for (const Json& status : memberAt(answer, part))
                statuses.push_back(&status);
        return pageOf(observationsIn(statuses, source, now), cursor.position);
    } else {
        statuses.push_back(&answer);
    }
    auto page = pageOf(observationsIn(statuses, source, now), cursor.position);
    if (!page)
        return page;
    const std::string status = page->items.front().externalId;
    if (found.is_array())
        page->cursor.position = status;
    page->more = contextRequest(source, status, {});
    return page;
}

Result<Page> readByKind(const Source& source, const Cursor& cursor, const Json& answer, Time now)
{
    switch (source.kind) {
    case SourceKind::Mentions:
        return readNotifications(source, cursor, answer, now);
    case SourceKind::Hashtag:
        return readTimeline(source, cursor, answer, now);
    case SourceKind::Search:
        return readSearch(source, cursor, answer, now);
    case SourceKind::Thread:
        return answer.is_object() ? readThreadStep(source, cursor, answer, now) : failure(ErrorKind::Malformed, {}, "not a status");
    default:
        return failure(ErrorKind::NotSupported, "mastodon");
    }
}

}

Result<Request> Mastodon::pollRequest(const Source& source, const Cursor& cursor, const std::string& token) const
{
    if (const auto checked = checkSource(source); !checked)
        return tl::unexpected(checked.error());
    const bool isForUsers = source.kind == SourceKind::Mentions || source.kind == SourceKind::Search;
    if (const auto checked = checkedToken(source, token); isForUsers && !checked)
        return tl::unexpected(checked.error());
    const Mark mark = Mark::of(cursor.position);
    switch (source.kind) {
    case SourceKind::Mentions:
        return notificationsRequest(source, mark.seen, token);
    case SourceKind::Hashtag:
        return hashtagRequest(source, mark.isFillingGap() ? mark.seen : std::string(), token);
    case SourceKind::Search:
        return searchRequest(source, cursor.position, token);
    default:
        return threadPollRequest(source, cursor, token);
    }
}

Result<Page> Mastodon::readPage(const Source& source, const Cursor& cursor, const Response& response, Time now) const
{
    const auto answer = jsonIn(response, now);
    if (!answer)
        return tl::unexpected(answer.error());
    auto page = readByKind(source, cursor, *answer, now);
    if (!page) {
        if (page.error().subject.empty())
            page.error().subject = redactedUrl(response.url);
        return page;
    }
    page->notBefore = retryAfter(response, now);
    if (page->notBefore) // the cursor knows where to go on
        page->more.reset();
    return page;
}

}
