// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/respond/target.h"
#include "support/catch.h"

using namespace earshot;
using namespace std::chrono_literals;

namespace {

Time at(const char* text)
{
    return *parsedRfc3339(text);
}

std::string due(const char* from, std::chrono::minutes work, const WorkHours& hours)
{
    const auto target = targetAfter(at(from), work, hours);
    REQUIRE(target);
    return formatRfc3339(target->dueAt);
}

WorkHours hoursOf(const char* text, const char* zone)
{
    const auto hours = parsedHours(text, zone);
    REQUIRE(hours);
    return *hours;
}

std::string countedIn(const Target& target)
{
    std::string text;
    for (const auto& [begin, end] : target.counted)
        text += (text.empty() ? "" : " ") + formatRfc3339(begin) + "/" + formatRfc3339(end);
    return text;
}

ErrorKind refusal(const Result<Target>& result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

}

TEST_CASE("A target within a span is simply later")
{
    CHECK(due("2026-03-02T09:15:30Z", 60min, usualHours("UTC")) == "2026-03-02T10:15:30Z");
}

TEST_CASE("What is left at the end of Friday goes on on Monday")
{
    const auto target = targetAfter(at("2026-03-06T15:30:00Z"), 60min, usualHours("Europe/Berlin")); // 16:30 there
    REQUIRE(target);
    CHECK(formatRfc3339(target->dueAt) == "2026-03-09T08:30:00Z");
    CHECK(countedIn(*target) == "2026-03-06T15:30:00Z/2026-03-06T16:00:00Z 2026-03-09T08:00:00Z/2026-03-09T08:30:00Z");
    CHECK(target->skipped.empty());
}

TEST_CASE("The lunch break does not count against the team")
{
    const WorkHours hours = hoursOf("mon-fri 09:00-12:30,13:30-18:00", "UTC");
    CHECK(due("2026-03-02T12:15:00Z", 30min, hours) == "2026-03-02T13:45:00Z");
    CHECK(due("2026-03-02T12:45:00Z", 30min, hours) == "2026-03-02T14:00:00Z");
}

TEST_CASE("Work that fills a span to its end is due at that end, not at the next opening")
{
    CHECK(due("2026-03-06T16:00:00Z", 60min, usualHours("UTC")) == "2026-03-06T17:00:00Z");
}

TEST_CASE("No work at all is due at once within a span and at its very end, else at the next opening")
{
    const WorkHours hours = usualHours("UTC");
    CHECK(due("2026-03-06T16:59:00Z", 0min, hours) == "2026-03-06T16:59:00Z");
    CHECK(due("2026-03-06T17:00:00Z", 0min, hours) == "2026-03-06T17:00:00Z");
    CHECK(due("2026-03-06T17:00:00.000001Z", 0min, hours) == "2026-03-09T09:00:00Z");
    CHECK(due("2026-03-09T08:59:59Z", 0min, hours) == "2026-03-09T09:00:00Z");
}

TEST_CASE("A span until midnight ends there, also for no work at all")
{
    const WorkHours hours = hoursOf("mon 20:00-24:00", "UTC");
    CHECK(due("2026-03-03T00:00:00Z", 0min, hours) == "2026-03-03T00:00:00Z");
    CHECK(due("2026-03-03T00:00:00Z", 1min, hours) == "2026-03-09T20:01:00Z");
}

TEST_CASE("Days that touch at midnight are counted as one stretch")
{
    const auto target = targetAfter(at("2026-03-02T22:00:00Z"), 6h, hoursOf("mon-sun 00:00-24:00", "UTC"));
    REQUIRE(target);
    CHECK(countedIn(*target) == "2026-03-02T22:00:00Z/2026-03-03T04:00:00Z");
}

TEST_CASE("A holiday is skipped and named once, and only where it stood in the way")
{
    WorkHours hours = usualHours("Europe/Berlin");
    hours.holidays = { { "2026-12-25", "Christmas Day" }, { "2026-12-26", "Boxing Day" }, { "2026-12-24", "Christmas Eve" } };
    hours.week[4] = { { 540, 720 }, { 780, 1020 } }; // Friday in two spans
    const auto target = targetAfter(at("2026-12-23T15:30:00Z"), 60min, hours);
    REQUIRE(target);
    CHECK(formatRfc3339(target->dueAt) == "2026-12-28T08:30:00Z");
    CHECK(target->skipped == std::vector<std::string>{ "2026-12-24 Christmas Eve", "2026-12-25 Christmas Day" }); // the 26th is a Saturday

    const auto evening = targetAfter(at("2026-12-25T20:00:00Z"), 60min, hours);
    REQUIRE(evening);
    CHECK(evening->skipped.empty()); // the day was over anyway
}

TEST_CASE("A holiday without a name is told by its date")
{
    WorkHours hours = usualHours("UTC");
    hours.holidays = { { "2026-03-02", "" } };
    CHECK(targetAfter(at("2026-03-02T10:00:00Z"), 1min, hours)->skipped == std::vector<std::string>{ "2026-03-02" });
}

TEST_CASE("The hour that spring takes away does not count")
{
    // Berlin, 29 March 2026: 02:00 becomes 03:00.
    const WorkHours night = hoursOf("sun 01:00-05:00", "Europe/Berlin");
    CHECK(due("2026-03-29T00:30:00Z", 60min, night) == "2026-03-29T01:30:00Z"); // 01:30 + 1 h = 03:30 on the wall
    CHECK(due("2026-03-29T00:00:00Z", 180min, night) == "2026-03-29T03:00:00Z"); // only three hours lie between 01:00 and 05:00
    CHECK(due("2026-03-29T00:00:00Z", 181min, night) == "2026-04-04T23:01:00Z");
}

TEST_CASE("A span within the hour that spring takes away is not there on that day")
{
    const WorkHours hours = hoursOf("sun 02:15-02:45", "Europe/Berlin");
    CHECK(due("2026-03-29T00:00:00Z", 10min, hours) == "2026-04-05T00:25:00Z");
    CHECK(due("2026-03-29T00:00:00Z", 0min, hours) == "2026-04-05T00:15:00Z");
}

TEST_CASE("A span that begins within the hour that spring takes away begins after it")
{
    CHECK(due("2026-03-29T00:00:00Z", 10min, hoursOf("sun 02:30-04:00", "Europe/Berlin")) == "2026-03-29T01:10:00Z");
}

TEST_CASE("The hour that autumn gives counts twice")
{
    // Berlin, 25 October 2026: 03:00 becomes 02:00.
    const auto target = targetAfter(at("2026-10-24T23:00:00Z"), 4h, hoursOf("sun 01:00-04:00", "Europe/Berlin"));
    REQUIRE(target);
    CHECK(formatRfc3339(target->dueAt) == "2026-10-25T03:00:00Z");
    CHECK(countedIn(*target) == "2026-10-24T23:00:00Z/2026-10-25T03:00:00Z");

    const auto twice = targetAfter(at("2026-10-24T23:00:00Z"), 40min, hoursOf("sun 02:15-02:45", "Europe/Berlin"));
    REQUIRE(twice);
    CHECK(countedIn(*twice) == "2026-10-25T00:15:00Z/2026-10-25T00:45:00Z 2026-10-25T01:15:00Z/2026-10-25T01:25:00Z");
}

TEST_CASE("Lord Howe Island changes its clocks by half an hour")
{
    // 5 April 2026: 02:00 becomes 01:30. 4 October 2026: 02:00 becomes 02:30.
    const WorkHours hours = hoursOf("sun 01:00-03:00", "Australia/Lord_Howe");
    CHECK(due("2026-04-04T12:00:00Z", 150min, hours) == "2026-04-04T16:30:00Z");
    CHECK(due("2026-10-03T12:00:00Z", 90min, hours) == "2026-10-03T16:00:00Z");
}

TEST_CASE("Samoa left out a whole day")
{
    // Apia went from Thursday 29 to Saturday 31 December 2011.
    CHECK(due("2011-12-30T02:30:00Z", 60min, hoursOf("thu-fri 09:00-17:00", "Pacific/Apia")) == "2012-01-04T19:30:00Z");
}

TEST_CASE("A zone half an hour off is no special case")
{
    CHECK(due("2026-03-02T11:00:00Z", 60min, usualHours("Asia/Kolkata")) == "2026-03-03T04:00:00Z"); // Mon 16:30 + 1 h = Tue 09:30
}

TEST_CASE("Spans out of order and overlapping count each minute once")
{
    WorkHours hours;
    hours.week[0] = { { 600, 720 }, { 540, 660 } };
    CHECK(due("2026-03-02T08:00:00Z", 180min, hours) == "2026-03-02T12:00:00Z");
}

TEST_CASE("Hours that cannot be are refused")
{
    WorkHours hours = usualHours("Mars/Olympus");
    CHECK(refusal(targetAfter(at("2026-03-02T08:00:00Z"), 1min, hours)) == ErrorKind::InvalidArgument);
    CHECK(targetAfter(at("2026-03-02T08:00:00Z"), 1min, hours).error().subject == "Mars/Olympus");
    CHECK(refusal(targetAfter(at("2026-03-02T08:00:00Z"), 1min, usualHours("../../etc/passwd"))) == ErrorKind::InvalidArgument);
    CHECK(refusal(targetAfter(at("2026-03-02T08:00:00Z"), 1min, WorkHours{})) == ErrorKind::InvalidArgument);

    const Span impossible[] = { { -1, 60 }, { 60, 60 }, { 120, 60 }, { 1400, 1441 } };
    for (const Span& span : impossible) {
        hours = usualHours("UTC");
        hours.week[2].push_back(span);
        CHECK(refusal(targetAfter(at("2026-03-02T08:00:00Z"), 1min, hours)) == ErrorKind::InvalidArgument);
    }
    for (const char* holiday : { "2026-02-30", "25.12.2026", "", "2026-12-25x", "2026-1-1" }) {
        hours = usualHours("UTC");
        hours.holidays = { { holiday, "?" } };
        CHECK(refusal(targetAfter(at("2026-03-02T08:00:00Z"), 1min, hours)) == ErrorKind::InvalidArgument);
    }
}

TEST_CASE("A due time more than a year away, or work before now, is refused")
{
    const WorkHours hours = usualHours("UTC");
    CHECK(refusal(targetAfter(at("2026-03-02T08:00:00Z"), 366h * 24, hours)) == ErrorKind::InvalidArgument);
    CHECK(refusal(targetAfter(at("2026-03-02T08:00:00Z"), std::chrono::minutes::max(), hours)) == ErrorKind::InvalidArgument);
    CHECK(refusal(targetAfter(at("2026-03-02T08:00:00Z"), -1min, hours)) == ErrorKind::InvalidArgument);
    CHECK(due("2026-03-02T00:00:00Z", 366h * 24, hoursOf("mon-sun 00:00-24:00", "UTC")) == "2027-03-03T00:00:00Z");

    WorkHours closed = usualHours("UTC");
    closed.week = {};
    closed.week[0] = { { 540, 1020 } };
    for (int day = 0; day < 60; ++day) // every Monday of the coming year
        closed.holidays.emplace_back(formatRfc3339(at("2026-03-02T00:00:00Z") + std::chrono::hours(24 * 7 * day)).substr(0, 10), "closed");
    CHECK(refusal(targetAfter(at("2026-03-02T08:00:00Z"), 0min, closed)) == ErrorKind::InvalidArgument);
}
