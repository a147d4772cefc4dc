// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint_here.h"

#include <algorithm>

using namespace earshot;
using namespace earshot::test;

TEST_CASE("reply check says in the terminal what the composer says")
{
    const ComplaintHere here;
    const auto findings = here.ctl.lines({ "reply", "check", here.draft("You liar, shut up. We will call you soon.") });
    const auto about = [&](const char* check) {
        return std::ranges::find_if(findings, [&](const nlohmann::json& finding) { return finding["check"] == check; });
    };
    REQUIRE(about("heated") != findings.end());
    REQUIRE(about("vague_time") != findings.end());
    CHECK((*about("vague_time"))["words"] == "soon");
    CHECK((*about("vague_time"))["suggestions"] == nlohmann::json::array({ "by {{day, time}}" }));
    CHECK((*about("no_apology"))["blocks"] == false);
}

TEST_CASE("case assign with a note hands over the case with the draft that belongs to it")
{
    const ComplaintHere here;
    here.draft("We are sorry, Mira.");
    REQUIRE(here.ctl({ "case", "assign", "1", "ben", "--note", "I am too close to this one" }).exitCode == 0);
    const auto shown = here.ctl.one({ "case", "show", "1" });
    CHECK(shown["assignee"] == "ben");
    CHECK(shown["notes"][0]["text"] == "I am too close to this one");
    CHECK(shown["replies"][0]["author"] == "ben");
    CHECK(here.ctl({ "case", "assign", "1", "clara" }).exitCode == 0); // without a note nothing else changes hands
    CHECK(here.ctl.one({ "case", "show", "1" })["replies"][0]["author"] == "ben");
    CHECK(here.ctl.one({ "case", "show", "1" })["notes"].size() == 1);
}
