// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/listen/poller.h"
#include "support/catch.h"
#include "support/fake_mastodon.h"
#include "support/fixed_clock.h"
#include "support/raw_server.h"
#include "support/wait_for.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <optional>
#include <thread>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

Response feed(const std::string& guid)
{
    return page("<rss version='2.0'><channel><title>Kelp</title><item><guid>" + guid + "</guid><title>Item " + guid
            + "</title></item></channel></rss>",
        "application/rss+xml");
}

PollJob feedAt(const std::string& url)
{
    PollJob job;
    job.source.id = SourceId{ 1 };
    job.source.platform = "feed";
    job.source.baseUrl = url;
    return job;
}

PollJob mentionsAt(const std::string& url, const std::string& position)
{
    PollJob job;
    job.source.platform = "mastodon";
    job.source.kind = SourceKind::Mentions;
    job.source.baseUrl = url;
    job.cursor.position = position;
    job.token = FakeMastodon::token;
    return job;
}

/// Runs a poller and keeps what came, in order.
struct Polled {
    FixedClock clock;
    HttpClient http;
    Poller poller{ http, clock };
    std::vector<PolledPage> pages;

    void run(const std::vector<PollJob>& jobs)
    {
        poller.run(jobs, [this](PolledPage page) { pages.push_back(std::move(page)); });
    }

    std::vector<const PolledPage*> of(std::size_t job) const
    {
        std::vector<const PolledPage*> found;
        for (const PolledPage& page : pages)
            if (page.job == job)
                found.push_back(&page);
        return found;
    }
};

}

TEST_CASE("A poll without jobs ends at once")
{
    Polled polled;
    polled.run({});
    CHECK(polled.pages.empty());
}

TEST_CASE("A feed is polled as one last page, with the time at which it was read")
{
    ServedSite site;
    const auto path = site.serve("/feed", feed("a"));
    Polled polled;
    polled.run({ feedAt(site.url("/feed")) });
    REQUIRE(polled.pages.size() == 1);
    CHECK(polled.pages[0].last);
    CHECK(polled.pages[0].at == polled.clock.now());
    REQUIRE(polled.pages[0].page);
    REQUIRE(polled.pages[0].page->items.size() == 1);
    CHECK(polled.pages[0].page->items[0].key == "feed:1:a");
}

TEST_CASE("Pages are asked one after the other from the cursor on, and only the last one is the last")
{
    FakeMastodon server;
    server.keepPagesTo(2);
    for (int id = 101; id <= 105; ++id)
        server.show({ .id = std::to_string(id), .text = "Post" });
    Polled polled;
    polled.run({ mentionsAt(server.url(), "100") });
    REQUIRE(polled.pages.size() == 4); // two, two, one, and the empty page that proves the end
    std::vector<std::string> keys;
    for (const PolledPage& page : polled.pages) {
        REQUIRE(page.page);
        CHECK(page.last == (&page == &polled.pages.back()));
        for (const Observation& item : page.page->items)
            keys.push_back(item.externalId);
    }
    CHECK(keys == std::vector<std::string>{ "101", "102", "103", "104", "105" });
    CHECK(polled.pages[0].page->cursor.position == "102");
    CHECK(polled.pages[3].page->cursor.position == "105");
}

TEST_CASE("Every page of a poll is asked with the token")
{
    FakeMastodon server;
    server.keepPagesTo(1);
    server.show({ .id = "101", .text = "One" });
    server.show({ .id = "102", .text = "Two" });
    Polled polled;
    polled.run({ mentionsAt(server.url(), "100") });
    const auto requests = server.requests("/api/v1/notifications");
    REQUIRE(requests.size() == 3);
    for (const Request& request : requests)
        CHECK(request.headers.value("Authorization") == "Bearer " + FakeMastodon::token);
}

TEST_CASE("A poll stops after 50 pages and its cursor knows where to go on")
{
    FakeMastodon server;
    server.keepPagesTo(1);
    for (int id = 1; id <= 60; ++id)
        server.show({ .id = std::to_string(100 + id), .text = "Post" });
    Polled polled;
    polled.run({ mentionsAt(server.url(), "100") });
    REQUIRE(polled.pages.size() == 50);
    CHECK(std::ranges::count(polled.pages, true, &PolledPage::last) == 1);
    REQUIRE(polled.pages.back().page);
    CHECK(polled.pages.back().last);
    CHECK(polled.pages.back().page->cursor.position == "150");
}

TEST_CASE("A page that fails ends its poll and leaves the pages before it")
{
    FakeMastodon server;
    server.keepPagesTo(1);
    for (const char* id : { "101", "102", "103" })
        server.show({ .id = id, .text = "Post" });
    std::atomic<int> asked = 0;
    const auto failing
        = server.instead("/api/v1/notifications", [&](const Request&) { return asked++ == 0 ? std::nullopt : std::optional(bare(500)); });
    Polled polled;
    polled.run({ mentionsAt(server.url(), "100") });
    REQUIRE(polled.pages.size() == 2);
    REQUIRE(polled.pages[0].page);
    CHECK_FALSE(polled.pages[0].last);
    CHECK(polled.pages[0].page->cursor.position == "101");
    REQUIRE_FALSE(polled.pages[1].page);
    CHECK(polled.pages[1].last);
    CHECK(polled.pages[1].page.error().kind == ErrorKind::ServerFailed);
}

