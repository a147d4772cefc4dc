// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint_here.h"

#include <algorithm>
#include <filesystem>

using namespace earshot;
using namespace earshot::test;
using Catch::Matchers::Contains;

namespace {

const std::string answer = "We are sorry, Mira. We pay it back today.";

std::string sentenceOf(const Outcome& refused)
{
    CHECK(refused.out.empty());
    CHECK(std::ranges::count(refused.err, '\n') == 1);
    return refused.err;
}

int ledgerRows(const Ctl& ctl)
{
    return ctl.one({ "workspace", "info" })["ledger"];
}

}

TEST_CASE("case list tells what is to be done, narrowed by state, lane and assignee")
{
    const ComplaintHere here;
    REQUIRE(here.ctl({ "case", "assign", "1", "ben" }).exitCode == 0);
    const auto one = here.ctl.one({ "case", "list" });
    CHECK(one["id"] == 1);
    CHECK(one["lane"] == "complaints");
    CHECK(one["assignee"] == "ben");
    CHECK(here.ctl.lines({ "case", "list", "--open", "--lane", "complaints", "--assignee", "ben" }).size() == 1);
    CHECK(here.ctl.lines({ "case", "list", "--lane", "trolls" }).empty());
    CHECK(here.ctl.lines({ "case", "list", "--assignee", "ana" }).empty());
    CHECK(here.ctl.lines({ "case", "list", "--state", "resolved" }).empty());
    CHECK_THAT(here.ctl({ "case", "list" }).out, Contains("#1"));
    for (const char* option : { "--state", "--lane" }) {
        const Outcome refused = here.ctl({ "case", "list", option, "perhaps" });
        CHECK(refused.exitCode == 2);
        CHECK_THAT(sentenceOf(refused), Contains("perhaps"));
    }
}

TEST_CASE("case note keeps a note with its author, and there is no note on a case that is not there")
{
    const ComplaintHere here;
    REQUIRE(here.ctl({ "case", "note", "1", "She called, too" }).exitCode == 0);
    REQUIRE(here.ctl({ "--as", "ben", "case", "note", "1", "Refund is under way" }).exitCode == 0);
    const auto notes = here.ctl.one({ "case", "show", "1" })["notes"];
    REQUIRE(notes.size() == 2);
    CHECK(notes[0]["text"] == "She called, too");
    CHECK(notes[0]["author"] == "ana");
    CHECK(notes[1]["author"] == "ben");
    const Outcome refused = here.ctl({ "case", "note", "9", "Nobody" });
    CHECK(refused.exitCode == 1);
    CHECK_THAT(sentenceOf(refused), Contains("There is no case 9"));
}

TEST_CASE("case snooze takes a time or a wait, and neither the past nor a word")
{
    const ComplaintHere here;
    REQUIRE(here.ctl({ "case", "snooze", "1", "2999-03-02T08:00:00Z" }).exitCode == 0);
    CHECK(here.ctl.one({ "case", "show", "1" })["history"].back()["payload"] == R"({"until":"2999-03-02T08:00:00Z"})");
    REQUIRE(here.ctl({ "case", "snooze", "1", "2h" }).exitCode == 0);
    const int rows = ledgerRows(here.ctl);
    for (const char* until : { "2001-03-02T08:00:00Z", "soon", "" }) {
        const Outcome refused = here.ctl({ "case", "snooze", "1", until });
        CAPTURE(until);
        CHECK(refused.exitCode == 2);
        sentenceOf(refused);
    }
    CHECK(ledgerRows(here.ctl) == rows);
}

TEST_CASE("An answer is submitted, returned with a comment, submitted again, and approved by somebody else")
{
    const ComplaintHere here;
    const std::string id = here.draft(answer);
    CHECK(here.ctl.one({ "reply", "submit", id })["state"] == "submitted");
    const auto back = here.ctl.one({ "--as", "ben", "reply", "return", id, "--comment", "Name the sum" });
    CHECK(back["state"] == "returned");
    CHECK(back["comment"] == "Name the sum");
    CHECK(here.ctl.one({ "reply", "submit", id })["state"] == "submitted");
    const auto approved = here.ctl.one({ "--as", "ben", "reply", "approve", id });
    CHECK(approved["state"] == "approved");
    CHECK(approved["approver"] == "ben");
    CHECK(approved["author"] == "ana");
    CHECK(here.ctl.one({ "case", "show", "1" })["replies"][0]["state"] == "approved");
}

