// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

/// A desk with one brand, "Telvana", that hears its mentions and its hashtag, with work hours Monday to Friday from 9 to 17.
struct BrandDesk {
    Place place{ GENERATE(from_range(engines())) };
    FakeMastodon server;
    Desk desk{ place };
    SourceId source = desk.addHashtag(server);

    BrandDesk()
    {
        desk.addBrand("Telvana");
        Policy policy;
        policy.hours = usualHours("UTC");
        did(desk.workspace.settings().setPolicy(policy, "mona", desk.clock.now()));
    }
};

/// The same with a complaint, post 101, polled.
struct ComplaintDesk : BrandDesk {
    ComplaintDesk()
    {
        server.show({ .id = "101", .text = complaintText });
        desk.poll();
    }
    Case changed(CaseState to) { return got(moveCase(desk.workspace, desk.onlyCase().id, to)); }
};

}

TEST_CASE("A complaint opens a case with a time by which it is due")
{
    ComplaintDesk here;
    const Case opened = here.desk.onlyCase();
    CHECK(opened.state == CaseState::New);
    CHECK(opened.lane == Lane::Complaints);
    CHECK(opened.openedAt == here.desk.clock.now());
    CHECK(opened.answerDueAt == here.desk.clock.now() + 60min);
    CHECK(explainedTarget(opened.dueExplanation) == "Mon 09:00 + 1 h = Mon 10:00");
    CHECK(here.desk.mention("101").caseId == opened.id);
    CHECK(here.desk.isWhole());
}

TEST_CASE("A troll goes to its own lane, is left alone, and nothing is due")
{
    BrandDesk here;
    here.server.show({ .id = "101", .author = "grumbler", .text = trollText });
    here.desk.poll();
    const Case opened = here.desk.onlyCase();
    CHECK(opened.lane == Lane::Trolls);
    CHECK(opened.state == CaseState::LeftAlone);
    CHECK_FALSE(opened.answerDueAt);
}

TEST_CASE("What is neither a complaint nor a troll opens no case")
{
    BrandDesk here;
    here.server.show({ .id = "101", .text = "Telvana: " + newsText });
    here.desk.poll();
    CHECK(here.desk.mentions().size() == 1);
    CHECK(here.desk.cases().empty());
}

TEST_CASE("A keyword hit without the brand in it opens no case, a mention of our account does")
{
    BrandDesk here;
    here.server.show({ .id = "101", .text = moreComplaintText });
    here.desk.poll();
    CHECK(here.desk.mention("101").verdict.label == Label::Complaint);
    CHECK(here.desk.cases().empty());
    FakeMastodon other;
    other.show({ .id = "201", .text = moreComplaintText });
    here.desk.addMentions(other);
    here.desk.poll();
    CHECK(here.desk.onlyCase().opener == here.desk.mention("201").id);
}

TEST_CASE("Our own post never opens a case")
{
    BrandDesk here;
    here.server.show({ .id = "101", .author = "telvana", .text = complaintText });
    here.desk.poll();
    CHECK(here.desk.mention("101").own);
    CHECK(here.desk.cases().empty());
}

TEST_CASE("A second poll of the same complaint opens no second case")
{
    ComplaintDesk here;
    here.desk.pollLater();
    CHECK(here.desk.cases().size() == 1);
}

TEST_CASE("A complaint that was edited keeps its one case")
{
    ComplaintDesk here;
    here.server.show({ .id = "101", .text = complaintText, .edits = { { "2026-03-02T09:30:00.000Z", complaintText + " Please!" } } });
    here.desk.pollLater();
    CHECK(here.desk.mention("101").versions == 2);
    CHECK(here.desk.cases().size() == 1);
}

TEST_CASE("A post that becomes a complaint by an edit opens a case then")
{
    BrandDesk here;
    here.server.show({ .id = "101", .text = "Telvana: " + newsText });
    here.desk.poll();
    here.server.show({ .id = "101", .text = "Telvana: " + newsText, .edits = { { "2026-03-02T09:30:00.000Z", complaintText } } });
    here.desk.pollLater();
    CHECK(here.desk.onlyCase().openedAt == here.desk.clock.now());
}

TEST_CASE("A follow-up joins the case of its conversation, whatever it says")
{
    ComplaintDesk here;
    here.server.show({ .id = "102", .text = newsText, .parent = "101" });
    here.desk.pollLater();
    CHECK(here.desk.mention("102").caseId == here.desk.onlyCase().id);
    CHECK(here.desk.onlyCase().state == CaseState::New);
    CHECK(got(here.desk.workspace.cases().mentions(here.desk.onlyCase().id)).size() == 2);
}

TEST_CASE("A follow-up wakes a case that waits, is resolved or followed up")
{
    ComplaintDesk here;
    here.changed(CaseState::InProgress);
    const auto later = GENERATE(
        std::vector{ CaseState::Waiting }, std::vector{ CaseState::Resolved }, std::vector{ CaseState::Resolved, CaseState::FollowedUp });
    for (const CaseState state : later)
        here.changed(state);
    here.server.show({ .id = "102", .text = "Still the same.", .parent = "101" });
    here.desk.pollLater();
    CHECK(here.desk.onlyCase().state == CaseState::InProgress);
    CHECK_FALSE(here.desk.onlyCase().closedAt);
    CHECK(got(here.desk.workspace.cases().history(here.desk.onlyCase().id)).back().kind == EventKind::CaseMoved);
}

TEST_CASE("A reply and what it answers in one page belong to one case")
{
    BrandDesk here;
    here.server.show({ .id = "101", .text = complaintText });
    here.server.show({ .id = "102", .text = moreComplaintText, .parent = "101" });
    here.desk.poll();
    CHECK(here.desk.cases().size() == 1);
    CHECK(here.desk.mention("102").caseId == here.desk.mention("101").caseId);
}

TEST_CASE("Our answer from outside Earshot acknowledges the case, with its own time")
{
    ComplaintDesk here;
    here.server.show(
        { .id = "102", .author = "telvana", .text = "@mira_k We are on it.", .parent = "101", .postedAt = "2026-03-02T09:05:00.000Z" });
    here.desk.pollLater();
    CHECK(here.desk.onlyCase().state == CaseState::Acknowledged);
    CHECK(here.desk.onlyCase().firstAnsweredAt == *parsedRfc3339("2026-03-02T09:05:00Z"));
    CHECK(here.desk.cases().size() == 1);
}

TEST_CASE("What we wrote before the complaint is no answer to it")
{
    BrandDesk here;
    here.server.show({ .id = "90", .author = "somebody", .text = newsText });
    here.server.show({ .id = "102", .text = complaintText, .parent = "95" });
    here.desk.poll();
    CHECK(here.desk.onlyCase().state == CaseState::New);
    here.server.show(
        { .id = "95", .author = "telvana", .text = "@somebody Indeed!", .parent = "90", .postedAt = "2026-03-02T07:30:00.000Z" });
    here.desk.pollLater();
    CHECK(here.desk.mention("95").conversation == here.desk.mention("102").conversation);
    CHECK(here.desk.onlyCase().state == CaseState::New);
    CHECK_FALSE(here.desk.onlyCase().firstAnsweredAt);
}

TEST_CASE("A complaint that goes away keeps its case")
{
    ComplaintDesk here;
    here.server.remove("101");
    here.desk.pollLater();
    CHECK(here.desk.mention("101").state == MentionState::Gone);
    CHECK(here.desk.onlyCase().state == CaseState::New);
}
