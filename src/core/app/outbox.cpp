// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/outbox.h"

#include "conversation_cases.h"
#include "earshot/app/asking.h"
#include "earshot/app/listening.h"
#include "earshot/model/names.h"
#include "earshot/platform/registry.h"
#include "earshot/respond/case_rules.h"
#include "earshot/respond/outbox_rules.h"
#include "outgoing.h"
#include "reply_events.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace earshot {

namespace {

/// Everything that one reply needs to go out.
struct Route {
    Mention answered;
    std::string raw; ///< of what is answered
    Source source;
    std::string token;
    const Platform* platform = nullptr;
};

std::string nameOfReply(const Reply& reply)
{
    return "reply " + std::to_string(reply.id.value);
}

bool saysThatItIsGone(const Error& error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Gone;
}

}

class Outbox::Delivery {
public:
    Delivery(Workspace& workspace, HttpClient& http, SecretStore& secrets) : workspace_(workspace), http_(http), secrets_(secrets) { }

    Result<std::vector<Reply>> run()
    {
        return takeUpLeftovers()
            .and_then([this] { return settleUncertain(); })
            .and_then([this] { return sendDue(); })
            .and_then([this]() -> Result<std::vector<Reply>> { return std::move(changed_); });
    }

private:
    Result<void> takeUpLeftovers();
    Result<void> settleUncertain();
    Result<void> settle(const Reply& reply);
    Result<void> sendDue();
    Result<void> send(const Reply& due);
    Result<SentReply> post(const Reply& reply);
    Result<void> close(const Reply& onItsWay, const Result<SentReply>& answer);
    Result<void> closeSent(const Reply& onItsWay, const SentReply& post);
    Result<void> answerCase(const Reply& reply);

    Result<Route> routeOf(const Reply& reply);
    Result<std::vector<Observation>> ownPosts(const Route& route);
    Result<bool> keep(const Result<Reply>& after, ReplyState before, EventKind kind);

    Workspace& workspace_;
    HttpClient& http_;
    SecretStore& secrets_;
    std::vector<Reply> changed_{};
};

// We hold the outbox lock, so whoever was sending these is gone.
Result<void> Outbox::Delivery::takeUpLeftovers()
{
    const auto leftovers = workspace_.replies().inState(ReplyState::Sending);
    if (!leftovers)
        return tl::unexpected(leftovers.error());
    for (const Reply& reply : *leftovers) {
        const Error interrupted{ ErrorKind::Cancelled, nameOfReply(reply), "the program ended while it was sending" };
        const auto kept = keep(uncertain(reply, interrupted, workspace_.now()), ReplyState::Sending, EventKind::ReplyFailed);
        if (!kept)
            return tl::unexpected(kept.error());
    }
    return {};
}

Result<void> Outbox::Delivery::settleUncertain()
{
    const auto open = workspace_.replies().inState(ReplyState::Uncertain);
    if (!open)
        return tl::unexpected(open.error());
    for (const Reply& reply : *open)
        if (workspace_.now() >= reply.changedAt + settleAfter)
            if (const auto settled = settle(reply); !settled)
                return settled;
    return {};
}

Result<void> Outbox::Delivery::settle(const Reply& reply)
{
    const auto route = routeOf(reply);
    const auto posts = route.and_then([this](const Route& known) { return ownPosts(known); });
    if (!posts) {
        spdlog::warn("reply {} stays uncertain: our own posts cannot be read ({})", reply.id.value, nameOf(posts.error().kind));
        return {};
    }
    if (const auto found = route->platform->findSent(outgoing(reply, route->answered, route->raw), *posts))
        return close(reply, *found);
    Policy atOnce;
    atOnce.hold = std::chrono::seconds(0);
    const auto kept = keep(heldAgain(reply, atOnce, workspace_.actor(), workspace_.now()), ReplyState::Uncertain, EventKind::ReplyHeld);
    return kept ? Result<void>{} : tl::unexpected(kept.error());
}

Result<void> Outbox::Delivery::sendDue()
{
    const auto waiting = workspace_.replies().inState(ReplyState::Held);
    if (!waiting)
        return tl::unexpected(waiting.error());
    for (const Reply& reply : *waiting)
        if (isDue(reply, workspace_.now()))
            if (const auto done = send(reply); !done)
                return done;
    return {};
}

// That it is on its way is committed before the first byte leaves.
Result<void> Outbox::Delivery::send(const Reply& due)
{
    const auto onItsWay = sending(due, workspace_.now());
    const auto ours = keep(onItsWay, ReplyState::Held, EventKind::ReplySending);
    if (!ours)
        return tl::unexpected(ours.error());
    return *ours ? close(*onItsWay, post(*onItsWay)) : Result<void>{};
}

