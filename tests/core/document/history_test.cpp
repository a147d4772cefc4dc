// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/history.h"
#include "triage_desk.h"

using namespace earshot;
using namespace earshot::test;

namespace {

std::vector<EventKind> kindsOf(const std::vector<LedgerRow>& rows)
{
    std::vector<EventKind> kinds;
    for (const LedgerRow& row : rows)
        kinds.push_back(row.kind);
    return kinds;
}

using Kinds = std::vector<EventKind>;

}

TEST_CASE("The history of a mention is what the ledger says about it and about its case, in order")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId one = desk.mention("1"), other = desk.mention("2");
    const CaseId inCase = desk.complaint(one);
    desk.complaint(other);
    must(Cases(desk.workspace.store()).note(inCase, "called them", "ana", start));
    const auto rows = must(historyOf(desk.workspace.store(), one, 0));
    CHECK(kindsOf(rows) == Kinds{ EventKind::MentionSeen, EventKind::CaseOpened, EventKind::CaseNoted });
    CHECK(std::ranges::is_sorted(rows, {}, &LedgerRow::sequence));
    CHECK(kindsOf(must(historyOf(desk.workspace.store(), one, 2))) == Kinds{ EventKind::CaseOpened, EventKind::CaseNoted });
}

TEST_CASE("A mention in no case has a history of its own, and one that is not there has none")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId praise = desk.mention("1", { .label = Label::Other });
    CHECK(kindsOf(must(historyOf(desk.workspace.store(), praise, 0))) == Kinds{ EventKind::MentionSeen });
    CHECK(must(historyOf(desk.workspace.store(), { 99 }, 0)).empty());
}
