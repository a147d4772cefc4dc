// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay_clock.h"
#include "support/catch.h"
#include "support/fixed_clock.h"

using namespace earshot;
using namespace earshot::replay;
using earshot::test::FixedClock;
using namespace std::chrono_literals;

namespace {

const Time monday = *parsedRfc3339("2026-03-02T00:00:00Z");
const Time wallStart = *parsedRfc3339("2030-07-01T12:00:00Z");

}

TEST_CASE("A scenario's time runs at its speed")
{
    FixedClock wall(wallStart);
    const ReplayClock clock(wall, { monday, 60 });
    wall.advance(30s);
    CHECK(clock.now() == monday + 30min);
}

TEST_CASE("Live times: what happens in the run happens now, and the past keeps its distance")
{
    FixedClock wall(wallStart);
    const ReplayClock clock(wall, { monday + 33h, 60 });
    CHECK(clock.shown(monday + 33h) == wallStart);
    CHECK(clock.shown(monday + 31h) == wallStart - 2h);
    CHECK(clock.shown(monday + 34h) == wallStart + 1min);
    wall.advance(1min);
    CHECK(clock.shown(clock.now()) == wall.now());
    CHECK(clock.shownNow() == wall.now());
}

TEST_CASE("Fixed times are those of the scenario's files, whatever the wall says")
{
    FixedClock wall(wallStart);
    const ReplayClock clock(wall, { monday, 60, false, ServedTimes::Scenario });
    wall.advance(1min);
    CHECK(clock.shown(monday + 5min) == monday + 5min);
    CHECK(clock.shownNow() == monday + 1h);
}

TEST_CASE("A jump puts what was skipped into the present")
{
    FixedClock wall(wallStart);
    ReplayClock clock(wall, { monday, 1 });
    wall.advance(10s);
    REQUIRE(clock.jumpTo(monday + 24h));
    CHECK(clock.now() == monday + 24h);
    CHECK(clock.shown(monday + 12h) == wallStart + 10s);
    wall.advance(5s);
    CHECK(clock.shown(monday + 24h + 5s) == wallStart + 15s);
}

TEST_CASE("The clock cannot go back")
{
    FixedClock wall(wallStart);
    ReplayClock clock(wall, { monday + 1h, 1 });
    CHECK_FALSE(clock.jumpTo(monday));
    CHECK(clock.now() == monday + 1h);
}

TEST_CASE("A paused clock stands still and goes on where it stood")
{
    FixedClock wall(wallStart);
    ReplayClock clock(wall, { monday, 10, true });
    wall.advance(1h);
    CHECK(clock.now() == monday);
    clock.setPaused(false);
    wall.advance(1s);
    CHECK(clock.now() == monday + 10s);
    clock.setPaused(true);
    wall.advance(1h);
    CHECK(clock.now() == monday + 10s);
}

TEST_CASE("Moments that have passed keep their shown time through jumps, pauses and new speeds")
{
    FixedClock wall(wallStart);
    ReplayClock clock(wall, { monday, 60 });
    wall.advance(1min);
    const Time shown = clock.shown(monday + 20min);
    clock.changeSpeed(3600);
    wall.advance(1s);
    CHECK(clock.now() == monday + 2h);
    const Time shownLater = clock.shown(monday + 90min);
    clock.setPaused(true);
    wall.advance(1h);
    REQUIRE(clock.jumpTo(monday + 48h));
    clock.setPaused(false);
    CHECK(clock.shown(monday + 20min) == shown);
    CHECK(clock.shown(monday + 90min) == shownLater);
    CHECK(clock.shown(monday + 47h) == wall.now());
}

TEST_CASE("Later moments are never shown earlier")
{
    FixedClock wall(wallStart);
    ReplayClock clock(wall, { monday, 60 });
    wall.advance(1min);
    REQUIRE(clock.jumpTo(monday + 5h));
    wall.advance(1min);
    clock.changeSpeed(7);
    wall.advance(1min);
    for (auto moment = monday - 1h; moment < monday + 9h; moment += 1min)
        REQUIRE(clock.shown(moment) <= clock.shown(moment + 1min));
}
