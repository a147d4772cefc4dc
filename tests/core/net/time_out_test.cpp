// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/net/http_client.h"
#include "support/catch.h"
#include "support/raw_server.h"
#include "support/wait_for.h"

#include <chrono>
#include <string>
#include <thread>

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

void checkTimesOut(const HttpOptions& options, const std::string& url)
{
    HttpClient client(options);
    const auto before = steady_clock::now();
    const auto answer = client.fetch(get(url));
    CHECK(steady_clock::now() - before < 5s);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::TimedOut);
}

/// Answers with one byte after another, 10 ms apart, until the client has had enough.
void drip(RawPeer& peer)
{
    peer.request();
    bool listening = peer.send("HTTP/1.1 200 OK\r\n\r\n");
    while (listening) {
        std::this_thread::sleep_for(10ms);
        listening = peer.send("x");
    }
}

}

TEST_CASE("A server that takes the connection and never shakes hands times out")
{
    RawServer server(RawServer::silence());
    checkTimesOut({ .connectTimeout = 100ms }, server.url("/", "https"));
}

TEST_CASE("A server that never answers times out")
{
    RawServer server(RawServer::silence());
    checkTimesOut({ .stallTimeout = 100ms }, server.url());
    CHECK(server.requests().size() == 1);
}

TEST_CASE("A server that falls silent in the middle times out")
{
    RawServer server([](RawPeer& peer) {
        peer.request();
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>");
        peer.request();
    });
    checkTimesOut({ .stallTimeout = 100ms }, server.url());
}

TEST_CASE("A server that drips times out in the end")
{
    RawServer server(drip);
    checkTimesOut({ .totalTimeout = 300ms }, server.url());
}

TEST_CASE("A slow server that keeps moving is not taken for a stalled one")
{
    RawServer server([](RawPeer& peer) {
        peer.request();
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\n");
        for (int i = 0; i < 60; ++i) {
            std::this_thread::sleep_for(10ms);
            peer.send("x");
        }
    });
    const auto answer = HttpClient({ .stallTimeout = 400ms }).fetch(get(server.url()));
    REQUIRE(answer);
    CHECK(answer->body.size() == 60);
}

TEST_CASE("The time allowed in all spans the whole chain of redirects")
{
    RawServer server([](RawPeer& peer) {
        while (!peer.request().empty()) {
            std::this_thread::sleep_for(60ms);
            peer.send("HTTP/1.1 302 Found\r\nLocation: /next\r\nContent-Length: 0\r\n\r\n");
        }
    });
    checkTimesOut({ .totalTimeout = 200ms, .redirects = 1000 }, server.url());
}
