// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/base/time.h"
#include "earshot/model/http.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// One item of a feed, whatever the format. Texts are plain; addresses are absolute http(s) or empty.
struct FeedItem {
    std::string id{}; ///< guid or id as the feed wrote it
    std::string link{};
    std::string title{}, text{};
    std::string html{}; ///< the body as received
    std::string authorName{}, authorUrl{};
    std::string language{};
    std::string publisher{}; ///< the paper that Google News names
    std::optional<Time> posted{}, updated{};
    std::optional<std::int64_t> replies{};
    std::string answers{}; ///< id of the item that this one is an answer to
    std::vector<std::string> media{};
    std::string raw{};
    std::string key{}; ///< set by FeedKeys
};

struct FeedDocument {
    enum class Format { Rss, Atom, JsonFeed };
    Format format = Format::Rss;
    std::vector<FeedItem> items{};
    std::vector<std::string> deletedIds{};
    std::optional<std::chrono::minutes> timeToLive{};
    bool isWhole = true; ///< false: the text was cut; its items are good, nothing may be concluded from what is missing
};

/// Errors   NotAFeed; Malformed, also where the text ends before its first item: that is no empty feed.
Result<FeedDocument> readFeed(const Response& response);

/// Dates in whatever form feeds have them; absent if unreadable.
std::optional<Time> feedDate(std::string_view text);

}
