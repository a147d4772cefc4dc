// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"

#include <optional>

namespace earshot {

/// Gives a case that waits for its first answer the head start that this mention earns it; leaves every other one alone. Of `mention` the
/// id, the text, the language and the author's followers are looked at.
Result<Case> withHeadStart(Workspace& workspace, Case one, const Mention& mention);

/// The case that this mention opens by the rules (respond/case_rules.h), with its head start.
Result<std::optional<Case>> urgentCaseOpenedBy(Workspace& workspace, const Mention& mention, const Policy& policy, bool relevant, Time now);

}
