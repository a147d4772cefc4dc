// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/groups.h"
#include "earshot/app/workspace.h"

#include <optional>
#include <vector>

namespace earshot {

/// What speaks for complaint or troll beside a mention's text, in log-odds.
struct ToldContext {
    std::vector<Reason> reasons{}; ///< strongest first
    bool counted
        = false; ///< true: as it was when the mention was sorted, and part of its verdict; false: as it is now, and the text decided
    std::optional<Label> without{}; ///< what the text alone says, where what counted gave it another label
};

/// For whoever looks at a mention; `groups` are its own.
/// Errors   those of Store.
/// Cost     some look-ups by index.
Result<ToldContext> contextOf(Workspace& workspace, const Mention& mention, const MentionGroups& groups);

}
