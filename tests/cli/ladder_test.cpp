// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ctl.h"
#include "support/fake_mastodon.h"

#include <algorithm>
#include <csignal>

using namespace earshot;
using namespace earshot::test;
using Catch::Matchers::Contains;

namespace {

/// One complaint of mira_k on a Mastodon server, heard by a poll, and its case, number 1.
struct HeardComplaint {
    Ctl ctl;
    FakeMastodon server;

    explicit HeardComplaint(const std::string& every = "300s")
    {
        ctl.setEnvironment("KELP_TOKEN", FakeMastodon::token);
        REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
        ctl.one({ "source", "add", "--platform", "mastodon", "--kind", "mentions", "--base-url", server.url(), "--token-env", "KELP_TOKEN",
            "--every", every });
        server.show({ .id = "101", .text = "@telvana I was charged twice for the same invoice and nobody refunds my money." });
        REQUIRE(ctl({ "poll", "--all" }).exitCode == 0);
        REQUIRE(ctl.lines({ "case", "list" }).size() == 1);
    }
    Outcome climb(const std::string& rung, const std::string& reason) const
    {
        return ctl({ "--json", "ladder", rung, "1", "--reason", reason });
    }
    std::string lastEvent() const { return ctl.one({ "case", "show", "1" })["history"].back()["payload"]; }
    int ledgerRows() const { return ctl.one({ "workspace", "info" })["ledger"]; }
    std::size_t asked(const std::string& rung) const { return server.countOf("POST", "/api/v1/accounts/account-mira_k/" + rung); }
};

}

TEST_CASE("ladder mute, block and report ask the server and record their reason and the rungs before them that were left out")
{
    const HeardComplaint here;
    const Outcome muted = here.climb("mute", "threats");
    REQUIRE(muted.exitCode == 0);
    CHECK(nlohmann::json::parse(muted.out)
        == nlohmann::json({ { "case", 1 }, { "rung", "mute" }, { "skipped", { "leave_alone", "hide" } } }));
    CHECK(here.lastEvent() == R"({"reason":"threats","rung":"mute","skipped":["leave_alone","hide"]})");
    CHECK(here.asked("mute") == 1);
    CHECK(here.climb("block", "more threats").exitCode == 0);
    CHECK(here.asked("block") == 1);
    const Outcome reported = here.climb("report", "and again");
    REQUIRE(reported.exitCode == 0);
    CHECK(nlohmann::json::parse(reported.out)["skipped"] == nlohmann::json({ "leave_alone", "hide" }));
    CHECK(formIn(here.server.requests("/api/v1/reports").at(0)).at("comment") == "and again");
}

TEST_CASE("ladder leave-alone is a decision of its own: it asks nobody and closes the case")
{
    const HeardComplaint here;
    CHECK(here.climb("leave-alone", "bait").exitCode == 0);
    CHECK(here.ctl.one({ "case", "show", "1" })["state"] == "left_alone");
    CHECK(here.asked("mute") + here.asked("block") == 0);
}

TEST_CASE("A rung that the platform does not have is refused in a sentence, and nothing is recorded")
{
    const HeardComplaint here;
    const int rows = here.ledgerRows();
    const Outcome refused = here.climb("hide", "rude");
    CHECK(refused.exitCode == 1);
    CHECK(std::ranges::count(refused.err, '\n') == 1);
    CHECK_THAT(refused.err, Contains("not supported"));
    CHECK(here.ledgerRows() == rows);
}

TEST_CASE("A rung needs a reason, and an empty one is none")
{
    const HeardComplaint here;
    const int rows = here.ledgerRows();
    CHECK(here.ctl({ "ladder", "block", "1" }).exitCode == 2);
    for (const char* reason : { "", "  " }) {
        const Outcome refused = here.climb("block", reason);
        CHECK(refused.exitCode == 2);
        CHECK(refused.err == "earshotctl: An empty reason cannot be used (say why; it stands in the ledger).\n");
    }
    CHECK(here.asked("block") == 0);
    CHECK(here.ledgerRows() == rows);
}

TEST_CASE("poll --watch hears what is new until SIGTERM or SIGINT, and that is a good end")
{
    HeardComplaint here("1s");
    Background watching(here.ctl.command({ "--json", "poll", "--watch" }));
    CHECK(nlohmann::json::parse(watching.line())["source"] == 1);
    here.server.show({ .id = "102", .author = "grumbler", .text = "@telvana My internet has been down for three days." });
    int added = 0;
    for (int polls = 0; added == 0 && polls < 20; ++polls)
        added = nlohmann::json::parse(watching.line())["new"];
    CHECK(added == 1);
    watching.signal(GENERATE(SIGTERM, SIGINT));
    CHECK(watching.wait() == 0);
    CHECK(here.ctl.lines({ "mention", "list" }).size() == 2);
    CHECK(here.ctl({ "evidence", "verify" }).exitCode == 0);
}
