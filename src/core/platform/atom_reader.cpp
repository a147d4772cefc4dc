// SPDX-License-Identifier: GPL-3.0-or-later
#include "ascii.h"
#include "earshot/base/html.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "feed_readers.h"
#include "language_tag.h"

namespace earshot {

namespace {

/// "<xhtml:p>" is "<p>" to a reader of HTML.
std::string withoutPrefix(std::string_view markup, std::string_view prefix)
{
    const std::string open = "<" + std::string(prefix) + ":";
    const std::string close = "</" + std::string(prefix) + ":";
    std::string plain;
    while (!markup.empty()) {
        const std::size_t begin = std::min(markup.find('<'), markup.size());
        plain += markup.substr(0, begin);
        markup.remove_prefix(begin);
        const std::size_t prefixSize = markup.starts_with(open) ? open.size() : markup.starts_with(close) ? close.size() : 0;
        plain += prefixSize == 0 ? markup.substr(0, 1) : prefixSize == open.size() ? "<" : "</";
        markup.remove_prefix(prefixSize == 0 ? std::min<std::size_t>(1, markup.size()) : prefixSize);
    }
    return plain;
}

std::string xhtmlIn(const FeedXml& xml, const xmlNode* element)
{
    const std::string_view contents = xml.contentsOf(element);
    const std::string_view division = trimmed(contents);
    const std::size_t colon = division.substr(0, division.find_first_of(" >")).find(':');
    if (!division.starts_with('<') || colon == std::string_view::npos)
        return std::string(contents);
    return withoutPrefix(contents, division.substr(1, colon - 1));
}

struct AtomText {
    std::string source{}; ///< as received: markup, or text
    std::string plain{};
};

/// RFC 4287, 3.1 and 4.1.3; in Atom 0.3 `type` is a MIME type and `mode` says how it was packed.
AtomText textOf(const FeedXml& xml, const xmlNode* element)
{
    const std::string type = lowerAscii(attributeOf(element, "type"));
    const bool isInline = holdsMarkup(element);
    if (isInline || type == "html" || type == "text/html") {
        std::string markup = isInline ? xhtmlIn(xml, element) : textIn(element);
        std::string plain = textOfHtml(markup);
        return { std::move(markup), std::move(plain) };
    }
    const bool isText = type.empty() || type == "text" || type.starts_with("text/");
    if (!isText || attributeOf(element, "mode") == "base64") // packed bytes are no text for people
        return {};
    std::string plain = textIn(element);
    return { plain, plain };
}

struct AtomAuthor {
    std::string name{}, url{};
};

void addAuthor(const xmlNode* element, std::string_view documentUrl, AtomAuthor& author)
{
    std::string name, mail, url;
    for (const xmlNode* child = element->children; child != nullptr; child = child->next) {
        const std::string_view part = ownName(child, element);
        if (part == "name")
            name = collapsedSpace(textIn(child));
        else if (part == "email")
            mail = collapsedSpace(textIn(child));
        else if (part == "uri" || part == "url")
            url = linkFrom(child, textIn(child), documentUrl);
    }
    const std::string& shown = name.empty() ? mail : name;
    author.name += author.name.empty() || shown.empty() ? shown : ", " + shown;
    author.url = author.url.empty() ? url : author.url;
}

std::string languageOf(const xmlNode* element)
{
    for (; element != nullptr && element->type == XML_ELEMENT_NODE; element = element->parent)
        if (const std::string_view language = xmlAttributeOf(element, "lang"); !language.empty())
            return languageOfTag(language);
    return {};
}

/// What an entry says in several places at once, to be weighed when all of it is known.
struct AtomFields {
    AtomText content{}, summary{};
    AtomAuthor author{}, sourceAuthor{};
    std::string alternate{};
};

void readLink(const xmlNode* element, std::string_view url, AtomFields& fields, FeedItem& item)
{
    const std::string_view rel = attributeOf(element, "rel");
    const bool isAlternate = rel.empty() || rel == "alternate";
    if (!(isAlternate && fields.alternate.empty()) && rel != "enclosure")
        return;
    std::string address = linkFrom(element, attributeOf(element, "href"), url);
    if (isAlternate)
        fields.alternate = std::move(address);
    else if (!address.empty())
        item.media.push_back(std::move(address));
}

void readSource(const xmlNode* source, std::string_view url, AtomFields& fields)
{
    for (const xmlNode* child = source->children; child != nullptr; child = child->next)
        if (ownName(child, source) == "author")
            addAuthor(child, url, fields.sourceAuthor);
}

void readDate(const xmlNode* element, std::string_view name, FeedItem& item)
{
    if (name == "published" || name == "issued" || (name == "created" && !item.posted))
        item.posted = feedDate(textIn(element));
    else if (name == "updated" || name == "modified")
        item.updated = feedDate(textIn(element));
}

void readOwnElement(
    const FeedXml& xml, const xmlNode* element, std::string_view name, std::string_view url, AtomFields& fields, FeedItem& item)
{
    if (name == "id")
        item.id = textIn(element);
    else if (name == "title")
        item.title = collapsedSpace(textOf(xml, element).plain);
    else if (name == "link")
        readLink(element, url, fields, item);
    else if (name == "content")
        fields.content = textOf(xml, element);
    else if (name == "summary")
        fields.summary = textOf(xml, element);
    else if (name == "author")
        addAuthor(element, url, fields.author);
    else if (name == "source")
        readSource(element, url, fields);
    else
        readDate(element, name, item);
}

void settle(AtomFields& fields, const AtomAuthor& feedAuthor, FeedItem& item)
{
    if (item.link.empty()) // FeedBurner's original link comes first
        item.link = std::move(fields.alternate);
    if (item.link.empty() && isHttpUrl(item.id))
        item.link = item.id;
    const AtomAuthor& inherited = fields.sourceAuthor.name.empty() ? feedAuthor : fields.sourceAuthor;
    const AtomAuthor& author = fields.author.name.empty() ? inherited : fields.author;
    item.authorName = item.authorName.empty() ? author.name : item.authorName;
    item.authorUrl = author.url;
    AtomText& body = fields.content.plain.empty() ? fields.summary : fields.content;
    item.html = std::move(body.source);
    item.text = std::move(body.plain);
    item.posted = item.posted ? item.posted : item.updated;
}

FeedItem readEntry(const FeedXml& xml, const xmlNode* node, std::string_view url, const AtomAuthor& feedAuthor)
{
    FeedItem item;
    AtomFields fields;
    for (const xmlNode* child = node->children; child != nullptr; child = child->next) {
        if (const std::string_view name = ownName(child, node); !name.empty() && name.find(':') == std::string_view::npos)
            readOwnElement(xml, child, name, url, fields, item);
        else if (child->type == XML_ELEMENT_NODE)
            readExtension(child, url, item);
    }
    settle(fields, feedAuthor, item);
    item.language = item.language.empty() ? languageOf(node) : item.language;
    item.raw = xml.bytesOf(node);
    return item;
}

}

FeedDocument readAtom(const FeedXml& xml, std::string_view url)
{
    FeedDocument document;
    document.format = FeedDocument::Format::Atom;
    AtomAuthor author;
    const xmlNode* root = xml.root();
    for (const xmlNode* child = root->children; child != nullptr && viewOf(root->name) == "feed"; child = child->next) {
        if (ownName(child, root) == "author")
            addAuthor(child, url, author);
        else if (child->type == XML_ELEMENT_NODE && isNamed(child, vocabulary::tombstones, "deleted-entry"))
            document.deletedIds.emplace_back(trimmed(attributeOf(child, "ref")));
    }
    for (const xmlNode* node : xml.items())
        if (viewOf(node->name) == "entry" && namespaceOf(node) == namespaceOf(root))
            document.items.push_back(readEntry(xml, node, url, author));
    return document;
}

}
