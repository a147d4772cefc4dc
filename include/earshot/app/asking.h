// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/secret_store.h"
#include "earshot/app/workspace.h"
#include "earshot/document/author_history.h"
#include "earshot/model/observation.h"
#include "earshot/net/http_client.h"

#include <vector>

namespace earshot {

/// Reads the whole conversation of a mention from its platform and records what was not known; our own posts as ours.
Result<std::vector<Mention>> refreshThread(Workspace& workspace, SecretStore& secrets, HttpClient& http, MentionId id);

/// The author as the platform shows them now, with recent posts and what became of earlier cases [A3]. Stores nothing.
struct AuthorProfile {
    AuthorCard card;
    std::vector<Observation> recent;
    AuthorHistory history{};
};
Result<AuthorProfile> profileOf(Workspace& workspace, SecretStore& secrets, HttpClient& http, MentionId id);

}
