// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/author_history.h"
#include "earshot/document/board.h"
#include "earshot/document/case_people.h"
#include "earshot/document/commitments.h"
#include "earshot/document/replies.h"
#include "triage_desk.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

struct CommitmentDesk : TriageDesk {
    using TriageDesk::TriageDesk;

    Commitments commitments() { return Commitments(workspace.store()); }
    Commitment promise(CaseId id, std::chrono::minutes due, const std::string& text = "We call you")
    {
        const Commitment fresh{ .caseId = id, .text = text, .dueAt = start + due, .owner = "ana", .madeBy = "ana" };
        return must(commitments().find(must(commitments().add(fresh, start))));
    }
    Commitment task(CaseId id, std::optional<Time> due = {})
    {
        const Commitment fresh{
            .caseId = id, .kind = CommitmentKind::Task, .text = "Ask the depot", .dueAt = due, .owner = "ben", .madeBy = "ana"
        };
        return must(commitments().find(must(commitments().add(fresh, start))));
    }
    void settle(Commitment one, CommitmentState state)
    {
        one.state = state;
        one.settledBy = "ben";
        one.settledAt = start + 1min;
        must(commitments().save(one, "ben", start + 1min));
    }
    CaseId answered(const std::string& name)
    {
        const CaseId id = complaint(mention(name), 10min, "ana");
        change(id, [](Case& one) { one.firstAnsweredAt = start; });
        return id;
    }
    std::optional<Time> promisedIn(CaseId id) { return must(Cases(workspace.store()).find(id)).promiseDueAt; }
    std::vector<EventKind> lastKinds(CaseId id, std::size_t count)
    {
        std::vector<EventKind> kinds;
        for (const LedgerRow& row : must(Cases(workspace.store()).history(id)))
            kinds.push_back(row.kind);
        return { kinds.end() - static_cast<std::ptrdiff_t>(count), kinds.end() };
    }
    ReplyId reply(CaseId id)
    {
        return must(Replies(workspace.store()).draft({ .caseId = id, .text = "By noon.", .author = "ana" }, start));
    }
};

}

TEST_CASE("A promise and a task are kept with all that was said of them, and the ledger tells each step")
{
    CommitmentDesk desk(GENERATE(from_range(engines())));
    const CaseId id = desk.complaint(desk.mention("1"));
    const Commitment promise = desk.promise(id, 3h);
    CHECK(promise.caseId == id);
    CHECK(promise.kind == CommitmentKind::Promise);
    CHECK(promise.state == CommitmentState::Open);
    CHECK(promise.text == "We call you");
    CHECK(promise.dueAt == start + 3h);
    CHECK(promise.owner == "ana");
    CHECK(promise.madeAt == start);
    const Commitment task = desk.task(id);
    CHECK(task.kind == CommitmentKind::Task);
    CHECK_FALSE(task.dueAt);
    desk.settle(promise, CommitmentState::Done);
    desk.settle(task, CommitmentState::Withdrawn);
    const Commitment kept = must(desk.commitments().find(promise.id));
    CHECK(kept.state == CommitmentState::Done);
    CHECK(kept.settledBy == "ben");
    CHECK(kept.settledAt == start + 1min);
    CHECK(desk.lastKinds(id, 4)
        == std::vector{ EventKind::PromiseMade, EventKind::TaskAdded, EventKind::PromiseKept, EventKind::TaskWithdrawn });
    CHECK_FALSE(must(Ledger(desk.workspace.store()).verify()).brokenAt);
    must(desk.workspace.store().check());
}

TEST_CASE("A commitment that is moved, and one that is open again, are told as that")
{
    CommitmentDesk desk(GENERATE(from_range(engines())));
    const CaseId id = desk.complaint(desk.mention("1"));
    Commitment promise = desk.promise(id, 3h);
    promise.dueAt = start + 4h;
    must(desk.commitments().save(promise, "ben", start));
    CHECK(must(desk.commitments().find(promise.id)).dueAt == start + 4h);
    desk.settle(promise, CommitmentState::Withdrawn);
    must(desk.commitments().save(promise, "ben", start));
    CHECK(desk.lastKinds(id, 3) == std::vector{ EventKind::PromiseMoved, EventKind::PromiseWithdrawn, EventKind::PromiseReopened });
    const auto history = must(Cases(desk.workspace.store()).history(id));
    CHECK(history.back().subject == "promise:1");
    CHECK(history.back().payload == R"({"owner":"ana","promise":1,"text":"We call you","until":"2026-03-02T13:00:00Z"})");
}

