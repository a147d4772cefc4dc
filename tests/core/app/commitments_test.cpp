// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_desk.h"
#include "earshot/app/bulk.h"
#include "earshot/app/commitments.h"
#include "earshot/app/drafting.h"
#include "earshot/app/hand_over.h"
#include "earshot/document/case_people.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

struct PromiseDesk : AnswerDesk {
    Workspace& workspace = desk.workspace;
    Time now() const { return desk.clock.now(); }

    Commitment promise(std::chrono::minutes due = 3h)
    {
        return got(addCommitment(workspace, { .caseId = caseId, .text = "We call you", .dueAt = now() + due, .owner = "mona" }));
    }
    Commitment task(const std::string& owner = "ben")
    {
        return got(addCommitment(workspace, { .caseId = caseId, .kind = CommitmentKind::Task, .text = "Ask the depot", .owner = owner }));
    }
    Commitment found(CommitmentId id) { return got(workspace.commitments().find(id)); }
    std::vector<Commitment> all() { return got(workspace.commitments().ofCase(caseId)); }
    Case theCase() { return got(workspace.cases().find(caseId)); }
    void work()
    {
        got(moveCase(workspace, caseId, CaseState::Acknowledged));
        got(moveCase(workspace, caseId, CaseState::InProgress));
    }
    std::size_t ledger() { return static_cast<std::size_t>(got(workspace.store().info()).ledger); }
};

}

TEST_CASE("A promise is kept, moved and withdrawn by people, and the ledger knows by whom")
{
    PromiseDesk here;
    const Commitment promise = here.promise();
    CHECK(promise.madeBy == "mona");
    Workspace bens = here.desk.another("ben");
    CHECK(got(rearrange(bens, promise.id, here.now() + 5h, "ben")).after.owner == "ben");
    CHECK(here.theCase().promiseDueAt == here.now() + 5h);
    const auto kept = got(settle(bens, promise.id, CommitmentState::Done));
    CHECK(kept.after.settledBy == "ben");
    CHECK(kept.after.settledAt == here.now());
    CHECK_FALSE(here.theCase().promiseDueAt);
    const auto history = got(here.workspace.cases().history(here.caseId));
    CHECK(history.back().kind == EventKind::PromiseKept);
    CHECK(history.back().actor == "ben");
    CHECK(here.desk.isWhole());
}

TEST_CASE("A case that no list shows any more takes no promise and no task")
{
    PromiseDesk here;
    here.server.show({ .id = "200", .author = "grumbler", .text = newsText });
    here.desk.pollLater();
    const CorrectionId correction = got(judge(here.workspace, here.desk.mention("200").id, Label::Complaint, ""));
    const CaseId opened = here.desk.caseOf("200").id;
    did(undoJudgement(here.workspace, correction));
    REQUIRE(got(here.workspace.cases().find(opened)).state == CaseState::Withdrawn);
    const std::size_t before = here.ledger();
    for (const CommitmentKind kind : { CommitmentKind::Promise, CommitmentKind::Task })
        CHECK(addCommitment(here.workspace, { .caseId = opened, .kind = kind, .text = "We call", .dueAt = here.now() + 3h }).error().kind
            == ErrorKind::WrongState);
    CHECK(here.ledger() == before);
}

TEST_CASE("What a promise cannot be is refused, and nothing changes")
{
    PromiseDesk here;
    const Commitment promise = here.promise();
    const std::size_t before = here.ledger();
    CHECK(errorOf(addCommitment(here.workspace, { .caseId = here.caseId, .text = "We call" })) == ErrorKind::InvalidArgument);
    CHECK(errorOf(addCommitment(here.workspace, { .caseId = here.caseId, .text = " \n", .dueAt = here.now() + 1h }))
        == ErrorKind::InvalidArgument);
    CHECK(
        errorOf(addCommitment(here.workspace, { .caseId = here.caseId, .text = "x", .dueAt = here.now() })) == ErrorKind::InvalidArgument);
    CHECK(errorOf(addCommitment(here.workspace, { .caseId = { 99 }, .text = "x", .dueAt = here.now() + 1h })) == ErrorKind::Unknown);
    CHECK(errorOf(rearrange(here.workspace, promise.id, here.now() - 1h, "mona")) == ErrorKind::InvalidArgument);
    CHECK(errorOf(rearrange(here.workspace, promise.id, std::nullopt, "mona")) == ErrorKind::InvalidArgument);
    CHECK(errorOf(settle(here.workspace, promise.id, CommitmentState::Open)) == ErrorKind::WrongState);
    CHECK(errorOf(settle(here.workspace, { 99 }, CommitmentState::Done)) == ErrorKind::Unknown);
    CHECK(here.ledger() == before);
}

