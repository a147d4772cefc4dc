// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"

namespace earshot::pictures {

/// What a team would have done in the sample workspace by now, and the scenario has nobody for: promises and tasks in the case of the first
/// complaint that was answered, and a second brand, Nova, whose name is an ordinary word, with mentions that may be about it.
/// Returns   that case.
Result<CaseId> furnish(Workspace& workspace);

}
