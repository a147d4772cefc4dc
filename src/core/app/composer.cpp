// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/composer.h"

#include "case_acts.h"
#include "draft_context.h"
#include "earshot/app/drafting.h"
#include "earshot/base/digest.h"
#include "earshot/model/names.h"
#include "earshot/respond/outbox_rules.h"

#include <algorithm>

namespace earshot {

namespace {

std::string nameOfReply(ReplyId id)
{
    return "reply " + std::to_string(id.value);
}

}

Result<ReplyId> Composer::draft(CaseId caseId, Audience audience, const std::string& text, MentionId answers)
{
    auto reply = blankReply(*workspace_, caseId, audience, answers);
    if (!reply)
        return tl::unexpected(reply.error());
    reply->text = text;
    return workspace_->replies().draft(*reply, workspace_->now());
}

Result<void> Composer::saveText(ReplyId id, const std::string& text)
{
    return workspace_->replies().saveText(id, text, workspace_->now());
}

Result<Reply> Composer::keep(const Reply& draft)
{
    return inTransaction(
        *workspace_, [&] { return keepWithin(draft).and_then([this](ReplyId id) { return workspace_->replies().find(id); }); });
}

Result<ReplyId> Composer::keepWithin(const Reply& draft)
{
    if (draft.id)
        return workspace_->replies().save(draft, workspace_->now()).map([&] { return draft.id; });
    return blankReply(*workspace_, draft.caseId, draft.audience, draft.answers).and_then([&](Reply&& fresh) {
        fresh.text = draft.text;
        fresh.promiseChoices = draft.promiseChoices;
        return workspace_->replies().draft(fresh, workspace_->now());
    });
}

Result<std::vector<CheckFinding>> Composer::check(ReplyId id)
{
    return workspace_->replies().find(id).and_then([this](const Reply& reply) { return findingsIn(*workspace_, reply, speller_); });
}

Result<Reply> Composer::submit(ReplyId id)
{
    return replyStep(
        *workspace_, id, EventKind::ReplySubmitted, [this](const Reply& reply) { return submitted(reply, workspace_->now()); });
}

Result<Reply> Composer::approve(ReplyId id)
{
    return replyStep(*workspace_, id, EventKind::ReplyApproved,
        [this](const Reply& reply) { return approved(reply, workspace_->actor(), workspace_->now()); });
}

Result<Reply> Composer::sendBack(ReplyId id, const std::string& comment)
{
    return replyStep(*workspace_, id, EventKind::ReplyReturned,
        [&](const Reply& reply) { return returned(reply, workspace_->actor(), comment, workspace_->now()); });
}

Result<Reply> Composer::holdWithin(ReplyId id)
{
    const auto policy = workspace_->settings().policy();
    if (!policy)
        return tl::unexpected(policy.error());
    return replyStepWithin(*workspace_, id, EventKind::ReplyHeld, [&](const Reply& reply) -> Result<Reply> {
        const auto findings = check(id);
        if (!findings)
            return tl::unexpected(findings.error());
        if (blocks(*findings))
            return failure(ErrorKind::ChecksFailed, nameOfReply(id));
        return held(reply, *policy, randomHex(16), workspace_->now());
    });
}

Result<Reply> Composer::send(ReplyId id, const std::function<bool(const PromiseOffer&)>& isMeant)
{
    return inTransaction(*workspace_, [&]() -> Result<Reply> {
        auto reply = holdWithin(id);
        if (!reply)
            return reply;
        const auto offers = workspace_->commitments().dropOffered(id).and_then([&] { return promisesIn(*workspace_, *reply); });
        if (!offers)
            return tl::unexpected(offers.error());
        for (const PromiseOffer& offer : *offers)
            if (isMeant(offer))
                if (const auto kept = workspace_->commitments().add(offer.promise, workspace_->now()); !kept)
                    return tl::unexpected(kept.error());
        return reply;
    });
}

Result<Reply> Composer::cancel(ReplyId id)
{
    return inTransaction(*workspace_, [&] { return cancelWithin(*workspace_, id); });
}

}