TEST_CASE("Who is told to do a task that has no time may give it one, and another owner")
{
    PromiseDesk here;
    const Commitment task = here.task();
    const auto moved = got(rearrange(here.workspace, task.id, here.now() + 2h, "mona"));
    CHECK(moved.after.dueAt == here.now() + 2h);
    CHECK(got(rearrange(here.workspace, task.id, std::nullopt, "mona")).after.dueAt == std::nullopt);
    CHECK_FALSE(here.theCase().promiseDueAt);
}

TEST_CASE("An overdue promise may go to somebody else without another time")
{
    PromiseDesk here;
    const Commitment promise = here.promise(1h);
    here.desk.clock.advance(2h);
    CHECK(got(rearrange(here.workspace, promise.id, promise.dueAt, "ben")).after.owner == "ben");
}

TEST_CASE("Each act on a promise can be taken back, unless somebody did something else to it since")
{
    PromiseDesk here;
    const Commitment promise = here.promise();
    const auto moved = got(rearrange(here.workspace, promise.id, here.now() + 5h, "mona"));
    const auto kept = got(settle(here.workspace, promise.id, CommitmentState::Done));
    CHECK_FALSE(got(putBack(here.workspace, moved.before, moved.after))); // it was kept since
    CHECK(got(putBack(here.workspace, kept.before, kept.after)));
    CHECK(here.found(promise.id).state == CommitmentState::Open);
    CHECK(here.theCase().promiseDueAt == here.now() + 5h);
    CHECK(got(putBack(here.workspace, moved.before, moved.after)));
    CHECK(here.found(promise.id).dueAt == promise.dueAt);
    CHECK(got(here.workspace.cases().history(here.caseId)).back().kind == EventKind::PromiseMoved);
}

TEST_CASE("What a colleague settled anew stays so when an older act is taken back")
{
    PromiseDesk here;
    const auto kept = got(settle(here.workspace, here.promise().id, CommitmentState::Done));
    Workspace bens = here.desk.another("ben");
    got(settle(bens, kept.after.id, CommitmentState::Open));
    got(settle(bens, kept.after.id, CommitmentState::Done));
    CHECK_FALSE(got(putBack(here.workspace, kept.before, kept.after)));
    CHECK(here.found(kept.after.id).settledBy == "ben");
}

TEST_CASE("A case is not closed over an open promise unless that is said")
{
    PromiseDesk here;
    here.work();
    const Commitment promise = here.promise();
    here.task(); // a task of our own is no word to anybody
    CHECK(errorOf(moveCase(here.workspace, here.caseId, CaseState::Resolved)) == ErrorKind::PromiseOpen);
    const auto bulk = got(actOn(here.workspace, { .kind = ActKind::Move, .state = CaseState::Resolved }, { here.theCase().opener }));
    CHECK(bulk.done == 0);
    CHECK(bulk.unchanged == 1);
    CHECK(bulk.overPromise == std::vector{ here.caseId });
    CHECK(here.theCase().state == CaseState::InProgress);
    CHECK(got(moveCase(here.workspace, here.caseId, CaseState::Waiting)).state == CaseState::Waiting);
    CHECK(got(moveCase(here.workspace, here.caseId, CaseState::Resolved, OpenPromises::Leave)).state == CaseState::Resolved);
    CHECK(nextDueAt(here.theCase()) == promise.dueAt); // it is owed all the same
    CHECK(errorOf(moveCase(here.workspace, here.caseId, CaseState::FollowedUp)) == ErrorKind::PromiseOpen);
    got(settle(here.workspace, promise.id, CommitmentState::Done));
    CHECK(got(moveCase(here.workspace, here.caseId, CaseState::FollowedUp)).state == CaseState::FollowedUp);
}

TEST_CASE("Undoing a reopening closes no case over a promise that was made since, and changes nothing")
{
    PromiseDesk here;
    here.work();
    got(moveCase(here.workspace, here.caseId, CaseState::Resolved));
    const Case before = here.theCase();
    const Case after = got(moveCase(here.workspace, here.caseId, CaseState::InProgress));
    const Commitment promise = here.promise();
    const std::size_t ledger = here.ledger();
    const auto refused = putBack(here.workspace, before, after);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::PromiseOpen);
    CHECK(refused.error().detail == formatRfc3339(*promise.dueAt));
    CHECK(here.theCase().state == CaseState::InProgress);
    CHECK(here.ledger() == ledger);
    got(settle(here.workspace, promise.id, CommitmentState::Done));
    CHECK(got(putBack(here.workspace, before, after)));
    CHECK(here.theCase().state == CaseState::Resolved);
}

