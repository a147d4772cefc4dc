// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint_here.h"

using namespace earshot::test;

TEST_CASE("case promise and case task make, list, move, keep and withdraw")
{
    const ComplaintHere here;
    const auto promise = here.ctl.one({ "case", "promise", "1", "We call you", "--due", "2h", "--owner", "ben" });
    CHECK(promise["id"] == 1);
    CHECK(promise["kind"] == "promise");
    CHECK(promise["state"] == "open");
    CHECK(promise["owner"] == "ben");
    CHECK(promise["reply"].is_null());
    const auto task = here.ctl.one({ "case", "task", "1", "Ask the depot" });
    CHECK(task["due_at"].is_null());
    CHECK(here.ctl.lines({ "case", "promise", "1" }).size() == 1);
    CHECK(here.ctl.lines({ "case", "task", "1" }).at(0)["text"] == "Ask the depot");
    CHECK(here.ctl.one({ "case", "promise", "1", "--move", "1", "--due", "2999-03-05T15:00:00Z" })["due_at"] == "2999-03-05T15:00:00Z");
    CHECK(here.ctl.one({ "case", "show", "1" })["promise_due_at"] == "2999-03-05T15:00:00Z");
    CHECK(here.ctl.one({ "case", "promise", "1", "--keep", "1" })["state"] == "kept");
    CHECK(here.ctl.one({ "case", "promise", "1", "--reopen", "1" })["state"] == "open");
    CHECK(here.ctl.one({ "case", "promise", "1", "--withdraw", "1" })["state"] == "withdrawn");
    CHECK(here.ctl.one({ "case", "task", "1", "--done", "2" })["state"] == "done");
    const auto shown = here.ctl.one({ "case", "show", "1" });
    CHECK(shown["promises"].size() == 1);
    CHECK(shown["tasks"].size() == 1);
    CHECK(shown["promise_due_at"].is_null());
    CHECK(shown["history"].back()["kind"] == "task_done");
}

TEST_CASE("A promise without --due takes the time from its text, and none at all is wrong")
{
    const ComplaintHere here;
    const auto due = here.ctl.one({ "case", "promise", "1", "We call within 2 hours" })["due_at"].get<std::string>();
    CHECK(due.size() == std::string("2026-03-05T15:00:00Z").size());
    const auto vague = here.ctl({ "case", "promise", "1", "We call soon" });
    CHECK(vague.exitCode == 2);
    CHECK(vague.err.find("time") != std::string::npos);
    CHECK(here.ctl({ "case", "task", "1", "--done", "1" }).exitCode == 1); // that is a promise
    CHECK(here.ctl({ "case", "promise", "1", "x", "--due", "yesterday" }).exitCode == 2);
}

TEST_CASE("case move does not pass over an open promise unless it is told to")
{
    const ComplaintHere here;
    here.ctl.one({ "case", "promise", "1", "We call you", "--due", "2h" });
    here.ctl.one({ "case", "move", "1", "acknowledged" });
    here.ctl.one({ "case", "move", "1", "in_progress" });
    const auto refused = here.ctl({ "case", "move", "1", "resolved" });
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.find("--leave-promises") != std::string::npos);
    CHECK(here.ctl.one({ "case", "move", "1", "resolved", "--leave-promises" })["state"] == "resolved");
}

TEST_CASE("reply send tells what the answer promises, or promises nothing")
{
    const ComplaintHere here;
    const auto sent = here.ctl.one({ "reply", "send", here.draft("Sorry, Mira. We call you within 2 hours."), "--no-wait" });
    REQUIRE(sent["promises"].size() == 1);
    CHECK(sent["promises"][0]["text"] == "We call you within 2 hours.");
    CHECK(sent["promises"][0]["state"] == "offered");
    CHECK(here.ctl.one({ "reply", "send", here.draft("We call within 2 hours."), "--no-wait", "--no-promise" })["promises"].empty());
    CHECK(here.ctl.lines({ "case", "promise", "1" }).empty());
}
