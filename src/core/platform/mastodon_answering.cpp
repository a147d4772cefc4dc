// SPDX-License-Identifier: GPL-3.0-or-later
#include "ascii.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "earshot/model/names.h"
#include "mastodon.h"
#include "mastodon_reader.h"
#include "mastodon_requests.h"
#include "mastodon_text.h"
#include "status.h"

#include <algorithm>

namespace earshot {

using namespace mastodon;

namespace {

constexpr std::size_t longestComment = 1000;
constexpr std::size_t snacTail = 32; ///< hexadecimal digits that stay when snac gives an edited post a new id

/// Never more public than what is answered.
Visibility visibilityOf(const OutgoingReply& reply)
{
    return reply.audience == Audience::Private ? Visibility::Direct : reply.parentVisibility;
}

const char* nameOnMastodon(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public:
        return "public";
    case Visibility::Unlisted:
        return "unlisted";
    case Visibility::Followers:
        return "private";
    case Visibility::Direct:
        break;
    }
    return "direct";
}

std::string plainHandle(std::string_view handle, const Source& source)
{
    return handleOf(trimmed(handle), source);
}

/// Whoever is named in a direct message receives it, so only the customer and ourselves may be.
Result<void> checkedRecipients(const Source& source, const OutgoingReply& reply)
{
    const std::string customer = reply.handles.empty() ? std::string() : lowerAscii(plainHandle(reply.handles.front(), source));
    const std::string own = lowerAscii(plainHandle(source.account, source));
    for (const HandleSpan& span : handlesIn(reply.text)) {
        const auto named = std::string_view(reply.text).substr(span.begin, span.end - span.begin);
        const std::string handle = lowerAscii(plainHandle(named, source));
        if (handle != customer && (own.empty() || handle != own))
            return failure(ErrorKind::InvalidArgument, "handles", "a direct message names somebody else");
    }
    return {};
}

bool isSamePost(std::string_view one, std::string_view other)
{
    if (one == other)
        return true;
    const bool areSnacs = one.size() > snacTail && other.size() == one.size() && !isAllDigits(one);
    return areSnacs && one.substr(one.size() - snacTail) == other.substr(other.size() - snacTail);
}

Result<Request> reportRequest(const Source& source, const Rung& rung, const std::string& token)
{
    Fields form{ { "account_id", rung.authorExternalId }, { "category", "other" } };
    for (const std::string& post : rung.postExternalIds)
        form.emplace_back("status_ids[]", post);
    if (!rung.comment.empty())
        form.emplace_back("comment", shortened(rung.comment, longestComment));
    return postRequest(source, "/api/v1/reports", form, token);
}

}

Result<Request> Mastodon::replyRequest(const Source& source, const OutgoingReply& reply, const std::string& token) const
{
    if (reply.parentExternalId.empty())
        return failure(ErrorKind::InvalidArgument, "parent");
    if (trimmed(reply.text).empty())
        return failure(ErrorKind::InvalidArgument, "text");
    const Visibility visibility = visibilityOf(reply);
    if (visibility == Visibility::Direct && reply.handles.empty())
        return failure(ErrorKind::InvalidArgument, "handles", "a direct message needs its recipient");
    if (const auto checked = checkedRecipients(source, reply); visibility == Visibility::Direct && !checked)
        return tl::unexpected(checked.error());
    Fields form{ { "status", textAsSent(source, reply) }, { "in_reply_to_id", reply.parentExternalId },
        { "visibility", nameOnMastodon(visibility) } };
    if (const std::string warning = warningAsSent(reply); !warning.empty())
        form.emplace_back("spoiler_text", warning);
    if (!reply.language.empty() && reply.language != "und")
        form.emplace_back("language", reply.language);
    auto request = postRequest(source, "/api/v1/statuses", form, token);
    if (request && !reply.idempotencyKey.empty())
        request->headers.add("Idempotency-Key", reply.idempotencyKey);
    return request;
}

Result<SentReply> Mastodon::readReply(const Source& source, const Response& response) const
{
    const auto status = jsonIn(response);
    if (!status)
        return tl::unexpected(status.error());
    const auto sent = observationOf(*status, source);
    if (!sent)
        return failure(ErrorKind::Malformed, redactedUrl(response.url), "not a status");
    return SentReply{ sent->externalId, sent->url };
}

std::optional<SentReply> Mastodon::findSent(const OutgoingReply& reply, const std::vector<Observation>& ownPosts) const
{
    const std::string wanted = comparableText(reply.text);
    for (auto post = ownPosts.rbegin(); post != ownPosts.rend(); ++post) {
        if (post->boost || !isSamePost(post->parentExternalId, reply.parentExternalId))
            continue;
        if (comparableText(wholeText(post->html)) == wanted)
            return SentReply{ post->externalId, post->url };
    }
    return std::nullopt;
}

// A reply notifies nobody but those whom its text names.
std::string Mastodon::textAsSent(const Source& source, const OutgoingReply& reply) const
{
    std::string missing;
    const bool isDirect = visibilityOf(reply) == Visibility::Direct;
    for (std::size_t at = 0; at < (isDirect ? std::min<std::size_t>(reply.handles.size(), 1) : reply.handles.size()); ++at) {
        const std::string handle = plainHandle(reply.handles[at], source);
        if (!handle.empty() && !namesHandle(reply.text, handle) && !namesHandle(missing, handle))
            missing += "@" + handle + " ";
    }
    return missing + reply.text;
}

// Whoever reads along opens an answer as they open what it answers.
std::string Mastodon::warningAsSent(const OutgoingReply& reply) const
{
    const auto parent = parsedJson(reply.parentRaw);
    return parent ? collapsedSpace(textAt(*parent, "spoiler_text")) : std::string();
}

std::size_t Mastodon::lengthOf(std::string_view text) const
{
    return postLength(text);
}

Result<Request> Mastodon::rungRequest(const Source& source, const Rung& rung, const std::string& token) const
{
    if (rung.kind == RungKind::Hide)
        return failure(ErrorKind::NotSupported, std::string(nameOf(rung.kind)), "nobody can hide a reply on Mastodon");
    if (rung.kind == RungKind::LeaveAlone)
        return failure(ErrorKind::NotSupported, std::string(nameOf(rung.kind)), "there is nothing to send");
    if (rung.authorExternalId.empty())
        return failure(ErrorKind::InvalidArgument, "author");
    if (rung.kind == RungKind::Report)
        return reportRequest(source, rung, token);
    const char* action = rung.kind == RungKind::Mute ? "/mute" : "/block";
    auto request = postRequest(source, pathOf("accounts", rung.authorExternalId, action), {}, token);
    if (request)
        request->retrySafe = true;
    return request;
}

Result<void> Mastodon::readRung(const Source&, const Response& response) const
{
    return checkedStatus(response);
}

}
