// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_desk.h"
#include "earshot/app/case_moves.h"
#include "earshot/app/drafting.h"
#include "earshot/app/told.h"

using namespace earshot;
using namespace earshot::test;

TEST_CASE("A draft that is not stored is measured and checked like one that is")
{
    AnswerDesk here;
    Reply draft = got(blankDraft(here.desk.workspace, here.caseId, Audience::Public));
    CHECK_FALSE(draft.id);
    CHECK(draft.language == "en");
    CHECK(draft.author == "mona");
    draft.text = "Dear {{name}}";
    const DraftLength length = got(lengthOf(here.desk.workspace, draft));
    CHECK(length.length == std::string("@mira_k Dear {{name}}").size());
    CHECK(length.most == 480); // the fake server's limit
    const auto findings = got(findingsIn(here.desk.workspace, draft, Speller("")));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().kind == CheckKind::OpenPlaceholder);
    CHECK(got(openReplies(here.desk.workspace, here.caseId)).empty());
}

TEST_CASE("An answer that is held is taken back into a draft with the same words")
{
    AnswerDesk here;
    const ReplyId id = here.draft("We are sorry.");
    got(here.desk.composer.send(id));
    const Reply again = got(takenBack(here.desk.workspace, id));
    CHECK(here.reply(id).state == ReplyState::Cancelled);
    CHECK(here.reply(again.id).state == ReplyState::Draft);
    CHECK(again.text == "We are sorry.");
    CHECK(again.answers == here.reply(id).answers);
    const auto open = got(openReplies(here.desk.workspace, here.caseId));
    REQUIRE(open.size() == 1);
    CHECK(open.front().id == again.id);
}

TEST_CASE("An answer that is due is not taken back, and no draft is made")
{
    AnswerDesk here;
    const ReplyId id = here.dueReply();
    CHECK(errorOf(takenBack(here.desk.workspace, id)) == ErrorKind::WrongState);
    CHECK(got(openReplies(here.desk.workspace, here.caseId)).size() == 1);
}

TEST_CASE("An approver may change the text, and what it was before is still known")
{
    AnswerDesk here;
    const ReplyId id = here.draft("We are sorry.");
    got(here.desk.composer.submit(id));
    REQUIRE(got(waitingForOpinion(here.desk.workspace)).size() == 1);
    Workspace ben = here.desk.another("ben");
    const Reply approved = got(approveAs(ben, id, "We are very sorry."));
    CHECK(approved.state == ReplyState::Approved);
    const Opinion opinion = got(opinionOn(here.desk.workspace, here.reply(id)));
    CHECK(opinion.asked == "We are sorry.");
    CHECK(opinion.reply.text == "We are very sorry.");
    CHECK(got(waitingForOpinion(here.desk.workspace)).empty());
    CHECK(here.desk.isWhole());
}

TEST_CASE("Nobody approves their own answer, it may come back with a comment and other words")
{
    AnswerDesk here;
    const ReplyId id = here.draft("We are sorry.");
    got(here.desk.composer.submit(id));
    CHECK(errorOf(approveAs(here.desk.workspace, id, "x")) == ErrorKind::NotPermitted);
    Workspace ben = here.desk.another("ben");
    got(sendBackAs(ben, id, "We are sorry, Mira.", "Name her."));
    CHECK(here.reply(id).state == ReplyState::Returned);
    CHECK(here.reply(id).text == "We are sorry, Mira.");
    CHECK(here.reply(id).comment == "Name her.");
}

TEST_CASE("A ledger row tells what its payload says")
{
    AnswerDesk here;
    got(assign(here.desk.workspace, here.caseId, "ben"));
    got(moveCase(here.desk.workspace, here.caseId, CaseState::Acknowledged));
    did(here.desk.workspace.cases().note(here.caseId, "called", "mona", here.desk.clock.now()));
    const auto history = got(here.desk.workspace.cases().history(here.caseId));
    REQUIRE(history.size() >= 4);
    CHECK(told(history[history.size() - 3]).to == "ben");
    CHECK(told(history[history.size() - 2]).state == CaseState::Acknowledged);
    CHECK(told(history.back()).text == "called");
    LedgerRow odd;
    odd.payload = "not json";
    CHECK(told(odd).text.empty());
}

TEST_CASE("A due time tells how it came about, and what is no explanation tells nothing")
{
    AnswerDesk here;
    const Case one = got(here.desk.workspace.cases().find(here.caseId));
    const auto target = toldTarget(one.dueExplanation);
    REQUIRE(target);
    CHECK(target->dueAt == one.answerDueAt);
    CHECK(target->work == std::chrono::minutes(60));
    CHECK_FALSE(toldTarget(""));
    CHECK_FALSE(toldTarget("[]"));
}

TEST_CASE("A new case can be acknowledged, taken up or left alone")
{
    AnswerDesk here;
    const Case one = got(here.desk.workspace.cases().find(here.caseId));
    CHECK(movesFrom(one) == std::vector{ CaseState::Acknowledged, CaseState::InProgress, CaseState::LeftAlone });
}
