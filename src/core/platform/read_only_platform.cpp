// SPDX-License-Identifier: GPL-3.0-or-later
#include "read_only_platform.h"

#include "earshot/base/text.h"

namespace earshot {

tl::unexpected<Error> ReadOnlyPlatform::notSupported(const char* what) const
{
    return failure(ErrorKind::NotSupported, std::string(id()), what);
}

Result<Request> ReadOnlyPlatform::accountRequest(const Source&, const std::string&) const
{
    return notSupported("account");
}

Result<OwnAccount> ReadOnlyPlatform::readAccount(const Source&, const Response&) const
{
    return notSupported("account");
}

Result<Request> ReadOnlyPlatform::limitsRequest(const Source&, const std::string&, ServerAge) const
{
    return notSupported("limits");
}

Result<std::size_t> ReadOnlyPlatform::readLimits(const Source&, const Response&) const
{
    return notSupported("limits");
}

Result<Request> ReadOnlyPlatform::threadRequest(const Source&, const std::string&, const std::string&) const
{
    return notSupported("thread");
}

Result<std::vector<Observation>> ReadOnlyPlatform::readThread(const Source&, const Response&, Time) const
{
    return notSupported("thread");
}

Result<Request> ReadOnlyPlatform::authorRequest(const Source&, const std::string&, const std::string&) const
{
    return notSupported("profile");
}

Result<AuthorCard> ReadOnlyPlatform::readAuthor(const Source&, const Response&) const
{
    return notSupported("profile");
}

Result<Request> ReadOnlyPlatform::authorPostsRequest(const Source&, const std::string&, const std::string&) const
{
    return notSupported("profile");
}

Result<std::vector<Observation>> ReadOnlyPlatform::readPosts(const Source&, const Response&, Time) const
{
    return notSupported("profile");
}

Result<Request> ReadOnlyPlatform::historyRequest(const Source&, const Mention&, const std::string&) const
{
    return notSupported("edit history");
}

Result<std::vector<Observation>> ReadOnlyPlatform::readHistory(const Source&, const Mention&, const Response&) const
{
    return notSupported("edit history");
}

Result<Request> ReadOnlyPlatform::replyRequest(const Source&, const OutgoingReply&, const std::string&) const
{
    return notSupported("reply");
}

Result<SentReply> ReadOnlyPlatform::readReply(const Source&, const Response&) const
{
    return notSupported("reply");
}

std::optional<SentReply> ReadOnlyPlatform::findSent(const OutgoingReply&, const std::vector<Observation>&) const
{
    return std::nullopt;
}

std::string ReadOnlyPlatform::textAsSent(const Source&, const OutgoingReply& reply) const
{
    return reply.text;
}

std::string ReadOnlyPlatform::warningAsSent(const OutgoingReply&) const
{
    return {};
}

std::size_t ReadOnlyPlatform::lengthOf(std::string_view text) const
{
    return graphemeCount(text);
}

Result<Request> ReadOnlyPlatform::rungRequest(const Source&, const Rung&, const std::string&) const
{
    return notSupported("ladder");
}

Result<void> ReadOnlyPlatform::readRung(const Source&, const Response&) const
{
    return notSupported("ladder");
}

}
