// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_desk.h"

#include <algorithm>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

bool has(const std::vector<CheckFinding>& findings, CheckKind kind)
{
    return std::ranges::find(findings, kind, &CheckFinding::kind) != findings.end();
}

std::vector<EventKind> replyEvents(AnswerDesk& here)
{
    std::vector<EventKind> kinds;
    for (const LedgerRow& row : got(here.desk.workspace.ledger().rows(0, 1000)))
        if (row.subject.starts_with("reply:"))
            kinds.push_back(row.kind);
    return kinds;
}

}

TEST_CASE("A draft is bound to its case, its audience and the customer's mention")
{
    AnswerDesk here;
    const Reply reply = here.reply(here.draft("Hello", Audience::Private));
    CHECK(reply.caseId == here.caseId);
    CHECK(reply.audience == Audience::Private);
    CHECK(reply.answers == here.desk.mention("101").id);
    CHECK(reply.state == ReplyState::Draft);
    CHECK(reply.author == "mona");
    CHECK(reply.language == "en");
    CHECK(reply.text == "Hello");
}

TEST_CASE("A draft answers the customer's latest mention, not a bystander's")
{
    AnswerDesk here;
    here.server.show({ .id = "102", .text = "And the second invoice, too.", .parent = "101" });
    here.server.show({ .id = "103", .author = "grumbler", .text = "Same here.", .parent = "102" });
    here.desk.pollLater();
    CHECK(here.reply(here.draft()).answers == here.desk.mention("102").id);
}

TEST_CASE("A draft may answer any mention of its case and none of another")
{
    AnswerDesk here;
    here.server.show({ .id = "103", .author = "grumbler", .text = "Same here.", .parent = "101" });
    here.server.show({ .id = "200", .author = "grumbler", .text = moreComplaintText });
    here.desk.pollLater();
    const auto draft = [&](const std::string& post) {
        return here.desk.composer.draft(here.caseId, Audience::Public, "Hello", here.desk.mention(post).id);
    };
    CHECK(here.reply(got(draft("103"))).answers == here.desk.mention("103").id);
    CHECK(errorOf(draft("200")) == ErrorKind::InvalidArgument);
    CHECK(errorOf(here.desk.composer.draft(CaseId{ 99 }, Audience::Public, "Hello")) == ErrorKind::Unknown);
}

TEST_CASE("A draft's text may be saved until it is on its way")
{
    AnswerDesk here;
    const ReplyId id = here.draft("One");
    did(here.desk.composer.saveText(id, "Two"));
    CHECK(here.reply(id).text == "Two");
    got(here.desk.composer.send(id));
    CHECK(errorOf(here.desk.composer.saveText(id, "Three")) == ErrorKind::WrongState);
    CHECK(here.reply(id).text == "Two");
}

TEST_CASE("The checks know the conversation: an open placeholder and a length over the server's limit block")
{
    AnswerDesk here;
    const auto findings = got(here.desk.composer.check(here.draft("Dear {{name}}, " + std::string(500, 'x'))));
    CHECK(has(findings, CheckKind::OpenPlaceholder));
    const auto tooLong = std::ranges::find(findings, CheckKind::TooLong, &CheckFinding::kind);
    REQUIRE(tooLong != findings.end());
    CHECK(tooLong->words == "523/480"); // the fake server's limit; "@mira_k " goes in front
    CHECK(errorOf(here.desk.composer.check(ReplyId{ 99 })) == ErrorKind::Unknown);
}

TEST_CASE("The customer's handle counts where the platform puts it in front, and once only where the text names it")
{
    AnswerDesk here;
    CHECK_FALSE(has(got(here.desk.composer.check(here.draft(std::string(472, 'x')))), CheckKind::TooLong));
    CHECK(has(got(here.desk.composer.check(here.draft(std::string(473, 'x')))), CheckKind::TooLong));
    CHECK_FALSE(has(got(here.desk.composer.check(here.draft("@mira_k " + std::string(472, 'x')))), CheckKind::TooLong));
}

