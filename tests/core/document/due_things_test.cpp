// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/commitments.h"
#include "earshot/document/due_things.h"
#include "triage_desk.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

/// What falls due, as "kind of case at minute".
struct Due {
    DueKind kind;
    CaseId inCase;
    std::chrono::minutes at;
    bool operator==(const Due&) const = default;
};

struct DueDesk : TriageDesk {
    using TriageDesk::TriageDesk;

    CommitmentId owe(CaseId id, CommitmentKind kind, std::chrono::minutes due)
    {
        const Commitment fresh{ .caseId = id, .kind = kind, .text = "We call", .dueAt = start + due, .owner = "ana", .madeBy = "ana" };
        return must(Commitments(workspace.store()).add(fresh, start));
    }
    CommitmentId promise(CaseId id, std::chrono::minutes due) { return owe(id, CommitmentKind::Promise, due); }
    CommitmentId task(CaseId id, std::chrono::minutes due) { return owe(id, CommitmentKind::Task, due); }

    std::vector<Due> due(std::chrono::minutes from, std::chrono::minutes to, int limit = 1000)
    {
        std::vector<Due> found;
        for (const DueThing& thing : must(dueThings(workspace.store(), start + from, start + to, limit)))
            found.push_back({ thing.kind, thing.caseId, std::chrono::floor<std::chrono::minutes>(thing.dueAt - start) });
        return found;
    }
};

}

TEST_CASE("The first answers that are owed fall due soonest first, and those that were given do not")
{
    DueDesk desk(GENERATE(from_range(engines())));
    const CaseId soon = desk.complaint(desk.mention("1"), 10min), later = desk.complaint(desk.mention("2"), 30min);
    desk.complaint(desk.mention("3"), 60min);
    desk.change(desk.complaint(desk.mention("4"), 20min), [](Case& one) { one.firstAnsweredAt = start; });
    desk.change(desk.complaint(desk.mention("5"), 20min), [](Case& one) { one.closedAt = start; });
    CHECK(desk.due(0min, 60min) == std::vector<Due>{ { DueKind::FirstAnswer, soon, 10min }, { DueKind::FirstAnswer, later, 30min } });
    CHECK(desk.due(0min, 60min, 1).size() == 1);
    CHECK(desk.due(11min, 30min).empty());
    CHECK(desk.due(10min, 11min).size() == 1);
}

TEST_CASE("A first answer falls due at its time, whatever its head start")
{
    DueDesk desk(GENERATE(from_range(engines())));
    desk.change(desk.complaint(desk.mention("grave"), 60min), [](Case& changed) { changed.headStart = 24h * 7; });
    CHECK(desk.due(0min, 59min).empty());
    CHECK(desk.due(0min, 61min).size() == 1);
}

TEST_CASE("Nothing that a case owes hides another thing that it owes")
{
    DueDesk desk(GENERATE(from_range(engines())));
    const CaseId late = desk.complaint(desk.mention("1"), -30min), broken = desk.complaint(desk.mention("2"), 20min);
    desk.promise(late, 10min);
    desk.promise(late, 12min);
    desk.task(late, 14min);
    desk.promise(broken, -30min);
    desk.promise(broken, -20min);
    const std::vector<Due> coming{ { DueKind::FirstAnswer, broken, 20min }, { DueKind::Promise, late, 10min },
        { DueKind::Promise, late, 12min }, { DueKind::Task, late, 14min } };
    CHECK(desk.due(0min, 30min) == coming);
    const std::vector<Due> overdue{ { DueKind::FirstAnswer, late, -30min }, { DueKind::Promise, broken, -30min },
        { DueKind::Promise, broken, -20min } };
    CHECK(desk.due(-60min, 0min) == overdue);
    const std::vector<Due> together{ { DueKind::FirstAnswer, broken, 20min }, { DueKind::Promise, broken, -20min } };
    std::vector<Due> ofBroken = desk.due(-25min, 30min);
    std::erase_if(ofBroken, [&](const Due& one) { return one.inCase != broken; });
    CHECK(ofBroken == together);
}

TEST_CASE("A promise falls due in a closed case, too, but nothing does that was settled, only offered or withdrawn with its case")
{
    DueDesk desk(GENERATE(from_range(engines())));
    const CaseId closed = desk.complaint(desk.mention("1"), 300min), gone = desk.complaint(desk.mention("2"), 300min);
    const CommitmentId owed = desk.promise(closed, 10min);
    Commitment kept = must(Commitments(desk.workspace.store()).find(desk.promise(closed, 11min)));
    kept.state = CommitmentState::Done;
    kept.settledAt = start;
    must(Commitments(desk.workspace.store()).save(kept, "ana", start));
    must(Commitments(desk.workspace.store())
             .add({ .caseId = closed, .state = CommitmentState::Offered, .text = "By noon", .dueAt = start + 12min }, start));
    desk.change(closed, [](Case& one) {
        one.state = CaseState::Resolved;
        one.closedAt = start;
    });
    desk.promise(gone, 10min);
    desk.change(gone, [](Case& one) {
        one.state = CaseState::Withdrawn;
        one.closedAt = start;
    });
    const auto things = must(dueThings(desk.workspace.store(), start, start + 60min));
    REQUIRE(things.size() == 1);
    CHECK(things[0].commitment == owed);
    CHECK(things[0].text == "We call");
    CHECK(things[0].opener == must(Cases(desk.workspace.store()).find(closed)).opener);
    CHECK(things[0].dueAt == start + 10min);
}
