// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "fake_feed.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

struct TwoSources {
    Place place{ GENERATE(from_range(engines())) };
    FakeFeed feed;
    FakeMastodon server;
    Desk desk{ place };
    SourceId feedSource = desk.addFeed(feed.url());
    SourceId mentionsSource = desk.addMentions(server);

    const PollSummary& of(const std::vector<PollSummary>& summaries, SourceId source)
    {
        const auto found = std::ranges::find(summaries, source, &PollSummary::source);
        REQUIRE(found != summaries.end());
        return *found;
    }
};

}

TEST_CASE("A failing source leaves the others whole")
{
    TwoSources here;
    here.feed.show({ { "a", newsText } });
    const auto failing = here.server.instead("/api/v1/notifications", bare(500));
    const auto summaries = here.desk.poll();
    CHECK(here.of(summaries, here.feedSource).added == 1);
    CHECK_FALSE(here.of(summaries, here.feedSource).error);
    REQUIRE(here.of(summaries, here.mentionsSource).error);
    CHECK(here.of(summaries, here.mentionsSource).error->kind == ErrorKind::ServerFailed);
    CHECK(here.desk.state(here.feedSource).health == SourceHealth::Good);
    CHECK(here.desk.state(here.mentionsSource).health == SourceHealth::Failing);
    CHECK(here.desk.state(here.mentionsSource).failures == 1);
}

TEST_CASE("A page that fails in the middle of a poll leaves what came before it, and the next poll goes on from there")
{
    TwoSources here;
    here.server.keepPagesTo(1);
    here.server.show({ .id = "100", .text = "First" });
    here.desk.poll();
    for (const char* id : { "101", "102", "103" })
        here.server.show({ .id = id, .text = "Post" });
    {
        std::atomic<int> asked = 0;
        const auto failing = here.server.instead(
            "/api/v1/notifications", [&](const Request&) { return asked++ < 2 ? std::nullopt : std::optional(bare(502)); });
        const auto summaries = here.desk.pollLater();
        CHECK(here.of(summaries, here.mentionsSource).error);
        CHECK(here.of(summaries, here.mentionsSource).added == 2);
    }
    CHECK(here.desk.mentions().size() == 3);
    CHECK(here.desk.state(here.mentionsSource).cursor.position == "102");
    CHECK(here.desk.state(here.mentionsSource).health == SourceHealth::Failing);
    const auto summaries = here.desk.pollLater();
    CHECK(here.of(summaries, here.mentionsSource).fetched == 1);
    CHECK(here.desk.mentions().size() == 4);
    CHECK(here.desk.state(here.mentionsSource).health == SourceHealth::Good);
    CHECK(here.desk.isWhole());
}

TEST_CASE("A source that is gone is asked no more, unless a person asks for everything")
{
    TwoSources here;
    here.desk.addFeed(here.feed.site().url("/closed"));
    const auto closed = here.feed.site().serve("/closed", bare(410));
    here.desk.poll();
    here.desk.clock.advance(24h * 30);
    here.desk.poll();
    CHECK(here.feed.site().requests("/closed").size() == 1);
    here.desk.poll({ .all = true });
    CHECK(here.feed.site().requests("/closed").size() == 2);
}

TEST_CASE("A server that asks for patience gets it")
{
    TwoSources here;
    here.desk.poll();
    const auto busy = here.server.instead("/api/v1/notifications", bare(429, "Retry-After", "5400"));
    here.desk.clock.advance(20min);
    here.desk.poll();
    const auto before = here.server.requests("/api/v1/notifications").size();
    here.desk.clock.advance(80min);
    here.desk.poll();
    CHECK(here.server.requests("/api/v1/notifications").size() == before);
    here.desk.clock.advance(30min);
    here.desk.poll();
    CHECK(here.server.requests("/api/v1/notifications").size() == before + 1);
}

TEST_CASE("A source whose token cannot be had fails like any other, and backs off")
{
    TwoSources here;
    here.desk.secrets.isOpen = false;
    const auto summaries = here.desk.poll();
    for (const PollSummary& summary : summaries) {
        REQUIRE(summary.error);
        CHECK(summary.error->kind == ErrorKind::SecretStoreUnavailable);
    }
    CHECK(here.desk.state(here.mentionsSource).health == SourceHealth::Failing);
    CHECK(here.desk.state(here.mentionsSource).failures == 1);
    CHECK(here.desk.poll().empty());
    CHECK(here.server.requests("/api/v1/notifications").empty());
}

TEST_CASE("Where the writer fails, neither mentions nor cases nor cursor of the batch are kept")
{
    TwoSources here;
    here.feed.show({ { "known", newsText } });
    here.desk.poll();
    const SourceState before = here.desk.state(here.feedSource);
    const auto info = got(here.desk.workspace.store().info());
    here.feed.show({ { "known", newsText }, { "first", "Can anyone recommend a good museum for children in Leipzig?" }, { "second", moreComplaintText } });
    here.desk.clock.advance(1h);
    here.place.rename("cases", "cases_elsewhere");
    const auto failed = here.desk.listener.poll({});
    here.place.rename("cases_elsewhere", "cases");
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::DatabaseFailed);
    CHECK(here.desk.state(here.feedSource).cursor == before.cursor);
    CHECK(here.desk.state(here.feedSource).polledAt == before.polledAt);
    CHECK(got(here.desk.workspace.store().info()).mentions == info.mentions);
    CHECK(got(here.desk.workspace.store().info()).ledger == info.ledger);
    here.desk.poll();
    CHECK(here.desk.mentions().size() == 3);
    CHECK(here.desk.cases().size() == 1);
    CHECK(here.desk.isWhole());
}

TEST_CASE("A poll that was stopped leaves the source as it was")
{
    TwoSources here;
    here.desk.poll();
    const SourceState before = here.desk.state(here.mentionsSource);
    here.desk.clock.advance(1h);
    here.desk.listener.stop();
    const auto summaries = here.desk.poll();
    REQUIRE(here.of(summaries, here.mentionsSource).error);
    CHECK(here.of(summaries, here.mentionsSource).error->kind == ErrorKind::Cancelled);
    CHECK(here.desk.state(here.mentionsSource).failures == 0);
    CHECK(here.desk.state(here.mentionsSource).dueAt == before.dueAt);
}
