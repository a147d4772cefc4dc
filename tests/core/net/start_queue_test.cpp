// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../src/core/net/start_queue.h"
#include "support/catch.h"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

using namespace earshot;
using namespace std::chrono_literals;

namespace {

using Owned = std::unique_ptr<Exchange>;

/// A queue with a clock that only the test moves.
struct Bench {
    StartQueue queue;
    Moment now{ 1h };

    explicit Bench(const HttpOptions& options) : queue(options) { }
    static Bench withoutPause(HttpOptions options)
    {
        options.hostPause = 0ms;
        return Bench(options);
    }

    void add(const std::string& url, StartQueue::Place place = StartQueue::Place::Back)
    {
        auto exchange = std::make_unique<Exchange>();
        exchange->hop.url = url;
        queue.add(std::move(exchange), place);
    }
    std::vector<Owned> startAll()
    {
        std::vector<Owned> started;
        while (Owned exchange = queue.next(now))
            started.push_back(std::move(exchange));
        return started;
    }
};

std::string source(int number)
{
    return "https://source-" + std::to_string(number) + ".example/";
}

std::string urlsOf(const std::vector<Owned>& exchanges)
{
    std::string urls;
    for (const Owned& exchange : exchanges)
        urls += exchange->hop.url.substr(8) + ' ';
    return urls;
}

}

TEST_CASE("Hosts take turns, however much one of them has to ask")
{
    Bench bench = Bench::withoutPause({ .perHost = 9, .total = 9 });
    for (const char* path : { "1", "2", "3", "4" })
        bench.add(std::string("https://a.example/") + path);
    bench.add("https://b.example/1");
    bench.add("https://b.example/2");
    CHECK(urlsOf(bench.startAll()) == "a.example/1 b.example/1 a.example/2 b.example/2 a.example/3 a.example/4 ");
}

TEST_CASE("What is already on its way goes before what has just come")
{
    Bench bench = Bench::withoutPause({});
    bench.add("https://a.example/new");
    bench.add("https://a.example/redirected", StartQueue::Place::Front);
    CHECK(urlsOf(bench.startAll()) == "a.example/redirected a.example/new ");
}

TEST_CASE("A host starts no more at once than allowed, and goes on when one ends")
{
    Bench bench = Bench::withoutPause({ .perHost = 2 });
    for (int i = 0; i < 5; ++i)
        bench.add("https://a.example/");
    const auto first = bench.startAll();
    REQUIRE(first.size() == 2);
    bench.queue.giveBackSlot(*first[0]); // a slow one still is one
    CHECK(bench.startAll().empty());
    bench.queue.finished(*first[0], bench.now);
    CHECK(bench.startAll().size() == 1);
}

TEST_CASE("The slots bound what starts at once, until one is given back")
{
    Bench bench = Bench::withoutPause({ .total = 3 });
    for (int i = 0; i < 8; ++i)
        bench.add(source(i));
    const auto first = bench.startAll();
    REQUIRE(first.size() == 3);
    SECTION("by one that ends")
    {
        bench.queue.finished(*first[0], bench.now);
    }
    SECTION("by one that is slow, once only")
    {
        bench.queue.giveBackSlot(*first[0]);
        bench.queue.giveBackSlot(*first[0]);
    }
    CHECK(bench.startAll().size() == 1);
}

TEST_CASE("Slow ones go on beside the slots, but not without end")
{
    Bench bench = Bench::withoutPause({ .total = 3 });
    for (int i = 0; i < 100; ++i)
        bench.add(source(i));
    std::vector<Owned> running;
    for (int round = 0; round < 10; ++round)
        for (Owned& exchange : bench.startAll()) {
            bench.queue.giveBackSlot(*exchange);
            running.push_back(std::move(exchange));
        }
    CHECK(running.size() == 3 * StartQueue::slowFactor);
    bench.queue.finished(*running[0], bench.now);
    CHECK(bench.startAll().size() == 1);
}

TEST_CASE("A host rests between two starts, other hosts do not")
{
    Bench bench({ .hostPause = 10s });
    bench.add("https://a.example/1");
    bench.add("https://a.example/2");
    bench.add("https://b.example/1");
    CHECK(urlsOf(bench.startAll()) == "a.example/1 b.example/1 ");
    CHECK(bench.queue.nextChance() == bench.now + 10s);
    bench.now += 9s;
    CHECK(bench.startAll().empty());
    bench.now += 1s;
    CHECK(urlsOf(bench.startAll()) == "a.example/2 ");
}

TEST_CASE("Where nobody said otherwise a host rests, but this machine does not")
{
    Bench bench({});
    for (const char* url : { "https://a.example/1", "https://a.example/2", "http://127.0.0.1:8080/1", "http://127.0.0.1:8080/2" })
        bench.add(url);
    CHECK(bench.startAll().size() == 3);
    CHECK(bench.queue.nextChance() == bench.now + StartQueue::usualPause);
    bench.now += StartQueue::usualPause;
    CHECK(bench.startAll().size() == 1);
}

TEST_CASE("A pause outlives a quiet moment")
{
    Bench bench({ .hostPause = 10s });
    bench.add("https://a.example/1");
    const auto first = bench.startAll();
    bench.queue.finished(*first.at(0), bench.now + 1s);
    bench.add("https://a.example/2");
    CHECK(bench.startAll().empty());
}

TEST_CASE("There is no next chance while nobody waits or all slots are taken")
{
    Bench bench = Bench::withoutPause({ .total = 1 });
    CHECK_FALSE(bench.queue.nextChance());
    bench.add(source(1));
    bench.add(source(2));
    const auto running = bench.startAll();
    CHECK_FALSE(bench.queue.nextChance());
}

TEST_CASE("All that wait can be taken out at once")
{
    Bench bench = Bench::withoutPause({ .perHost = 1 });
    for (int i = 0; i < 3; ++i)
        bench.add("https://a.example/");
    bench.add("https://b.example/");
    const auto running = bench.startAll();
    CHECK(bench.queue.takeAll().size() == 2);
    for (const Owned& exchange : running)
        bench.queue.finished(*exchange, bench.now);
    CHECK(bench.startAll().empty());
}