TEST_CASE("The checks know what we sent before and where, and what our templates say")
{
    AnswerDesk here;
    const std::string said = "We are sorry, Mira. The second charge goes back to your account tonight.";
    here.dueReply(said);
    here.deliver();
    const auto repeated = got(here.desk.composer.check(here.draft(said)));
    const auto finding = std::ranges::find(repeated, CheckKind::RepeatsReply, &CheckFinding::kind);
    REQUIRE(finding != repeated.end());
    CHECK(finding->caseId == here.caseId);
    got(here.desk.workspace.templates().add(
        { .name = "Outage", .text = "Dear {{name}}, a digger cut our cable and a crew is on its way to it right now." }, "mona",
        here.desk.clock.now()));
    CHECK(has(got(here.desk.composer.check(here.draft("Dear Mira, a digger cut our cable and a crew is on its way to it right now."))),
        CheckKind::UnalteredTemplate));
    CHECK_FALSE(has(got(here.desk.composer.check(here.draft(said.substr(0, 20)))), CheckKind::RepeatsReply));
}

TEST_CASE("A first answer to a complaint is told what it leaves out, a second one is not")
{
    AnswerDesk here;
    const std::string hollow = "Customer satisfaction is at the heart of everything Telvana does.";
    CHECK(has(got(here.desk.composer.check(here.draft(hollow))), CheckKind::NotAcknowledged));
    here.dueReply();
    here.deliver();
    CHECK_FALSE(has(got(here.desk.composer.check(here.draft(hollow))), CheckKind::NotAcknowledged));
}

TEST_CASE("What blocks is not sent, and the refusal names it")
{
    AnswerDesk here;
    const ReplyId id = here.draft("Dear {{name}}, we are sorry.");
    const auto sent = here.desk.composer.send(id);
    REQUIRE_FALSE(sent);
    CHECK(sent.error().kind == ErrorKind::ChecksFailed);
    CHECK(sent.error().subject == "reply " + std::to_string(id.value));
    CHECK(has(got(here.desk.composer.check(id)), CheckKind::OpenPlaceholder));
    CHECK(here.reply(id).state == ReplyState::Draft);
}

TEST_CASE("Public comes before private")
{
    AnswerDesk here;
    const ReplyId inPrivate = here.draft("Please tell us your customer number.", Audience::Private);
    CHECK(errorOf(here.desk.composer.send(inPrivate)) == ErrorKind::ChecksFailed);
    here.dueReply();
    CHECK(errorOf(here.desk.composer.send(inPrivate)) == ErrorKind::ChecksFailed); // held is not said yet
    here.deliver();
    CHECK(got(here.desk.composer.send(inPrivate)).state == ReplyState::Held);
}

TEST_CASE("Whoever wrote to us in private may be answered in private")
{
    AnswerDesk here;
    here.server.show({ .id = "102", .text = "My number is 1.", .parent = "101", .visibility = "direct" });
    here.desk.pollLater();
    CHECK(got(here.desk.composer.send(here.draft("Thank you.", Audience::Private))).state == ReplyState::Held);
}

TEST_CASE("A post of ours that the complaint answers is no public answer to it")
{
    AnswerDesk here;
    here.server.show({ .id = "300", .author = "telvana", .text = "Our new tariffs are here!", .postedAt = "2026-03-02T07:00:00.000Z" });
    here.server.show({ .id = "301", .author = "grumbler", .text = moreComplaintText, .parent = "300" });
    here.desk.addHashtag(here.server);
    here.desk.pollLater();
    const CaseId other = here.desk.mention("301").caseId;
    const ReplyId id = got(here.desk.composer.draft(other, Audience::Private, "Please tell us your customer number."));
    CHECK(errorOf(here.desk.composer.send(id)) == ErrorKind::ChecksFailed);
}

