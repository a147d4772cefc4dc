// SPDX-License-Identifier: GPL-3.0-or-later
#include "ascii.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "feed_readers.h"
#include "language_tag.h"

#include <charconv>

namespace earshot {

namespace {

void readMedia(const xmlNode* element, std::string_view url, FeedItem& item)
{
    if (std::string address = linkFrom(element, attributeOf(element, "url"), url); !address.empty())
        item.media.push_back(std::move(address));
}

void readMediaGroup(const xmlNode* group, std::string_view url, FeedItem& item)
{
    for (const xmlNode* child = group->children; child != nullptr; child = child->next)
        if (child->type == XML_ELEMENT_NODE && isNamed(child, vocabulary::media, "content"))
            readMedia(child, url, item);
}

std::optional<std::int64_t> countIn(std::string_view text)
{
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    return error == std::errc() && count >= 0 && end == text.data() + text.size() ? std::optional(count) : std::nullopt;
}

void addAuthor(std::string name, FeedItem& item)
{
    if (name.empty())
        return;
    item.authorName += item.authorName.empty() ? "" : ", ";
    item.authorName += name;
}

bool readDublinCore(const xmlNode* element, FeedItem& item)
{
    if (isNamed(element, vocabulary::dc, "creator"))
        addAuthor(collapsedSpace(textIn(element)), item);
    else if (isNamed(element, vocabulary::dc, "date") || isNamed(element, vocabulary::dcTerms, "created"))
        item.posted = item.posted ? item.posted : feedDate(textIn(element));
    else if (isNamed(element, vocabulary::dcTerms, "modified"))
        item.updated = feedDate(textIn(element));
    else if (isNamed(element, vocabulary::dc, "language"))
        item.language = languageOfTag(textIn(element));
    else
        return false;
    return true;
}

bool readThreading(const xmlNode* element, FeedItem& item)
{
    if (isNamed(element, vocabulary::thread, "in-reply-to"))
        item.answers = trimmed(attributeOf(element, "ref"));
    else if (isNamed(element, vocabulary::thread, "total") || isNamed(element, vocabulary::slash, "comments"))
        item.replies = countIn(textIn(element));
    else
        return false;
    return true;
}

}

void readExtension(const xmlNode* element, std::string_view url, FeedItem& item)
{
    if (readDublinCore(element, item) || readThreading(element, item))
        return;
    if (isNamed(element, vocabulary::media, "content"))
        readMedia(element, url, item);
    else if (isNamed(element, vocabulary::media, "group"))
        readMediaGroup(element, url, item);
    else if (isNamed(element, vocabulary::feedBurner, "origLink"))
        item.link = linkFrom(element, textIn(element), url);
}

}
