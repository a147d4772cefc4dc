// SPDX-License-Identifier: GPL-3.0-or-later
// The client against a real server that people use: what nginx says of files, limits and moves.
#include "earshot/net/http_client.h"
#include "support/catch.h"
#include "support/nginx_server.h"
#include "support/self_signed.h"
#include "support/wait_for.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <set>
#include <string>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

const char* const paths = R"(
    add_header X-Protocol $server_protocol always;
    location /moved/ { rewrite ^/moved/(.*)$ /$1 permanent; }
    location /elsewhere/ { rewrite ^/elsewhere/(.*)$ /$1 redirect; }
    location /gone/ { return 410; }
    location /busy/ { add_header Retry-After 30 always; return 503; }
    location /limited/ { limit_req zone=one; limit_req_status 429; error_page 429 = @limited; rewrite ^/limited/(.*)$ /$1 break; }
    location @limited { add_header Retry-After 7 always; return 429; }
    location /slow/ { limit_rate 64k; rewrite ^/slow/(.*)$ /$1 break; }
)";
const char* const settings = R"(
    gzip on; gzip_types application/rss+xml; gzip_min_length 256;
    limit_req_zone $binary_remote_addr zone=one:1m rate=1r/m;
)";

const std::string feed = "<rss version=\"2.0\"><channel>" + std::string(20'000, ' ') + "</channel></rss>";

Request get(std::string url)
{
    Request request;
    request.url = std::move(url);
    return request;
}

bool nginxIsThere()
{
    if (!NginxServer::isInstalled())
        WARN("skipped: nginx is not installed");
    return NginxServer::isInstalled();
}

std::string secureSettings(const SelfSigned& certificate)
{
    return "ssl_certificate " + certificate.certificate() + "; ssl_certificate_key " + certificate.key() + ";\n";
}

}

TEST_CASE("nginx: a feed comes compressed with a weak ETag, and a 304 afterwards")
{
    if (!nginxIsThere())
        return;
    NginxServer nginx({ .http = settings, .server = paths });
    nginx.write("feed.rss", feed);
    HttpClient client;
    const auto first = client.fetch(get(nginx.url("/feed.rss")));
    REQUIRE(first);
    CHECK(first->status == 200);
    CHECK(first->body == feed);
    CHECK(first->headers.value("Content-Encoding") == "gzip");
    const std::string etag(first->headers.value("ETag")), modified(first->headers.value("Last-Modified"));
    CHECK(etag.starts_with("W/\""));
    Request again = get(nginx.url("/feed.rss"));
    SECTION("by the ETag")
    {
        again.etag = etag;
    }
    SECTION("by the time")
    {
        again.lastModified = modified;
    }
    SECTION("by both")
    {
        again.etag = etag;
        again.lastModified = modified;
    }
    const auto second = client.fetch(again);
    REQUIRE(second);
    CHECK(second->status == 304);
    CHECK(second->body.empty());
}

TEST_CASE("nginx: a permanent move is reported, a passing one is only followed")
{
    if (!nginxIsThere())
        return;
    NginxServer nginx({ .http = settings, .server = paths });
    nginx.write("feed.rss", feed);
    HttpClient client;
    const auto moved = client.fetch(get(nginx.url("/moved/feed.rss")));
    REQUIRE(moved);
    CHECK(moved->body == feed);
    CHECK(moved->permanentUrl == nginx.url("/feed.rss"));
    const auto elsewhere = client.fetch(get(nginx.url("/elsewhere/feed.rss")));
    REQUIRE(elsewhere);
    CHECK(elsewhere->body == feed);
    CHECK(elsewhere->permanentUrl.empty());
}

TEST_CASE("nginx: gone, busy and limited answers pass through at once, with their Retry-After")
{
    if (!nginxIsThere())
        return;
    NginxServer nginx({ .http = settings, .server = paths });
    nginx.write("feed.rss", feed);
    HttpClient client({ .backOff = 1h });
    CHECK(client.fetch(get(nginx.url("/gone/feed.rss")))->status == 410);
    const auto busy = client.fetch(get(nginx.url("/busy/feed.rss")));
    REQUIRE(busy);
    CHECK(busy->status == 503);
    CHECK(busy->headers.value("Retry-After") == "30");
    CHECK(client.fetch(get(nginx.url("/limited/feed.rss")))->status == 200);
    const auto limited = client.fetch(get(nginx.url("/limited/feed.rss")));
    REQUIRE(limited);
    CHECK(limited->status == 429);
    CHECK(limited->headers.value("Retry-After") == "7");
}

TEST_CASE("nginx: a slow file does not hold up a quick one, and times out if it takes too long in all")
{
    if (!nginxIsThere())
        return;
    NginxServer nginx({ .http = settings, .server = paths });
    nginx.write("large.bin", std::string(1 << 20, 'x'));
    nginx.write("feed.rss", feed);
    std::atomic<bool> timedOut = false;
    HttpClient client({ .totalTimeout = 2s });
    client.start(get(nginx.url("/slow/large.bin")),
        [&](Result<Response> answer) { timedOut = !answer && answer.error().kind == ErrorKind::TimedOut; });
    const auto before = std::chrono::steady_clock::now();
    CHECK(client.fetch(get(nginx.url("/feed.rss"))));
    CHECK(std::chrono::steady_clock::now() - before < 1s);
    CHECK_FALSE(timedOut);
    CHECK(waitFor([&] { return timedOut.load(); }));
}

TEST_CASE("nginx: a server that goes down in the middle leaves an incomplete answer")
{
    if (!nginxIsThere())
        return;
    auto nginx = std::make_unique<NginxServer>(NginxServer::Configuration{ .http = settings, .server = paths });
    nginx->write("large.bin", std::string(4 << 20, 'x'));
    nginx->write("small", "x");
    std::atomic<bool> over = false, incomplete = false;
    HttpClient client;
    client.start(get(nginx->url("/slow/large.bin")), [&](Result<Response> answer) {
        incomplete = answer && !answer->complete && answer->status == 200 && !answer->body.empty();
        over = true;
    });
    CHECK(client.fetch(get(nginx->url("/small")))); // nginx takes turns: by now the large file has begun to flow
    nginx.reset();
    REQUIRE(waitFor([&] { return over.load(); }));
    CHECK(incomplete);
}

TEST_CASE("nginx: HTTP/2 is spoken where TLS offers it, over one connection for many requests")
{
    if (!nginxIsThere())
        return;
    const SelfSigned certificate;
    NginxServer nginx({ .http = settings + secureSettings(certificate),
        .server = std::string(paths) + "add_header X-Connection $connection always;",
        .listen = "ssl http2" });
    nginx.write("feed.rss", feed);
    HttpClient client({ .perHost = 8, .caFile = certificate.certificate() });
    std::mutex mutex;
    std::set<std::string> connections;
    std::atomic<int> right = 0;
    for (int i = 0; i < 40; ++i)
        client.start(get(nginx.url("/feed.rss", "https")), [&](Result<Response> answer) {
            const std::lock_guard lock(mutex);
            connections.emplace(answer ? answer->headers.value("x-connection") : "");
            right += answer && answer->body == feed && answer->headers.value("x-protocol") == "HTTP/2.0";
        });
    CHECK(waitFor([&] { return right == 40; }));
    const std::lock_guard lock(mutex);
    CHECK(connections.size() == 1);
}
