// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/search.h"
#include "mention_rows.h"

namespace earshot {

/// How the mentions that a search finds are read: newest first, from `before` on (none: from the top).
MentionQuery searchedMentions(Session& session, const SearchQuery& query, MentionId before, int limit);

}
