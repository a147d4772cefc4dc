// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"

#include <libxml/tree.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// A vocabulary by its namespace, and by the prefix that sloppy feeds use without declaring it.
struct Vocabulary {
    std::string_view uri, prefix;
};

namespace vocabulary {
constexpr Vocabulary atom{ "http://www.w3.org/2005/Atom", "atom" };
constexpr Vocabulary atom03{ "http://purl.org/atom/ns#", "atom" };
constexpr Vocabulary rss10{ "http://purl.org/rss/1.0/", "rss" };
constexpr Vocabulary rss090{ "http://my.netscape.com/rdf/simple/0.9/", "rss" };
constexpr Vocabulary rdf{ "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf" };
constexpr Vocabulary content{ "http://purl.org/rss/1.0/modules/content/", "content" };
constexpr Vocabulary dc{ "http://purl.org/dc/elements/1.1/", "dc" };
constexpr Vocabulary dcTerms{ "http://purl.org/dc/terms/", "dcterms" };
constexpr Vocabulary slash{ "http://purl.org/rss/1.0/modules/slash/", "slash" };
constexpr Vocabulary thread{ "http://purl.org/syndication/thread/1.0", "thr" };
constexpr Vocabulary media{ "http://search.yahoo.com/mrss/", "media" };
constexpr Vocabulary feedBurner{ "http://rssnamespace.org/feedburner/ext/1.0", "feedburner" };
constexpr Vocabulary tombstones{ "http://purl.org/atompub/tombstones/1.0", "at" };
}

/// A feed's XML as a tree, read from hostile and broken text: no network, no document type, bounded size and depth.
///
/// Errors   NotAFeed where there is no XML at all.
/// Threads  one thread.
class FeedXml {
public:
    /// `text` is valid UTF-8 without control characters.
    static Result<FeedXml> parse(std::string text);

    const xmlNode* root() const { return xmlDocGetRootElement(document_.get()); }
    /// The <item> and <entry> elements that were closed, in order, however deep a missing end tag has pushed them.
    const std::vector<const xmlNode*>& items() const { return items_; }
    /// The item's own part of the text: from its start tag to its end tag, at most to where the next item begins.
    std::string_view bytesOf(const xmlNode* item) const;
    /// What stands between the start and end tag of an element that holdsMarkup.
    std::string_view contentsOf(const xmlNode* element) const;
    bool isWhole() const { return isWhole_; } ///< the root's end tag was seen, and no bound of size or depth ended the reading before it

    struct Span {
        std::size_t begin = 0, end = 0;
    };

private:
    struct FreeDocument {
        void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
    };

    struct Building;
    static void onStart(void* context, const xmlChar* name, const xmlChar* prefix, const xmlChar* uri, int namespaceCount,
        const xmlChar** namespaces, int attributeCount, int defaultedCount, const xmlChar** attributes);
    static void onEnd(void* context, const xmlChar* name, const xmlChar* prefix, const xmlChar* uri);
    void settle(Building& building);

    std::string text_;
    std::unique_ptr<xmlDoc, FreeDocument> document_;
    std::vector<Span> spans_; ///< a node's _private is its index here, counted from 1
    std::vector<const xmlNode*> items_;
    bool isWhole_ = false;
};

inline std::string_view viewOf(const xmlChar* text)
{
    return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

inline std::string_view namespaceOf(const xmlNode* node)
{
    return node->ns == nullptr ? std::string_view() : viewOf(node->ns->href);
}

/// True where Atom says that markup stands inside as it is: type="xhtml" or an XML type; in Atom 0.3 mode="xml".
bool holdsMarkup(const xmlNode* element);
bool isNamed(const xmlNode* element, const Vocabulary& from, std::string_view name);
/// The element's name, if it stands in the same namespace as `parent`; otherwise empty.
std::string_view ownName(const xmlNode* element, const xmlNode* parent);

/// The text right inside an element, CDATA included, elements inside and declared entities not; trimmed.
std::string textIn(const xmlNode* element);
std::string_view attributeOf(const xmlNode* element, const char* name);
/// An attribute of the xml namespace ("lang", "base").
std::string_view xmlAttributeOf(const xmlNode* element, const char* name);
/// xml:base of the element and its ancestors, resolved against each other and the document's address.
std::string baseOf(const xmlNode* element, std::string_view documentUrl);
/// `reference` as an absolute address by the element's base; empty if it is not http(s).
std::string linkFrom(const xmlNode* element, std::string_view reference, std::string_view documentUrl);

}
