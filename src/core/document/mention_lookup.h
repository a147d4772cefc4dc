// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <string>

namespace earshot {

/// What the recorder needs to know of a stored mention.
struct StoredMention {
    std::int64_t id = 0;
    std::string versionDigest{}, state{};
};

/// Finds mentions by their key, fast.
class MentionLookup {
public:
    explicit MentionLookup(Session& session);

    /// Null if there is none. Valid until the next call.
    const StoredMention* find(const std::string& key);

private:
    std::string key_{};
    StoredMention found_{};
    Statement find_;
};

}
