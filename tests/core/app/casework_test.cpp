// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_desk.h"

#include <algorithm>
#include <map>
#include <set>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;
using enum CaseState;

namespace {

/// A mention that opened no case, in a feed-like quiet way: post 200.
MentionId quietMention(AnswerDesk& here, const std::string& text = newsText)
{
    here.server.show({ .id = "200", .author = "grumbler", .text = text });
    here.desk.pollLater();
    return here.desk.mention("200").id;
}

LedgerRow lastOf(AnswerDesk& here, EventKind kind)
{
    const auto history = got(here.desk.workspace.cases().history(here.caseId));
    const auto found = std::ranges::find(history.rbegin(), history.rend(), kind, &LedgerRow::kind);
    REQUIRE(found != history.rend());
    return *found;
}

/// Legal moves that lead from New to a state.
const std::map<CaseState, std::vector<CaseState>> ways{ { New, {} }, { Acknowledged, { Acknowledged } }, { InProgress, { InProgress } },
    { Waiting, { InProgress, Waiting } }, { Resolved, { InProgress, Resolved } }, { FollowedUp, { InProgress, Resolved, FollowedUp } },
    { LeftAlone, { LeftAlone } } };
const std::set<std::pair<CaseState, CaseState>> legal{ { New, Acknowledged }, { New, InProgress }, { New, LeftAlone },
    { Acknowledged, InProgress }, { InProgress, Waiting }, { InProgress, Resolved }, { Waiting, InProgress }, { Waiting, Resolved },
    { Resolved, InProgress }, { Resolved, FollowedUp }, { FollowedUp, InProgress }, { LeftAlone, New } };

}

TEST_CASE("A person who calls a mention a complaint opens its case")
{
    AnswerDesk here;
    const MentionId id = quietMention(here);
    got(judge(here.desk.workspace, id, Label::Complaint, "sarcasm"));
    const Mention judged = here.desk.mention("200");
    CHECK(judged.verdict.label == Label::Complaint);
    CHECK(judged.verdict.byPerson);
    REQUIRE(judged.caseId);
    CHECK(here.desk.caseOf("200").state == New);
    CHECK(here.desk.caseOf("200").answerDueAt);
    CHECK(here.desk.isWhole());
}

TEST_CASE("A mention of which a person says that it is nothing opens no case")
{
    AnswerDesk here;
    got(judge(here.desk.workspace, quietMention(here), Label::Other, ""));
    CHECK_FALSE(here.desk.mention("200").caseId);
}

TEST_CASE("A second judgement opens no second case")
{
    AnswerDesk here;
    const MentionId id = quietMention(here);
    got(judge(here.desk.workspace, id, Label::Complaint, ""));
    got(judge(here.desk.workspace, id, Label::Complaint, ""));
    CHECK(here.desk.cases().size() == 2);
}

TEST_CASE("A customer who was taken for a troll goes to the board once a person says so")
{
    AnswerDesk here;
    const MentionId id = quietMention(here, trollText);
    REQUIRE(here.desk.caseOf("200").lane == Lane::Trolls);
    got(judge(here.desk.workspace, id, Label::Complaint, "angry, but a customer"));
    const Case corrected = here.desk.caseOf("200");
    CHECK(corrected.lane == Lane::Complaints);
    CHECK(corrected.state == New);
    CHECK(corrected.answerDueAt);
}

TEST_CASE("The sorter judges a text as a person corrected it, until that is undone")
{
    AnswerDesk here;
    const MentionId id = quietMention(here);
    REQUIRE(got(here.desk.workspace.sorter()).judge(newsText).label == Label::Other);
    const CorrectionId correction = got(judge(here.desk.workspace, id, Label::Complaint, ""));
    CHECK(got(here.desk.workspace.sorter()).judge(newsText).label == Label::Complaint);
    did(here.desk.workspace.mentions().undoCorrection(correction, "mona", here.desk.clock.now()));
    CHECK(got(here.desk.workspace.sorter()).judge(newsText).label == Label::Other);
    CHECK(here.desk.mention("200").verdict.label == Label::Other);
}

TEST_CASE("The next poll already knows what was corrected")
{
    AnswerDesk here;
    got(judge(here.desk.workspace, quietMention(here), Label::Complaint, ""));
    here.server.show({ .id = "201", .text = newsText });
    here.desk.pollLater();
    CHECK(here.desk.mention("201").verdict.label == Label::Complaint);
    CHECK_FALSE(here.desk.mention("201").verdict.byPerson);
}

TEST_CASE("A mention that is not there cannot be judged")
{
    AnswerDesk here;
    CHECK(errorOf(judge(here.desk.workspace, MentionId{ 99 }, Label::Complaint, "")) == ErrorKind::Unknown);
}

TEST_CASE("A case is assigned, and the ledger knows by whom and to whom")
{
    AnswerDesk here;
    CHECK(got(assign(here.desk.workspace, here.caseId, "ben")).assignee == "ben");
    got(assign(here.desk.workspace, here.caseId, "ada"));
    CHECK(here.desk.onlyCase().assignee == "ada");
    const LedgerRow row = lastOf(here, EventKind::CaseAssigned);
    CHECK(row.actor == "mona");
    CHECK(row.payload == R"({"from":"ben","to":"ada"})");
    CHECK(errorOf(assign(here.desk.workspace, CaseId{ 99 }, "ben")) == ErrorKind::Unknown);
}

