// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"
#include "earshot/base/json.h"

#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace earshot {

/// Work in one transaction: all of it, or nothing where it fails.
template <class Work>
auto inTransaction(Workspace& workspace, Work&& work) -> std::invoke_result_t<Work>
{
    auto transaction = Transaction::begin(workspace.store());
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto done = work();
    if (!done)
        return done;
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return done;
}

/// A case before and after an act.
struct CaseChange {
    Case before, after;
};

/// The acts of casework.h inside an open transaction. Each is one ledger row; an act that changes nothing appends none.
Result<CaseChange> assignNow(Workspace& workspace, CaseId id, const std::string& assignee);
Result<CaseChange> moveNow(Workspace& workspace, CaseId id, CaseState to, OpenPromises promises);
Result<CaseChange> snoozeNow(Workspace& workspace, CaseId id, Time until);
Result<CaseChange> wakeNow(Workspace& workspace, CaseId id);
Result<bool> putBackNow(Workspace& workspace, const Case& before, const Case& after);

Result<CorrectionId> judgeNow(Workspace& workspace, const Policy& policy, MentionId id, Label label, const std::string& reason);
Result<void> undoJudgementNow(Workspace& workspace, CorrectionId id);

/// What a person's word about a mention does to its case, or opens; none: nothing. Not kept yet.
Result<std::optional<JudgedCase>> followJudgementNow(Workspace& workspace, const Mention& judged, const Policy& policy);
/// PromiseOpen where taking that word back would close the case over a promise.
Result<void> mayUndoCaseChange(Workspace& workspace, const std::optional<JudgedCase>& change);
/// As before that word, unless somebody has worked on the case since.
Result<void> undoCaseChangeNow(Workspace& workspace, const JudgedCase& change);

Result<RelevanceCorrectionId> sayWhetherOursNow(Workspace& workspace, const Policy& policy, MentionId id, bool isOurs, BrandId brand);
Result<void> undoWhetherOursNow(Workspace& workspace, RelevanceCorrectionId id);

/// The same work in the same place; when it last changed and what it is called do not count.
bool standsLike(const Case& one, const Case& other);

Event caseEvent(Workspace& workspace, EventKind kind, const Case& about, const Json& payload);

}
