// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/respond/target.h"
#include "support/catch.h"

#include <random>

using namespace earshot;

namespace {

std::string rewritten(const std::string& text)
{
    const auto hours = parsedHours(text, "Europe/Berlin");
    REQUIRE(hours);
    return formatHours(*hours);
}

}

TEST_CASE("Work hours are read from one line")
{
    const auto hours = parsedHours("mon-fri 09:00-12:30,13:30-18:00; sat 10:00-14:00", "Asia/Jakarta");
    REQUIRE(hours);
    CHECK(hours->zone == "Asia/Jakarta");
    CHECK(hours->week[0] == std::vector<Span>{ { 540, 750 }, { 810, 1080 } });
    CHECK(hours->week[4] == hours->week[0]);
    CHECK(hours->week[5] == std::vector<Span>{ { 600, 840 } });
    CHECK(hours->week[6].empty());
    CHECK(parsedHours("mon-fri 09:00-17:00", "UTC") == usualHours("UTC"));
}

TEST_CASE("Work hours are written as they are usually read")
{
    CHECK(rewritten("mon-fri 09:00-12:30,13:30-18:00; sat 10:00-14:00") == "mon-fri 09:00-12:30,13:30-18:00; sat 10:00-14:00");
    CHECK(rewritten(" MON , Tue 9:00 - 17:00 ;") == "mon-tue 09:00-17:00");
    CHECK(rewritten("mon 13:00-14:00,9:00-10:00") == "mon 09:00-10:00,13:00-14:00");
    CHECK(rewritten("sat-mon 00:00-24:00") == "mon 00:00-24:00; sat-sun 00:00-24:00");
    CHECK(rewritten("mon-sun 08:00-20:00") == "mon-sun 08:00-20:00");
    CHECK(rewritten("mon 09:00-12:00; mon 12:00-13:00") == "mon 09:00-12:00,12:00-13:00");
    CHECK(formatHours(WorkHours{}).empty());
}

TEST_CASE("Hours that cannot be read are refused with the piece and the reason")
{
    const struct {
        const char *text, *piece, *reason;
    } broken[] = {
        { "", "", "no day has working time" },
        { " ; ", "", "no day has working time" },
        { "mon-fri", "mon-fri", "write days and then times" },
        { "09:00-17:00", "09:00-17:00", "write days and then times" },
        { "monday 09:00-17:00", "monday", "not a day" },
        { "mon-wed-fri 09:00-17:00", "mon-wed-fri", "not a day or a range" },
        { "mon, 09:00-17:00", "", "not a day" },
        { "mon 9-17", "9-17", "not a span like" },
        { "mon 09:00", "09:00", "not a span like" },
        { "mon 09:00-12:00-15:00", "09:00-12:00-15:00", "not a span like" },
        { "mon 09:60-17:00", "09:60-17:00", "not a span like" },
        { "mon 09:00-24:01", "09:00-24:01", "not a span like" },
        { "mon 09:00-25:00", "09:00-25:00", "not a span like" },
        { "mon 09:00-17:0x", "09:00-17:0x", "not a span like" },
        { "mon 009:00-17:00", "009:00-17:00", "not a span like" },
        { "mon 17:00-09:00", "17:00-09:00", "must end after it begins; for a night write 22:00-24:00" },
        { "mon 09:00-09:00", "09:00-09:00", "must end after it begins" },
        { "mon 09:00-12:00,11:00-13:00", "mon 09:00-12:00,11:00-13:00", "overlap" },
        { "mon-fri 09:00-12:00; wed 10:00-11:00", "wed 10:00-11:00", "overlap" },
    };
    for (const auto& [text, piece, reason] : broken) {
        INFO(text);
        const auto hours = parsedHours(text, "UTC");
        REQUIRE_FALSE(hours);
        CHECK(hours.error().kind == ErrorKind::InvalidArgument);
        CHECK_THAT(hours.error().subject, Catch::Contains(piece));
        CHECK_THAT(hours.error().detail, Catch::Contains(reason));
    }
    CHECK(parsedHours("mon 09:00-17:00", "Nowhere/Land").error().subject == "Nowhere/Land");
}

TEST_CASE("Any hours that are written can be read again")
{
    std::mt19937 random(7);
    const auto number = [&](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
    for (int round = 0; round < 300; ++round) {
        WorkHours hours;
        for (auto& day : hours.week)
            for (int begin = number(0, 800), count = number(0, 3); count > 0; --count) {
                day.push_back({ begin, begin + number(1, 120) });
                begin = day.back().end + number(0, 60);
            }
        hours.week[3] = { { 0, 1440 } };
        CHECK(parsedHours(formatHours(hours), "UTC") == hours);
    }
}