TEST_CASE("A case moves along its legal moves and no others")
{
    AnswerDesk here;
    for (const auto& [from, way] : ways) {
        here.server.show({ .id = std::to_string(500 + static_cast<int>(from)), .text = moreComplaintText });
        here.desk.pollLater();
        const CaseId id = here.desk.mention(std::to_string(500 + static_cast<int>(from))).caseId;
        for (const CaseState step : way)
            got(moveCase(here.desk.workspace, id, step));
        for (const auto& [to, ignored] : ways) {
            if (legal.contains({ from, to }))
                continue;
            CHECK(errorOf(moveCase(here.desk.workspace, id, to)) == ErrorKind::WrongState);
            CHECK(got(here.desk.workspace.cases().find(id)).state == from);
        }
    }
}

TEST_CASE("A move stands in the ledger with both states")
{
    AnswerDesk here;
    got(moveCase(here.desk.workspace, here.caseId, InProgress));
    CHECK(here.desk.onlyCase().state == InProgress);
    const LedgerRow row = lastOf(here, EventKind::CaseMoved);
    CHECK(row.actor == "mona");
    CHECK(row.payload == R"({"from":"new","lane":"complaints","to":"in_progress"})");
}

TEST_CASE("A case sleeps until its time, which lies in the future")
{
    AnswerDesk here;
    const Time until = here.desk.clock.now() + 1h;
    CHECK(got(snooze(here.desk.workspace, here.caseId, until)).snoozedUntil == until);
    CHECK(here.desk.onlyCase().snoozedUntil == until);
    CHECK(lastOf(here, EventKind::CaseSnoozed).payload == R"({"until":"2026-03-02T10:00:00Z"})");
    CHECK(errorOf(snooze(here.desk.workspace, here.caseId, here.desk.clock.now())) == ErrorKind::InvalidArgument);
    CHECK(here.desk.onlyCase().snoozedUntil == until);
}

TEST_CASE("A rung of the ladder is taken on the platform and recorded with its reason and what was skipped")
{
    AnswerDesk here;
    const auto climb
        = [&](RungKind kind) { return takeRung(here.desk.workspace, here.desk.secrets, here.desk.http, here.caseId, kind, "threats"); };
    const RungTaken muted = got(climb(RungKind::Mute));
    CHECK(muted.skipped == std::vector{ RungKind::LeaveAlone, RungKind::Hide });
    CHECK(here.server.countOf("POST", "/api/v1/accounts/account-mira_k/mute") == 1);
    CHECK(lastOf(here, EventKind::RungTaken).payload == R"({"reason":"threats","rung":"mute","skipped":["leave_alone","hide"]})");
    const RungTaken reported = got(climb(RungKind::Report));
    CHECK(reported.skipped == std::vector{ RungKind::LeaveAlone, RungKind::Hide, RungKind::Block });
    const auto form = formIn(here.server.requests("/api/v1/reports").at(0));
    CHECK(form.at("account_id") == "account-mira_k");
    CHECK(form.at("comment") == "threats");
}

TEST_CASE("Leaving alone is recorded, asks nobody and closes the case")
{
    AnswerDesk here;
    const auto before = here.server.countOf("POST", "/api/v1/reports");
    const RungTaken taken
        = got(takeRung(here.desk.workspace, here.desk.secrets, here.desk.http, here.caseId, RungKind::LeaveAlone, "bait"));
    CHECK(taken.skipped.empty());
    CHECK(here.desk.onlyCase().state == LeftAlone);
    CHECK(here.server.countOf("POST", "/api/v1/reports") == before);
    CHECK(lastOf(here, EventKind::RungTaken).actor == "mona");
}

TEST_CASE("A rung that the platform does not have or refuses is not recorded as taken")
{
    AnswerDesk here;
    const auto climb
        = [&](RungKind kind) { return takeRung(here.desk.workspace, here.desk.secrets, here.desk.http, here.caseId, kind, "threats"); };
    CHECK(errorOf(climb(RungKind::Hide)) == ErrorKind::NotSupported);
    const auto refused = here.server.instead("/api/v1/accounts/account-mira_k/block", bare(403));
    CHECK(errorOf(climb(RungKind::Block)) == ErrorKind::Forbidden);
    CHECK(got(climb(RungKind::Report)).skipped == std::vector{ RungKind::LeaveAlone, RungKind::Hide, RungKind::Mute, RungKind::Block });
}

TEST_CASE("A rung without a reason is refused before anything is asked or recorded")
{
    AnswerDesk here;
    const auto rows = got(here.desk.workspace.store().info()).ledger;
    for (const RungKind kind : { RungKind::LeaveAlone, RungKind::Block })
        for (const char* reason : { "", " \t\n" })
            CHECK(errorOf(takeRung(here.desk.workspace, here.desk.secrets, here.desk.http, here.caseId, kind, reason))
                == ErrorKind::InvalidArgument);
    CHECK(here.server.countOf("POST", "/api/v1/accounts/account-mira_k/block") == 0);
    CHECK(got(here.desk.workspace.store().info()).ledger == rows);
}
