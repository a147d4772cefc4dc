// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "earshot/app/context.h"
#include "earshot/assess/context_signals.h"

#include <algorithm>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

// Neither complaint nor troll for the shipped sorter, but not far from a troll.
const std::string doubtfulText = "telvana is a joke and we know it";

/// A desk that listens to a hashtag; grumbler was taken for a troll there, and blocked.
struct WeighingDesk {
    Place place{ GENERATE(from_range(engines())) };
    FakeMastodon server;
    Desk desk{ place };

    WeighingDesk()
    {
        desk.addBrand("Telvana");
        desk.addHashtag(server);
        server.show({ .id = "100", .author = "grumbler", .text = trollText });
        desk.poll();
        REQUIRE(mayTurn(Sorter::shipped().judge(doubtfulText)));
        REQUIRE(Sorter::shipped().judge(doubtfulText).label == Label::Other);
    }

    void block() { got(takeRung(desk.workspace, desk.secrets, desk.http, desk.caseOf("100").id, RungKind::Block, "insults")); }
    Mention heard(const std::string& id, const std::string& author, const std::string& text)
    {
        server.show({ .id = id, .author = author, .text = text });
        desk.pollLater();
        return desk.mention(id);
    }
    std::vector<LedgerRow> weighings()
    {
        std::vector<LedgerRow> rows = got(desk.workspace.ledger().rows(0, 1000));
        std::erase_if(rows, [](const LedgerRow& row) { return row.kind != EventKind::VerdictWeighed; });
        return rows;
    }
    ToldContext context(const std::string& id)
    {
        const Mention mention = desk.mention(id);
        return got(contextOf(desk.workspace, mention, got(groupsOf(desk.workspace, mention.id))));
    }
};

bool names(const std::vector<Reason>& reasons, const std::string& feature)
{
    return std::ranges::any_of(reasons, [&](const Reason& reason) { return reason.feature == feature; });
}

}

TEST_CASE("A doubtful text by an account that we blocked is a troll's, and reasons and ledger say why")
{
    WeighingDesk here;
    here.block();
    const Mention mention = here.heard("200", "grumbler", doubtfulText);
    CHECK(mention.verdict.label == Label::Troll);
    CHECK(names(mention.verdict.reasons, "signal:blocked"));
    CHECK(names(mention.verdict.reasons, "signal:earlier_troll"));
    CHECK(here.desk.caseOf("200").lane == Lane::Trolls);
    const auto rows = here.weighings();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].mention == mention.id);
    CHECK(rows[0].actor == "earshot");
    CHECK(rows[0].payload.find(R"("label":"troll")") != std::string::npos);
    CHECK(rows[0].payload.find(R"("label":"other")") != std::string::npos);
    CHECK(rows[0].payload.find("signal:blocked") != std::string::npos);
    CHECK(here.desk.isWhole());
    CHECK(here.context("200").counted);
    CHECK(here.context("200").without == Label::Other);
    CHECK(names(here.context("200").reasons, "signal:blocked"));
}

TEST_CASE("The same text by somebody of whom nothing is known stays what it is")
{
    WeighingDesk here;
    here.block();
    const Mention mention = here.heard("200", "mira_k", doubtfulText);
    CHECK(mention.verdict.label == Label::Other);
    CHECK(mention.verdict.troll == Sorter::shipped().judge(doubtfulText).troll);
    CHECK(here.weighings().empty());
    CHECK(here.context("200").reasons.empty());
}

TEST_CASE("Context that moves no label is among the reasons, but makes no row in the ledger")
{
    WeighingDesk here;
    const std::string milderText = "who still believes telvana, we do not";
    REQUIRE(mayTurn(Sorter::shipped().judge(milderText)));
    const Mention mention = here.heard("200", "grumbler", milderText);
    CHECK(mention.verdict.label == Label::Other);
    CHECK(names(mention.verdict.reasons, "signal:earlier_troll"));
    CHECK(mention.verdict.troll > Sorter::shipped().judge(milderText).troll);
    CHECK(here.weighings().empty());
}

