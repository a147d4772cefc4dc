// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/platform/registry.h"

#include "feed.h"
#include "mastodon.h"

#include <algorithm>

namespace earshot {

const std::vector<const Platform*>& platforms()
{
    static const Feed feed;
    static const Mastodon mastodon;
    static const std::vector<const Platform*> all{ &feed, &mastodon };
    return all;
}

Result<const Platform*> platformNamed(std::string_view id)
{
    const auto found = std::ranges::find(platforms(), id, &Platform::id);
    if (found == platforms().end())
        return failure(ErrorKind::NotSupported, std::string(id));
    return *found;
}

}
