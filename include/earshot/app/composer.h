// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"
#include "earshot/model/reply.h"
#include "earshot/respond/draft_checks.h"

#include <string>
#include <vector>

namespace earshot {

/// Writing an answer: drafts, checks, second opinions, the hold. What is sent is sent by Outbox.
///
/// Shape    a draft is bound to its case and audience when it is made. send() runs the checks again, refuses what blocks, and starts the hold; only a
///          person calls it.
/// Errors   Unknown, WrongState, ChecksFailed (detail: the kinds), NotPermitted, and those of Store.
/// Threads  as the Workspace.
class Composer {
public:
    explicit Composer(Workspace& workspace) : workspace_(&workspace) { }

    /// `answers` none: the latest mention of the customer in the case.
    Result<ReplyId> draft(CaseId caseId, Audience audience, const std::string& text, MentionId answers = {});
    Result<void> saveText(ReplyId id, const std::string& text);
    Result<std::vector<CheckFinding>> check(ReplyId id);
    Result<Reply> submit(ReplyId id);
    Result<Reply> approve(ReplyId id);
    Result<Reply> sendBack(ReplyId id, const std::string& comment);
    Result<Reply> send(ReplyId id);
    Result<Reply> cancel(ReplyId id);

private:
    Workspace* workspace_;
    Speller speller_;
};

}
