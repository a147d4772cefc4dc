// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/case.h"
#include "earshot/model/event.h"
#include "earshot/model/mention.h"

#include <optional>
#include <string>
#include <vector>

namespace earshot {

struct CaseFilter {
    std::optional<CaseState> state{};
    std::optional<Lane> lane{};
    std::string assignee{};
    bool openOnly = false;
};

struct Note {
    std::string author, text;
    Time at{};
};

/// Cases and what was done to them; respond/ decides what is allowed, this only keeps it, with a ledger row for each change.
/// Errors   Unknown, and those of Store.
/// Threads  as the Store it was made from.
class Cases {
public:
    explicit Cases(Store& store) : store_(&store) { }

    Result<CaseId> open(const Case& newCase, const std::string& actor, Time now);
    Result<void> addMention(CaseId id, MentionId mention, Time now); ///< a follow-up in the same conversation
    Result<Case> find(CaseId id);
    Result<std::optional<Case>> ofConversation(const std::string& conversation);
    /// What falls due soonest first, then newest first. limit 0: all.
    Result<std::vector<Case>> list(const CaseFilter& filter, int limit);
    Result<int> earlierBefore(MentionId mention); ///< cases of its author that other mentions opened; counted to 20
    Result<std::vector<Mention>> mentions(CaseId id); ///< of its conversation, in order of time, our own posts included
    Result<std::vector<Note>> notes(CaseId id);
    Result<std::vector<LedgerRow>> history(CaseId id);

    /// Writes all fields that may change (state, lane, assignee, times) and appends `event`.
    Result<void> save(const Case& changed, const Event& event, Time now);
    /// The case of a judgement that was taken back: its opener is in no case any more, and no view shows it.
    Result<void> withdraw(const Case& withdrawn, const Event& event, Time now);
    Result<void> reinstate(const Case& before, const Event& event, Time now); ///< WrongState where the opener has another case by now
    Result<bool> hasOnlyItsOpener(CaseId id); ///< no other mention, no note, no reply, no promise, no task
    Result<void> note(CaseId id, const std::string& text, const std::string& actor, Time now);

private:
    Store* store_;
};

}
