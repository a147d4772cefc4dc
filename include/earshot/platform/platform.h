// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/base/time.h"
#include "earshot/model/case.h"
#include "earshot/model/http.h"
#include "earshot/model/mention.h"
#include "earshot/model/observation.h"
#include "earshot/model/reply.h"
#include "earshot/model/source.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// What a platform can do, for `platform list` and for greying things out.
struct Capabilities {
    std::vector<SourceKind> kinds;
    bool reply = false, directMessage = false, thread = false, profile = false, editHistory = false, recheck = false;
    std::vector<RungKind> ladder {};
    bool needsToken = false; ///< for mentions and every write
};

/// What a poll brought.
struct Page {
    std::vector<Observation> items; ///< oldest first
    std::vector<std::string> goneKeys {}; ///< items that the answer itself says were deleted (tombstones); absence is never that
    Cursor cursor {}; ///< to be stored with the items, in the same transaction
    std::optional<Request> more {}; ///< the next page of the same poll, to be asked at once; whoever polls puts the token in
    bool notModified = false;
    bool isWhole = true; ///< false: the answer broke off; its items are good, nothing may be concluded from what is missing
    std::string movedTo {}; ///< every redirect on the way was permanent: the address to keep after three polls that agree
    std::optional<std::chrono::seconds> notBefore {}; ///< the server's wish (max-age, ttl, an empty rate-limit budget)
};

/// What a second look at one item brought [D2]. Never a plain boolean.
struct Recheck {
    MentionState state = MentionState::Unknown; ///< Present (compare with what is stored), Gone, Hidden or Unknown
    GoneReason reason = GoneReason::Unknown;
    std::optional<Observation> observation {}; ///< where Present
};

/// Which generation of a platform's interface a request is made for.
enum class ServerAge { Current, Older };

/// Who the token belongs to and what the server allows.
struct OwnAccount {
    std::string externalId, handle;
    std::size_t maxLength = 500; ///< of a post, as this platform counts
};

struct OutgoingReply {
    std::string parentExternalId;
    std::vector<std::string> handles; ///< to be notified: the author first
    Audience audience = Audience::Public;
    Visibility parentVisibility = Visibility::Public;
    std::string text, language, idempotencyKey;
    std::string parentRaw {}; ///< what is answered as its server sent it (Snapshot::raw); empty where that is no longer held
};

struct SentReply {
    std::string externalId, url;
};

/// One rung of the ladder against an account or a post.
struct Rung {
    RungKind kind = RungKind::Mute;
    std::string authorExternalId;
    std::vector<std::string> postExternalIds {};
    std::string comment {};
};

/// What a platform understands and says. Opens no socket, reads no clock: bytes in, values out.
///
/// Shape    one call builds or reads one HTTP exchange; paging is the caller's loop over `Page::more`, and the answer to `more` is read with the
///          cursor of the page that asked for it.
///          `token` is put into the request's bearer; readers never see it.
/// Units    times are UTC.
/// Errors   readers map the status first: Unauthorized, Forbidden, NotFound, Gone, RateLimited{retryIn}, ServerFailed{retryIn}, Rejected,
///          BadRedirect; then the body: NotAFeed, NotJson, Malformed, Truncated. Builders: NotSupported, CredentialMissing, InvalidArgument. Never throws,
///          whatever the bytes.
/// Threads  immutable after construction; safe to share.
/// Source   docs/platforms/<name>.md, with the API page behind each path.
class Platform {
public:
    virtual ~Platform() = default;

    virtual std::string_view id() const = 0;
    virtual Capabilities capabilities() const = 0;

    /// A source that can never work is refused here, before it is stored.
    virtual Result<void> checkSource(const Source& source) const = 0;

    virtual Result<Request> pollRequest(const Source&, const Cursor&, const std::string& token) const = 0;
    virtual Result<Page> readPage(const Source&, const Cursor&, const Response&, Time now) const = 0;

    virtual Result<Request> accountRequest(const Source&, const std::string& token) const = 0;
    virtual Result<OwnAccount> readAccount(const Source&, const Response&) const = 0;
    /// Longest post and the like. Where readLimits says NotFound, ask once more as an older server is asked.
    virtual Result<Request> limitsRequest(const Source&, const std::string& token, ServerAge age = ServerAge::Current) const = 0;
    virtual Result<std::size_t> readLimits(const Source&, const Response&) const = 0;

    virtual Result<Request> threadRequest(const Source&, const std::string& externalId, const std::string& token) const = 0;
    virtual Result<std::vector<Observation>> readThread(const Source&, const Response&, Time now) const = 0;
    virtual Result<Request> authorRequest(const Source&, const std::string& authorId, const std::string& token) const = 0;
    virtual Result<AuthorCard> readAuthor(const Source&, const Response&) const = 0;
    virtual Result<Request> authorPostsRequest(const Source&, const std::string& authorId, const std::string& token) const = 0;
    virtual Result<std::vector<Observation>> readPosts(const Source&, const Response&, Time now) const = 0;

    virtual Result<Request> recheckRequest(const Source&, const Mention&, const std::string& token) const = 0;
    virtual Result<Recheck> readRecheck(const Source&, const Mention&, const Response&) const = 0;
    virtual Result<Request> historyRequest(const Source&, const Mention&, const std::string& token) const = 0;
    /// Versions oldest first, the present one last, whatever order the server uses.
    virtual Result<std::vector<Observation>> readHistory(const Source&, const Mention&, const Response&) const = 0;

    virtual Result<Request> replyRequest(const Source&, const OutgoingReply&, const std::string& token) const = 0;
    virtual Result<SentReply> readReply(const Source&, const Response&) const = 0;
    /// Among our own recent posts, the one that this reply became; nullopt if it is not there.
    virtual std::optional<SentReply> findSent(const OutgoingReply&, const std::vector<Observation>& ownPosts) const = 0;
    virtual std::string textAsSent(const Source&, const OutgoingReply&) const = 0; ///< with the handles that replyRequest puts in front
    /// What replyRequest puts above the text for who reads it to open first, and what counts with it; empty: nothing.
    virtual std::string warningAsSent(const OutgoingReply&) const = 0;
    virtual std::size_t lengthOf(std::string_view text) const = 0; ///< as this platform counts a post

    virtual Result<Request> rungRequest(const Source&, const Rung&, const std::string& token) const = 0;
    virtual Result<void> readRung(const Source&, const Response&) const = 0;
};

}