TEST_CASE("The undo of an act on many leaves the case with a promise as it is, says so, and puts back the others")
{
    PromiseDesk here;
    here.server.show({ .id = "102", .author = "ivo", .text = moreComplaintText });
    here.desk.pollLater();
    const CaseId other = here.desk.caseOf("102").id;
    const auto stateOf = [&](CaseId id) { return got(here.workspace.cases().find(id)).state; };
    for (const CaseId id : { here.caseId, other })
        got(moveCase(here.workspace, id, CaseState::LeftAlone));
    const std::vector mentions{ here.theCase().opener, here.desk.mention("102").id };
    const BulkResult reopened = got(actOn(here.workspace, { .kind = ActKind::Move, .state = CaseState::New }, mentions));
    REQUIRE(reopened.done == 2);
    here.promise();
    const auto undone = undo(here.workspace, reopened.undo);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().kind == ErrorKind::PromiseOpen);
    CHECK(undone.error().subject == "case " + std::to_string(here.caseId.value));
    CHECK(stateOf(here.caseId) == CaseState::New);
    CHECK(stateOf(other) == CaseState::LeftAlone);
}

TEST_CASE("A verdict that brought a case to the board is not taken back over a promise made since, alone or among many")
{
    PromiseDesk here;
    here.server.show({ .id = "200", .author = "grumbler", .text = newsText });
    here.desk.pollLater();
    const MentionId opener = here.desk.mention("200").id;
    got(judge(here.workspace, opener, Label::Troll, ""));
    const CaseId id = here.desk.caseOf("200").id;
    REQUIRE(got(here.workspace.cases().find(id)).state == CaseState::LeftAlone);
    const BulkResult judged = got(actOn(here.workspace, { .kind = ActKind::Judge, .label = Label::Complaint }, { opener }));
    REQUIRE(got(here.workspace.cases().find(id)).state == CaseState::New);
    const Commitment promise
        = got(addCommitment(here.workspace, { .caseId = id, .text = "We call you", .dueAt = here.now() + 3h, .owner = "mona" }));
    const std::size_t ledger = here.ledger();
    CHECK(errorOf(undoJudgement(here.workspace, judged.undo.deeds.at(0).correction).map([] { return 0; })) == ErrorKind::PromiseOpen);
    CHECK(errorOf(undo(here.workspace, judged.undo)) == ErrorKind::PromiseOpen);
    CHECK(here.desk.mention("200").verdict.label == Label::Complaint);
    CHECK(got(here.workspace.cases().find(id)).state == CaseState::New);
    CHECK(here.ledger() == ledger);
    got(settle(here.workspace, promise.id, CommitmentState::Withdrawn));
    CHECK(got(undo(here.workspace, judged.undo)) == 1);
    CHECK(got(here.workspace.cases().find(id)).state == CaseState::LeftAlone);
    CHECK(here.desk.mention("200").verdict.label == Label::Troll);
}

TEST_CASE("What an answer promises is promised when it has gone out, by whoever sent it")
{
    PromiseDesk here;
    const ReplyId id = here.dueReply("We are sorry, Mira. We call you by Thursday 15:00.");
    CHECK(here.all().empty());
    here.deliver();
    const auto promises = here.all();
    REQUIRE(promises.size() == 1);
    CHECK(promises[0].text == "We call you by Thursday 15:00.");
    CHECK(promises[0].dueAt == got(parsedRfc3339("2026-03-05T15:00:00Z")));
    CHECK(promises[0].owner == "mona");
    CHECK(promises[0].reply == id);
    CHECK(here.theCase().promiseDueAt == promises[0].dueAt);
    CHECK(here.theCase().state == CaseState::Acknowledged);
}

TEST_CASE("A promise that was taken off in the composer is none")
{
    PromiseDesk here;
    const ReplyId id = here.draft("We call you today at 15:00. The depot opens on Thursday at 10:00.");
    got(here.desk.composer.send(id, [](const PromiseOffer& offer) { return offer.promise.text.starts_with("We"); }));
    here.desk.clock.advance(Policy{}.hold);
    here.deliver();
    REQUIRE(here.all().size() == 1);
    CHECK(here.all()[0].text == "We call you today at 15:00.");
}

