// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"
#include "earshot/document/triage.h"
#include "earshot/model/case.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace earshot {

enum class ActKind { Judge, Assign, Snooze, Wake, Move, Tag, Untag, Ours, NotOurs };

/// One thing that a person does to one mention or to thousands. Assign, Snooze, Wake and Move are done to the mention's case.
struct Act {
    ActKind kind{};
    Label label{}; ///< of Judge
    CaseState state{}; ///< of Move
    OpenPromises promises = OpenPromises::Refuse; ///< of Move
    Time until{}; ///< of Snooze
    std::string text{}; ///< the reason of Judge, the name of Assign ("": nobody), the tag of Tag and Untag
};

/// What was done to one mention, and how it was before.
struct Deed {
    MentionId mention{};
    CorrectionId correction{}; ///< of Judge
    RelevanceCorrectionId relevance{}; ///< of Ours and NotOurs
    std::optional<Case> before{}, after{}; ///< of what is done to a case
};

/// All that is needed to take an act back, for as long as the program runs. Single acts, too, are undone with it.
struct BulkUndo {
    Act act{};
    std::vector<Deed> deeds{};
};

struct BulkResult {
    BulkUndo undo{};
    int done = 0; ///< mentions
    int unchanged = 0; ///< it was so already, or there is no case to do it to, or its case does not allow the move, or `overPromise`
    std::vector<CaseId> overPromise{}; ///< not closed, because a promise is still open [F4]; for each mention its case
    bool wasCancelled = false; ///< what was done stays done, and `undo` takes it back
    std::optional<Error> failed{}; ///< of the batch that ended the run
};

/// Told between two batches; false stops.
using BulkProgress = std::function<bool(int done, int all)>;

/// How many `actOnAll` would touch; nothing is changed.
Result<int> preview(Workspace& workspace, const TriageQuery& query);

/// One act on these mentions, in batches of one transaction each, with a ledger row for each change. A batch that fails is not kept and
/// ends the run (`failed`); what was done before it stays and can be undone. A mention that is not there any more is left out. Errors
/// InvalidArgument (a time that has passed, a tag without a letter), and those of Store where nothing was done yet.
Result<BulkResult> actOn(Workspace& workspace, const Act& act, const std::vector<MentionId>& mentions, const BulkProgress& goOn = {});

/// The same to all that the query lists at the beginning.
Result<BulkResult> actOnAll(Workspace& workspace, const Act& act, const TriageQuery& query, const BulkProgress& goOn = {});

/// Puts back what was before: verdicts, the cases that judgements opened, moved or withdrew, assignees, snoozes, states, tags; with ledger
/// rows of their own. What somebody else has changed since stays as they left it. The number of mentions put back. Errors   PromiseOpen
/// where that would close a case over a promise: that case and its verdict stay as they are, all others are put back.
Result<int> undo(Workspace& workspace, const BulkUndo& undo, const BulkProgress& goOn = {});

}
