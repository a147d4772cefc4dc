// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_desk.h"
#include "earshot/app/casework.h"
#include "earshot/app/hand_over.h"

#include <algorithm>

using namespace earshot;
using namespace earshot::test;

namespace {

Case caseOf(AnswerDesk& here)
{
    return got(here.desk.workspace.cases().find(here.caseId));
}

}

TEST_CASE("A case is handed over with a note and with the drafts")
{
    AnswerDesk here;
    const ReplyId inPublic = here.draft("You are wrong"), inPrivate = here.draft("About your invoice", Audience::Private);
    const HandOver done = got(handOver(here.desk.workspace, here.caseId, "ben", "I am too close to this one"));
    CHECK(caseOf(here).assignee == "ben");
    CHECK(done.drafts == std::vector{ inPublic, inPrivate });
    CHECK(here.reply(inPublic).author == "ben");
    CHECK(here.reply(inPrivate).author == "ben");
    CHECK(here.reply(inPublic).text == "You are wrong");
    const auto notes = got(here.desk.workspace.cases().notes(here.caseId));
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().text == "I am too close to this one");
    CHECK(notes.front().author == "mona");
    Workspace ben = here.desk.another("ben");
    did(ben.replies().saveText(inPublic, "We are sorry", here.desk.clock.now()));
}

TEST_CASE("Handing over stands in the ledger: who, to whom and why")
{
    AnswerDesk here;
    got(handOver(here.desk.workspace, here.caseId, "ben", "I am too close to this one"));
    const auto history = got(here.desk.workspace.cases().history(here.caseId));
    const auto assigned = std::ranges::find(history, EventKind::CaseAssigned, &LedgerRow::kind);
    REQUIRE(assigned != history.end());
    CHECK(assigned->actor == "mona");
    CHECK(assigned->payload.find("\"to\":\"ben\"") != std::string::npos);
    const auto noted = std::ranges::find(history, EventKind::CaseNoted, &LedgerRow::kind);
    REQUIRE(noted != history.end());
    CHECK(noted->payload.find("too close") != std::string::npos);
    CHECK(here.desk.isWhole());
}

TEST_CASE("What was handed on again is not taken back, nor are the drafts in it")
{
    AnswerDesk here;
    const ReplyId id = here.draft("Half a sen");
    const HandOver done = got(handOver(here.desk.workspace, here.caseId, " ben ", "Lunch"));
    CHECK(caseOf(here).assignee == "ben");
    Workspace ben = here.desk.another("ben");
    got(assign(ben, here.caseId, "clara"));
    did(undoHandOver(here.desk.workspace, done));
    CHECK(caseOf(here).assignee == "clara");
    CHECK(here.reply(id).author == "ben");
}

TEST_CASE("What was handed over can be taken back, drafts and all, and the note stays")
{
    AnswerDesk here;
    got(assign(here.desk.workspace, here.caseId, "mona"));
    const ReplyId id = here.draft("Half a sen");
    const HandOver done = got(handOver(here.desk.workspace, here.caseId, "ben", "Lunch"));
    did(undoHandOver(here.desk.workspace, done));
    CHECK(caseOf(here).assignee == "mona");
    CHECK(here.reply(id).author == "mona");
    CHECK(got(here.desk.workspace.cases().notes(here.caseId)).size() == 1);
}

TEST_CASE("Taking back leaves alone what somebody went on with")
{
    AnswerDesk here;
    const ReplyId id = here.draft("We are sorry, Mira. We look into it.");
    const HandOver done = got(handOver(here.desk.workspace, here.caseId, "ben", "Lunch"));
    Workspace ben = here.desk.another("ben");
    got(Composer(ben).send(id));
    got(assign(ben, here.caseId, "clara"));
    did(undoHandOver(here.desk.workspace, done));
    CHECK(caseOf(here).assignee == "clara");
    CHECK(here.reply(id).author == "ben");
    CHECK(here.reply(id).state == ReplyState::Held);
}

TEST_CASE("A colleague who has begun to write keeps their own draft before them")
{
    AnswerDesk here;
    const ReplyId mine = here.draft("Mine"), inPrivate = here.draft("Mine, too", Audience::Private), empty = here.draft("");
    Workspace ben = here.desk.another("ben");
    const ReplyId theirs = got(Composer(ben).draft(here.caseId, Audience::Public, "Theirs"));
    const HandOver done = got(handOver(here.desk.workspace, here.caseId, "ben", "You have begun anyway"));
    CHECK(done.drafts == std::vector{ inPrivate });
    CHECK(here.reply(mine).author == "mona");
    CHECK(here.reply(theirs).text == "Theirs");
    CHECK(here.reply(empty).author == "mona");
}

TEST_CASE("What waits for a second opinion or is on its way stays where it is")
{
    AnswerDesk here;
    const ReplyId id = here.draft();
    got(here.desk.composer.submit(id));
    CHECK(got(handOver(here.desk.workspace, here.caseId, "ben", "Lunch")).drafts.empty());
    CHECK(here.reply(id).author == "mona");
}

TEST_CASE("Handing over needs a colleague, a reason and a case")
{
    AnswerDesk here;
    for (const auto& [to, why] : { std::pair("", "x"), std::pair("mona", "x"), std::pair("ben", " ") })
        CHECK(errorOf(handOver(here.desk.workspace, here.caseId, to, why)) == ErrorKind::InvalidArgument);
    CHECK(errorOf(handOver(here.desk.workspace, CaseId{ 99 }, "ben", "x")) == ErrorKind::Unknown);
    CHECK(caseOf(here).assignee.empty());
    CHECK(got(here.desk.workspace.cases().notes(here.caseId)).empty());
}
