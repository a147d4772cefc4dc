// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/assess/sorter.h"
#include "earshot/base/clock.h"
#include "earshot/document/cases.h"
#include "earshot/document/commitments.h"
#include "earshot/document/judged_cases.h"
#include "earshot/document/ledger.h"
#include "earshot/document/mentions.h"
#include "earshot/document/relevances.h"
#include "earshot/document/replies.h"
#include "earshot/document/saved_views.h"
#include "earshot/document/search.h"
#include "earshot/document/settings.h"
#include "earshot/document/sources.h"
#include "earshot/document/store.h"
#include "earshot/document/tags.h"
#include "earshot/document/templates.h"
#include "earshot/document/triage.h"

#include <memory>
#include <optional>
#include <string>

namespace earshot {

class RecentTexts;
class TaughtSorter;

/// Work hours as people write them, and back (respond/target.h).
Result<WorkHours> parsedWorkHours(const std::string& text, const std::string& zone);
std::string formatWorkHours(const WorkHours& hours);
/// How a case's due time came about, in English: "Fri 16:30 + 1 h = Mon 09:30".
std::string explainedTarget(const std::string& explanationJson);

/// One open workspace, one person at work in it, one clock: what every act needs. The tables are reached through it; acts that need rules
/// stand beside this header (listening.h, casework.h, composer.h, listener.h, outbox.h, archive.h).
///
/// Errors   as Store.
/// Threads  one Workspace per thread.
class Workspace {
public:
    static Result<Workspace> create(const std::string& location, const Clock& clock, std::string actor);
    static Result<Workspace> open(const std::string& location, const Clock& clock, std::string actor, OpenMode mode = OpenMode::ReadWrite);

    Store& store() { return store_; }
    Sources sources() { return Sources(store_); }
    Mentions mentions() { return Mentions(store_); }
    Search search() { return Search(store_); }
    Cases cases() { return Cases(store_); }
    Commitments commitments() { return Commitments(store_); }
    Replies replies() { return Replies(store_); }
    Ledger ledger() { return Ledger(store_); }
    Settings settings() { return Settings(store_); }
    Triage triage() { return Triage(store_, actor_, now()); } ///< as it is now, for this person
    SavedViews savedViews() { return SavedViews(store_); }
    Tags tags() { return Tags(store_); }
    Templates templates() { return Templates(store_); }
    JudgedCases judgedCases() { return JudgedCases(store_); }
    Relevances relevances() { return Relevances(store_); }

    const std::string& location() const { return store_.location(); }
    const std::string& actor() const { return actor_; }
    Time now() const { return clock_->now(); }
    const Clock& clock() const { return *clock_; }

    /// Names this workspace's secrets; read once, since the rest of Store::info() has to count.
    Result<std::string> uuid();

    /// The shipped sorter with this workspace's corrections learnt, those of colleagues up to this moment among them.
    Result<Sorter> sorter();
    RecentTexts& recentTexts() { return *recentTexts_; } ///< for app/: what was posted lately

private:
    Workspace(Store store, const Clock& clock, std::string actor);
    Store store_;
    const Clock* clock_;
    std::string actor_;
    std::string uuid_{};
    std::shared_ptr<RecentTexts> recentTexts_;
    std::shared_ptr<TaughtSorter> taught_; ///< once asked for
};

}
