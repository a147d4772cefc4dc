// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_xml.h"

#include "ascii.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "xml_mending.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>

namespace earshot {

namespace {

/// An element takes 120 bytes and more: this keeps 20 MB of "<a/>" below some 200 MB.
constexpr std::size_t mostElements = 1'000'000;

/// Each base costs every link below it; nobody nests more.
constexpr std::size_t mostBases = 8;

struct FreeParser {
    void operator()(xmlParserCtxt* parser) const { xmlFreeParserCtxt(parser); }
};

std::size_t position(const xmlParserCtxt* parser)
{
    return parser->input->consumed + static_cast<std::size_t>(parser->input->cur - parser->input->base);
}

bool isItem(const xmlNode* node)
{
    return viewOf(node->name) == "item" || viewOf(node->name) == "entry";
}

std::string qualifiedName(const xmlNode* node)
{
    const std::string_view prefix = node->ns == nullptr ? std::string_view() : viewOf(node->ns->prefix);
    return (prefix.empty() ? std::string() : std::string(prefix) + ":").append(viewOf(node->name));
}

}

/// The tree as libxml2 builds it, and where in the text its interesting elements stand.
struct FeedXml::Building {
    struct Noted {
        const xmlNode* node;
        Span span;
    };
    std::vector<Noted> noted{};
    std::size_t elements = 0;

