// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_document.h"

#include "ascii.h"
#include "earshot/base/text.h"
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

bool isRssRoot(const xmlNode* root)
{
    return lowerAscii(viewOf(root->name)) == "rss" || isNamed(root, vocabulary::rdf, "RDF");
}

}

Result<FeedDocument> readFeed(const Response& response)
{
    std::string text = decodedFeed(response.body, response.headers.value("Content-Type"));
    if (trimmed(text).starts_with('{'))
        return readJsonFeed(text, response.url);
    const auto xml = FeedXml::parse(std::move(text));
    if (!xml)
        return tl::unexpected(xml.error());
    FeedDocument document;
    if (isAtomRoot(xml->root()))
        document = readAtom(*xml, response.url);
    else if (isRssRoot(xml->root()))
        document = readRss(*xml, response.url);
    else
        return failure(ErrorKind::NotAFeed, {}, "root element " + shortened(singleLine(viewOf(xml->root()->name)), 40));
    document.isWhole = xml->isWhole() && response.complete;
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
