// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/json.h"
#include "earshot/respond/target.h"
#include "support/catch.h"

using namespace earshot;
using namespace std::chrono_literals;

namespace {

std::string explained(const char* from, std::chrono::minutes work, const WorkHours& hours)
{
    const Time start = *parsedRfc3339(from);
    const auto target = targetAfter(start, work, hours);
    REQUIRE(target);
    return explanationText(explanationJson(start, work, hours, *target));
}

}

TEST_CASE("A target is explained in a line that a person can check")
{
    const WorkHours hours = usualHours("Europe/Berlin");
    CHECK(explained("2026-03-06T15:30:00Z", 1h, hours) == "Fri 16:30 + 1 h = Mon 09:30");
    CHECK(explained("2026-03-06T09:00:59Z", 30min, hours) == "Fri 10:00 + 30 min = Fri 10:30");
    CHECK(explained("2026-03-02T08:00:00Z", 90min, hours) == "Mon 09:00 + 1 h 30 min = Mon 10:30");
    CHECK(explained("2026-03-07T08:00:00Z", 0min, hours) == "Sat 09:00 + 0 min = Mon 09:00");
}

TEST_CASE("An explanation names the holidays on the way")
{
    WorkHours hours = usualHours("Europe/Berlin");
    hours.holidays = { { "2026-12-24", "Heiligabend" }, { "2026-12-25", "1. Weihnachtstag" } };
    CHECK(explained("2026-12-23T15:30:00Z", 1h, hours)
        == "Wed 16:30 + 1 h = Mon 09:30; skipped 2026-12-24 Heiligabend, 2026-12-25 1. Weihnachtstag");
}

TEST_CASE("An explanation over a week or more shows dates, since weekdays repeat")
{
    CHECK(explained("2026-03-06T16:30:00Z", 48h, usualHours("UTC")) == "Fri 2026-03-06 16:30 + 48 h = Mon 2026-03-16 16:30");
}

TEST_CASE("An explanation across a change of the clocks says which time it means")
{
    const auto hours = parsedHours("sun 01:00-06:00", "Europe/Berlin");
    CHECK(explained("2026-10-24T23:30:00Z", 2h, *hours) == "Sun 01:30 CEST + 2 h = Sun 02:30 CET");
}

TEST_CASE("The explanation is kept as compact JSON")
{
    WorkHours hours = usualHours("Europe/Berlin");
    hours.holidays = { { "2026-03-09", "Founding Day" } };
    const Time from = *parsedRfc3339("2026-03-06T15:30:00Z");
    const auto target = targetAfter(from, 60min, hours);
    REQUIRE(target);
    const auto json = parsedJson(explanationJson(from, 60min, hours, *target));
    REQUIRE(json);
    CHECK(*json == Json::parse(R"({"from":"2026-03-06T15:30:00Z","work_minutes":60,"zone":"Europe/Berlin","due":"2026-03-10T08:30:00Z",
            "counted":[["2026-03-06T15:30:00Z","2026-03-06T16:00:00Z"],["2026-03-10T08:00:00Z","2026-03-10T08:30:00Z"]],
            "skipped":["2026-03-09 Founding Day"]})"));
}

TEST_CASE("What is no explanation is explained by nothing")
{
    for (const char* text :
        { "", "{", "[]", "null", "{}", R"({"from":"2026-03-06T15:30:00Z","work_minutes":60,"zone":"Nowhere","due":"2026-03-06T16:30:00Z"})",
            R"({"from":"soon","work_minutes":60,"zone":"UTC","due":"2026-03-06T16:30:00Z"})",
            R"({"from":"2026-03-06T15:30:00Z","zone":"UTC","due":"2026-03-06T16:30:00Z"})" })
        CHECK(explanationText(text).empty());
    CHECK(explanationText(R"({"from":"2026-03-06T15:30:00Z","work_minutes":60,"zone":"UTC","due":"2026-03-06T16:30:00Z","skipped":[1,{}]})")
        == "Fri 15:30 + 1 h = Fri 16:30");
}