TEST_CASE("A promise without a time, a commitment without a text and a case that is not there are refused")
{
    CommitmentDesk desk(GENERATE(from_range(engines())));
    const CaseId id = desk.complaint(desk.mention("1"));
    CHECK(desk.commitments().add({ .caseId = id, .text = "We call" }, start).error().kind == ErrorKind::InvalidArgument);
    CHECK(desk.commitments().add({ .caseId = id, .kind = CommitmentKind::Task, .text = " " }, start).error().kind
        == ErrorKind::InvalidArgument);
    CHECK(desk.commitments().add({ .caseId = { 9 }, .text = "x", .dueAt = start }, start).error().subject == "case 9");
    CHECK(desk.commitments().find({ 9 }).error().kind == ErrorKind::Unknown);
    CHECK(desk.commitments().ofCase({ 9 }).error().subject == "case 9");
}

TEST_CASE("Of a case's commitments the open ones come first, soonest first, then those that were settled last")
{
    CommitmentDesk desk(GENERATE(from_range(engines())));
    const CaseId id = desk.complaint(desk.mention("1"));
    const Commitment timeless = desk.task(id), later = desk.promise(id, 3h), settled = desk.promise(id, 1h), sooner = desk.task(id, start);
    desk.settle(settled, CommitmentState::Done);
    std::vector<CommitmentId> ids;
    for (const Commitment& one : must(desk.commitments().ofCase(id)))
        ids.push_back(one.id);
    CHECK(ids == std::vector{ sooner.id, later.id, timeless.id, settled.id });
}

TEST_CASE("A case knows when its soonest open promise falls due, whoever saves the case meanwhile")
{
    CommitmentDesk desk(GENERATE(from_range(engines())));
    const CaseId id = desk.complaint(desk.mention("1"));
    const Case before = must(Cases(desk.workspace.store()).find(id));
    const Commitment later = desk.promise(id, 3h), sooner = desk.promise(id, 2h);
    desk.task(id, start + 1h);
    CHECK(desk.promisedIn(id) == start + 2h);
    must(Cases(desk.workspace.store()).save(before, { .kind = EventKind::CaseMoved, .caseId = id }, start));
    CHECK(desk.promisedIn(id) == start + 2h);
    desk.settle(sooner, CommitmentState::Done);
    CHECK(desk.promisedIn(id) == start + 3h);
    desk.settle(later, CommitmentState::Withdrawn);
    CHECK_FALSE(desk.promisedIn(id));
}

TEST_CASE("What an answer offers is promised when it goes out, and never where it does not")
{
    CommitmentDesk desk(GENERATE(from_range(engines())));
    const CaseId id = desk.complaint(desk.mention("1"));
    const auto offer = [&](ReplyId reply) {
        return must(desk.commitments().add({ .caseId = id,
                                               .state = CommitmentState::Offered,
                                               .text = "By noon.",
                                               .dueAt = start + 3h,
                                               .owner = "ana",
                                               .reply = reply,
                                               .madeBy = "ana" },
            start));
    };
    const ReplyId sent = desk.reply(id), dropped = desk.reply(id);
    const CommitmentId promised = offer(sent), forgotten = offer(dropped);
    CHECK(must(desk.commitments().ofCase(id)).empty());
    CHECK_FALSE(desk.promisedIn(id));
    CHECK(desk.lastKinds(id, 1) == std::vector{ EventKind::CaseOpened });
    must(desk.commitments().dropOffered(dropped));
    must(desk.commitments().makeOffered(dropped, start + 1min));
    must(desk.commitments().makeOffered(sent, start + 1min));
    CHECK(must(desk.commitments().find(forgotten)).state == CommitmentState::NeverMade);
    CHECK(must(desk.commitments().find(promised)).state == CommitmentState::Open);
    CHECK(must(desk.commitments().find(promised)).madeAt == start + 1min);
    CHECK(must(desk.commitments().ofReply(sent)).at(0).id == promised);
    CHECK(must(desk.commitments().ofReply(dropped)).empty());
    CHECK(desk.promisedIn(id) == start + 3h);
    CHECK(desk.lastKinds(id, 1) == std::vector{ EventKind::PromiseMade });
}