Result<SentReply> Outbox::Delivery::post(const Reply& reply)
{
    const auto route = routeOf(reply);
    if (!route)
        return tl::unexpected(route.error());
    return route->platform->replyRequest(route->source, outgoing(reply, route->answered, route->raw), route->token)
        .and_then([this](Request request) { return http_.fetch(std::move(request)); })
        .and_then([&](const Response& response) { return route->platform->readReply(route->source, response); });
}

Result<void> Outbox::Delivery::close(const Reply& onItsWay, const Result<SentReply>& answer)
{
    if (answer)
        return closeSent(onItsWay, *answer);
    const Time now = workspace_.now();
    const auto after
        = provesNothingWentOut(answer.error()) ? failed(onItsWay, answer.error(), now) : uncertain(onItsWay, answer.error(), now);
    const auto kept = keep(after, onItsWay.state, EventKind::ReplyFailed);
    return kept ? Result<void>{} : tl::unexpected(kept.error());
}

// The reply, its case and its promises move together or not at all.
Result<void> Outbox::Delivery::closeSent(const Reply& onItsWay, const SentReply& post)
{
    auto transaction = Transaction::begin(workspace_.store());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto kept = keep(sent(onItsWay, post.externalId, post.url, workspace_.now()), onItsWay.state, EventKind::ReplySent);
    if (!kept || !*kept)
        return kept ? Result<void>{} : tl::unexpected(kept.error());
    const auto done
        = answerCase(onItsWay).and_then([&] { return workspace_.commitments().makeOffered(onItsWay.id, workspace_.now()); }).and_then([&] {
              return transaction->commit();
          });
    if (!done)
        return done;
    // Our own post belongs to the archived exchange; the next poll of the thread would bring it, too.
    if (const auto thread = refreshThread(workspace_, secrets_, http_, onItsWay.answers); !thread)
        spdlog::debug("the thread of mention {} could not be read again", onItsWay.answers.value);
    return {};
}

Result<void> Outbox::Delivery::answerCase(const Reply& reply)
{
    const auto before = workspace_.cases().find(reply.caseId);
    if (!before)
        return tl::unexpected(before.error());
    const Case after = answered(*before, workspace_.now());
    return workspace_.cases().save(after, moveEvent(*before, after, workspace_.actor()), workspace_.now());
}

Result<Route> Outbox::Delivery::routeOf(const Reply& reply)
{
    auto answered = workspace_.mentions().find(reply.answers);
    if (!answered)
        return tl::unexpected(answered.error());
    auto source = workspace_.sources().find(answered->source);
    if (!source)
        return tl::unexpected(source.error());
    auto raw = latestRaw(workspace_, answered->id);
    auto token = tokenOf(workspace_, secrets_, *source);
    const auto platform = platformNamed(answered->platform);
    if (!raw || !token)
        return tl::unexpected(!raw ? raw.error() : token.error());
    if (!platform)
        return tl::unexpected(platform.error());
    return Route{ std::move(*answered), std::move(*raw), std::move(*source), std::move(*token), *platform };
}

// Among an account's recent posts, and in the thread: some servers keep messages out of the former, and a busy account's are many.
Result<std::vector<Observation>> Outbox::Delivery::ownPosts(const Route& route)
{
    const Platform& platform = *route.platform;
    const auto fetched = [this](Request request) { return http_.fetch(std::move(request)); };
    const auto account = platform.accountRequest(route.source, route.token).and_then(fetched).and_then([&](const Response& response) {
        return platform.readAccount(route.source, response);
    });
    if (!account)
        return tl::unexpected(account.error());
    auto posts = platform.authorPostsRequest(route.source, account->externalId, route.token)
                     .and_then(fetched)
                     .and_then([&](const Response& response) { return platform.readPosts(route.source, response, workspace_.now()); });
    auto thread = platform.threadRequest(route.source, route.answered.externalId, route.token)
                      .and_then(fetched)
                      .and_then([&](const Response& response) { return platform.readThread(route.source, response, workspace_.now()); });
    if (!posts || (!thread && !saysThatItIsGone(thread.error())))
        return tl::unexpected(!posts ? posts.error() : thread.error());
    if (thread)
        std::ranges::copy_if(
            *thread, std::back_inserter(*posts), [&](const Observation& one) { return one.author.externalId == account->externalId; });
    return posts;
}

// False: another process was quicker; nothing was changed.
Result<bool> Outbox::Delivery::keep(const Result<Reply>& after, ReplyState before, EventKind kind)
{
    if (!after)
        return tl::unexpected(after.error());
    const auto moved = workspace_.replies().move(*after, before, replyEvent(kind, *after, workspace_.actor()), workspace_.now());
    if (moved && *moved)
        changed_.push_back(*after);
    return moved;
}

Result<std::vector<Reply>> Outbox::deliver()
{
    const auto lock = WorkspaceLock::take(workspace_->store(), "outbox");
    if (!lock)
        return tl::unexpected(lock.error());
    return Delivery(*workspace_, *http_, *secrets_).run();
}

}
