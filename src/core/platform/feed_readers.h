// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_document.h"
#include "feed_xml.h"

namespace earshot {

FeedDocument readRss(const FeedXml& xml, std::string_view url);
FeedDocument readAtom(const FeedXml& xml, std::string_view url);
/// Errors   NotAFeed, Malformed (a JSON feed by its look, but broken).
Result<FeedDocument> readJsonFeed(std::string_view text, std::string_view url);

/// What RSS and Atom items share: Dublin Core, Media RSS, threads, FeedBurner's original link.
void readExtension(const xmlNode* element, std::string_view url, FeedItem& item);

}
