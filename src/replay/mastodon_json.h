// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/json.h"
#include "world.h"

namespace earshot::replay {

/// The entities of Mastodon's API, as its serialisers write them.
/// Source   docs.joinmastodon.org/entities
std::string accountId(AccountIndex account);
std::optional<AccountIndex> accountWithId(const World& world, const std::string& id); ///< only one that is known
std::string mastodonTime(Time time); ///< always with milliseconds

std::string statusUri(const World& world, const Status& status); ///< its name for ever, on any server
std::string statusUrl(const World& world, const Status& status); ///< its page for people

Json accountJson(const World& world, AccountIndex account);
Json credentialAccountJson(const World& world);
Json statusJson(const World& world, const Status& status);
Json notificationJson(const World& world, const Notification& notification);
Json relationshipJson(const World& world, AccountIndex account, Time now);
Json historyJson(const World& world, const Status& status);
Json sourceJson(const Status& status);

}
