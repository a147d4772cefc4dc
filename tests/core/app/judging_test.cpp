// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_desk.h"

#include <algorithm>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

/// A desk with a complaint in its case (101) and, on the wish of a test, a remark without one (200).
struct JudgingDesk : AnswerDesk {
    Workspace& workspace = desk.workspace;

    MentionId show(const std::string& text)
    {
        server.show({ .id = "200", .author = "grumbler", .text = text });
        desk.pollLater();
        return desk.mention("200").id;
    }
    MentionId complaint() { return desk.mention("101").id; }
    std::size_t waiting() { return got(workspace.triage().page({ .view = TriageView::NeedsAnswer }, {})).size(); }
    CorrectionId judged(MentionId id, Label label) { return got(judge(workspace, id, label, "")); }
    std::vector<EventKind> kindsOf(CaseId id)
    {
        std::vector<EventKind> kinds;
        for (const LedgerRow& row : got(workspace.cases().history(id)))
            kinds.push_back(row.kind);
        return kinds;
    }
};

}

TEST_CASE("A case that a judgement opened leaves the queue when the judgement is undone")
{
    JudgingDesk here;
    const MentionId remark = here.show(newsText);
    const CorrectionId correction = here.judged(remark, Label::Complaint);
    const CaseId opened = here.desk.caseOf("200").id;
    REQUIRE(here.waiting() == 2);
    did(undoJudgement(here.workspace, correction));
    CHECK(here.waiting() == 1);
    CHECK_FALSE(here.desk.mention("200").caseId);
    CHECK(here.desk.mention("200").verdict.label == Label::Other);
    CHECK(got(here.workspace.cases().find(opened)).state == CaseState::Withdrawn);
    CHECK(here.kindsOf(opened) == std::vector{ EventKind::CaseOpened, EventKind::CaseWithdrawn });
    CHECK(here.desk.isWhole());
}

TEST_CASE("Judged again after the undo, a mention gets a case of its own")
{
    JudgingDesk here;
    const MentionId remark = here.show(newsText);
    did(undoJudgement(here.workspace, here.judged(remark, Label::Complaint)));
    here.judged(remark, Label::Complaint);
    CHECK(here.waiting() == 2);
    CHECK(here.desk.caseOf("200").id.value == 3);
}

TEST_CASE("A case on which somebody has worked survives the undo of the judgement that opened it")
{
    JudgingDesk here;
    const MentionId remark = here.show(newsText);
    const CorrectionId correction = here.judged(remark, Label::Complaint);
    const CaseId opened = here.desk.caseOf("200").id;
    const bool byNote = GENERATE(false, true);
    if (byNote)
        did(here.workspace.cases().note(opened, "called him", "ben", here.desk.clock.now()));
    else
        got(moveCase(here.workspace, opened, CaseState::InProgress));
    did(undoJudgement(here.workspace, correction));
    CHECK(here.desk.mention("200").verdict.label == Label::Other);
    CHECK(here.desk.caseOf("200").id == opened);
    CHECK(here.desk.caseOf("200").state == (byNote ? CaseState::New : CaseState::InProgress));
}

TEST_CASE("A complaint that a person calls a mere remark leaves the queue, and comes back with the undo")
{
    JudgingDesk here;
    const Case before = here.desk.onlyCase();
    const CorrectionId correction = here.judged(here.complaint(), Label::Other);
    CHECK(here.waiting() == 0);
    CHECK_FALSE(here.desk.mention("101").caseId);
    did(undoJudgement(here.workspace, correction));
    CHECK(here.waiting() == 1);
    const Case after = here.desk.caseOf("101");
    CHECK(after.id == before.id);
    CHECK(after.state == CaseState::New);
    CHECK(after.answerDueAt == before.answerDueAt);
    CHECK(after.dueExplanation == before.dueExplanation);
    CHECK_FALSE(after.closedAt);
    CHECK(here.kindsOf(before.id) == std::vector{ EventKind::CaseOpened, EventKind::CaseWithdrawn, EventKind::CaseMoved });
}

