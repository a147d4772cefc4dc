// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/time.h"
#include "support/catch.h"

using namespace earshot;

TEST_CASE("Dates of mail, RSS and HTTP are read, with the usual damage")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        // as the standards have it
        { "Mon, 02 Mar 2026 08:14:09 GMT", "2026-03-02T08:14:09Z" },
        { "Mon, 02 Mar 26 08:14:09 +0100", "2026-03-02T07:14:09Z" },
        { "Monday, 02-Mar-26 08:14:09 GMT", "2026-03-02T08:14:09Z" },
        { "Mon Mar  2 08:14:09 2026", "2026-03-02T08:14:09Z" },
        { "Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z" },
        // as feeds have it
        { "2 Mar 2026 08:14 GMT", "2026-03-02T08:14:00Z" },
        { "02 Mar 2026", "2026-03-02T00:00:00Z" },
        { "Mon, 2 March 2026 08:14:09 EST", "2026-03-02T13:14:09Z" },
        { "Mon, 2 Mar 2026 08:14:09 PDT", "2026-03-02T15:14:09Z" },
        { "Mon, 2 Mar 2026 08:14:09 CEST", "2026-03-02T06:14:09Z" },
        { "Mon, 2 Mar 2026 08:14:09 Z", "2026-03-02T08:14:09Z" },
        { "Mon, 2 Mar 2026 08:14:09", "2026-03-02T08:14:09Z" },
        { "Mon, 2 Mar 2026 08:14:09 +01:00", "2026-03-02T07:14:09Z" },
        { "Mon, 2 Mar 2026 08:14:09 0100", "2026-03-02T07:14:09Z" },
        { "Mon, 2 Mar 2026 08:14:09 -0330 (NST)", "2026-03-02T11:44:09Z" },
        { "Mon, 2 Mar 2026 08:14:09 GMT+0300", "2026-03-02T05:14:09Z" },
        { "Mon, 2 Mar 2026 08:14:09 XYZ", "2026-03-02T08:14:09Z" },
        { "Mon Mar 02 08:14:09 +0000 2026", "2026-03-02T08:14:09Z" },
        { "mon,  02 MAR 2026 8:14:09.250 gmt", "2026-03-02T08:14:09.250Z" },
        { "Sept 3, 2026", "2026-09-03T00:00:00Z" },
        { "Sat, 28 Feb 1998 10:00:00 GMT", "1998-02-28T10:00:00Z" },
        { "Wrong day is fine: Tue, 02 Mar 2026", "malformed" },
        { "Tue, 02 Mar 2026 08:14:09 GMT", "2026-03-02T08:14:09Z" },
        { " \tMon, 02 Mar 2026\n 08:14:09 GMT ", "2026-03-02T08:14:09Z" },
        { "2026-03-02T08:14:09+01:00", "2026-03-02T07:14:09Z" },
        { "Mon, 02 Mar 126 08:14:09 GMT", "2026-03-02T08:14:09Z" },
    }));
    CAPTURE(text);
    const auto time = parsedRfc822(text);
    CHECK((time ? formatRfc3339(*time) : "malformed") == expected);
}

TEST_CASE("Two-digit years lie between 1970 and 2069")
{
    CHECK(formatRfc3339(*parsedRfc822("1 Jan 70 00:00:00 GMT")) == "1970-01-01T00:00:00Z");
    CHECK(formatRfc3339(*parsedRfc822("1 Jan 69 00:00:00 GMT")) == "2069-01-01T00:00:00Z");
}

TEST_CASE("What is no mail date is malformed")
{
    const std::string text = GENERATE("", "Mon", "Mon, 02", "02 Mar", "Mar 2026", "30 Feb 2026", "32 Jan 2026", "2 Mar 2026 25:00:00",
        "2 Mar 2026 08:60", "2 Mar 2026 08:14:", "2 Mar 2026 08:1", "2 Mar 2026 08:14 09:15", "2 Mar 2026 08:14:09 +9900",
        "2 Mar 2026 08:14:09 +", "2 Mar 2026 08:14:09 GMT and more", "2 Mar 2026 5 6", "2 Foo 2026", "2 Mar 1812", "99999999999999999999",
        "2 Mar 2026 08:14:09 \xFF", "((((", "2 Mar 99999", "Mon Tue 2 Mar 2026");
    CAPTURE(text);
    const auto time = parsedRfc822(text);
    REQUIRE_FALSE(time);
    CHECK(time.error().kind == ErrorKind::Malformed);
}
