// SPDX-License-Identifier: GPL-3.0-or-later
#include "mastodon_paging.h"

#include "ascii.h"

#include <algorithm>

namespace earshot::mastodon {

namespace {

constexpr std::size_t longestId = 100;

/// Vanilla ids are numbers of up to 64 bits: longer is newer. Other servers' ids (ULID, UUID, flake) are compared for equality only.
bool isNewer(std::string_view id, std::string_view than)
{
    return id.size() != than.size() ? id.size() > than.size() : id > than;
}

bool areNumbers(const PageIds& ids, std::string_view mark)
{
    return (mark.empty() || isAllDigits(mark)) && std::ranges::all_of(ids, isAllDigits);
}

const std::string& newestOf(const PageIds& ids, std::string_view mark)
{
    return areNumbers(ids, mark) ? *std::ranges::max_element(ids, [](const auto& a, const auto& b) { return isNewer(b, a); }) : ids.front();
}

/// True if something on the page is at or, where that can be told, below the mark.
bool reaches(const PageIds& ids, const std::string& mark)
{
    const bool comparable = areNumbers(ids, mark);
    return std::ranges::any_of(ids, [&](const std::string& id) { return id == mark || (comparable && isNewer(mark, id)); });
}

bool hasNew(const PageIds& ids, const std::string& mark)
{
    const std::string& newest = newestOf(ids, mark);
    return areNumbers(ids, mark) ? isNewer(newest, mark) : newest != mark;
}

/// Pixelfed lists the boundary itself again, which is no sign that it ignores min_id.
PageIds without(PageIds ids, const std::string& boundary)
{
    if (areNumbers(ids, boundary))
        std::erase(ids, boundary);
    else if (!ids.empty() && ids.back() == boundary)
        ids.pop_back();
    return ids;
}

/// True if paging forward has come to where the newest page began.
bool joins(const PageIds& ids, const std::string& target)
{
    return areNumbers(ids, target) ? !isNewer(target, newestOf(ids, target)) : std::ranges::find(ids, target) != ids.end();
}

Step fillGap(const Mark& mark, const PageIds& page)
{
    const PageIds ids = without(page, mark.seen);
    const bool goesForward = !ids.empty() && hasNew(ids, mark.seen) && !reaches(ids, mark.seen);
    if (goesForward && !joins(ids, mark.target))
        return { { newestOf(ids, mark.seen), mark.target }, true };
    const bool isBeyond = goesForward && areNumbers(ids, mark.target);
    return { { isBeyond ? newestOf(ids, mark.target) : mark.target }, false };
}

}

Mark Mark::of(std::string_view position)
{
    const std::size_t sign = position.find('>');
    if (sign == std::string_view::npos)
        return { std::string(position) };
    return { std::string(position.substr(0, sign)), std::string(position.substr(sign + 1)) };
}

bool isUsableId(std::string_view id)
{
    return !id.empty() && id.size() <= longestId && id.find('>') == std::string_view::npos;
}

Step stepForward(const Mark& mark, const PageIds& page)
{
    const PageIds ids = without(page, mark.seen);
    if (ids.empty() || !hasNew(ids, mark.seen))
        return { mark, false };
    const bool isFirstPoll = mark.seen.empty();
    return { { newestOf(ids, mark.seen) }, !isFirstPoll && !reaches(ids, mark.seen) };
}

Step stepFromNewest(const Mark& mark, const PageIds& ids)
{
    if (mark.isFillingGap())
        return fillGap(mark, ids);
    if (ids.empty())
        return { mark, false };
    const std::string& newest = newestOf(ids, mark.seen);
    if (mark.seen.empty() || reaches(ids, mark.seen))
        return { { hasNew(ids, mark.seen) ? newest : mark.seen }, false };
    return { { mark.seen, newest }, true };
}

}
