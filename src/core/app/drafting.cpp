// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/drafting.h"

#include "draft_context.h"
#include "earshot/base/json.h"
#include "earshot/respond/outbox_rules.h"

#include <algorithm>
#include <utility>

namespace earshot {

Result<Reply> blankDraft(Workspace& workspace, CaseId caseId, Audience audience)
{
    return blankReply(workspace, caseId, audience);
}

Result<DraftLength> lengthOf(Workspace& workspace, const Reply& draft)
{
    return draftContextOf(workspace, draft).map([&](const DraftContext& context) {
        return DraftLength{ context.lengthOf(draft.text), context.maxLength };
    });
}

Result<std::vector<CheckFinding>> findingsIn(Workspace& workspace, const Reply& draft, const Speller& speller)
{
    auto context = draftContextOf(workspace, draft);
    auto earlier = earlierTexts(workspace);
    if (!context || !earlier)
        return tl::unexpected(!context ? context.error() : earlier.error());
    context->earlier = std::move(*earlier);
    return findingsIn(draft.text, *context, speller);
}

Result<std::vector<Reply>> openReplies(Workspace& workspace, CaseId caseId)
{
    return workspace.replies().ofCase(caseId).map([](std::vector<Reply> replies) {
        std::erase_if(replies, [](const Reply& reply) { return reply.state == ReplyState::Sent || reply.state == ReplyState::Cancelled; });
        return replies;
    });
}

Result<Reply> takenBack(Workspace& workspace, ReplyId id)
{
    auto transaction = Transaction::begin(workspace.store());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto gone = cancelWithin(workspace, id);
    if (!gone)
        return gone;
    Reply fresh;
    fresh.caseId = gone->caseId;
    fresh.answers = gone->answers;
    fresh.audience = gone->audience;
    fresh.text = gone->text;
    fresh.language = gone->language;
    fresh.author = workspace.actor();
    fresh.promiseChoices = gone->promiseChoices;
    const auto made = workspace.replies().draft(fresh, workspace.now());
    if (!made)
        return tl::unexpected(made.error());
    fresh.id = *made;
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return fresh;
}

Result<Opinion> opinionOn(Workspace& workspace, const Reply& reply)
{
    const auto history = workspace.cases().history(reply.caseId);
    if (!history)
        return tl::unexpected(history.error());
    Opinion opinion{ reply, reply.text };
    const std::string subject = "reply:" + std::to_string(reply.id.value);
    const auto asked = std::find_if(history->rbegin(), history->rend(),
        [&](const LedgerRow& row) { return row.kind == EventKind::ReplySubmitted && row.subject == subject; });
    if (asked != history->rend())
        if (const auto payload = parsedJson(asked->payload))
            opinion.asked = textAt(*payload, "text");
    return opinion;
}

Result<std::vector<Opinion>> waitingForOpinion(Workspace& workspace)
{
    const auto waiting = workspace.replies().inState(ReplyState::Submitted);
    if (!waiting)
        return tl::unexpected(waiting.error());
    std::vector<Opinion> opinions;
    for (const Reply& reply : *waiting) {
        auto opinion = opinionOn(workspace, reply);
        if (!opinion)
            return tl::unexpected(opinion.error());
        opinions.push_back(std::move(*opinion));
    }
    return opinions;
}

Result<Reply> approveAs(Workspace& workspace, ReplyId id, const std::string& text)
{
    return replyStep(workspace, id, EventKind::ReplyApproved, [&](const Reply& reply) {
        return approved(reply, workspace.actor(), workspace.now()).map([&](Reply after) {
            after.text = text;
            return after;
        });
    });
}

Result<Reply> sendBackAs(Workspace& workspace, ReplyId id, const std::string& text, const std::string& comment)
{
    return replyStep(workspace, id, EventKind::ReplyReturned, [&](const Reply& reply) {
        return returned(reply, workspace.actor(), comment, workspace.now()).map([&](Reply after) {
            after.text = text;
            return after;
        });
    });
}

}
