// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/respond/outbox_rules.h"

#include "earshot/base/text.h"
#include "earshot/model/names.h"

#include <algorithm>
#include <initializer_list>

namespace earshot {

namespace {

using enum ReplyState;

tl::unexpected<Error> wrongState(const Reply& reply, ReplyState wish)
{
    return failure(ErrorKind::WrongState, "reply " + std::to_string(reply.id.value),
        std::string(nameOf(reply.state)) + " -> " + std::string(nameOf(wish)));
}

Result<Reply> step(const Reply& reply, std::initializer_list<ReplyState> from, ReplyState to, Time now)
{
    if (std::ranges::find(from, reply.state) == from.end())
        return wrongState(reply, to);
    Reply after = reply;
    after.state = to;
    after.changedAt = now;
    return after;
}

std::string nameKey(const std::string& person)
{
    return caseFolded(collapsedSpace(person));
}

/// The program drafts under its own name; nothing goes out in that name alone.
bool isPerson(const std::string& name)
{
    const std::string key = nameKey(name);
    return !key.empty() && key != "earshot";
}

tl::unexpected<Error> noPerson(const Reply& reply)
{
    return failure(ErrorKind::NotPermitted, "reply " + std::to_string(reply.id.value), "a person must answer for it");
}

void hold(Reply& reply, const Policy& policy, Time now)
{
    reply.sendAt = now + std::max(policy.hold, std::chrono::seconds(0));
}

std::string described(const Error& error)
{
    return std::string(nameOf(error.kind)) + (error.detail.empty() ? "" : ": " + error.detail);
}

}

Result<Reply> submitted(const Reply& reply, Time now)
{
    return step(reply, { Draft, Returned }, Submitted, now);
}

Result<Reply> returned(const Reply& reply, const std::string& approver, const std::string& comment, Time now)
{
    auto after = step(reply, { Submitted }, Returned, now);
    if (!after)
        return after;
    if (!isPerson(approver))
        return noPerson(reply);
    after->approver = approver;
    after->comment = comment;
    return after;
}

Result<Reply> approved(const Reply& reply, const std::string& approver, Time now)
{
    auto after = step(reply, { Submitted }, Approved, now);
    if (!after)
        return after;
    if (!isPerson(approver))
        return noPerson(reply);
    if (nameKey(approver) == nameKey(reply.author))
        return failure(ErrorKind::NotPermitted, "reply " + std::to_string(reply.id.value), "approval is another person's second opinion");
    after->approver = approver;
    after->comment.clear();
    return after;
}

Result<Reply> held(const Reply& reply, const Policy& policy, std::string idempotencyKey, Time now)
{
    auto after = step(reply, { Draft, Returned, Approved, Failed }, Held, now);
    if (!after)
        return after;
    // Who returned a draft has not approved it, so only these two states let the approver answer for the text.
    const bool wasApproved = reply.state == Approved || reply.state == Failed;
    if (!isPerson(reply.author) && !(wasApproved && isPerson(reply.approver)))
        return noPerson(reply);
    if (after->idempotencyKey.empty())
        after->idempotencyKey = std::move(idempotencyKey);
    if (after->idempotencyKey.empty())
        return failure(ErrorKind::InvalidArgument, "idempotency key", "empty");
    hold(*after, policy, now);
    after->lastError.clear();
    return after;
}

Result<Reply> cancelled(const Reply& reply, Time now)
{
    if (isDue(reply, now))
        return wrongState(reply, Cancelled);
    return step(reply, { Draft, Submitted, Returned, Approved, Failed, Held }, Cancelled, now);
}

bool isDue(const Reply& reply, Time now)
{
    return reply.state == Held && reply.sendAt && *reply.sendAt <= now;
}

Result<Reply> sending(const Reply& reply, Time now)
{
    if (!isDue(reply, now) || reply.idempotencyKey.empty())
        return wrongState(reply, Sending);
    return step(reply, { Held }, Sending, now);
}

Result<Reply> sent(const Reply& reply, std::string externalId, std::string url, Time now)
{
    auto after = step(reply, { Sending, Uncertain }, Sent, now);
    if (!after)
        return after;
    if (externalId.empty())
        return failure(ErrorKind::InvalidArgument, "external id", "empty");
    after->externalId = std::move(externalId);
    after->url = std::move(url);
    after->sentAt = now;
    after->lastError.clear();
    return after;
}

bool provesNothingWentOut(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::TlsFailed:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Gone:
    case ErrorKind::RateLimited:
    case ErrorKind::Rejected:
    case ErrorKind::InsecureCredential:
    case ErrorKind::InvalidArgument:
    case ErrorKind::NotSupported:
    case ErrorKind::NotPermitted:
    case ErrorKind::CredentialMissing:
    case ErrorKind::SecretStoreUnavailable:
    case ErrorKind::WrongPassphrase:
        return true;
    default:
        return false;
    }
}

Result<Reply> failed(const Reply& reply, const Error& error, Time now)
{
    auto after = step(reply, { Sending }, Failed, now);
    if (!after)
        return after;
    if (!provesNothingWentOut(error))
        return failure(ErrorKind::InvalidArgument, std::string(nameOf(error.kind)), "leaves open whether the reply went out");
    after->lastError = described(error);
    return after;
}

Result<Reply> uncertain(const Reply& reply, const Error& error, Time now)
{
    auto after = step(reply, { Sending }, Uncertain, now);
    if (after)
        after->lastError = described(error);
    return after;
}

Result<Reply> heldAgain(const Reply& reply, const Policy& policy, const std::string& lookedBy, Time now)
{
    auto after = step(reply, { Uncertain }, Held, now);
    if (!after)
        return after;
    if (!isPerson(lookedBy))
        return noPerson(reply);
    hold(*after, policy, now);
    return after;
}

}
