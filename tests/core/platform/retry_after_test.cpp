// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/platform/registry.h"
#include "earshot/platform/retry_after.h"
#include "support/catch.h"

using namespace earshot;
using namespace std::chrono_literals;

namespace {

const Time now = *parsedRfc3339("2026-03-02T09:00:00Z");

std::optional<std::chrono::seconds> wait(int status, Headers headers)
{
    Response response;
    response.status = status;
    response.headers = std::move(headers);
    return retryAfter(response, now);
}

}

TEST_CASE("Retry-After is read as seconds and as a date")
{
    CHECK(wait(503, { { "retry-after", "30" } }) == 30s);
    CHECK(wait(429, { { "Retry-After", " 7 " } }) == 7s);
    CHECK(wait(503, { { "Retry-After", "Mon, 02 Mar 2026 09:02:00 GMT" } }) == 120s);
}

TEST_CASE("A wait lies between nothing and a day")
{
    CHECK(wait(503, { { "Retry-After", "Mon, 02 Mar 2026 08:00:00 GMT" } }) == 0s);
    CHECK(wait(503, { { "Retry-After", "99999999999999999999999" } }) == 24h);
    CHECK(wait(503, { { "Retry-After", "Tue, 02 Mar 2027 08:00:00 GMT" } }) == 24h);
}

TEST_CASE("What cannot be read as a wait is none")
{
    CHECK_FALSE(wait(503, {}));
    CHECK_FALSE(wait(503, { { "Retry-After", "soon" } }));
    CHECK_FALSE(wait(503, { { "Retry-After", "-5" } }));
    CHECK_FALSE(wait(429, { { "X-RateLimit-Reset", "whenever" } }));
}

TEST_CASE("Mastodon's reset time counts when the budget is spent or the server says 429")
{
    CHECK(wait(429, { { "X-RateLimit-Reset", "2026-03-02T09:05:00.000000Z" } }) == 300s);
    CHECK(wait(200, { { "X-RateLimit-Remaining", "0" }, { "X-RateLimit-Reset", "2026-03-02T09:05:00Z" } }) == 300s);
    CHECK_FALSE(wait(200, { { "X-RateLimit-Remaining", "12" }, { "X-RateLimit-Reset", "2026-03-02T09:05:00Z" } }));
}

TEST_CASE("A reset time may be seconds since 1970, or the seconds that are left")
{
    CHECK(wait(429, { { "X-RateLimit-Reset", "1772442060" } }) == 60s);
    CHECK(wait(429, { { "X-RateLimit-Reset", "45" } }) == 45s);
}

TEST_CASE("Retry-After goes before the reset time, unless it cannot be read")
{
    CHECK(wait(429, { { "Retry-After", "5" }, { "X-RateLimit-Reset", "2026-03-02T09:05:00Z" } }) == 5s);
    CHECK(wait(429, { { "Retry-After", "soon" }, { "X-RateLimit-Reset", "2026-03-02T09:05:00Z" } }) == 300s);
}

TEST_CASE("Platforms are found by their id")
{
    REQUIRE(platforms().size() == 2);
    CHECK((*platformNamed("feed"))->id() == "feed");
    CHECK((*platformNamed("mastodon"))->id() == "mastodon");
    const auto unknown = platformNamed("myspace");
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().kind == ErrorKind::NotSupported);
    CHECK(unknown.error().subject == "myspace");
}
