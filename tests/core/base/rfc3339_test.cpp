// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/time.h"
#include "support/catch.h"

using namespace earshot;

namespace {

std::string readAs(std::string_view text)
{
    const auto time = parsedRfc3339(text);
    return time ? formatRfc3339(*time) : "malformed";
}

}

TEST_CASE("A moment is written in UTC with a fraction only where there is one")
{
    CHECK(formatRfc3339(Time{}) == "1970-01-01T00:00:00Z");
    CHECK(formatRfc3339(fromMicros(1'772'439'249'000'000)) == "2026-03-02T08:14:09Z");
    CHECK(formatRfc3339(fromMicros(1'772'439'249'120'000)) == "2026-03-02T08:14:09.120Z");
    CHECK(formatRfc3339(fromMicros(1'772'439'249'000'007)) == "2026-03-02T08:14:09.000007Z");
    CHECK(formatRfc3339(fromMicros(-1)) == "1969-12-31T23:59:59.999999Z");
}

TEST_CASE("RFC 3339 and its looser relatives are read")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        { "2026-03-02T08:14:09Z", "2026-03-02T08:14:09Z" },
        { "2026-03-02t08:14:09z", "2026-03-02T08:14:09Z" },
        { "2026-03-02 08:14:09", "2026-03-02T08:14:09Z" },
        { "2026-03-02 08:14:09 +01:00", "2026-03-02T07:14:09Z" },
        { "2026-03-02T08:14:09+01:00", "2026-03-02T07:14:09Z" },
        { "2026-03-02T08:14:09-0530", "2026-03-02T13:44:09Z" },
        { "2026-03-02T08:14:09+03", "2026-03-02T05:14:09Z" },
        { "2026-03-02T08:14+01:00", "2026-03-02T07:14:00Z" },
        { "2026-03-02T08:14:09.5Z", "2026-03-02T08:14:09.500Z" },
        { "2026-03-02T08:14:09,123456Z", "2026-03-02T08:14:09.123456Z" },
        { "2026-03-02T08:14:09.123456789Z", "2026-03-02T08:14:09.123456Z" },
        { "2026-03-02", "2026-03-02T00:00:00Z" },
        { "2026-03", "2026-03-01T00:00:00Z" },
        { "2026", "2026-01-01T00:00:00Z" },
        { "  2026-03-02T08:14:09Z\n", "2026-03-02T08:14:09Z" },
        { "2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z" },
        { "2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z" },
        { "1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z" },
        { "9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z" },
    }));
    CAPTURE(text);
    CHECK(readAs(text) == expected);
}

TEST_CASE("Dates that do not exist and other text are malformed")
{
    const std::string text = GENERATE("", " ", "yesterday", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-3-2", "20260302",
        "2026-03-02T", "2026-03-02T08", "2026-03-02T24:00:00Z", "2026-03-02T08:60:00Z", "2026-03-02T08:14:61Z", "2026-03-02T08:14:09.Z",
        "2026-03-02T08:14:09+25:00", "2026-03-02T08:14:09+1:0", "2026-03-02T08:14:09+", "2026-03-02T08:14:09ZZ", "2026-03-02Tx8:14:09Z",
        "12026-03-02", "-2026-03-02", "2026-03-02T08:14:09Z and more");
    CAPTURE(text);
    const auto time = parsedRfc3339(text);
    REQUIRE_FALSE(time);
    CHECK(time.error().kind == ErrorKind::Malformed);
}

TEST_CASE("Moments outside 1970 to 9999 are malformed, counted in UTC")
{
    CHECK(readAs("1969-12-31T23:59:59Z") == "malformed");
    CHECK(readAs("1970-01-01T00:00:00+01:00") == "malformed");
    CHECK(readAs("9999-12-31T23:59:59-01:00") == "malformed");
    CHECK(readAs("0001-01-01T00:00:00Z") == "malformed");
}

TEST_CASE("What was written is read back to the microsecond")
{
    for (std::int64_t micros : { 0LL, 1LL, 999'999LL, 1'772'439'249'123'456LL, 253'402'300'799'999'999LL }) {
        const auto time = parsedRfc3339(formatRfc3339(fromMicros(micros)));
        REQUIRE(time);
        CHECK(toMicros(*time) == micros);
    }
}
