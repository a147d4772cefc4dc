// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/casework.h"
#include "support/catch.h"
#include "support/ctl.h"
#include "support/fixed_clock.h"
#include "support/results.h"

#include <algorithm>

using namespace earshot;
using namespace earshot::test;

namespace {

/// One complaint and its case, number 1.
struct ComplaintHere {
    Ctl ctl;

    ComplaintHere()
    {
        const FixedClock clock;
        Workspace workspace = got(Workspace::create(ctl.location(), clock, "ana"));
        Sorted sorted;
        sorted.observation.key = "mastodon:1";
        sorted.observation.externalId = "1";
        sorted.observation.author = { .externalId = "mira", .handle = "mira" };
        sorted.observation.text = sorted.observation.versionText = "I was charged twice for February";
        sorted.verdict.language = "en";
        got(judge(
            workspace, got(workspace.mentions().record({}, "mastodon", { sorted }, clock.now())).added.at(0).id, Label::Complaint, ""));
    }

    std::string draft(const std::string& text) const { return ctl.one({ "reply", "draft", "--case", "1", "--text", text })["id"].dump(); }
};

}

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