TEST_CASE("Nobody approves an answer of their own: exit code 6, and it stays submitted")
{
    const ComplaintHere here;
    const std::string id = here.draft(answer);
    here.ctl.one({ "reply", "submit", id });
    const int rows = ledgerRows(here.ctl);
    const Outcome refused = here.ctl({ "reply", "approve", id });
    CHECK(refused.exitCode == 6);
    CHECK_THAT(sentenceOf(refused), Contains("not permitted") && Contains("another person"));
    CHECK(here.ctl.one({ "case", "show", "1" })["replies"][0]["state"] == "submitted");
    CHECK(ledgerRows(here.ctl) == rows);
}

TEST_CASE("An answer is taken back while it is a draft or held, and a step that is not its turn is refused")
{
    const ComplaintHere here;
    const std::string drafted = here.draft(answer);
    CHECK(here.ctl({ "reply", "approve", drafted }).exitCode == 1);
    CHECK(here.ctl({ "reply", "return", drafted }).exitCode == 1);
    CHECK(here.ctl.one({ "reply", "cancel", drafted })["state"] == "cancelled");
    const Outcome again = here.ctl({ "reply", "submit", drafted });
    CHECK(again.exitCode == 1);
    CHECK_THAT(sentenceOf(again), Contains("not in a state"));

    REQUIRE(here.ctl({ "workspace", "policy", "--hold", "1h" }).exitCode == 0);
    const std::string held = here.draft(answer);
    CHECK(here.ctl.one({ "reply", "send", held, "--no-wait" })["state"] == "held");
    CHECK(here.ctl.one({ "reply", "cancel", held })["state"] == "cancelled");
    CHECK(here.ctl({ "reply", "cancel", "9" }).exitCode == 1);
}

TEST_CASE("What holds an answer back is said in sentences")
{
    const ComplaintHere here;
    const Outcome open = here.ctl({ "reply", "send", here.draft("Dear {{name}}, we are sorry.") });
    CHECK(open.exitCode == 1);
    CHECK_THAT(sentenceOf(open), Contains("was not sent: The placeholder {{name}} is still open.") && !Contains("open_placeholder"));
    const auto id = here.ctl.one({ "reply", "draft", "--case", "1", "--private", "--text", "Dear {{name}}, your number, please." })["id"];
    CHECK_THAT(sentenceOf(here.ctl({ "reply", "send", id.dump() })),
        Contains("Answer in public first") && Contains("The placeholder {{name}} is still open.") && !Contains("private_first"));
}

TEST_CASE("evidence export writes a case or a mention, whole or not at all, and a JSON Lines pack proves itself without the workspace")
{
    const ComplaintHere here;
    const std::string pack = here.ctl.file("case.jsonl");
    REQUIRE(here.ctl({ "evidence", "export", "--case", "1", "--format", "jsonl", "--to", pack }).exitCode == 0);
    const Ctl elsewhere;
    const auto verdict = elsewhere.one({ "evidence", "verify", pack });
    CHECK(verdict["ok"] == true);
    CHECK(verdict["snapshots"] == 1);
    const Outcome streamed = here.ctl({ "evidence", "export", "--mention", "1", "--format", "jsonl", "--to", "-" });
    CHECK(streamed.err.empty());
    CHECK_THAT(streamed.out, Contains("I was charged twice for February"));
    CHECK(elsewhere({ "evidence", "verify", "-" }, streamed.out).exitCode == 0);
    std::string forged = streamed.out;
    forged.replace(forged.rfind("charged twice"), 13, "charged once!");
    CHECK(elsewhere({ "evidence", "verify", "-" }, forged).exitCode == 3);
    for (const std::vector<std::string>& wrong :
        { std::vector<std::string>{ "--case", "1", "--format", "doc" }, { "--format", "jsonl" } }) {
        std::vector<std::string> arguments{ "evidence", "export", "--to", here.ctl.file("never") };
        arguments.insert(arguments.end(), wrong.begin(), wrong.end());
        const Outcome refused = here.ctl(arguments);
        CHECK(refused.exitCode == 2);
        sentenceOf(refused);
    }
    CHECK(here.ctl({ "evidence", "export", "--case", "9", "--format", "html", "--to", here.ctl.file("never") }).exitCode == 1);
    CHECK_FALSE(std::filesystem::exists(here.ctl.file("never")));
}

TEST_CASE("A pack in HTML is for reading: that it cannot be verified is said in a sentence")
{
    const ComplaintHere here;
    const std::string pack = here.ctl.file("case.html");
    REQUIRE(here.ctl({ "evidence", "export", "--case", "1", "--format", "html", "--to", pack }).exitCode == 0);
    const Outcome refused = here.ctl({ "evidence", "verify", pack });
    CHECK(refused.exitCode == 2);
    CHECK_THAT(sentenceOf(refused), Contains("case.html") && Contains("only a JSON Lines pack can be verified"));
}
