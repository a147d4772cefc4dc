// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/told.h"

#include <QString>

namespace earshot::gui {

/// How a due time came about, in the person's own language and in the zone of the work hours: "Fri 16:30 + 1 h working time = Mon 09:30".
QString explanationOf(const ToldTarget& target);

}
