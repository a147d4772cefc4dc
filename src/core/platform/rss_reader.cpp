// SPDX-License-Identifier: GPL-3.0-or-later
#include "ascii.h"
#include "earshot/base/html.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "feed_readers.h"
#include "language_tag.h"

#include <charconv>

namespace earshot {

namespace {

/// RSS 2.0 names the author by mail, "mira@kelp.example (Mira K.)", or not even that.
std::string nameIn(const std::string& author)
{
    const std::size_t open = author.find('(');
    const std::size_t close = author.rfind(')');
    if (open != std::string::npos && close != std::string::npos && close > open + 1)
        return collapsedSpace(author.substr(open + 1, close - open - 1));
    if (const std::size_t angle = author.find('<'); angle != std::string::npos && angle > 0)
        return collapsedSpace(author.substr(0, angle));
    return collapsedSpace(author);
}

/// Titles should be plain, often are HTML, and now and then HTML escaped twice.
std::string plainTitle(const std::string& title)
{
    const std::string once = textOfHtml(title);
    const bool isEscapedAgain = once.find("&amp;") != std::string::npos || once.find("&lt;") != std::string::npos
        || once.find("&quot;") != std::string::npos || once.find("&#") != std::string::npos;
    const std::string& plain = isEscapedAgain ? textOfHtml(once) : once;
    return plain.find('\n') == std::string::npos ? plain : collapsedSpace(plain);
}

/// What an item says in several places at once, to be weighed when all of it is known.
struct RssFields {
    std::string link{}, guid{}, author{}, description{}, encoded{}, about{};
    bool guidIsLink = true;
};

void readLink(const xmlNode* element, std::string_view url, RssFields& fields)
{
    if (fields.link.empty())
        fields.link = linkFrom(element, textIn(element), url);
}

void readGuid(const xmlNode* element, RssFields& fields)
{
    fields.guid = textIn(element);
    fields.guidIsLink = lowerAscii(attributeOf(element, "isPermaLink")) != "false";
}

void readEnclosure(const xmlNode* element, std::string_view url, FeedItem& item)
{
    if (std::string address = linkFrom(element, attributeOf(element, "url"), url); !address.empty())
        item.media.push_back(std::move(address));
}

void readOwnElement(const xmlNode* element, std::string_view name, std::string_view url, RssFields& fields, FeedItem& item)
{
    if (name == "title")
        item.title = plainTitle(textIn(element));
    else if (name == "link")
        readLink(element, url, fields);
    else if (name == "guid")
        readGuid(element, fields);
    else if (name == "description")
        fields.description = textIn(element);
    else if (name == "pubDate")
        item.posted = feedDate(textIn(element));
    else if (name == "author")
        fields.author = nameIn(textIn(element));
    else if (name == "source")
        item.publisher = collapsedSpace(textIn(element));
    else if (name == "enclosure")
        readEnclosure(element, url, item);
}

void readForeignElement(const xmlNode* element, std::string_view url, RssFields& fields, FeedItem& item)
{
    if (isNamed(element, vocabulary::content, "encoded"))
        fields.encoded = textIn(element);
    else if (isNamed(element, vocabulary::atom, "updated"))
        item.updated = feedDate(textIn(element));
    else if (isNamed(element, vocabulary::atom, "link") && fields.link.empty() && attributeOf(element, "rel") != "self")
        fields.link = linkFrom(element, attributeOf(element, "href"), url);
    else
        readExtension(element, url, item);
}

void settle(RssFields& fields, FeedItem& item)
{
    item.id = fields.guid.empty() ? fields.about : fields.guid;
    if (item.link.empty()) // FeedBurner's original link comes first
        item.link = fields.link;
    if (item.link.empty() && fields.guidIsLink && isHttpUrl(fields.guid))
        item.link = fields.guid;
    if (item.link.empty() && isHttpUrl(fields.about))
        item.link = fields.about;
    if (item.authorName.empty())
        item.authorName = fields.author;
    item.html = fields.encoded.empty() ? std::move(fields.description) : std::move(fields.encoded);
    item.text = textOfHtml(item.html);
}

FeedItem readItem(const FeedXml& xml, const xmlNode* node, std::string_view url)
{
    FeedItem item;
    RssFields fields;
    fields.about = std::string(trimmed(attributeOf(node, "about")));
    for (const xmlNode* child = node->children; child != nullptr; child = child->next) {
        if (child->type != XML_ELEMENT_NODE)
            continue;
        if (const std::string_view name = ownName(child, node); !name.empty() && name.find(':') == std::string_view::npos)
            readOwnElement(child, name, url, fields, item);
        else
            readForeignElement(child, url, fields, item);
    }
    settle(fields, item);
    item.raw = xml.bytesOf(node);
    return item;
}

const xmlNode* channelOf(const xmlNode* root)
{
    for (const xmlNode* child = root->children; child != nullptr; child = child->next)
        if (child->type == XML_ELEMENT_NODE && viewOf(child->name) == "channel")
            return child;
    return root;
}

std::optional<std::chrono::minutes> minutesIn(const std::string& text)
{
    int minutes = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), minutes);
    return error == std::errc() && minutes > 0 ? std::optional(std::chrono::minutes(minutes)) : std::nullopt;
}

bool isRssNamespace(std::string_view uri, const xmlNode* root)
{
    return uri.empty() || uri == namespaceOf(root) || uri == vocabulary::rss10.uri || uri == vocabulary::rss090.uri;
}

}

FeedDocument readRss(const FeedXml& xml, std::string_view url)
{
    FeedDocument document;
    std::string language;
    const xmlNode* channel = channelOf(xml.root());
    for (const xmlNode* child = channel->children; child != nullptr; child = child->next) {
        if (child->type != XML_ELEMENT_NODE)
            continue;
        if (ownName(child, channel) == "ttl")
            document.timeToLive = minutesIn(textIn(child));
        else if (ownName(child, channel) == "language" || isNamed(child, vocabulary::dc, "language"))
            language = languageOfTag(textIn(child));
    }
    for (const xmlNode* node : xml.items()) {
        if (viewOf(node->name) != "item" || !isRssNamespace(namespaceOf(node), xml.root()))
            continue;
        FeedItem& item = document.items.emplace_back(readItem(xml, node, url));
        item.language = item.language.empty() ? language : item.language;
    }
    return document;
}

}
