// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"
#include "earshot/assess/text_groups.h"

#include <vector>

namespace earshot {

/// Which waves a mention is part of.
struct MentionGroups {
    MentionId id {};
    SameText sameText {}; ///< of complaints and trolls
    SameProblem sameProblem {}; ///< of complaints
};

/// For the first of `ids`, and for those of the others that stand close enough to it to share its neighbourhood: ask again for the rest.
/// Mentions that are neither complaint nor troll have no groups.
/// Errors   those of Store; none for a mention that is not there.
/// Cost     reads at most 1,501 mentions, whatever the size of the workspace: docs/methods/groups.md.
Result<std::vector<MentionGroups>> groupsNear(Workspace& workspace, const std::vector<MentionId>& ids);

/// Of one mention.
Result<MentionGroups> groupsOf(Workspace& workspace, MentionId id);

}