TEST_CASE("Each job fails on its own")
{
    ServedSite site;
    const auto good = site.serve("/good", feed("a"));
    const auto gone = site.serve("/gone", bare(410));
    const auto html = site.serve("/html", page("<!doctype html><html><body>Welcome</body></html>", "text/html"));
    PollJob unknown = feedAt(site.url("/good"));
    unknown.source.platform = "smoke_signals";
    Polled polled;
    polled.run({ feedAt(site.url("/gone")), feedAt(site.url("/html")), unknown, mentionsAt(site.url(), ""), feedAt(site.url("/good")) });
    REQUIRE(polled.pages.size() == 5);
    const auto errorOf = [&](std::size_t job) { return polled.of(job).at(0)->page.error().kind; };
    CHECK(errorOf(0) == ErrorKind::Gone);
    CHECK(errorOf(1) == ErrorKind::NotAFeed);
    CHECK(errorOf(2) == ErrorKind::NotSupported);
    CHECK(errorOf(3) == ErrorKind::NotFound);
    CHECK(polled.of(4).at(0)->page);
    CHECK(std::ranges::all_of(polled.pages, &PolledPage::last));
}

TEST_CASE("A job that cannot even be asked does not keep the others from ending")
{
    PollJob withoutToken = mentionsAt("http://127.0.0.1:9/", "");
    withoutToken.token.clear();
    Polled polled;
    polled.run(std::vector<PollJob>(100, withoutToken));
    CHECK(polled.pages.size() == 100);
    for (const PolledPage& page : polled.pages)
        CHECK(page.page.error().kind == ErrorKind::CredentialMissing);
}

TEST_CASE("The sink is called on the caller's thread")
{
    ServedSite site;
    const auto path = site.serve("/feed", feed("a"));
    FixedClock clock;
    HttpClient http;
    Poller poller(http, clock);
    std::vector<std::thread::id> threads;
    poller.run(
        { feedAt(site.url("/feed")), feedAt(site.url("/feed")) }, [&](PolledPage) { threads.push_back(std::this_thread::get_id()); });
    CHECK(threads == std::vector(2, std::this_thread::get_id()));
}

TEST_CASE("Many sources are each polled once, however many there are")
{
    ServedSite site;
    const auto path = site.serve("/feed", feed("a"));
    Polled polled;
    polled.run(std::vector<PollJob>(200, feedAt(site.url("/feed"))));
    REQUIRE(polled.pages.size() == 200);
    for (std::size_t job = 0; job < 200; ++job)
        REQUIRE(polled.of(job).size() == 1);
    CHECK(site.requests().size() == 200);
}

TEST_CASE("While an answer is being read, no more than a few dozen others are asked for")
{
    ServedSite site;
    const auto path = site.serve("/feed", feed("a"));
    FixedClock clock;
    HttpClient http;
    Poller poller(http, clock);
    std::size_t read = 0;
    poller.run(std::vector<PollJob>(300, feedAt(site.url("/feed"))), [&](PolledPage) {
        if (++read == 1) {
            CHECK(waitFor([&] { return site.requests().size() >= 32; }));
            CHECK(site.requests().size() < 150);
        }
    });
    CHECK(read == 300);
}

TEST_CASE("300 slow sources do not hold up a fast one behind them, and stop() ends them all within a second")
{
    RawServer silent(RawServer::silence());
    ServedSite site;
    const auto path = site.serve("/feed", feed("fast"));
    std::vector<PollJob> jobs;
    for (int i = 0; i < 300; ++i)
        jobs.push_back(feedAt("http://source-" + std::to_string(i) + ".localhost:" + std::to_string(silent.port()) + "/"));
    jobs.push_back(feedAt(site.url("/feed")));
    Polled polled;
    const auto begin = steady_clock::now();
    auto stopped = begin;
    polled.poller.run(jobs, [&](PolledPage page) {
        if (page.page) {
            stopped = steady_clock::now();
            polled.poller.stop();
        }
        polled.pages.push_back(std::move(page));
    });
    CHECK(stopped - begin < 3s);
    CHECK(steady_clock::now() - stopped < 1s);
    REQUIRE(polled.pages.size() == 301);
    CHECK(polled.pages.front().job == 300);
    for (std::size_t i = 1; i < polled.pages.size(); ++i)
        CHECK(polled.pages[i].page.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("stop() from another thread ends a poll that hears nothing")
{
    RawServer silent(RawServer::silence());
    Polled polled;
    auto run = std::async(std::launch::async, [&] { polled.run({ feedAt(silent.url()) }); });
    REQUIRE(waitFor([&] { return silent.connections() == 1; }));
    polled.poller.stop();
    REQUIRE(run.wait_for(1s) == std::future_status::ready);
    run.get();
    REQUIRE(polled.pages.size() == 1);
    CHECK(polled.pages[0].page.error().kind == ErrorKind::Cancelled);
}
