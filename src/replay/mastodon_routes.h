// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api.h"

namespace earshot::replay {

/// The endpoints of Mastodon's API, by topic.
/// Source   docs.joinmastodon.org/methods
void routeOauth(Api& api, httplib::Server& server, Stage& stage);
void routeInstance(Api& api);
void routeNotifications(Api& api);
void routeTimelines(Api& api);
void routeSearch(Api& api);
void routeStatuses(Api& api);
void routeComposing(Api& api);
void routeAccounts(Api& api);
void routeModeration(Api& api);
void routeConversations(Api& api);

}
