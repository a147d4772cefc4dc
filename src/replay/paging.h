// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parameters.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace earshot::replay {

/// Where a page lies among ids, as Mastodon understands it: `maxId` and `sinceId` cut off, `minId` starts right above.
struct PageQuery {
    std::optional<std::int64_t> maxId, sinceId, minId;
    std::size_t limit = 20;
};

/// `usual` items unless asked otherwise, and never more than twice as many.
PageQuery pageQuery(const Parameters& parameters, std::size_t usual);

/// The "Link" header for a page with these ids at its ends; `full` pages have a next one.
struct PageEnds {
    std::int64_t newest = 0, oldest = 0;
    bool full = false;
};
std::string linkHeader(const std::string& url, const Parameters& parameters, const PageEnds& ends);

/// One page of `items`, newest first, of those that `wanted` accepts.
template <class Item, class Wanted>
std::vector<const Item*> pageOf(const std::map<std::int64_t, Item>& items, const PageQuery& query, Wanted wanted)
{
    std::vector<const Item*> page;
    const auto begin = items.upper_bound(query.minId ? *query.minId : query.sinceId.value_or(0));
    const auto end = query.maxId ? items.lower_bound(*query.maxId) : items.end();
    if (begin == items.end() || (end != items.end() && end->first <= begin->first))
        return page;
    if (query.minId) {
        for (auto item = begin; item != end && page.size() < query.limit; ++item)
            if (wanted(item->second))
                page.push_back(&item->second);
        std::ranges::reverse(page);
        return page;
    }
    for (auto item = end; item != begin && page.size() < query.limit;)
        if (--item; wanted(item->second))
            page.push_back(&item->second);
    return page;
}

}
