// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conditions.h"
#include "earshot/model/mention.h"
#include "session.h"

#include <vector>

namespace earshot {

/// How mentions are read, all in one shape.
struct MentionQuery {
    Conditions conditions{}; ///< over mention m
    std::string order = "m.id desc";
    int limit = 0; ///< 0: all
    std::string joined = {}; ///< what stands in front of "mention m" in the from clause, its join included
};

/// When it was posted as far as we can believe it: a claim of the future counts as when it was seen.
inline constexpr const char* postedTime = "(case when m.posted_at < m.first_seen_at then m.posted_at else m.first_seen_at end)";
/// The language that was recognised, else the one that the platform says.
inline constexpr const char* shownLanguage = "(case when m.language in ('', 'und') then m.claimed_language else m.language end)";
inline const std::string byTime = std::string(postedTime) + ", m.id";
/// Nothing seen before this time. `id` is the column by which the mentions are read, so that those outside are never touched.
void addSeenSince(Conditions& conditions, Time since, const std::string& id = "m.id");
/// Nothing posted at or after this time, in the same way.
void addPostedBefore(Conditions& conditions, Time until, const std::string& id);

std::vector<Mention> mentionsOf(Session& session, MentionQuery query);

/// All of a conversation, by the id of its first item (nothing for 0), and what else was put into the case.
void addConversation(Conditions& conditions, std::int64_t conversation, CaseId caseId = {});

/// Refusal{Unknown} if there is none.
Mention mentionOf(Session& session, MentionId id);

}
