// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/document/triage_filter.h"
#include "earshot/model/case.h"
#include "earshot/model/mention.h"
#include "earshot/model/relevance.h"
#include "earshot/model/urgency.h"

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace earshot {

/// The views that are always there, in the order in which people see them.
enum class TriageView {
    NeedsAnswer, ///< open complaints that nobody answered, and cases with a promise due within `promiseIsNear`, unless they sleep; a row is
                 ///< the mention that opened the case
    Mine, ///< open cases of whoever looks that do not sleep; a row as above
    Unsure, ///< the sorter is unsure, and nobody has judged it; candidates left out
    Candidates, ///< keyword hits that are likely about something else, or about no brand: they open no case until a person says they are
                ///< ours or judges them
    Trolls, ///< the troll lane; a row is the mention that opened the case
    Praise, ///< neither complaint nor troll, in no case, candidates left out
    Snoozed, ///< cases that sleep; a row is the mention that opened the case
    All, ///< every mention but our own
};

enum class TriageOrder {
    MostUrgent, ///< first answer, less the case's head start, or promise due soonest; those that owe neither last, newest first
    Newest, ///< by when we saw it
    Oldest,
    WakesSoonest, ///< end of the snooze; those awake last, newest first
};

TriageOrder usualOrder(TriageView view);
std::string_view nameOf(TriageView view);
std::string_view nameOf(TriageOrder order);
std::optional<TriageOrder> orderNamed(std::string_view name);

/// What is listed: of a view, what both filters let through. A saved view is All with a filter.
struct TriageQuery {
    TriageView view = TriageView::All;
    TriageFilter filter{};
    TriageFilter within{}; ///< narrows it further
    bool operator==(const TriageQuery&) const = default;
};

/// One line of the list.
struct TriageRow {
    Mention mention{};
    std::optional<Case> inCase{};
    std::vector<UrgencyPart> headStart{}; ///< of that case, part by part
    std::vector<std::string> tags{}; ///< in alphabetical order
    int notes = 0;
    int replies = 0; ///< drafts included
    std::optional<Relevance> relevance{}; ///< where a brand's words stand in it, or somebody said whether it is about us
    std::string brand{}; ///< the name of that brand
};

/// Where a row stands in an order: `a < b` where a comes first. Where a page ended, the next one goes on.
struct TriagePlace {
    std::int64_t time = std::numeric_limits<std::int64_t>::max(), caseRank = 0, mentionRank = 0;
    auto operator<=>(const TriagePlace&) const = default;
};
TriagePlace placeOf(const TriageRow& row, TriageOrder order);

/// A page's size; 0 is not a page.
struct TriagePage {
    TriageOrder order = TriageOrder::MostUrgent;
    std::optional<TriagePlace> after{}; ///< none: from the top
    int limit = 100;
};

struct TriageCount {
    int count = 0;
    bool isMore = false; ///< `count` were counted, and there are more
};

/// What the Triage room lists.
///
/// Shape    one for each look: who looks and what time it is are part of the question. A page is a fixed number of statements, whatever its
/// size. Cost     a page in some ms at 1,000,000 mentions; no count goes beyond mostCounted. Errors   InvalidArgument for a filter that
/// cannot be answered, and those of Store. Threads  as the Store it was made from.
class Triage {
public:
    static constexpr int mostCounted = 10'000;
    static constexpr std::chrono::hours promiseIsNear{ 1 }; ///< as long as the usual target of a first answer

    Triage(Store& store, std::string actor, Time now) : store_(&store), actor_(std::move(actor)), now_(now) { }

    Result<std::vector<TriageRow>> page(const TriageQuery& query, const TriagePage& wish);
    Result<std::vector<TriageRow>> rowsOf(const std::vector<MentionId>& ids); ///< in the order of `ids`; those that are not there left out
    Result<std::vector<MentionId>> matches(const TriageQuery& query, const std::vector<MentionId>& ids); ///< which of them it lists
    Result<std::vector<MentionId>> ids(const TriageQuery& query, int limit); ///< newest first; limit 0: all
    /// The mentions that opened these cases: the rows that change with them. Those of withdrawn cases as well.
    Result<std::vector<MentionId>> openersOf(const std::vector<CaseId>& cases);
    Result<TriageCount> count(const TriageQuery& query);
    Result<std::vector<TriageCount>> counts(); ///< of the views, in the order of TriageView

private:
    Store* store_;
    std::string actor_;
    Time now_;
};

}
