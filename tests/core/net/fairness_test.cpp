// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/net/http_client.h"
#include "support/catch.h"
#include "support/raw_server.h"
#include "support/served_site.h"
#include "support/wait_for.h"

#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

Request get(std::string url)
{
    Request request;
    request.url = std::move(url);
    return request;
}

/// Counts answers by what they were.
struct Tally {
    std::atomic<int> answered = 0, cancelled = 0, failed = 0;

    HttpClient::Handler handler()
    {
        return [this](Result<Response> answer) {
            if (answer)
                ++answered;
            else
                ++(answer.error().kind == ErrorKind::Cancelled ? cancelled : failed);
        };
    }
};

/// How many are being answered at once, at most.
class Crowd {
public:
    Response pass()
    {
        const int now = ++inside_;
        int most = most_;
        while (now > most && !most_.compare_exchange_weak(most, now)) { }
        waitFor([&] { return most_ >= expected; });
        --inside_;
        return page("x");
    }
    int most() const { return most_; }
    int expected = 1;

private:
    std::atomic<int> inside_ = 0, most_ = 0;
};

}

TEST_CASE("500 stalled sources do not keep a fast one waiting")
{
    RawServer stalled(RawServer::silence());
    ServedSite site;
    const auto fast = site.serve("/", page("quick"));
    Tally tally;
    HttpClient client;
    for (int i = 0; i < 500; ++i)
        client.start(get("http://source-" + std::to_string(i) + ".localhost:" + std::to_string(stalled.port()) + "/"), tally.handler());
    const auto before = steady_clock::now();
    const auto answer = client.fetch(get(site.url()));
    CHECK(steady_clock::now() - before < 1s);
    REQUIRE(answer);
    CHECK(answer->body == "quick");
    CHECK(waitFor([&] { return stalled.connections() == 500; }));
    CHECK(tally.failed == 0);
}

TEST_CASE("A host with many requests does not keep another waiting")
{
    RawServer stalled(RawServer::silence());
    ServedSite site;
    const auto fast = site.serve("/", page("quick"));
    Tally tally;
    HttpClient client({ .perHost = 2, .total = 3 });
    for (int i = 0; i < 100; ++i)
        client.start(get(stalled.url()), tally.handler());
    const auto before = steady_clock::now();
    REQUIRE(client.fetch(get(site.url())));
    CHECK(steady_clock::now() - before < 1s);
    CHECK(waitFor([&] { return stalled.connections() == 2; }));
}

TEST_CASE("A host gets no more connections at once than allowed")
{
    ServedSite site;
    Crowd crowd;
    crowd.expected = 3;
    const auto path = site.serve("/", [&](const Request&) { return crowd.pass(); });
    Tally tally;
    HttpClient client({ .perHost = 3 });
    for (int i = 0; i < 12; ++i)
        client.start(get(site.url()), tally.handler());
    REQUIRE(waitFor([&] { return tally.answered == 12; }));
    CHECK(crowd.most() == 3);
}

TEST_CASE("Requests to one host keep their distance in time, other hosts need not wait")
{
    ServedSite site, other;
    const auto path = site.serve("/", page("x"));
    const auto otherPath = other.serve("/", page("x"));
    Tally tally;
    HttpClient client({ .hostPause = 250ms });
    const auto before = steady_clock::now();
    for (int i = 0; i < 3; ++i)
        client.start(get(site.url()), tally.handler());
    REQUIRE(client.fetch(get(other.url())));
    CHECK(tally.answered < 3);
    REQUIRE(waitFor([&] { return tally.answered == 3; }));
    CHECK(steady_clock::now() - before >= 500ms);
}

TEST_CASE("Many threads may ask at once")
{
    ServedSite site;
    const auto path = site.serve("/", page("x"));
    HttpClient client;
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] {
            for (int n = 0; n < 25; ++n)
                right += client.fetch(get(site.url())).has_value();
        });
    for (std::thread& thread : threads)
        thread.join();
    CHECK(right == 200);
}

TEST_CASE("Destruction cancels what is under way, at once")
{
    RawServer stalled(RawServer::silence());
    Tally tally;
    auto before = steady_clock::now();
    {
        HttpClient client({ .perHost = 150 });
        for (int i = 0; i < 200; ++i)
            client.start(get(stalled.url()), tally.handler());
        REQUIRE(waitFor([&] { return stalled.connections() == 150; }));
        before = steady_clock::now();
    }
    CHECK(steady_clock::now() - before < 1s);
    CHECK(tally.cancelled == 200);
}

TEST_CASE("A handler that asks again while the client goes down is cancelled, too")
{
    RawServer stalled(RawServer::silence());
    std::atomic<int> cancelled = 0;
    {
        HttpClient client;
        client.start(get(stalled.url()), [&](Result<Response>) {
            client.start(
                get(stalled.url()), [&](Result<Response> answer) { cancelled += !answer && answer.error().kind == ErrorKind::Cancelled; });
        });
        REQUIRE(waitFor([&] { return stalled.connections() == 1; }));
    }
    CHECK(cancelled == 1);
}

TEST_CASE("Cancelling spares what is asked afterwards")
{
    RawServer stalled(RawServer::silence());
    ServedSite site;
    const auto path = site.serve("/", page("x"));
    Tally tally;
    HttpClient client({ .hostPause = 1h });
    for (int i = 0; i < 20; ++i)
        client.start(get(stalled.url()), tally.handler());
    REQUIRE(waitFor([&] { return stalled.connections() == 1; }));
    client.cancelAll();
    CHECK(client.fetch(get(site.url())));
    CHECK(tally.cancelled == 20);
}

TEST_CASE("A request that rests before another attempt can be cancelled")
{
    ServedSite site;
    const auto path = site.serve("/", bare(503));
    Tally tally;
    HttpClient client({ .totalTimeout = 24h, .backOff = 10min });
    client.start(get(site.url()), tally.handler());
    REQUIRE(waitFor([&] { return site.requests().size() == 1; }));
    client.cancelAll();
    REQUIRE(waitFor([&] { return tally.cancelled == 1; }, 1s));
}
