// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing.h"

#include <charconv>

namespace earshot::replay {

bool isVisible(const Call& call, const Status& status)
{
    if (status.visibility == Visibility::Public || status.visibility == Visibility::Unlisted)
        return true;
    return call.byAccount && (status.author == ownAccount || mentionsOwn(status));
}

bool isShown(const Call& call, const Status& status)
{
    return isVisible(call, status) && !(call.byAccount && call.world.moderation().isHidden(status.author, call.now));
}

const Status* statusOf(const Call& call)
{
    std::int64_t id = 0;
    const std::string& text = call.captures[1];
    std::from_chars(text.data(), text.data() + text.size(), id);
    const Status* status = call.world.status(id);
    return status && isVisible(call, *status) ? status : nullptr;
}

std::optional<AccountIndex> accountOf(const Call& call)
{
    return accountWithId(call.world, call.captures[1]);
}

}
