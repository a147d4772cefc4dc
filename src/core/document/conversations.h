// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/observation.h"
#include "session.h"

#include <string>

namespace earshot {

/// Where external ids mean the same thing: one platform, as one server speaks it.
struct Realm {
    std::string platform{}, baseUrl{};
};

/// What a new mention's conversation is, and what it waits for.
struct Place {
    std::int64_t conversation = 0;
    std::string awaits{}; ///< the parent that is not known yet; empty: none
};

/// Keeps replies and what they answer in one conversation, whichever is seen first. Inside a writing transaction.
class Conversations {
public:
    explicit Conversations(Session& session);

    /// The conversation of the parent if it is known, else the mention's own.
    Place placeOf(std::int64_t mention, const Observation& observation, const Realm& realm);
    /// Joins the replies that waited for this new mention, with all that hangs on them, to its conversation.
    void adopt(std::int64_t conversation, const Observation& observation, const Realm& realm);

    int joins() const { return joins_; } ///< how many replies were adopted so far

private:
    std::int64_t conversationOfKey(const std::string& key);
    std::int64_t conversationOfExternalId(const std::string& externalId, const Realm& realm);
    void join(std::int64_t reply, std::int64_t from, std::int64_t to);

    std::string key_{}, externalId_{}, platform_{}, baseUrl_{}, awaitsKey_{}, awaitsExternalId_{};
    std::int64_t found_ = 0, reply_ = 0, from_ = 0, to_ = 0;
    int joins_ = 0;
    Statement byKey_, byExternalId_, waiting_, settle_, moveMentions_, moveCases_;
};

}
