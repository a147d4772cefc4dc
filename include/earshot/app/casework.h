// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/secret_store.h"
#include "earshot/app/workspace.h"
#include "earshot/model/case.h"
#include "earshot/model/verdict.h"
#include "earshot/net/http_client.h"

#include <chrono>
#include <string>

namespace earshot {

/// What a person does with mentions and cases. Each is one transaction with its ledger row, whose actor is the workspace's person.
/// Errors   Unknown, WrongState, and those of Store.
Result<CorrectionId> judge(Workspace& workspace, MentionId id, Label label, const std::string& reason);
Result<Case> assign(Workspace& workspace, CaseId id, const std::string& assignee);
Result<Case> moveCase(Workspace& workspace, CaseId id, CaseState to);
Result<Case> snooze(Workspace& workspace, CaseId id, Time until);

/// One rung of the ladder against the author of a case's opener [A5], with a reason; the rungs before it are not skipped silently: `skipped`
/// names those never taken.
struct RungTaken {
    RungKind kind {};
    std::vector<RungKind> skipped {};
};
Result<RungTaken> takeRung(Workspace& workspace, SecretStore& secrets, HttpClient& http, CaseId id, RungKind kind, const std::string& reason);

}
