// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/net/http_client.h"
#include "support/catch.h"
#include "support/raw_server.h"
#include "support/served_site.h"

#include <curl/curl.h>

#include <algorithm>
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

std::string compressed(const std::string& coding, const std::string& body)
{
    return "HTTP/1.1 200 OK\r\nContent-Encoding: " + coding + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

const std::string outage = "Telvana is down again in Leipzig. Telvana is down again in Leipzig. "
                           "Telvana is down again in Leipzig. Telvana is down again in Leipzig. ";
const std::string outageGzip
    = "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\x0b\x49\xcd\x29\x4b\xcc\x4b\x54\xc8\x2c\x56\x48\xc9\x2f\xcf\x53\x48\x4c\x4f\xcc\xcc\x53\x00"
      "\x22\x9f\xd4\xcc\x82\xaa\xcc\x74\x3d\x85\x10\xba\xa8\x00\x00\x17\x24\x1f\x1c\x88\x00\x00\x00"s;
const std::string outageZstd
    = "\x28\xb5\x2f\xfd\x24\x88\x55\x01\x00\x24\x02\x54\x65\x6c\x76\x61\x6e\x61\x20\x69\x73\x20\x64\x6f\x77\x6e\x20\x61\x67\x61\x69\x6e\x20"
      "\x69\x6e\x20\x4c\x65\x69\x70\x7a\x69\x67\x2e\x20\x01\x00\x1a\x25\x55\x4f\x08\x51\x01\x00"s;

}

TEST_CASE("A page comes back with its status, headers, body and address")
{
    ServedSite site;
    const auto feed = site.serve("/feed", page("<rss/>", "application/rss+xml"));
    HttpClient client;
    const auto answer = client.fetch(get(site.url("/feed?lang=de#top")));
    REQUIRE(answer);
    CHECK(answer->status == 200);
    CHECK(answer->body == "<rss/>");
    CHECK(answer->headers.value("content-type") == "application/rss+xml");
    CHECK(answer->url == site.url("/feed?lang=de"));
    CHECK(answer->permanentUrl.empty());
    CHECK(answer->complete);
    CHECK(site.requests("/feed").at(0).url == "/feed?lang=de");
}

TEST_CASE("A request is sent with its method, headers and body, and says who is asking")
{
    ServedSite site;
    const auto statuses = site.serve("/statuses", page("{}"));
    HttpClient client({ .userAgent = "Earshot-Test/1" });
    Request post = get(site.url("/statuses"));
    post.method = "POST";
    post.headers = { { "Content-Type", "application/json" } };
    post.body = R"({"status":"We are sorry"})";
    REQUIRE(client.fetch(post));
    const Request seen = site.requests("/statuses").at(0);
    CHECK(seen.method == "POST");
    CHECK(seen.headers.value("Content-Type") == "application/json");
    CHECK(seen.headers.value("User-Agent") == "Earshot-Test/1");
    CHECK(seen.body == post.body);
}

TEST_CASE("A large POST goes out in one piece, without asking for leave first")
{
    ServedSite site;
    const auto upload = site.serve("/upload", page("{}"));
    Request post = get(site.url("/upload"));
    post.method = "POST";
    post.headers = { { "Content-Type", "application/octet-stream" } };
    post.body = std::string(2 << 20, 'x');
    REQUIRE(HttpClient().fetch(post));
    const Request seen = site.requests("/upload").at(0);
    CHECK(seen.body.size() == post.body.size());
    CHECK_FALSE(seen.headers.has("Expect"));
}

TEST_CASE("A header without a value is sent, too")
{
    RawServer server("HTTP/1.1 204 No Content\r\n\r\n"s);
    Request request = get(server.url());
    request.headers = { { "X-Empty", "" } };
    REQUIRE(HttpClient().fetch(request));
    CHECK(server.requests().at(0).find("X-Empty:\r\n") != std::string::npos);
}

TEST_CASE("PUT, PATCH, DELETE and HEAD go out as such")
{
    ServedSite site;
    const auto everything = site.serve("/thing", page("body"));
    HttpClient client;
    for (const std::string method : { "PUT", "PATCH", "DELETE", "HEAD" }) {
        Request request = get(site.url("/thing"));
        request.method = method;
        const auto answer = client.fetch(request);
        REQUIRE(answer);
        CHECK(site.requests().back().method == method);
        CHECK(answer->body == (method == "HEAD" ? "" : "body"));
    }
}

TEST_CASE("A status is never an error: the platform reads it")
{
    ServedSite site;
    const int status = GENERATE(204, 400, 401, 403, 404, 410, 422, 429, 500);
    const auto path = site.serve("/status", bare(status));
    HttpClient client;
    const auto answer = client.fetch(get(site.url("/status")));
    REQUIRE(answer);
    CHECK(answer->status == status);
}

TEST_CASE("A gzip body arrives unpacked")
{
    RawServer server(compressed("gzip", outageGzip));
    const auto answer = HttpClient().fetch(get(server.url()));
    REQUIRE(answer);
    CHECK(answer->body == outage);
    CHECK(server.requests().at(0).find("gzip") != std::string::npos);
}

