// SPDX-License-Identifier: GPL-3.0-or-later
// Each call is a process of its own, as the colleagues of a team are.
#include "earshot/assess/sorter.h"
#include "support/catch.h"
#include "support/ctl.h"
#include "support/fake_mastodon.h"

#include <algorithm>

using namespace earshot;
using namespace earshot::test;
using Catch::Matchers::Contains;

namespace {

// Plain to the shipped sorter: neither complaint nor troll.
const std::string remark = "Northwind opens a new museum of trains on Saturday. Entry is free, says telvana.";

struct Team {
    Ctl ctl;
    FakeMastodon server;

    explicit Team(std::vector<std::string> more = {})
    {
        ctl.setEnvironment("KELP_TOKEN", FakeMastodon::token);
        ctl({ "workspace", "create" });
        std::vector<std::string> add{ "source", "add", "--platform", "mastodon", "--kind", "hashtag", "--base-url", server.url(), "--query",
            "telvana", "--token-env", "KELP_TOKEN" };
        add.insert(add.end(), more.begin(), more.end());
        ctl.one(add);
        heard("100", "ana_k", remark);
    }
    /// The id of what was heard.
    std::string heard(const std::string& id, const std::string& author, const std::string& text)
    {
        server.show({ .id = id, .author = author, .text = text });
        ctl({ "poll", "--all" });
        return std::to_string(ctl.lines({ "mention", "list", "--limit", "1" }).at(0)["id"].get<int>());
    }
    std::string verdictOf(const std::string& mention) { return ctl.one({ "mention", "show", mention })["verdict"]; }
};

}

TEST_CASE("What one judges is listed, sorts what another process hears next, and is taken back with undo")
{
    Team team;
    const auto judged = team.ctl.one({ "mention", "judge", "1", "complaint", "--reason", "the hall is closed" });
    CHECK(judged["learnt"] == true);
    CHECK(team.verdictOf(team.heard("101", "ben_k", remark)) == "complaint");

    const auto listed = team.ctl.lines({ "classifier", "corrections" });
    REQUIRE(listed.size() == 1);
    CHECK(listed[0]["id"] == judged["correction"]);
    CHECK(listed[0]["mention"] == 1);
    CHECK(listed[0]["verdict"] == "complaint");
    CHECK(listed[0]["text"] == remark);
    CHECK(listed[0]["reason"] == "the hall is closed");
    CHECK(listed[0]["learnt"] == true);
    CHECK_THAT(team.ctl({ "classifier", "corrections" }).out, Contains("mention #1"));

    CHECK(team.ctl({ "classifier", "undo", std::to_string(judged["correction"].get<int>()) }).exitCode == 0);
    CHECK(team.ctl.lines({ "classifier", "corrections" }).empty());
    CHECK(team.verdictOf(team.heard("102", "zoe_k", remark)) == "other");
}

TEST_CASE("Corrections come newest first, as many as are asked for")
{
    Team team;
    for (const char* verdict : { "complaint", "troll", "other" })
        team.ctl.one({ "mention", "judge", "1", verdict });
    const auto all = team.ctl.lines({ "classifier", "corrections", "--limit", "0" });
    REQUIRE(all.size() == 3);
    CHECK(all[0]["verdict"] == "other");
    CHECK(team.ctl.lines({ "classifier", "corrections", "--limit", "2" }).size() == 2);
}

TEST_CASE("Where the terms of a source forbid training, a judgement is a verdict and nothing is learnt, and that is said")
{
    Team team({ "--no-training" });
    CHECK(team.ctl.lines({ "source", "list" }).at(0)["may_train"] == false);
    CHECK_THAT(team.ctl({ "mention", "judge", "1", "complaint" }).out, Contains("does not learn from it"));
    CHECK(team.verdictOf("1") == "complaint");
    CHECK(team.ctl.one({ "mention", "judge", "1", "complaint" })["learnt"] == false);
    CHECK(team.ctl.lines({ "classifier", "corrections" }).at(0)["learnt"] == false);
    CHECK(team.verdictOf(team.heard("101", "ben_k", remark)) == "other");

    CHECK(team.ctl({ "source", "training", "1", "allow" }).exitCode == 0);
    CHECK(team.ctl.lines({ "classifier", "corrections" }).at(0)["learnt"] == true);
    CHECK(team.verdictOf(team.heard("102", "zoe_k", remark)) == "complaint");
    CHECK(team.ctl({ "source", "training", "1", "perhaps" }).exitCode == 2);
    CHECK(team.ctl({ "source", "training", "9", "forbid" }).exitCode == 1);
}

TEST_CASE("mention show tells what is known beside the text, whether it counted, and what the text alone says")
{
    const std::string doubtful = "telvana is a joke and we know it";
    REQUIRE(Sorter::shipped().judge(doubtful).label == Label::Other);
    Team team;
    team.ctl({ "brand", "add", "Telvana" });
    for (int i = 0; i < 11; ++i)
        team.heard(std::to_string(200 + i), "friend_" + std::to_string(i), doubtful);
    const std::string last = team.heard("300", "friend_11", doubtful);
    const auto shown = team.ctl.one({ "mention", "show", last });
    CHECK(shown["verdict"] == "troll");
    CHECK(shown["context"]["counted"] == true);
    CHECK(shown["context"]["without"] == "other");
    CHECK(shown["context"]["signals"].at(0)["feature"] == "signal:campaign_text");
    CHECK(shown["context"]["signals"].at(0)["towards"] == "troll");
    CHECK(std::ranges::any_of(shown["reasons"], [](const auto& reason) { return reason["feature"] == "signal:campaign_text"; }));
    CHECK_THAT(team.ctl({ "mention", "show", last }).out,
        Contains("ten or more accounts posted this text") && Contains("Without what is known beside the text: other"));
    CHECK(team.ctl.one({ "mention", "show", "1" })["context"]["signals"].empty());
    CHECK(team.ctl.one({ "mention", "show", "1" })["context"]["without"].is_null());
}

TEST_CASE("Fewer than no corrections cannot be asked for")
{
    const Ctl ctl;
    ctl({ "workspace", "create" });
    const Outcome refused = ctl({ "classifier", "corrections", "--limit=-3" });
    CHECK(refused.exitCode == 2);
    CHECK(refused.out.empty());
    CHECK_THAT(refused.err, Contains("--limit"));
}
