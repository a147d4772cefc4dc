// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/cases.h"
#include "earshot/model/mention.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace earshot::gui {

/// A conversation as it is read: oldest first, ours marked, with what was edited and deleted. `versions` by mention id, oldest first, for
/// those that have more than one.
struct ShownConversation {
    std::vector<Mention> mentions;
    std::unordered_map<std::int64_t, std::vector<Snapshot>> versions;
    MentionId current{}; ///< the one in which reasons are highlighted
};

QString conversationHtml(const ShownConversation& shown, Time now);
QString notesHtml(const std::vector<Note>& notes, Time now); ///< of the team, as they come
QString teamNotesHtml(const std::vector<Note>& notes, Time now); ///< the same below a conversation, with a heading; empty for none

}
