// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/html.h"
#include "earshot/base/json.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "feed_readers.h"
#include "language_tag.h"

namespace earshot {

namespace {

constexpr std::string_view versionMark = "https://jsonfeed.org/version/";

std::string linkAt(const Json& object, const char* key, std::string_view url)
{
    const std::string reference = textAt(object, key);
    if (reference.empty())
        return {};
    return isHttpUrl(reference) ? reference : resolvedUrl(url, reference);
}

/// Version 1.0 has one `author`, 1.1 has `authors`.
void readAuthors(const Json& object, std::string_view url, FeedItem& item)
{
    const auto add = [&](const Json& author) {
        const std::string name = collapsedSpace(textAt(author, "name"));
        item.authorName += item.authorName.empty() || name.empty() ? name : ", " + name;
        item.authorUrl = item.authorUrl.empty() ? linkAt(author, "url", url) : item.authorUrl;
    };
    const Json& authors = memberAt(object, "authors");
    if (!authors.is_array())
        return add(memberAt(object, "author"));
    for (const Json& author : authors)
        add(author);
}

void readMedia(const Json& object, std::string_view url, FeedItem& item)
{
    if (std::string image = linkAt(object, "image", url); !image.empty())
        item.media.push_back(std::move(image));
    const Json& attachments = memberAt(object, "attachments");
    if (!attachments.is_array())
        return;
    for (const Json& attachment : attachments)
        if (std::string address = linkAt(attachment, "url", url); !address.empty())
            item.media.push_back(std::move(address));
}

void readBody(const Json& object, FeedItem& item)
{
    const std::string html = textAt(object, "content_html");
    if (!html.empty()) {
        item.html = html;
        item.text = textOfHtml(html);
        return;
    }
    const std::string text = textAt(object, "content_text");
    item.text = text.empty() ? textAt(object, "summary") : text;
    item.html = escapedHtml(item.text);
}

FeedItem readItem(const Json& object, const Json& feed, std::string_view url)
{
    FeedItem item;
    item.id = trimmed(textAt(object, "id"));
    item.link = linkAt(object, "url", url);
    if (item.link.empty())
        item.link = linkAt(object, "external_url", url);
    item.title = collapsedSpace(textAt(object, "title"));
    readBody(object, item);
    readAuthors(object, url, item);
    if (item.authorName.empty())
        readAuthors(feed, url, item);
    item.language = languageOfTag(textAt(object, "language"));
    if (item.language.empty())
        item.language = languageOfTag(textAt(feed, "language"));
    item.posted = feedDate(textAt(object, "date_published"));
    item.updated = feedDate(textAt(object, "date_modified"));
    item.posted = item.posted ? item.posted : item.updated;
    readMedia(object, url, item);
    item.raw = compactJson(object);
    return item;
}

}

Result<FeedDocument> readJsonFeed(std::string_view text, std::string_view url)
{
    const auto feed = parsedJson(text);
    if (!feed) {
        const bool looksLikeFeed = text.find("jsonfeed.org/version") != std::string_view::npos;
        return failure(looksLikeFeed ? ErrorKind::Malformed : ErrorKind::NotAFeed, {}, feed.error().detail);
    }
    const Json& items = memberAt(*feed, "items");
    if (!textAt(*feed, "version").starts_with(versionMark) || !items.is_array())
        return failure(ErrorKind::NotAFeed);
    FeedDocument document;
    document.format = FeedDocument::Format::JsonFeed;
    for (const Json& object : items)
        if (object.is_object())
            document.items.push_back(readItem(object, *feed, url));
    return document;
}

}
