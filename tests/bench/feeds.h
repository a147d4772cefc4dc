// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace earshot::bench {

/// How many feeds of how many items each; the same seed gives the same bytes.
struct FeedPlan {
    std::size_t feeds = 50, items = 200;
    std::uint64_t seed = 1;
};

/// "feed-007.xml"
std::string feedName(std::size_t feed);

/// RSS 2.0 for even numbers, Atom 1.0 for odd ones; newest first, some 1.2 kB an item.
std::string feedText(const FeedPlan& plan, std::size_t feed);

/// All feeds of a plan into a folder; returns how many bytes.
std::size_t writeFeeds(const FeedPlan& plan, const std::string& folder);

}
