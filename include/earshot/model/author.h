// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"
#include "earshot/model/ids.h"

#include <cstdint>
#include <optional>
#include <string>

namespace earshot {

/// Who wrote it, as the platform showed it at that moment [A3].
struct AuthorCard {
    std::string externalId; ///< stable id on the platform; a handle or a name where there is none
    std::string key {}; ///< the same from every server that shows the account; empty: the id tells accounts apart
    std::string handle {}; ///< without leading '@'; with the server where it is not the source's own ("mira_k@kelp.example")
    std::string name {};
    std::string url {};
    std::string avatarUrl {}; ///< an address only; nothing is loaded from it unasked
    std::string bio {};
    std::optional<std::int64_t> followers {}, following {}, posts {};
    std::optional<Time> createdAt {};
    bool bot = false;
    bool suspended = false;
};

/// What tells this account from the others of its platform; empty: nothing does.
inline const std::string& accountOf(const AuthorCard& card)
{
    if (!card.key.empty())
        return card.key;
    if (!card.externalId.empty())
        return card.externalId;
    return card.handle.empty() ? card.name : card.handle;
}

}
