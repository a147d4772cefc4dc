// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case_rows.h"

#include <optional>
#include <string>

namespace earshot {

/// Finds single cases, fast.
class CaseLookup {
public:
    explicit CaseLookup(Session& session);

    bool has(CaseId id);
    std::optional<Case> find(CaseId id);
    std::optional<Case> ofConversation(const std::string& key); ///< the open one, else the last one closed
    int earlierBefore(MentionId mention);

private:
    std::int64_t id_ = 0, found_ = 0, mention_ = 0, sameMention_ = 0, ownMention_ = 0;
    int earlier_ = 0;
    std::string key_{};
    Statement has_, countEarlier_;
    CaseReader byId_, byConversation_;
};

/// Refusal{Unknown} if there is none.
void requireCase(Session& session, CaseId id);

}
