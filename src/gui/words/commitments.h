// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/commitment.h"

#include <QString>

namespace earshot::gui {

/// "Thu 15:00 · ana", "12 min late · ana", "kept by ana, yesterday 14:02": the second line of a promise or a task.
QString standingOf(const Commitment& one, Time now);
/// Who made it and when, by when it is due and who settled it, in full: for tool tips.
QString originOf(const Commitment& one);
/// "Becomes a promise: Thu 15:00, owner ana".
QString offerText(const Commitment& offered, Time now);

}
