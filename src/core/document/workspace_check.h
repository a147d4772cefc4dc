// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace earshot {

/// What the tables promise each other, beyond the engine's own check. Refusal{Corrupt} with what was found first.
void checkWorkspace(Session& session);

}