TEST_CASE("Sending holds the reply for as long as the policy says")
{
    AnswerDesk here;
    Policy policy;
    policy.hold = 90s;
    did(here.desk.workspace.settings().setPolicy(policy, "mona", here.desk.clock.now()));
    const Reply held = got(here.desk.composer.send(here.draft()));
    CHECK(held.state == ReplyState::Held);
    CHECK(held.sendAt == here.desk.clock.now() + 90s);
    CHECK(held.idempotencyKey.size() == 32);
}

TEST_CASE("Within the hold a reply can be taken back, afterwards no more")
{
    AnswerDesk here;
    const ReplyId first = here.draft();
    got(here.desk.composer.send(first));
    here.desk.clock.advance(9s);
    CHECK(got(here.desk.composer.cancel(first)).state == ReplyState::Cancelled);
    const ReplyId second = here.dueReply();
    CHECK(errorOf(here.desk.composer.cancel(second)) == ErrorKind::WrongState);
    CHECK(here.reply(second).state == ReplyState::Held);
    here.deliver();
    CHECK(here.reply(first).state == ReplyState::Cancelled);
    CHECK(here.posts() == 1);
}

TEST_CASE("A draft that was cancelled is not sent")
{
    AnswerDesk here;
    const ReplyId id = here.draft();
    got(here.desk.composer.cancel(id));
    CHECK(errorOf(here.desk.composer.send(id)) == ErrorKind::WrongState);
}

TEST_CASE("A second opinion is another person's")
{
    AnswerDesk here;
    const ReplyId id = here.draft();
    got(here.desk.composer.submit(id));
    CHECK(errorOf(here.desk.composer.approve(id)) == ErrorKind::NotPermitted);
    CHECK(errorOf(here.desk.composer.send(id)) == ErrorKind::WrongState); // it waits for the opinion
    Workspace colleague = here.desk.another("ben");
    Composer theirs(colleague);
    const Reply approved = got(theirs.approve(id));
    CHECK(approved.state == ReplyState::Approved);
    CHECK(approved.approver == "ben");
    CHECK(got(here.desk.composer.send(id)).state == ReplyState::Held);
}

TEST_CASE("A draft that was sent back says why and may be submitted again")
{
    AnswerDesk here;
    const ReplyId id = here.draft();
    got(here.desk.composer.submit(id));
    Workspace colleague = here.desk.another("ben");
    Composer theirs(colleague);
    const Reply returned = got(theirs.sendBack(id, "Say by when."));
    CHECK(returned.state == ReplyState::Returned);
    CHECK(returned.comment == "Say by when.");
    did(here.desk.composer.saveText(id, "We write again by Tuesday."));
    CHECK(got(here.desk.composer.submit(id)).state == ReplyState::Submitted);
}

TEST_CASE("Each step of a reply stands in the ledger with who took it")
{
    AnswerDesk here;
    const ReplyId id = here.draft();
    got(here.desk.composer.submit(id));
    Workspace colleague = here.desk.another("ben");
    Composer theirs(colleague);
    got(theirs.approve(id));
    got(here.desk.composer.send(id));
    got(here.desk.composer.cancel(id));
    CHECK(replyEvents(here)
        == std::vector{ EventKind::ReplySubmitted, EventKind::ReplyApproved, EventKind::ReplyHeld, EventKind::ReplyCancelled });
    const auto history = got(here.desk.workspace.cases().history(here.caseId));
    const auto approval = std::ranges::find(history, EventKind::ReplyApproved, &LedgerRow::kind);
    REQUIRE(approval != history.end());
    CHECK(approval->actor == "ben");
    CHECK(here.desk.isWhole());
}

TEST_CASE("The program alone sends nothing")
{
    AnswerDesk here;
    Workspace program = here.desk.another("earshot");
    Composer composer(program);
    const ReplyId id = got(composer.draft(here.caseId, Audience::Public, "We look into it."));
    CHECK(errorOf(composer.send(id)) == ErrorKind::NotPermitted);
}
