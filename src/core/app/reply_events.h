// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/event.h"
#include "earshot/model/reply.h"

#include <string>

namespace earshot {

/// The ledger's event for a step of a reply. The text itself is kept, so that what was nearly said can be proved, too.
Event replyEvent(EventKind kind, const Reply& reply, const std::string& actor);

}
