// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/net/http_client.h"
#include "support/catch.h"
#include "support/raw_server.h"
#include "support/served_site.h"
#include "support/wait_for.h"

#include <atomic>
#include <string>

using namespace earshot;
using namespace earshot::test;
using namespace std::string_literals;

namespace {

Request get(std::string url)
{
    Request request;
    request.url = std::move(url);
    return request;
}

HttpOptions once()
{
    HttpOptions options;
    options.retries = 0;
    return options;
}

Result<Response> answerTo(const std::string& bytes)
{
    RawServer server(bytes);
    return HttpClient(once()).fetch(get(server.url()));
}

ErrorKind kindOf(const Result<Response>& answer)
{
    REQUIRE_FALSE(answer);
    return answer.error().kind;
}

}

TEST_CASE("A body that ends before its announced length is handed over as incomplete")
{
    const auto answer = answerTo("HTTP/1.1 200 OK\r\nETag: \"1\"\r\nContent-Length: 100\r\n\r\n<rss><channel>");
    REQUIRE(answer);
    CHECK(answer->status == 200);
    CHECK(answer->body == "<rss><channel>");
    CHECK_FALSE(answer->complete);
}

TEST_CASE("A chunked body without its last chunk is incomplete")
{
    const auto answer = answerTo("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n9\r\n<ch");
    REQUIRE(answer);
    CHECK(answer->body == "<rss><ch");
    CHECK_FALSE(answer->complete);
}

TEST_CASE("A body that never says how long it is, ends with its connection and is complete")
{
    const auto answer = answerTo("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nall of it");
    REQUIRE(answer);
    CHECK(answer->body == "all of it");
    CHECK(answer->complete);
}

TEST_CASE("Nothing usable is truncated")
{
    CHECK(kindOf(answerTo("")) == ErrorKind::Truncated);
    CHECK(kindOf(answerTo("HTTP/1.1 200 OK\r\nContent-Len")) == ErrorKind::Truncated);
    CHECK(kindOf(answerTo("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n")) == ErrorKind::Truncated);
    CHECK(kindOf(answerTo("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")) == ErrorKind::Truncated);
    CHECK(kindOf(answerTo("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nnot a chunk")) == ErrorKind::Truncated);
    CHECK(kindOf(answerTo("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!")) == ErrorKind::Truncated);
}

TEST_CASE("An answer without a status line is not taken for a page")
{
    CHECK(kindOf(answerTo("<html>hello from 1991</html>")) == ErrorKind::Truncated);
    CHECK(kindOf(answerTo("SSH-2.0-OpenSSH_9.2\r\n")) == ErrorKind::Truncated);
}

TEST_CASE("An endless body is left at the cap")
{
    std::atomic<std::size_t> sent = 0;
    std::atomic<bool> left = false;
    RawServer server([&](RawPeer& peer) {
        peer.request();
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n");
        const std::string block(64 << 10, 'x');
        while (sent < (1u << 30) && peer.send(block))
            sent += block.size();
        left = true;
    });
    HttpClient client(once());
    Request request = get(server.url());
    request.bodyCap = 1 << 20;
    CHECK(kindOf(client.fetch(request)) == ErrorKind::TooLarge);
    REQUIRE(waitFor([&] { return left.load(); }));
    CHECK(sent < (64u << 20)); // what was not received cannot have been kept; the rest sat in the sockets
}

TEST_CASE("The cap counts what a compressed body unpacks to")
{
    ServedSite site;
    const auto bomb = site.serve("/", page(std::string(8 << 20, ' '), "text/plain"));
    Request request = get(site.url());
    request.bodyCap = 1 << 20;
    CHECK(kindOf(HttpClient(once()).fetch(request)) == ErrorKind::TooLarge);
}

TEST_CASE("A body of exactly the cap is taken")
{
    ServedSite site;
    const auto path = site.serve("/", page(std::string(1000, 'x'), "application/octet-stream"));
    Request request = get(site.url());
    request.bodyCap = 1000;
    CHECK(HttpClient().fetch(request));
    request.bodyCap = 999;
    CHECK(kindOf(HttpClient().fetch(request)) == ErrorKind::TooLarge);
}

TEST_CASE("A flood of headers is cut")
{
    RawServer server([](RawPeer& peer) {
        peer.request();
        peer.send("HTTP/1.1 200 OK\r\n");
        const std::string line = "X-Filler: " + std::string(1000, 'x') + "\r\n";
        while (peer.send(line)) { }
    });
    CHECK(kindOf(HttpClient(once()).fetch(get(server.url()))) == ErrorKind::TooLarge);
}

TEST_CASE("One endless header line is cut")
{
    RawServer server([](RawPeer& peer) {
        peer.request();
        peer.send("HTTP/1.1 200 OK\r\nX-Filler: ");
        while (peer.send(std::string(1000, 'x'))) { }
    });
    CHECK(kindOf(HttpClient(once()).fetch(get(server.url()))) == ErrorKind::TooLarge);
}
