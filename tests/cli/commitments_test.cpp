// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint_here.h"

#include <algorithm>
#include <tuple>

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
    const std::string due = here.ctl.one({ "case", "show", "1" })["promise_due_at"];
    CHECK(refused.err.find("(due " + due.substr(0, 10) + " " + due.substr(11, 5) + ")") != std::string::npos);
    CHECK(refused.err.find(due) == std::string::npos);
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

TEST_CASE("A change of a promise or a task that cannot be meant is refused in one sentence, and nothing is changed")
{
    using Words = std::vector<std::string>;
    const ComplaintHere here;
    here.ctl.one({ "case", "promise", "1", "We call you", "--due", "2h" });
    here.ctl.one({ "case", "task", "1", "Ask the depot" });
    const auto before = here.ctl.one({ "case", "show", "1" });
    const auto refused = [&](Words words, const Words& changes, int exitCode, const std::string& why) {
        words.insert(words.end(), changes.begin(), changes.end());
        const auto outcome = here.ctl(words);
        CAPTURE(changes, outcome.err, outcome.out);
        CHECK(outcome.exitCode == exitCode);
        CHECK(outcome.out.empty());
        CHECK(outcome.err.find(why) != std::string::npos);
        CHECK(std::count(outcome.err.begin(), outcome.err.end(), '\n') == 1);
    };
    for (const auto& [noun, done, id] : { std::tuple("promise", "--keep", "1"), std::tuple("task", "--done", "2") }) {
        const Words words{ "case", noun, "1" };
        const std::string none = std::string("There is no ") + noun + " ";
        refused(words, { done, "0" }, 1, none + "0 in case 1.");
        refused(words, { "--move", "99", "--due", "2h" }, 1, none + "99 in case 1.");
        for (const char* const change : { done, "--withdraw", "--reopen" }) {
            refused(words, { change, id, "--due", "2h" }, 2, std::string("--due together with ") + change);
            refused(words, { change, id, "--owner", "ben" }, 2, std::string("--owner together with ") + change);
            refused(words, { "More words", change, id }, 2, std::string("A text together with ") + change);
            refused(words, { "--move", id, "--due", "2h", change, id }, 2, std::string(change) + " together with --move");
        }
        refused(words, { "--move", id }, 2, "--move alone");
        refused(words, { "--due", "2h" }, 2, "--due without a text");
        refused(words, { "--owner", "ben" }, 2, "--owner without a text");
        refused(words, { "" }, 2, "it needs a text");
        refused(words, { "Write", "--due", "" }, 2, "a time looks like");
    }
    CHECK(here.ctl.one({ "case", "show", "1" }) == before);
}

TEST_CASE("Nobody may own a promise, and a line for people says its time as a case's line does")
{
    const ComplaintHere here;
    here.ctl.one({ "case", "promise", "1", "We call you", "--due", "2999-03-05T15:00:00Z" });
    CHECK(here.ctl.one({ "case", "promise", "1", "--move", "1", "--owner", "" })["owner"] == "");
    CHECK(here.ctl({ "case", "promise", "1" }).out.find("due 2999-03-05 15:00  We call you") != std::string::npos);
}
