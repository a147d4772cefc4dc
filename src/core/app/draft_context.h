// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"
#include "earshot/model/reply.h"
#include "earshot/respond/draft_checks.h"

#include <functional>
#include <vector>

namespace earshot {

/// One step of a reply: read, decide by the rule, compare and set, all in one transaction.
Result<Reply> replyStep(Workspace& workspace, ReplyId id, EventKind kind, const std::function<Result<Reply>(const Reply&)>& rule);

/// The same inside a transaction that the caller has begun.
Result<Reply> replyStepWithin(Workspace& workspace, ReplyId id, EventKind kind, const std::function<Result<Reply>(const Reply&)>& rule);

/// Takes an answer back, and what it offers to promise with it; inside a transaction that the caller has begun.
Result<Reply> cancelWithin(Workspace& workspace, ReplyId id);

/// An answer without a text by the workspace's person, not stored. `answers` none: the customer's latest mention of the case; the one that
/// opened it where there is no other.
Result<Reply> blankReply(Workspace& workspace, CaseId caseId, Audience audience, MentionId answers = {});

/// What the checks know about a reply's conversation, without what was said elsewhere. The reply need not be stored.
Result<DraftContext> draftContextOf(Workspace& workspace, const Reply& reply);

/// Our last replies and the templates, which an answer should not repeat [R5].
Result<std::vector<EarlierText>> earlierTexts(Workspace& workspace);

}
