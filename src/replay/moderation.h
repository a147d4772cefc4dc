// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace earshot::replay {

using AccountIndex = std::size_t;

/// What the brand's own account has decided about another one.
struct Relation {
    bool muting = false, mutingNotifications = false, blocking = false;
    std::optional<Time> mutedUntil{};
    std::string note{};
};

/// Whom and what the brand's own account does not want to see.
class Moderation {
public:
    explicit Moderation(std::size_t accounts) : relations_(accounts) { }

    const Relation& relation(AccountIndex account) const { return relations_[account]; }
    bool isMuted(AccountIndex account, Time at) const;
    bool isHidden(AccountIndex account, Time at) const; ///< from timelines, threads and searches
    bool isSilenced(AccountIndex account, Time at) const; ///< notifies of nothing
    bool isConversationMuted(std::int64_t conversation) const { return mutedConversations_.contains(conversation); }

    void change(AccountIndex account, const Relation& relation) { relations_[account] = relation; }
    void muteConversation(std::int64_t conversation, bool muted);

private:
    std::vector<Relation> relations_;
    std::set<std::int64_t> mutedConversations_;
};

}
