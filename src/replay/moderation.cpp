// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation.h"

namespace earshot::replay {

bool Moderation::isMuted(AccountIndex account, Time at) const
{
    const Relation& relation = relations_[account];
    return relation.muting && (!relation.mutedUntil || *relation.mutedUntil > at);
}

bool Moderation::isHidden(AccountIndex account, Time at) const
{
    return relations_[account].blocking || isMuted(account, at);
}

bool Moderation::isSilenced(AccountIndex account, Time at) const
{
    return relations_[account].blocking || (isMuted(account, at) && relations_[account].mutingNotifications);
}

void Moderation::muteConversation(std::int64_t conversation, bool muted)
{
    if (muted)
        mutedConversations_.insert(conversation);
    else
        mutedConversations_.erase(conversation);
}

}
