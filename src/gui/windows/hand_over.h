// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/ids.h"
#include "room.h"

namespace earshot::gui {

/// Asks to which colleague and why, and gives them the case with what was written so far [R11]. It can be undone.
void askHandOver(const RoomTools& tools, QWidget* over, CaseId id);

}
