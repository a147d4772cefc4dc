// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"
#include "earshot/model/case.h"
#include "earshot/model/event.h"
#include "earshot/model/reply.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace earshot {

/// A row of the ledger with what its payload says, so that it can be put into words.
/// Errors   never fails: what a payload does not say is empty.
struct ToldRow {
    LedgerRow row{};
    std::string from{}, to{}; ///< of CaseAssigned
    std::optional<CaseState> stateBefore{}, state{}; ///< of CaseMoved, CaseOpened, CaseWithdrawn
    std::optional<Lane> lane{};
    std::optional<Label> label{}; ///< of VerdictSet, VerdictWeighed
    std::optional<RungKind> rung{};
    std::optional<Audience> audience{}; ///< of a reply
    std::optional<Time> until{}; ///< of CaseSnoozed, of a promise and a task
    std::string owner{}; ///< of a promise and a task
    std::string text{}; ///< of a reply or a note; the name of a tag, a view, a template or a brand
    std::string comment{}; ///< of an approver; the reason of a judgement or a rung; the error of a reply that failed
};
ToldRow told(const LedgerRow& row);

/// A case's due time and how it came about.
struct ToldTarget {
    Time from{}, dueAt{};
    std::chrono::minutes work{}; ///< working time in between
    std::string zone{}; ///< IANA name of the hours' zone
    std::vector<std::string> skipped{}; ///< holidays on the way, "2026-12-25 Christmas Day"
};
std::optional<ToldTarget> toldTarget(const std::string& explanationJson);

}