TEST_CASE("A concrete complaint is one, whoever wrote it, and what is known beside it is told all the same")
{
    WeighingDesk here;
    here.block();
    const Mention mention = here.heard("200", "grumbler", complaintText);
    CHECK(mention.verdict.label == Label::Complaint);
    CHECK(here.desk.caseOf("200").lane == Lane::Complaints);
    CHECK_FALSE(names(mention.verdict.reasons, "signal:blocked"));
    CHECK_FALSE(here.context("200").counted);
    CHECK(names(here.context("200").reasons, "signal:blocked"));
}

TEST_CASE("The tenth account with one doubtful text is part of a campaign, also after a restart")
{
    WeighingDesk here;
    for (int i = 0; i < 9; ++i) { // from the third account on a person looks
        const Mention mention = here.heard(std::to_string(200 + i), "friend_" + std::to_string(i), doubtfulText);
        CHECK(mention.verdict.label == (i < 2 ? Label::Other : Label::Unsure));
    }
    Workspace again = here.desk.another("mona");
    Listener listener(again, here.desk.http, here.desk.secrets);
    here.server.show({ .id = "300", .author = "friend_10", .text = "Telvana is a joke and we know it" });
    here.desk.clock.advance(1h);
    got(listener.poll({}));
    CHECK(names(here.desk.mention("300").verdict.reasons, "signal:campaign_text"));
    CHECK(here.heard("301", "friend_11", doubtfulText).verdict.label == Label::Troll);
    CHECK(here.weighings().size() == 9);
}

TEST_CASE("One account that repeats itself is no campaign")
{
    WeighingDesk here;
    for (int i = 0; i < 12; ++i)
        CHECK_FALSE(names(here.heard(std::to_string(200 + i), "mira_k", doubtfulText).verdict.reasons, "signal:same_text"));
}

TEST_CASE("Of a post with earlier versions the last one is weighed")
{
    WeighingDesk here;
    here.block();
    here.server.show(
        { .id = "200", .author = "grumbler", .text = doubtfulText, .edits = { { "2026-03-02T08:30:00.000Z", "Telvana: " + newsText } } });
    here.desk.pollLater();
    CHECK(here.desk.mention("200").versions == 2);
    CHECK(here.desk.mention("200").text == "Telvana: " + newsText);
    CHECK(here.desk.mention("200").verdict.label == Label::Other);
    CHECK(here.weighings().empty());
}

TEST_CASE("A person's verdict stays when an edit is weighed")
{
    WeighingDesk here;
    here.block();
    const MentionId id = here.heard("200", "grumbler", "Telvana: " + newsText).id;
    got(judge(here.desk.workspace, id, Label::Complaint, ""));
    here.server.show(
        { .id = "200", .author = "grumbler", .text = "Telvana: " + newsText, .edits = { { "2026-03-02T09:30:00.000Z", doubtfulText } } });
    here.desk.pollLater();
    const Mention mention = here.desk.mention("200");
    CHECK(mention.text == doubtfulText);
    CHECK(mention.verdict.label == Label::Complaint);
    CHECK(mention.verdict.byPerson);
    CHECK(names(mention.verdict.reasons, "signal:blocked"));
}

TEST_CASE("Who had a case as a customer is rather heard once more")
{
    WeighingDesk here;
    here.heard("200", "mira_k", complaintText);
    const std::string mildText = "telvana called again today";
    CHECK(here.heard("201", "somebody", mildText).verdict.label == Label::Other);
    const Mention mention = here.heard("202", "mira_k", mildText);
    CHECK(mention.verdict.label == Label::Complaint);
    CHECK(names(mention.verdict.reasons, "signal:earlier_customer"));
    CHECK(here.weighings().size() == 1);
}
