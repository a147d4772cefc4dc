// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_workspace.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

/// A source with a mention a day, "0" being the oldest.
struct Days {
    explicit Days(const std::string& engine) : workspace(engine), mentions(workspace.store())
    {
        source = must(Sources(workspace.store()).add({ .platform = "mastodon", .baseUrl = "https://kelp.example" }, "Ana", start));
        for (int day = 0; day < 5; ++day)
            must(mentions.record(source, "mastodon", { post(std::to_string(day), std::to_string(day)) }, start + day * 24h));
    }

    std::string due(Time since, Time before, int limit = 50)
    {
        std::string texts;
        for (const Mention& mention : must(mentions.dueForRecheck(source, since, before, limit)))
            texts += mention.text;
        return texts;
    }

    TestWorkspace workspace;
    Mentions mentions;
    SourceId source{};
};

const Time later = start + 30 * 24h;

}

TEST_CASE("What was looked at longest ago is due first")
{
    Days days(GENERATE(from_range(engines())));
    CHECK(days.due(start, later) == "01234");
    CHECK(days.due(start, later, 2) == "01");
    must(days.mentions.noteRechecked({ 1 }, start + 10 * 24h));
    must(days.mentions.noteRechecked({ 4 }, start + 9 * 24h));
    CHECK(days.due(start, later) == "12430");
    CHECK(days.due(start, start + 9 * 24h) == "124");
    CHECK(days.mentions.noteRechecked({ 99 }, start).error().kind == ErrorKind::Unknown);
}

TEST_CASE("Only what was seen lately, looked at long ago and is still there is due")
{
    Days days(GENERATE(from_range(engines())));
    CHECK(days.due(start + 24h, later) == "1234");
    CHECK(days.due(start + 24h + 1s, later) == "234");
    CHECK(days.due(start, start + 48h) == "01");
    CHECK(days.due(Time{}, start).empty());
    must(days.mentions.recordGone({ 2 }, GoneReason::NotFound, start));
    CHECK(days.due(start, later) == "0234");
    CHECK(must(days.mentions.dueForRecheck({ 9 }, start, later, 5)).empty());
}

TEST_CASE("An edit that a poll brings counts as a look")
{
    Days days(GENERATE(from_range(engines())));
    must(days.mentions.record(days.source, "mastodon", { post("0", "edited") }, start + 9 * 24h));
    CHECK(days.due(start, start + 8 * 24h) == "1234");
}

TEST_CASE("A look that was noted while the clock was far ahead does not put off the next one")
{
    Days days(GENERATE(from_range(engines())));
    must(days.mentions.noteRechecked({ 1 }, start + 365 * 24h));
    CHECK(days.due(start, later) == "12340");
    CHECK(days.due(start, start + 48h) == "10");
}
