// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/served_site.h"

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace earshot::test {

/// A post as FakeMastodon shows it. Ids are numbers, as on Mastodon; the higher, the newer.
struct FakePost {
    std::string id;
    std::string author = "mira_k";
    std::string text;
    std::string parent{}; ///< id of the post that it answers
    std::string visibility = "public";
    std::string postedAt = "2026-03-02T08:00:00.000Z";
    std::vector<std::pair<std::string, std::string>> edits{}; ///< time and text of each later version, oldest first
    bool boost = false;
    std::string warning{}; ///< spoiler_text
};

/// What a Mastodon server answers about a handful of posts, as far as Earshot asks: real paths, answers in the documented form, on a
/// ServedSite. Our own account there is "telvana"; the token is "token-of-telvana".
///
/// Threads  posts may be changed while the server answers.
class FakeMastodon {
public:
    static inline const std::string token = "token-of-telvana";

    FakeMastodon();

    std::string url() const { return site_.url(""); }
    std::vector<Request> requests(const std::string& path) const { return site_.requests(path); }
    std::size_t countOf(const std::string& method, const std::string& path) const;

    void show(FakePost post); ///< new, or changed
    void remove(const std::string& id);
    std::vector<FakePost> ownPostsShown() const;
    void keepPagesTo(std::size_t posts) { pageSize_ = posts; }

    /// Until the handle ends, this path is answered like this; nullopt: as ever.
    using Whim = std::function<std::optional<Response>(const Request&)>;
    [[nodiscard]] ServedSite::Endpoint instead(const std::string& path, Whim answer);
    [[nodiscard]] ServedSite::Endpoint instead(const std::string& path, const Response& answer);
    /// The honest answer to POST /api/v1/statuses: makes the post, once for each Idempotency-Key.
    Response posting(const Request& request);

private:
    ServedSite::Endpoint serve(const std::string& path, ServedSite::Answer honest);
    std::vector<ServedSite::Endpoint> pagesOf(int id);
    std::vector<FakePost> newestFirst(const Request& request, bool onlyMentions) const;
    Response timeline(const Request& request) const;
    Response notifications(const Request& request) const;
    Response status(int id) const;
    Response context(int id) const;
    Response history(int id) const;
    Response postsBy(const std::string& author) const;
    bool isBelow(const FakePost& post, int ancestor) const;

    mutable std::mutex mutex_; ///< guards what follows, the site apart
    std::map<int, FakePost> posts_;
    std::map<std::string, int> postedUnder_; ///< by Idempotency-Key
    std::map<std::string, Whim> instead_;
    std::atomic<std::size_t> pageSize_ = 40;
    ServedSite site_;
    std::map<int, std::vector<ServedSite::Endpoint>> postPages_;
    std::vector<ServedSite::Endpoint> pages_;
};

/// The fields of a form as it was sent.
std::map<std::string, std::string> formIn(const Request& request);

}
