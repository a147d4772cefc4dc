// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"
#include "earshot/model/reply.h"
#include "earshot/respond/draft_checks.h"

#include <cstddef>
#include <string>
#include <vector>

namespace earshot {

/// What a window needs while somebody writes an answer, beside Composer. Nothing here sends.
/// Errors   Unknown, WrongState, NotPermitted, and those of Store.
/// Threads  as the Workspace.

/// An answer without a text that is not stored yet: bound to its case, its audience, the mention that it answers and the language of that.
Result<Reply> blankDraft(Workspace& workspace, CaseId caseId, Audience audience);

struct DraftLength {
    std::size_t length = 0, most = 0; ///< as the platform counts
};
Result<DraftLength> lengthOf(Workspace& workspace, const Reply& draft);

/// The checks over a text that need not be stored.
/// Cost     as Speller: seconds where a text is full of misspelt words.
Result<std::vector<CheckFinding>> findingsIn(Workspace& workspace, const Reply& draft, const Speller& speller);

/// Answers of a case that may still change: neither sent nor cancelled. Oldest first.
Result<std::vector<Reply>> openReplies(Workspace& workspace, CaseId caseId);

/// Cancels an answer that has not gone out and makes a new draft of its text. In one transaction.
Result<Reply> takenBack(Workspace& workspace, ReplyId id);

/// An answer that waits for a second opinion, or got one, with the text for which it was asked: the difference is what the approver
/// changed.
struct Opinion {
    Reply reply{};
    std::string asked{};
};
Result<Opinion> opinionOn(Workspace& workspace, const Reply& reply);
Result<std::vector<Opinion>> waitingForOpinion(Workspace& workspace); ///< oldest first

/// As Composer::approve and sendBack, with the text as the approver left it.
Result<Reply> approveAs(Workspace& workspace, ReplyId id, const std::string& text);
Result<Reply> sendBackAs(Workspace& workspace, ReplyId id, const std::string& text, const std::string& comment);

}
