// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "earshot/assess/urgency.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

struct UrgentDesk {
    Place place{ GENERATE(from_range(engines())) };
    FakeMastodon server;
    Desk desk{ place };
    SourceId source = desk.addHashtag(server);
    UrgentDesk() { desk.addBrand("Telvana"); }

    std::vector<UrgencyKind> kindsOf(const std::string& post)
    {
        std::vector<UrgencyKind> kinds;
        for (const UrgencyPart& part : urgencyIn(desk.caseOf(post).urgency))
            kinds.push_back(part.kind);
        return kinds;
    }
};

using Kinds = std::vector<UrgencyKind>;

}

TEST_CASE("A complaint that speaks of harm opens its case with a head start, and stands first")
{
    UrgentDesk here;
    here.server.show({ .id = "101", .text = complaintText });
    here.desk.poll();
    here.desk.clock.advance(30min);
    here.server.show({ .id = "102",
        .author = "zoe",
        .text = "@telvana my internet has been down for three days, nobody answers and my newborn baby needs oxygen" });
    here.desk.poll();
    CHECK(here.kindsOf("101").empty());
    CHECK(here.desk.caseOf("101").headStart == 0min);
    CHECK(here.kindsOf("102") == Kinds{ UrgencyKind::Health, UrgencyKind::Vulnerable });
    CHECK(here.desk.caseOf("102").headStart == 9 * 24h);
    const auto rows = got(here.desk.workspace.triage().page({ .view = TriageView::NeedsAnswer }, {}));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].mention.externalId == "102");
}

TEST_CASE("Who complains again comes earlier")
{
    UrgentDesk here;
    here.server.show({ .id = "101", .text = complaintText });
    here.desk.poll();
    here.desk.clock.advance(30min);
    here.server.show({ .id = "102", .text = complaintText + " Again." });
    here.desk.poll();
    CHECK(here.kindsOf("102") == Kinds{ UrgencyKind::Repeat });
    CHECK(here.desk.caseOf("102").headStart == 1h);
}

TEST_CASE("A case that a person's judgement opens or turns into a complaint has its head start, too, an undone one has none")
{
    UrgentDesk here;
    here.server.show({ .id = "101", .text = "Telvana opened a new shop in Mill Street, there is smoke on the picture #telvana" });
    here.server.show({ .id = "102", .author = "zoe", .text = trollText + ", smoke everywhere" });
    here.desk.poll();
    for (const char* post : { "101", "102" }) {
        INFO(post);
        const auto correction = got(judge(here.desk.workspace, here.desk.mention(post).id, Label::Complaint, ""));
        CHECK(here.kindsOf(post) == Kinds{ UrgencyKind::Safety });
        CHECK(here.desk.caseOf(post).headStart == 7 * 24h);
        did(undoJudgement(here.desk.workspace, correction));
    }
    CHECK_FALSE(here.desk.mention("101").caseId);
    CHECK(here.desk.caseOf("102").lane == Lane::Trolls);
    CHECK(here.desk.caseOf("102").headStart == 0min);
}

TEST_CASE("A case keeps its head start through moves and snoozes")
{
    UrgentDesk here;
    here.server.show({ .id = "101", .text = complaintText + " My baby waits." });
    here.desk.poll();
    const Case opened = here.desk.onlyCase();
    REQUIRE(opened.headStart == 2 * 24h);
    got(assign(here.desk.workspace, opened.id, "ana"));
    got(snooze(here.desk.workspace, opened.id, here.desk.clock.now() + 1h));
    got(wake(here.desk.workspace, opened.id));
    CHECK(here.desk.onlyCase().headStart == 2 * 24h);
    CHECK(here.desk.onlyCase().urgency == opened.urgency);
}
