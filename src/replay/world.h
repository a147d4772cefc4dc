// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"
#include "earshot/model/observation.h"
#include "moderation.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace earshot::replay {

struct Account {
    std::string handle;
    std::string host{}; ///< empty: this server
    std::string name{}, bio{};
    Time createdAt{}; ///< at midnight, as Mastodon clamps it
    std::int64_t followers = 0, following = 0, posts = 0; ///< posts: before the run; those of the run are added
    bool bot = false;
    bool known = false; ///< a server knows an account from its first post on
    std::optional<Time> lastPostAt{};
};

struct StatusVersion {
    Time at;
    std::string text, warning;
    std::string html{}; ///< rendered once: a name that becomes known later must not look like an edit
    std::vector<AccountIndex> mentions{};
    std::vector<std::string> tags{};
};

/// How a text names accounts of other servers.
enum class Naming {
    Full, ///< "@mira_k@kelp.example", as on any server
    Short, ///< "@mira_k" will do: the texts of a scenario leave the server out
};

struct Status {
    std::int64_t id = 0;
    AccountIndex author = 0;
    std::string stableId{}; ///< stands in `uri`; the same in every run
    Time createdAt{};
    std::vector<StatusVersion> versions{}; ///< oldest first, never empty
    Visibility visibility = Visibility::Public;
    std::string language{};
    std::int64_t inReplyTo = 0, boostOf = 0; ///< 0: none, or gone
    std::optional<AccountIndex> inReplyToAuthor{};
    std::int64_t conversation = 0; ///< id of the first post of the thread
    std::vector<std::int64_t> replies{}, boosts{};
    Naming naming = Naming::Full;

    const StatusVersion& latest() const { return versions.back(); }
};

enum class NotificationType { Mention, Reblog };

struct Notification {
    std::int64_t id = 0;
    NotificationType type = NotificationType::Mention;
    Time at{};
    AccountIndex from = 0;
    std::int64_t status = 0;
};

struct NewStatus {
    AccountIndex author = 0;
    std::string stableId{}; ///< empty: the status's own id
    Time at{};
    std::string text{}, warning{}, language{};
    Visibility visibility = Visibility::Public;
    std::int64_t inReplyTo = 0, boostOf = 0;
    Naming naming = Naming::Full;
};

/// The Mastodon server's state: what is there now, whoever put it there.
/// Threads  none of its own; the server's mutex guards it.
class World {
public:
    /// The first account is the brand's own and known from the start.
    World(std::string baseUrl, std::vector<Account> accounts);

    const std::string& baseUrl() const { return baseUrl_; }
    const std::vector<Account>& accounts() const { return accounts_; }
    const std::map<std::int64_t, Status>& statuses() const { return statuses_; }
    const std::map<std::int64_t, Notification>& notifications() const { return notifications_; }
    const Status* status(std::int64_t id) const; ///< null when it never was or is deleted
    std::optional<AccountIndex> accountNamed(const std::string& handle, const std::string& host, Naming naming = Naming::Full) const;

    void introduce(AccountIndex account, Time createdAt);
    const Status& post(const NewStatus& draft);
    void edit(std::int64_t id, Time at, const std::string& text, const std::string& warning);
    void remove(std::int64_t id); ///< with its boosts and notifications; answers to it stay

    const Moderation& moderation() const { return moderation_; }
    /// Blocking, or muting with notifications, also clears what the account had notified of, as Mastodon does.
    void setRelation(AccountIndex account, const Relation& relation);
    void muteConversation(std::int64_t conversation, bool muted) { moderation_.muteConversation(conversation, muted); }
    void dismiss(std::int64_t notification) { notifications_.erase(notification); }

private:
    StatusVersion rendered(Time at, const std::string& text, const std::string& warning, Naming naming) const;
    void notifyOf(const Status& status);
    void dropNotifications(std::int64_t status);

    std::string baseUrl_;
    std::vector<Account> accounts_;
    Moderation moderation_;
    std::unordered_map<std::string, AccountIndex> handles_;
    std::map<std::int64_t, Status> statuses_;
    std::map<std::int64_t, Notification> notifications_;
    std::int64_t lastStatusId_ = 0, lastNotificationId_ = 0;
};

inline constexpr AccountIndex ownAccount = 0;

bool mentionsOwn(const Status& status); ///< the latest version names the brand's account
std::string acctOf(const Account& account);
std::string profileUrl(const Account& account, const std::string& baseUrl);

}