TEST_CASE("The board goes by the first answer or the promise, whichever falls due sooner, closed cases included")
{
    CommitmentDesk desk(GENERATE(from_range(engines())));
    const CaseId plain = desk.answered("1"), promised = desk.answered("2"), owing = desk.complaint(desk.mention("3"), 30min);
    const CaseId closed = desk.answered("4");
    desk.change(closed, [](Case& one) {
        one.state = CaseState::Resolved;
        one.closedAt = start;
    });
    desk.promise(promised, 20min);
    desk.promise(owing, 40min);
    desk.promise(closed, -5min);
    const Board board = must(boardOf(desk.workspace.store(), {}, { start, start + 15h }, 200));
    std::vector<CaseId> fresh;
    for (const TriageRow& card : board.columns.front().cards)
        fresh.push_back(card.inCase.value().id);
    CHECK(fresh == std::vector{ promised, owing, plain });
    CHECK(board.dueToday == 3);
    CHECK(board.overdue == 1);
}

TEST_CASE("A promise that is near brings an answered case back into what needs an answer, in order of urgency")
{
    CommitmentDesk desk(GENERATE(from_range(engines())));
    const MentionId near = desk.mention("1"), far = desk.mention("2"), owing = desk.mention("3"), settled = desk.mention("4");
    for (const MentionId one : { near, far, settled })
        desk.change(desk.complaint(one, 10min, "ana"), [](Case& changed) { changed.firstAnsweredAt = start; });
    const auto caseOf = [&](MentionId one) { return must(Mentions(desk.workspace.store()).find(one)).caseId; };
    desk.complaint(owing, 50min);
    desk.promise(caseOf(near), 20min);
    desk.promise(caseOf(far), 26h);
    desk.settle(desk.promise(caseOf(settled), 20min), CommitmentState::Done);
    CHECK(desk.listed(TriageView::NeedsAnswer) == Ids{ near, owing });
    CHECK(must(desk.triage().count({ .view = TriageView::NeedsAnswer })).count == 2);
    CHECK(desk.listed(TriageView::Mine) == Ids{ near, far, settled });
    const auto first = must(desk.triage().page({ .view = TriageView::Mine }, { .order = TriageOrder::MostUrgent, .limit = 1 }));
    const auto rest = must(desk.triage().page({ .view = TriageView::Mine },
        { .order = TriageOrder::MostUrgent, .after = placeOf(first.at(0), TriageOrder::MostUrgent), .limit = 5 }));
    REQUIRE(rest.size() == 2);
    CHECK(rest[0].mention.id == far);
    CHECK(rest[1].mention.id == settled);
}

TEST_CASE("Of a customer's many cases the newest are listed, and all that came before are counted")
{
    CommitmentDesk desk(GENERATE(from_range(engines())));
    std::vector<CaseId> cases;
    for (const char* const name : { "1", "2", "3", "4", "5" })
        cases.push_back(desk.complaint(desk.mention(name)));
    desk.complaint(desk.mention("6", { .author = "somebody_else" }));
    desk.change(cases[0], [](Case& one) { one.state = CaseState::Withdrawn; });
    desk.promise(cases[2], 3h);
    const CasePeople people = must(peopleOf(desk.workspace.store(), cases[2], 2));
    REQUIRE(people.others.size() == 2);
    CHECK(people.others[0].id == cases[4]);
    CHECK(people.others[1].id == cases[3]);
    const MentionId opener = must(Cases(desk.workspace.store()).find(cases[2])).opener;
    const AuthorId author = must(Mentions(desk.workspace.store()).find(opener)).authorId;
    CHECK(must(authorHistory(desk.workspace.store(), author, cases[2])).earlier == 1);
    REQUIRE(people.workers.size() == 1);
    CHECK(people.workers[0].name == "ana");
    CHECK(people.workers[0].acts == 1);
}
