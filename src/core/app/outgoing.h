// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"
#include "earshot/model/mention.h"
#include "earshot/model/reply.h"
#include "earshot/platform/platform.h"

namespace earshot {

/// What a mention's server sent of it last; empty where that is no longer held.
Result<std::string> latestRaw(Workspace& workspace, MentionId id);

/// A reply as its platform is to get it. `raw` is what latestRaw() says of `answered`.
OutgoingReply outgoing(const Reply& reply, const Mention& answered, const std::string& raw);

}
