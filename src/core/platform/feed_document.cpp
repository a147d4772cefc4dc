// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_document.h"

#include "ascii.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "feed_encoding.h"
#include "feed_readers.h"

namespace earshot {

namespace {

bool isAtomRoot(const xmlNode* root)
{
    const std::string_view name = viewOf(root->name);
    return (name == "feed" || name == "entry")
        && (root->ns == nullptr || namespaceOf(root) == vocabulary::atom.uri || namespaceOf(root) == vocabulary::atom03.uri);
}

/// What relative links are resolved against: a link to the document itself must not carry a key into a mention.
std::string baseFor(const Response& response)
{
    return holdsSecret(response.url) ? response.url.substr(0, response.url.find_first_of("?#")) : response.url;
}

bool isRssRoot(const xmlNode* root)
{
    return lowerAscii(viewOf(root->name)) == "rss" || isNamed(root, vocabulary::rdf, "RDF");
}

}

Result<FeedDocument> readFeed(const Response& response)
{
    const std::string base = baseFor(response);
    std::string text = decodedFeed(response.body, response.headers.value("Content-Type"));
    if (trimmed(text).starts_with('{'))
        return readJsonFeed(text, base);
    const auto xml = FeedXml::parse(std::move(text));
    if (!xml)
        return tl::unexpected(xml.error());
    FeedDocument document;
    if (isAtomRoot(xml->root()))
        document = readAtom(*xml, base);
    else if (isRssRoot(xml->root()))
        document = readRss(*xml, base);
    else
        return failure(ErrorKind::NotAFeed, {}, "root element " + shortened(singleLine(viewOf(xml->root()->name)), 40));
    document.isWhole = xml->isWhole() && response.complete;
    if (!document.isWhole && document.items.empty() && document.deletedIds.empty())
        return failure(ErrorKind::Malformed, {}, "broken off or nested too deeply before its first item");
    return document;
}

std::optional<Time> feedDate(std::string_view text)
{
    const bool startsWithYear = text.size() > 4 && isAllDigits(text.substr(0, 4));
    auto time = startsWithYear ? parsedRfc3339(text) : parsedRfc822(text);
    if (!time)
        time = startsWithYear ? parsedRfc822(text) : parsedRfc3339(text);
    return time ? std::optional(*time) : std::nullopt;
}

}