TEST_CASE("A complaint that a person calls a troll's goes to the troll lane, and comes back with the undo")
{
    JudgingDesk here;
    const Case before = here.desk.onlyCase();
    const CorrectionId correction = here.judged(here.complaint(), Label::Troll);
    const Case troll = here.desk.onlyCase();
    CHECK(troll.lane == Lane::Trolls);
    CHECK(troll.state == CaseState::LeftAlone);
    CHECK_FALSE(troll.answerDueAt);
    CHECK(got(here.workspace.triage().page({ .view = TriageView::Trolls }, {})).size() == 1);
    did(undoJudgement(here.workspace, correction));
    CHECK(here.desk.onlyCase().lane == Lane::Complaints);
    CHECK(here.desk.onlyCase().state == CaseState::New);
    CHECK(here.desk.onlyCase().answerDueAt == before.answerDueAt);
}

TEST_CASE("A case that is answered or has a follow-up stays, whatever its first mention is called")
{
    JudgingDesk here;
    if (GENERATE(false, true)) {
        Case answered = here.desk.onlyCase();
        answered.firstAnsweredAt = here.desk.clock.now();
        did(here.workspace.cases().save(answered, { .kind = EventKind::CaseMoved, .caseId = answered.id }, here.desk.clock.now()));
    } else {
        did(here.workspace.cases().addMention(here.caseId, here.show(newsText), here.desk.clock.now()));
    }
    here.judged(here.complaint(), Label::Other);
    CHECK(here.desk.caseOf("101").id == here.caseId);
    CHECK(here.desk.caseOf("101").state == CaseState::New);
}

TEST_CASE("Judgements on top of each other are undone one by one, down to the first state")
{
    JudgingDesk here;
    const MentionId remark = here.show(newsText);
    const CorrectionId first = here.judged(remark, Label::Complaint);
    const CorrectionId second = here.judged(remark, Label::Other);
    CHECK(here.waiting() == 1);
    did(undoJudgement(here.workspace, second));
    CHECK(here.waiting() == 2);
    did(undoJudgement(here.workspace, first));
    CHECK(here.waiting() == 1);
    CHECK_FALSE(here.desk.mention("200").verdict.byPerson);
    CHECK(errorOf(undoJudgement(here.workspace, first)) == ErrorKind::WrongState);
    CHECK(here.desk.isWhole());
}

TEST_CASE("A withdrawn case stays withdrawn where its mention has another one by now")
{
    JudgingDesk here;
    const CorrectionId away = here.judged(here.complaint(), Label::Other);
    here.judged(here.complaint(), Label::Complaint);
    did(undoJudgement(here.workspace, away));
    CHECK(here.desk.caseOf("101").id.value == 2);
    CHECK(here.waiting() == 1);
}

TEST_CASE("A snoozed case is woken, and waking it again does nothing")
{
    JudgingDesk here;
    got(snooze(here.workspace, here.caseId, here.desk.clock.now() + 1h));
    CHECK(here.waiting() == 0);
    CHECK_FALSE(got(wake(here.workspace, here.caseId)).snoozedUntil);
    CHECK(here.waiting() == 1);
    const auto rows = here.kindsOf(here.caseId).size();
    got(wake(here.workspace, here.caseId));
    CHECK(here.kindsOf(here.caseId).size() == rows);
    CHECK(here.kindsOf(here.caseId).back() == EventKind::CaseWoken);
}

TEST_CASE("A case is put back as it was before a move, even where no rule leads back")
{
    JudgingDesk here;
    got(snooze(here.workspace, here.caseId, here.desk.clock.now() + 1h));
    const Case before = here.desk.onlyCase();
    const Case after = got(moveCase(here.workspace, here.caseId, CaseState::InProgress));
    CHECK(got(putBack(here.workspace, before, after)));
    CHECK(here.desk.onlyCase().state == CaseState::New);
    CHECK(here.desk.onlyCase().snoozedUntil == before.snoozedUntil);
    CHECK_FALSE(got(putBack(here.workspace, before, after)));
}

TEST_CASE("What somebody else changed since is not put back")
{
    JudgingDesk here;
    const Case before = here.desk.onlyCase();
    const Case after = got(assign(here.workspace, here.caseId, "ben"));
    got(assign(here.workspace, here.caseId, "zoe"));
    CHECK_FALSE(got(putBack(here.workspace, before, after)));
    CHECK(here.desk.onlyCase().assignee == "zoe");
    got(assign(here.workspace, here.caseId, "ben"));
    got(moveCase(here.workspace, here.caseId, CaseState::Acknowledged));
    CHECK(got(putBack(here.workspace, before, after)));
    CHECK(here.desk.onlyCase().assignee.empty());
    CHECK(here.desk.onlyCase().state == CaseState::Acknowledged);
}
