// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_context.h"

#include "conversation_cases.h"
#include "earshot/model/names.h"
#include "earshot/platform/registry.h"
#include "earshot/respond/outbox_rules.h"
#include "outgoing.h"
#include "reply_events.h"

#include <algorithm>

namespace earshot {

namespace {

std::string nameOfReply(ReplyId id)
{
    return "reply " + std::to_string(id.value);
}

/// True once we have answered the case's opener where everybody can read it, from here or from elsewhere.
Result<bool> hasPublicAnswer(Workspace& workspace, CaseId id, const std::vector<Mention>& conversation)
{
    const auto about = workspace.cases().find(id);
    const auto replies = workspace.replies().ofCase(id);
    if (!about || !replies)
        return tl::unexpected(!about ? about.error() : replies.error());
    const auto opener = std::ranges::find(conversation, about->opener, &Mention::id);
    const auto isAnswer = [&](const Mention& mention) {
        return mention.own && mention.visibility != Visibility::Direct
            && (opener == conversation.end() || mayAnswer(*opener, mention.postedAt));
    };
    return std::ranges::any_of(conversation, isAnswer) || std::ranges::any_of(*replies, [](const Reply& reply) {
        return reply.state == ReplyState::Sent && reply.audience == Audience::Public;
    });
}

/// The customer's latest mention in a case; the one that opened it where there is no other. Not all of a conversation need be in its case.
Result<MentionId> latestOfCustomer(Workspace& workspace, CaseId id)
{
    const auto found = workspace.cases().find(id);
    const auto mentions = workspace.cases().mentions(id);
    if (!found || !mentions)
        return tl::unexpected(!found ? found.error() : mentions.error());
    const auto opener = std::ranges::find(*mentions, found->opener, &Mention::id);
    const AuthorId customer = opener == mentions->end() ? AuthorId{} : opener->authorId;
    MentionId latest = found->opener;
    for (const Mention& mention : *mentions)
        if (!mention.own && mention.authorId == customer && mention.caseId == id)
            latest = mention.id;
    return latest;
}

}

Result<Reply> replyStepWithin(Workspace& workspace, ReplyId id, EventKind kind, const std::function<Result<Reply>(const Reply&)>& rule)
{
    const auto before = workspace.replies().find(id);
    if (!before)
        return before;
    auto after = rule(*before);
    if (!after)
        return after;
    const auto moved = workspace.replies().move(*after, before->state, replyEvent(kind, *after, workspace.actor()), workspace.now());
    if (!moved)
        return tl::unexpected(moved.error());
    if (!*moved)
        return failure(ErrorKind::WrongState, nameOfReply(id), std::string(nameOf(before->state)));
    return after;
}

Result<Reply> replyStep(Workspace& workspace, ReplyId id, EventKind kind, const std::function<Result<Reply>(const Reply&)>& rule)
{
    auto transaction = Transaction::begin(workspace.store());
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto after = replyStepWithin(workspace, id, kind, rule);
    if (!after)
        return after;
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return after;
}

Result<Reply> cancelWithin(Workspace& workspace, ReplyId id)
{
    auto gone
        = replyStepWithin(workspace, id, EventKind::ReplyCancelled, [&](const Reply& reply) { return cancelled(reply, workspace.now()); });
    if (!gone)
        return gone;
    return workspace.commitments().dropOffered(id).map([&] { return std::move(*gone); });
}

Result<Reply> blankReply(Workspace& workspace, CaseId caseId, Audience audience, MentionId answers)
{
    if (!answers) {
        const auto latest = latestOfCustomer(workspace, caseId);
        if (!latest)
            return tl::unexpected(latest.error());
        answers = *latest;
    }
    const auto mention = workspace.mentions().find(answers);
    if (!mention)
        return tl::unexpected(mention.error());
    if (mention->caseId != caseId)
        return failure(ErrorKind::InvalidArgument, "mention " + std::to_string(answers.value), "it belongs to another case");
    Reply reply;
    reply.caseId = caseId;
    reply.answers = answers;
    reply.audience = audience;
    reply.language = mention->verdict.language;
    reply.author = workspace.actor();
    return reply;
}

Result<DraftContext> draftContextOf(Workspace& workspace, const Reply& reply)
{
    const auto answered = workspace.mentions().find(reply.answers);
    const auto conversation = workspace.cases().mentions(reply.caseId);
    const auto brands = workspace.sources().brands();
    if (!answered || !conversation)
        return tl::unexpected(!answered ? answered.error() : conversation.error());
    const auto publicAnswerExists = hasPublicAnswer(workspace, reply.caseId, *conversation);
    if (!publicAnswerExists || !brands)
        return tl::unexpected(!publicAnswerExists ? publicAnswerExists.error() : brands.error());
    const auto source = workspace.sources().find(answered->source);
    const auto platform = platformNamed(answered->platform);
    const auto raw = latestRaw(workspace, answered->id);
    if (!platform || !raw)
        return tl::unexpected(!platform ? platform.error() : raw.error());
    DraftContext context;
    context.audience = reply.audience;
    context.language = reply.language;
    const Source from = source.value_or(Source{});
    context.maxLength = from.postLength;
    context.lengthOf = [platform = *platform, from, out = outgoing(reply, *answered, *raw)](std::string_view text) {
        OutgoingReply sent = out;
        sent.text = text;
        return platform->lengthOf(platform->warningAsSent(sent) + platform->textAsSent(from, sent));
    };
    context.publicAnswerExists = *publicAnswerExists;
    context.customerWrotePrivately = std::ranges::any_of(
        *conversation, [](const Mention& mention) { return !mention.own && mention.visibility == Visibility::Direct; });
    context.customerLabel = answered->verdict.label;
    context.customerHandles = { answered->author.handle };
    context.knownWords = { answered->author.name, answered->author.handle };
    for (const Brand& brand : *brands) {
        context.knownWords.push_back(brand.name);
        context.knownWords.insert(context.knownWords.end(), brand.keywords.begin(), brand.keywords.end());
        context.knownWords.insert(context.knownWords.end(), brand.hashtags.begin(), brand.hashtags.end());
    }
    return context;
}

Result<std::vector<EarlierText>> earlierTexts(Workspace& workspace)
{
    constexpr int repliesRemembered = 50; // what readers of the same place may have seen
    const auto sent = workspace.replies().lastSent(repliesRemembered);
    const auto templates = workspace.templates().seenBy(workspace.actor());
    if (!sent || !templates)
        return tl::unexpected(!sent ? sent.error() : templates.error());
    std::vector<EarlierText> texts;
    for (const Reply& reply : *sent)
        texts.push_back({ reply.text, reply.caseId, {} });
    for (const Template& one : *templates)
        texts.push_back({ one.text, {}, one.name });
    return texts;
}

}
