// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/json.h"

#include <string>

namespace earshot::test {

/// The snac that scripts/with-snac started: a real Mastodon-API server with the accounts acme, which is ours, maya and leo.
///
/// Errors   throws where the server does not do what it is asked; ask isThere() first.
class SnacServer {
public:
    static bool isThere();
    SnacServer();

    struct Post {
        std::string id, uri;
    };

    const std::string& url() const { return url_; }
    std::string token(const std::string& user) const;

    Post post(const std::string& user, const std::string& text, const std::string& answers = {}) const;
    Post edit(const std::string& user, const Post& post, const std::string& text) const;
    void remove(const std::string& user, const Post& post) const;
    void unblock(const std::string& user, const std::string& author) const;

    /// True as long as acme is shown this post by its id.
    bool shows(const Post& post) const;
    /// What `user` is shown of one post, or told of; nobody's view where `user` is empty. Null where the server refuses.
    Json status(const std::string& user, const std::string& id) const;
    Json notifications(const std::string& user) const;
    /// How many of the posts below this one hold these words, as `user` is shown them.
    long countBelow(const Post& post, const std::string& words, const std::string& user) const;

    /// Stops the server in its tracks: what is sent meanwhile waits in the kernel until the server goes on, whatever became of the sender.
    void standStill() const;
    void goOn() const;

private:
    Json ask(const std::string& user, const std::string& path) const;
    Json tell(const std::string& method, const std::string& user, const std::string& path, const std::string& form) const;

    std::string url_;
};

}
