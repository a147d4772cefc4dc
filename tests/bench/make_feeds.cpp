// SPDX-License-Identifier: GPL-3.0-or-later
// make_feeds OUT [FEEDS=50] [ITEMS=200] [SEED=1]: RSS and Atom feeds to be served to a benchmark.
#include "feeds.h"

#include <fmt/format.h>

#include <filesystem>
#include <string>
#include <vector>

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.empty() || arguments.size() > 4) {
        fmt::print(stderr, "usage: make_feeds OUT [FEEDS] [ITEMS] [SEED]\n");
        return 2;
    }
    earshot::bench::FeedPlan plan;
    if (arguments.size() > 1)
        plan.feeds = std::stoul(arguments[1]);
    if (arguments.size() > 2)
        plan.items = std::stoul(arguments[2]);
    if (arguments.size() > 3)
        plan.seed = std::stoul(arguments[3]);
    std::filesystem::create_directories(arguments[0]);
    const std::size_t bytes = earshot::bench::writeFeeds(plan, arguments[0]);
    const std::size_t items = plan.feeds * plan.items;
    fmt::print("{} feeds of {} items: {} items, {} bytes, {} an item\n", plan.feeds, plan.items, items, bytes, bytes / items);
}
