// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/platform/platform.h"

namespace earshot {

/// A platform without accounts: everything but polling and looking again is NotSupported.
class ReadOnlyPlatform : public Platform {
public:
    Result<Request> accountRequest(const Source&, const std::string& token) const override;
    Result<OwnAccount> readAccount(const Source&, const Response&) const override;
    Result<Request> limitsRequest(const Source&, const std::string& token, ServerAge age) const override;
    Result<std::size_t> readLimits(const Source&, const Response&) const override;
    Result<Request> threadRequest(const Source&, const std::string& externalId, const std::string& token) const override;
    Result<std::vector<Observation>> readThread(const Source&, const Response&, Time now) const override;
    Result<Request> authorRequest(const Source&, const std::string& authorId, const std::string& token) const override;
    Result<AuthorCard> readAuthor(const Source&, const Response&) const override;
    Result<Request> authorPostsRequest(const Source&, const std::string& authorId, const std::string& token) const override;
    Result<std::vector<Observation>> readPosts(const Source&, const Response&, Time now) const override;
    Result<Request> historyRequest(const Source&, const Mention&, const std::string& token) const override;
    Result<std::vector<Observation>> readHistory(const Source&, const Mention&, const Response&) const override;
    Result<Request> replyRequest(const Source&, const OutgoingReply&, const std::string& token) const override;
    Result<SentReply> readReply(const Source&, const Response&) const override;
    std::optional<SentReply> findSent(const OutgoingReply&, const std::vector<Observation>& ownPosts) const override;
    std::string textAsSent(const Source& source, const OutgoingReply& reply) const override;
    std::string warningAsSent(const OutgoingReply& reply) const override;
    std::size_t lengthOf(std::string_view text) const override;
    Result<Request> rungRequest(const Source&, const Rung&, const std::string& token) const override;
    Result<void> readRung(const Source&, const Response&) const override;

private:
    tl::unexpected<Error> notSupported(const char* what) const;
};

}
