// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/commitments.h"
#include "earshot/app/workspace.h"
#include "earshot/model/reply.h"
#include "earshot/respond/draft_checks.h"

#include <functional>
#include <string>
#include <vector>

namespace earshot {

/// Writing an answer: drafts, checks, second opinions, the hold. What is sent is sent by Outbox.
///
/// Shape    a draft is bound to its case and audience when it is made. send() runs the checks again, refuses what blocks, and starts the
/// hold; only a
///          person calls it.
/// Errors   Unknown, WrongState, ChecksFailed (check() says which), NotPermitted, and those of Store.
/// Threads  as the Workspace.
class Composer {
public:
    explicit Composer(Workspace& workspace) : workspace_(&workspace) { }

    /// `answers` none: the latest mention of the customer in the case.
    Result<ReplyId> draft(CaseId caseId, Audience audience, const std::string& text, MentionId answers = {});
    Result<void> saveText(ReplyId id, const std::string& text);
    /// Text and promise choices of a draft, in one transaction; without an id it becomes a new one, as by draft(). As it is stored now.
    Result<Reply> keep(const Reply& draft);
    Result<std::vector<CheckFinding>> check(ReplyId id);
    Result<Reply> submit(ReplyId id);
    Result<Reply> approve(ReplyId id);
    Result<Reply> sendBack(ReplyId id, const std::string& comment);
    /// What its text promises is promised when it goes out, as far as it `isMeant`; without that, as its author chose [R8].
    Result<Reply> send(ReplyId id, const std::function<bool(const PromiseOffer&)>& isMeant = &PromiseOffer::isMeant);
    Result<Reply> cancel(ReplyId id);

private:
    Result<ReplyId> keepWithin(const Reply& draft);
    Result<Reply> holdWithin(ReplyId id);

    Workspace* workspace_;
    Speller speller_;
};

}