TEST_CASE("What is chosen in a draft holds wherever the draft comes back, and for whoever sends it")
{
    PromiseDesk here;
    const char* const text = "We call you by Thursday 15:00. The depot opens on Friday.";
    Reply draft = got(here.desk.composer.keep({ .caseId = here.caseId, .text = text }));
    const auto meant = [&](Workspace& workspace, const Reply& reply) {
        std::vector<bool> all;
        for (const PromiseOffer& offer : got(promisesIn(workspace, reply)))
            all.push_back(offer.isMeant);
        return all;
    };
    REQUIRE(meant(here.workspace, draft) == std::vector{ true, false });
    for (const PromiseOffer& offer : got(promisesIn(here.workspace, draft)))
        draft.promiseChoices[offer.words] = !offer.isExact;
    CHECK(got(here.desk.composer.keep(draft)).id == draft.id);
    CHECK(meant(here.workspace, here.reply(draft.id)) == std::vector{ false, true });
    got(here.desk.composer.submit(draft.id));
    Workspace bens = here.desk.another("ben");
    got(sendBackAs(bens, draft.id, std::string(text) + " Sorry!", "Say sorry"));
    got(handOver(here.workspace, here.caseId, "ben", "Lunch"));
    got(Composer(bens).send(draft.id));
    const Reply again = got(takenBack(bens, draft.id));
    CHECK(meant(bens, again) == std::vector{ false, true });
    got(Composer(bens).send(again.id));
    const auto offered = got(here.workspace.commitments().ofReply(again.id));
    REQUIRE(offered.size() == 1);
    CHECK(offered[0].text == "The depot opens on Friday.");
    CHECK(offered[0].owner == "ben");
}

TEST_CASE("A draft with its choices is kept all or not at all")
{
    PromiseDesk here;
    const Reply draft = got(here.desk.composer.keep({ .caseId = here.caseId, .text = "By noon", .promiseChoices = { { "noon", false } } }));
    CHECK(draft.author == "mona");
    CHECK(draft.promiseChoices == PromiseChoices{ { "noon", false } });
    got(here.desk.composer.submit(draft.id));
    CHECK(errorOf(here.desk.composer.keep({ .id = draft.id, .text = "Late", .promiseChoices = { { "noon", true } } }))
        == ErrorKind::WrongState);
    CHECK(here.reply(draft.id).text == "By noon");
    CHECK(here.reply(draft.id).promiseChoices == PromiseChoices{ { "noon", false } });
    CHECK(errorOf(here.desk.composer.keep({ .caseId = { 99 }, .text = "x" })) == ErrorKind::Unknown);
}

TEST_CASE("An answer that is taken back promises nothing, also where it is sent again in other words")
{
    PromiseDesk here;
    const ReplyId id = here.draft("We call you by Thursday 15:00.");
    got(here.desk.composer.send(id));
    const Reply again = got(takenBack(here.workspace, id));
    got(here.workspace.replies().saveText(again.id, "We call you on Friday at noon.", here.now()).map([] { return 0; }));
    got(here.desk.composer.send(again.id));
    here.desk.clock.advance(Policy{}.hold);
    here.deliver();
    REQUIRE(here.all().size() == 1);
    CHECK(here.all()[0].text == "We call you on Friday at noon.");
    got(here.desk.composer.send(here.draft("We write tomorrow at 10:00.")));
    got(here.desk.composer.cancel(got(here.workspace.replies().ofCase(here.caseId)).back().id));
    CHECK(here.all().size() == 1);
}

TEST_CASE("A refused answer has promised nothing until it is sent after all")
{
    PromiseDesk here;
    const ReplyId id = here.dueReply("We call you by Thursday 15:00.");
    {
        Response refusal = page(R"({"error":"not now"})", "application/json");
        refusal.status = 422;
        const auto refusing = here.server.instead("/api/v1/statuses", refusal);
        here.deliver();
    }
    REQUIRE(here.reply(id).state == ReplyState::Failed);
    CHECK(here.all().empty());
    got(here.desk.composer.send(id));
    here.desk.clock.advance(Policy{}.hold);
    here.deliver();
    CHECK(here.all().size() == 1);
}

TEST_CASE("A promise or a task keeps a case from being withdrawn with its verdict")
{
    PromiseDesk here;
    here.task();
    got(judge(here.workspace, here.theCase().opener, Label::Other, ""));
    CHECK(here.theCase().state == CaseState::New);
}

TEST_CASE("The people of a case are who worked on it, and the customer's other cases")
{
    PromiseDesk here;
    here.server.show({ .id = "102", .text = moreComplaintText });
    here.desk.pollLater();
    const CaseId other = here.desk.caseOf("102").id;
    here.task();
    here.desk.clock.advance(5min);
    Workspace bens = here.desk.another("ben");
    got(assign(bens, here.caseId, "ben"));
    const CasePeople people = got(peopleOf(here.workspace.store(), here.caseId, 10));
    REQUIRE(people.others.size() == 1);
    CHECK(people.others[0].id == other);
    REQUIRE(people.workers.size() == 2);
    CHECK(people.workers[0].name == "ben");
    CHECK(people.workers[0].lastAt == here.now());
    CHECK(people.workers[1].name == "mona");
    CHECK(people.workers[1].acts == 1);
    CHECK(errorOf(peopleOf(here.workspace.store(), { 99 }, 10)) == ErrorKind::Unknown);
}
