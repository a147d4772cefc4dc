// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/net/http_client.h"
#include "support/catch.h"
#include "support/raw_server.h"
#include "support/served_site.h"

#include <atomic>
#include <chrono>
#include <string>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

Request get(std::string url)
{
    Request request;
    request.url = std::move(url);
    return request;
}

Request post(std::string url)
{
    Request request = get(std::move(url));
    request.method = "POST";
    request.body = "text=sorry";
    request.retrySafe = false;
    return request;
}

HttpOptions quick()
{
    HttpOptions options;
    options.backOff = 1ms;
    return options;
}

const char* const shortAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

}

TEST_CASE("A passing failure of the server is asked again")
{
    ServedSite site;
    const int status = GENERATE(502, 503, 504);
    std::atomic<int> asked = 0;
    const auto path = site.serve("/", [&](const Request&) { return ++asked < 3 ? bare(status) : page("well again"); });
    const auto answer = HttpClient(quick()).fetch(get(site.url()));
    REQUIRE(answer);
    CHECK(answer->body == "well again");
    CHECK(asked == 3);
}

TEST_CASE("After the last attempt the failure itself is the answer")
{
    ServedSite site;
    const auto path = site.serve("/", bare(503));
    const auto answer = HttpClient(quick()).fetch(get(site.url()));
    REQUIRE(answer);
    CHECK(answer->status == 503);
    CHECK(site.requests().size() == 3);
}

TEST_CASE("Where the server says when to come back, it is left alone until then")
{
    ServedSite site;
    const int status = GENERATE(429, 502, 503, 504);
    const std::string when = GENERATE("120", "Sun, 22 Nov 2026 03:30:48 GMT");
    const auto path = site.serve("/", bare(status, "Retry-After", when));
    const auto answer = HttpClient(quick()).fetch(get(site.url()));
    REQUIRE(answer);
    CHECK(answer->status == status);
    CHECK(answer->headers.value("Retry-After") == when);
    CHECK(site.requests().size() == 1);
}

TEST_CASE("Other failures of the server are not asked again")
{
    ServedSite site;
    const int status = GENERATE(429, 500, 501);
    const auto path = site.serve("/", bare(status));
    REQUIRE(HttpClient(quick()).fetch(get(site.url())));
    CHECK(site.requests().size() == 1);
}

TEST_CASE("A request that may be sent once only is sent once only")
{
    ServedSite site;
    const auto path = site.serve("/", bare(503));
    const auto answer = HttpClient(quick()).fetch(post(site.url()));
    REQUIRE(answer);
    CHECK(answer->status == 503);
    CHECK(site.requests().size() == 1);
}

TEST_CASE("A connection that broke before the answer is tried again, but not for a request that may be sent once only")
{
    std::atomic<int> seen = 0;
    RawServer server([&](RawPeer& peer) {
        if (!peer.request().empty() && ++seen > 1)
            peer.send(shortAnswer);
    });
    SECTION("a GET")
    {
        const auto answer = HttpClient(quick()).fetch(get(server.url()));
        REQUIRE(answer);
        CHECK(answer->body == "ok");
        CHECK(server.requests().size() == 2);
    }
    SECTION("a POST")
    {
        const auto answer = HttpClient(quick()).fetch(post(server.url()));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().kind == ErrorKind::Truncated);
        CHECK(server.requests().size() == 1);
    }
}

TEST_CASE("A kept connection that dies does not make a POST go out twice")
{
    std::atomic<int> posts = 0;
    RawServer server([&](RawPeer& peer) {
        for (std::string request = peer.request(); !request.empty(); request = peer.request()) {
            if (request.starts_with("POST")) {
                ++posts;
                return;
            }
            peer.send(shortAnswer);
        }
    });
    HttpClient client(quick());
    REQUIRE(client.fetch(get(server.url())));
    REQUIRE_FALSE(client.fetch(post(server.url())));
    CHECK(posts == 1);
}

TEST_CASE("A refused connection is unreachable")
{
    std::string url;
    {
        RawServer gone(RawServer::silence());
        url = gone.url("/feed?key=s3cret");
    }
    const auto answer = HttpClient(quick()).fetch(get(url));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::Unreachable);
    CHECK(answer.error().subject.find("s3cret") == std::string::npos);
    CHECK_FALSE(answer.error().detail.empty());
}

TEST_CASE("A name that does not exist is unreachable")
{
    const auto answer = HttpClient(quick()).fetch(get("http://does-not-exist.invalid/feed"));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::Unreachable);
}

TEST_CASE("No attempt is made that would outlive the time allowed in all")
{
    ServedSite site;
    const auto path = site.serve("/", bare(503));
    HttpOptions options;
    options.backOff = 10min;
    options.totalTimeout = 1s;
    const auto before = std::chrono::steady_clock::now();
    const auto answer = HttpClient(options).fetch(get(site.url()));
    REQUIRE(answer);
    CHECK(answer->status == 503);
    CHECK(std::chrono::steady_clock::now() - before < 5s);
}
