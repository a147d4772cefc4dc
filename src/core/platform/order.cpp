// SPDX-License-Identifier: GPL-3.0-or-later
#include "order.h"

#include <algorithm>

namespace earshot {

void sortOldestFirst(std::vector<Observation>& newestFirst)
{
    std::vector<std::pair<Time, std::size_t>> order;
    order.reserve(newestFirst.size());
    Time last{};
    for (std::size_t at = newestFirst.size(); at-- > 0;) {
        last = newestFirst[at].postedAt.value_or(last);
        order.emplace_back(last, at);
    }
    std::ranges::stable_sort(order, {}, &std::pair<Time, std::size_t>::first);
    std::vector<Observation> sorted;
    sorted.reserve(order.size());
    for (const auto& [time, at] : order)
        sorted.push_back(std::move(newestFirst[at]));
    newestFirst = std::move(sorted);
}

}
