// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/mention.h"
#include "earshot/model/reply.h"
#include "earshot/platform/platform.h"

namespace earshot {

/// A reply as its platform is to get it.
OutgoingReply outgoing(const Reply& reply, const Mention& answered);

}
