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
/// PromiseOpen where it would close the case over a promise, unless those are to be left open [F4].
Result<Case> moveCase(Workspace& workspace, CaseId id, CaseState to, OpenPromises promises = OpenPromises::Refuse);
Result<Case> snooze(Workspace& workspace, CaseId id, Time until);
Result<Case> wake(Workspace& workspace, CaseId id); ///< ends a snooze

/// Takes a judgement back, and what it did to a case with it: one that it opened is withdrawn, one that it moved or withdrew is as before,
/// unless somebody has worked on the case since. PromiseOpen, and nothing changed, where that would close a case over a promise.
Result<void> undoJudgement(Workspace& workspace, CorrectionId id);
/// Makes a case what it was before an act: assignee, lane, state, snooze. False, and nothing changed, where it is no longer as `after`
/// the act. What rules forbid to a move is allowed to a step back. PromiseOpen where that would close the case over a promise.
Result<bool> putBack(Workspace& workspace, const Case& before, const Case& after);

/// One rung of the ladder against the author of a case's opener [A5], with a reason; the rungs before it are not skipped silently:
/// `skipped` names those never taken.
struct RungTaken {
    RungKind kind{};
    std::vector<RungKind> skipped{};
};
Result<RungTaken> takeRung(
    Workspace& workspace, SecretStore& secrets, HttpClient& http, CaseId id, RungKind kind, const std::string& reason);

}
