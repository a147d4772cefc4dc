// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"
#include "earshot/model/case.h"

#include <string>
#include <vector>

namespace earshot {

/// What changed hands.
struct HandOver {
    Case before{}, after{};
    std::vector<ReplyId> drafts{};
};

/// Gives a case to a colleague who is calmer about it or knows more [R11]: assigned to them, with a note that says why, and with the
/// drafts of the workspace's person, unless the colleague has begun to write to the same audience. In one transaction.
/// Errors   InvalidArgument where there is no colleague or no reason, Unknown, and those of Store.
Result<HandOver> handOver(Workspace& workspace, CaseId id, const std::string& to, const std::string& why);

/// Takes it back where nobody went on since; the note stays.
Result<void> undoHandOver(Workspace& workspace, const HandOver& done);

}