TEST_CASE("A zstd body arrives unpacked where libcurl can")
{
    if (!(curl_version_info(CURLVERSION_NOW)->features & CURL_VERSION_ZSTD)) {
        WARN("this libcurl has no zstd");
        return;
    }
    RawServer server(compressed("zstd", outageZstd));
    const auto answer = HttpClient().fetch(get(server.url()));
    REQUIRE(answer);
    CHECK(answer->body == outage);
}

TEST_CASE("A br body arrives unpacked where libcurl can")
{
    if (!(curl_version_info(CURLVERSION_NOW)->features & CURL_VERSION_BROTLI)) {
        WARN("this libcurl has no brotli");
        return;
    }
    ServedSite site;
    const auto path = site.serve("/", page(outage, "text/plain"));
    const auto answer = HttpClient().fetch(get(site.url()));
    REQUIRE(answer);
    CHECK(answer->headers.value("Content-Encoding") == "br");
    CHECK(answer->body == outage);
}

TEST_CASE("Validators are sent exactly as they came, and a 304 has no body")
{
    ServedSite site;
    const auto feed = site.serve("/feed", [](const Request& request) {
        return request.headers.value("If-None-Match") == "W/\"6b02, \\61e8\"" ? bare(304, "ETag", "\"new\"") : page("changed");
    });
    HttpClient client;
    Request request = get(site.url("/feed"));
    request.etag = "W/\"6b02, \\61e8\"";
    request.lastModified = "Sun, 22 Nov 2026 03:30:48 GMT";
    const auto answer = client.fetch(request);
    REQUIRE(answer);
    CHECK(answer->status == 304);
    CHECK(answer->body.empty());
    CHECK(answer->headers.value("ETag") == "\"new\"");
    CHECK(site.requests("/feed").at(0).headers.value("If-Modified-Since") == request.lastModified);
}

TEST_CASE("A validator with a line break is left out")
{
    ServedSite site;
    const auto feed = site.serve("/feed", page("x"));
    Request request = get(site.url("/feed"));
    request.etag = "\"a\"\r\nX-Injected: yes";
    REQUIRE(HttpClient().fetch(request));
    CHECK_FALSE(site.requests("/feed").at(0).headers.has("X-Injected"));
    CHECK_FALSE(site.requests("/feed").at(0).headers.has("If-None-Match"));
}

TEST_CASE("Only the headers of the final answer count, not hints before it or trailers after it")
{
    RawServer server("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
                     "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: Retry-After\r\n\r\n"
                     "2\r\nok\r\n0\r\nRetry-After: 99\r\n\r\n"s);
    const auto answer = HttpClient().fetch(get(server.url()));
    REQUIRE(answer);
    CHECK(answer->status == 200);
    CHECK(answer->body == "ok");
    CHECK_FALSE(answer->headers.has("Link"));
    CHECK_FALSE(answer->headers.has("Retry-After"));
}

TEST_CASE("A header that stands twice comes back twice")
{
    RawServer server("HTTP/1.1 200 OK\r\nLink: <a>\r\nLink: <b>\r\nContent-Length: 0\r\n\r\n"s);
    const auto answer = HttpClient().fetch(get(server.url()));
    REQUIRE(answer);
    const auto& fields = answer->headers.fields();
    CHECK(std::ranges::count(fields, "Link", [](const auto& field) { return field.first; }) == 2);
}

TEST_CASE("Cookies are not kept")
{
    ServedSite site;
    const auto path = site.serve("/", bare(200, "Set-Cookie", "session=1"));
    HttpClient client;
    REQUIRE(client.fetch(get(site.url())));
    REQUIRE(client.fetch(get(site.url())));
    CHECK_FALSE(site.requests().at(1).headers.has("Cookie"));
}

TEST_CASE("An address with spaces and letters outside ASCII is encoded on its way out")
{
    ServedSite site;
    HttpClient client;
    REQUIRE(client.fetch(get(site.url("/störung heute?q=Größe"))));
    CHECK(site.requests().at(0).url == "/st%c3%b6rung%20heute?q=Gr%c3%b6%c3%9fe");
}

TEST_CASE("Anything but an http or https address is refused")
{
    HttpClient client;
    for (const char* url : { "", "file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "telvana.example", "http://" }) {
        const auto answer = client.fetch(get(url));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().kind == ErrorKind::InvalidArgument);
    }
}

TEST_CASE("A header that would break out of its line is refused")
{
    ServedSite site;
    Request request = get(site.url());
    SECTION("in a value")
    {
        request.headers = { { "X-Note", "a\r\nHost: other" } };
    }
    SECTION("in a name")
    {
        request.headers = { { "X: y\nNote", "a" } };
    }
    SECTION("in a token")
    {
        request.bearer = "abc\n";
    }
    const auto answer = HttpClient().fetch(request);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::InvalidArgument);
    CHECK(site.requests().empty());
}
