// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"
#include "earshot/model/ids.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>

namespace earshot {

/// What can stand in the ledger. The words are the stored ones; never rename one.
enum class EventKind {
    MentionSeen,
    MentionEdited,
    MentionGone,
    MentionRestored, // payload: digest of the snapshot
    VerdictSet,
    VerdictUndone,
    CaseOpened,
    CaseMoved,
    CaseAssigned,
    CaseSnoozed,
    CaseNoted,
    CaseMentionAdded,
    RungTaken,
    ReplySubmitted,
    ReplyReturned,
    ReplyApproved,
    ReplyHeld,
    ReplyCancelled,
    ReplySending,
    ReplySent,
    ReplyFailed,
    SourceAdded,
    SourceChanged,
    SourceRemoved,
    BrandAdded,
    BrandRemoved,
    PolicyChanged,
    WorkspaceMigrated,
    CaseWoken,
    CaseWithdrawn,
    MentionTagged,
    MentionUntagged,
    ViewSaved,
    ViewRemoved,
    TemplateSaved,
    TemplateRemoved,
    PromiseMade,
    PromiseMoved,
    PromiseKept,
    PromiseWithdrawn,
    PromiseReopened,
    TaskAdded,
    TaskMoved,
    TaskDone,
    TaskWithdrawn,
    TaskReopened,
    RelevanceConfirmed,
    RelevanceDenied,
    RelevanceUndone,
    VerdictWeighed, // payload: labels without and with the context, its signals
};

/// One link of the chain: hash = SHA-256 over the canonical JSON of all the other fields, `previous` included.
struct LedgerRow {
    std::int64_t sequence = 0; ///< 1, 2, 3 … without a gap
    Time at{};
    EventKind kind{};
    std::string actor{}; ///< a person's name, or "earshot" for what the program did by a rule
    MentionId mention{};
    CaseId caseId{};
    std::string subject{}; ///< other things it is about: "source:3", "reply:7"
    std::string payload{}; ///< a snapshot's digest, or compact JSON
    std::string previous{}, hash{};
};

/// A thing done, to be appended: the ledger adds sequence, previous and hash.
struct Event {
    EventKind kind{};
    std::string actor = "earshot";
    MentionId mention{};
    CaseId caseId{};
    std::string subject{};
    std::string payload{};
};

}
