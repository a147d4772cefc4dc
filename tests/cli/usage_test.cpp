// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ctl.h"

using namespace earshot::test;
using Catch::Matchers::Contains;

TEST_CASE("A call without a noun, with an unknown one or a wrong option is wrong usage and says so on standard error")
{
    const Ctl ctl;
    for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>> { {}, { "gossip" }, { "workspace" }, { "mention", "show" },
             { "mention", "show", "twelve" }, { "poll", "--sometimes" }, { "poll", "--once", "--watch" }, { "mention", "list", "--limit", "-3" } }) {
        const Outcome outcome = ctl(arguments);
        CAPTURE(arguments, outcome.err);
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.out.empty());
        CHECK_FALSE(outcome.err.empty());
    }
}

TEST_CASE("Help and version are asked for, so they go to standard output and succeed")
{
    const Ctl ctl;
    const Outcome help = ctl({ "--help" });
    CHECK(help.exitCode == 0);
    for (const char* noun : { "workspace", "brand", "source", "platform", "poll", "mention", "search", "classify", "classifier", "case", "reply",
             "ladder", "evidence" })
        CHECK_THAT(help.out, Contains(noun));
    CHECK(ctl({ "reply", "send", "--help" }).exitCode == 0);
    CHECK_THAT(ctl({ "--version" }).out, Contains("earshotctl "));
}

TEST_CASE("A word that is none of the contract's is refused with the words that are")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    const Outcome verdict = ctl({ "mention", "list", "--verdict", "furious" });
    CHECK(verdict.exitCode == 2);
    CHECK_THAT(verdict.err, Contains("complaint, troll, other and unsure"));
    const Outcome kind = ctl({ "source", "add", "--platform", "feed", "--kind", "gossip", "--base-url", "https://a.example/f" });
    CHECK(kind.exitCode == 2);
    CHECK_THAT(kind.err, Contains("hashtag"));
    CHECK(ctl({ "mention", "list", "--since", "yesterday" }).exitCode == 2);
    CHECK(ctl({ "search", "\"\"" }).exitCode == 2);
}