    static Building& of(xmlParserCtxt* parser) { return *static_cast<Building*>(parser->_private); }
};

void FeedXml::onStart(void* context, const xmlChar* name, const xmlChar* prefix, const xmlChar* uri, int namespaceCount,
    const xmlChar** namespaces, int attributeCount, int defaultedCount, const xmlChar** attributes)
{
    auto* parser = static_cast<xmlParserCtxt*>(context);
    xmlSAX2StartElementNs(context, name, prefix, uri, namespaceCount, namespaces, attributeCount, defaultedCount, attributes);
    Building& building = Building::of(parser);
    building.elements += 1 + static_cast<std::size_t>(attributeCount + namespaceCount);
    if (building.elements > mostElements)
        return xmlStopParser(parser);
    xmlNode* node = parser->node;
    if (node == nullptr || node->_private != nullptr) // too deep: libxml2 has not taken the element
        return;
    if (isItem(node) || (attributeCount > 0 && holdsMarkup(node))) {
        building.noted.push_back({ node, { position(parser), 0 } });
        node->_private = reinterpret_cast<void*>(building.noted.size());
    }
}

void FeedXml::onEnd(void* context, const xmlChar* name, const xmlChar* prefix, const xmlChar* uri)
{
    auto* parser = static_cast<xmlParserCtxt*>(context);
    const auto index = parser->node == nullptr ? 0 : reinterpret_cast<std::size_t>(parser->node->_private);
    if (index != 0)
        Building::of(parser).noted[index - 1].span.end = position(parser);
    xmlSAX2EndElementNs(context, name, prefix, uri);
}

/// Libxml2 calls at the end of a start tag: its '<' stands before, with the name behind it. A span ends where the next item begins, so that
/// items nested by missing end tags do not carry each other's bytes.
void FeedXml::settle(Building& building)
{
    std::size_t next = text_.size();
    for (auto noted = building.noted.rbegin(); noted != building.noted.rend(); ++noted) {
        const bool closed = noted->span.end != 0;
        const std::size_t begin = text_.rfind("<" + qualifiedName(noted->node), noted->span.begin);
        noted->span.begin = begin == std::string::npos ? noted->span.begin : begin;
        noted->span.end = std::clamp(noted->span.end, noted->span.begin, std::max(next, noted->span.begin));
        if (!isItem(noted->node))
            continue;
        next = noted->span.begin;
        if (closed)
            items_.push_back(noted->node);
    }
    std::ranges::reverse(items_);
    for (const auto& noted : building.noted)
        spans_.push_back(noted.span);
}

Result<FeedXml> FeedXml::parse(std::string text)
{
    FeedXml feed;
    feed.text_ = mendedXml(std::move(text));
    feed.text_.erase(0, std::min(feed.text_.find('<'), feed.text_.size())); // nothing may stand before the declaration
    xmlInitParser();
    Building building;
    const std::unique_ptr<xmlParserCtxt, FreeParser> parser(xmlNewParserCtxt());
    parser->sax->startElementNs = onStart;
    parser->sax->endElementNs = onEnd;
    parser->_private = &building;
    constexpr int options = XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC | XML_PARSE_NONET
        | XML_PARSE_NOCDATA | XML_PARSE_COMPACT;
    feed.document_.reset(
        xmlCtxtReadMemory(parser.get(), feed.text_.data(), static_cast<int>(feed.text_.size()), nullptr, nullptr, options));
    if (!feed.document_ || feed.root() == nullptr)
        return failure(ErrorKind::NotAFeed);
    feed.settle(building);
    // While it recovers from errors, libxml2 sets disableSAX only where it gives up: elements too many or too deep.
    const bool gaveUp = parser->disableSAX != 0;
    const bool hasEnd = parser->wellFormed != 0 || feed.text_.rfind("</" + qualifiedName(feed.root())) != std::string::npos;
    feed.isWhole_ = !gaveUp && hasEnd;
    return feed;
}

std::string_view FeedXml::bytesOf(const xmlNode* item) const
{
    const auto index = reinterpret_cast<std::size_t>(item->_private);
    if (index == 0)
        return {};
    const Span span = spans_[index - 1];
    return std::string_view(text_).substr(span.begin, span.end - span.begin);
}

std::string_view FeedXml::contentsOf(const xmlNode* element) const
{
    std::string_view bytes = bytesOf(element);
    bytes.remove_prefix(std::min(bytes.find('>'), bytes.size()));
    bytes.remove_prefix(bytes.empty() ? 0 : 1);
    const std::size_t end = bytes.rfind("</");
    return bytes.substr(0, end);
}

bool holdsMarkup(const xmlNode* element)
{
    const std::string_view type = attributeOf(element, "type");
    return type == "xhtml" || type.ends_with("+xml") || type.ends_with("/xml") || attributeOf(element, "mode") == "xml";
}

bool isNamed(const xmlNode* element, const Vocabulary& from, std::string_view name)
{
    const std::string_view own = viewOf(element->name);
    if (element->ns != nullptr)
        return own == name && namespaceOf(element) == from.uri;
    return own.size() == from.prefix.size() + 1 + name.size() && own.starts_with(from.prefix) && own.ends_with(name)
        && own[from.prefix.size()] == ':';
}

std::string_view ownName(const xmlNode* element, const xmlNode* parent)
{
    return element->type == XML_ELEMENT_NODE && namespaceOf(element) == namespaceOf(parent) ? viewOf(element->name) : std::string_view();
}

std::string textIn(const xmlNode* element)
{
    std::string text;
    for (const xmlNode* child = element->children; child != nullptr; child = child->next)
        if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
            text += viewOf(child->content);
    return std::string(trimmed(text));
}

std::string_view attributeOf(const xmlNode* element, const char* name)
{
    const xmlAttr* found = xmlHasProp(element, reinterpret_cast<const xmlChar*>(name));
    return found == nullptr || found->children == nullptr ? std::string_view() : viewOf(found->children->content);
}

std::string_view xmlAttributeOf(const xmlNode* element, const char* name)
{
    static const auto* const xmlNamespace = reinterpret_cast<const xmlChar*>("http://www.w3.org/XML/1998/namespace");
    const xmlAttr* found = xmlHasNsProp(element, reinterpret_cast<const xmlChar*>(name), xmlNamespace);
    return found == nullptr || found->children == nullptr ? std::string_view() : viewOf(found->children->content);
}

std::string baseOf(const xmlNode* element, std::string_view documentUrl)
{
    std::vector<std::string_view> bases;
    for (; element != nullptr && element->type == XML_ELEMENT_NODE && bases.size() < mostBases; element = element->parent)
        if (const std::string_view base = xmlAttributeOf(element, "base"); !base.empty())
            bases.push_back(base);
    std::string resolved(documentUrl);
    for (auto base = bases.rbegin(); base != bases.rend(); ++base)
        if (std::string next = resolvedUrl(resolved, *base); !next.empty())
            resolved = std::move(next);
    return resolved;
}

std::string linkFrom(const xmlNode* element, std::string_view reference, std::string_view documentUrl)
{
    if (reference.empty())
        return {};
    if (isHttpUrl(reference))
        return std::string(reference);
    return resolvedUrl(baseOf(element, documentUrl), reference);
}

}
