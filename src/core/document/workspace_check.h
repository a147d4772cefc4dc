// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <functional>

namespace earshot {

/// The engine's own check, then what the tables promise each other. Refusal{Corrupt} with what was found first, Refusal{Cancelled} once `goOn`,
/// which is told how much is done, says no.
void checkWorkspace(Session& session, const std::function<bool(int percent)>& goOn);

}
