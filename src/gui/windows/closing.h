// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/case.h"
#include "room.h"

class QWidget;

namespace earshot::gui {

/// Asks whether a case may be closed though a promise is open [F4]. The promise stays due.
bool mayCloseOverPromise(const RoomTools& tools, QWidget* over, const Case& inCase);

}
