// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_shelf.h"

#include <string>

namespace earshot::replay {

/// A feed with the addresses it speaks of.
struct FeedDocument {
    const Feed& feed;
    std::string title;
    std::string selfUrl, homeUrl;
    std::string entryPrefix; ///< an entry's page is this and its id
    Time emptySince; ///< "updated" of a feed in which nothing has happened yet
    std::string brand{}; ///< the word that Google Alerts puts in bold
};

inline constexpr std::size_t mostEntries = 200;

std::string atomFeed(const FeedDocument& document); ///< RFC 4287
std::string rssFeed(const FeedDocument& document); ///< RSS 2.0 with dc:creator and content:encoded
std::string jsonFeed(const FeedDocument& document); ///< JSON Feed 1.1
std::string alertsFeed(const FeedDocument& document); ///< Atom as Google Alerts writes it, links through google.com/url

std::string httpDate(Time time); ///< "Mon, 02 Mar 2026 08:14:09 GMT" (RFC 9110, 5.6.7)

}
