// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "earshot/app/due_time.h"
#include "earshot/app/source_reports.h"
#include "fake_feed.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

TEST_CASE("A source is reported with its state, and a failing one with its error until it answers again")
{
    const Place place(GENERATE(from_range(engines())));
    FakeFeed feed;
    FakeMastodon server;
    Desk desk(place);
    const SourceId good = desk.addFeed(feed.url()), failing = desk.addMentions(server);
    CHECK(got(sourceReports(desk.workspace)).front().state.health == SourceHealth::New);
    {
        const auto broken = server.instead("/api/v1/notifications", bare(500));
        desk.poll();
        const auto reports = got(sourceReports(desk.workspace));
        REQUIRE(reports.size() == 2);
        CHECK(reports[0].source.id == good);
        CHECK_FALSE(reports[0].lastError);
        CHECK(reports[1].source.id == failing);
        REQUIRE(reports[1].lastError);
        CHECK(reports[1].lastError->kind == ErrorKind::ServerFailed);
    }
    desk.pollLater();
    CHECK_FALSE(got(sourceReports(desk.workspace)).back().lastError);
}

TEST_CASE("A complaint seen late on a Friday is due on Monday")
{
    Policy policy{ .hours = usualHours("UTC"), .firstAnswer = 60min };
    const Time friday = got(parsedRfc3339("2026-03-06T16:30:00Z"));
    CHECK(got(answerDueAt(policy, friday)) == got(parsedRfc3339("2026-03-09T09:30:00Z")));
    policy.hours.week = {};
    CHECK(errorOf(answerDueAt(policy, friday)) == ErrorKind::InvalidArgument);
}
