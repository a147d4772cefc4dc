// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/net/http_client.h"
#include "support/catch.h"
#include "support/served_site.h"

#include <string>

using namespace earshot;
using namespace earshot::test;

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
    request.headers = { { "Content-Type", "application/x-www-form-urlencoded" } };
    request.retrySafe = false;
    return request;
}

Response movedTo(int status, const std::string& where)
{
    return bare(status, "Location", where);
}

}

TEST_CASE("Permanent redirects tell the address to keep")
{
    ServedSite site;
    const auto old = site.serve("/old", movedTo(301, "/newer"));
    const auto newer = site.serve("/newer", movedTo(308, "/newest?x=1"));
    const auto newest = site.serve("/newest", page("here"));
    const auto answer = HttpClient().fetch(get(site.url("/old")));
    REQUIRE(answer);
    CHECK(answer->body == "here");
    CHECK(answer->url == site.url("/newest?x=1"));
    CHECK(answer->permanentUrl == site.url("/newest?x=1"));
    CHECK_FALSE(answer->headers.has("Location"));
}

TEST_CASE("One passing redirect in the chain means that the old address stays")
{
    ServedSite site;
    const int passing = GENERATE(302, 303, 307);
    const auto old = site.serve("/old", movedTo(301, "/between"));
    const auto between = site.serve("/between", movedTo(passing, "/new"));
    const auto fresh = site.serve("/new", page("here"));
    const auto answer = HttpClient().fetch(get(site.url("/old")));
    REQUIRE(answer);
    CHECK(answer->url == site.url("/new"));
    CHECK(answer->permanentUrl.empty());
}

TEST_CASE("An address that leads to an error is not one to keep")
{
    ServedSite site;
    const auto old = site.serve("/old", movedTo(301, "/nowhere"));
    const auto answer = HttpClient().fetch(get(site.url("/old")));
    REQUIRE(answer);
    CHECK(answer->status == 404);
    CHECK(answer->permanentUrl.empty());
}

TEST_CASE("A user and password survive a move within their origin")
{
    ServedSite site;
    const auto old = site.serve("/old", movedTo(301, "/new"));
    const auto fresh = site.serve("/new", page("here"));
    const std::string base = "http://desk:p%40ss@127.0.0.1:" + std::to_string(site.port());
    const auto answer = HttpClient().fetch(get(base + "/old"));
    REQUIRE(answer);
    CHECK(site.requests("/new").at(0).headers.value("Authorization") == "Basic ZGVzazpwQHNz");
    CHECK(answer->url == site.url("/new"));
    CHECK(answer->permanentUrl == base + "/new");
}

TEST_CASE("A loop ends as a bad redirect")
{
    ServedSite site;
    const auto loop = site.serve("/loop", movedTo(302, "/loop"));
    const auto answer = HttpClient({ .redirects = 4 }).fetch(get(site.url("/loop")));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::BadRedirect);
    CHECK(site.requests().size() == 5);
}

TEST_CASE("A redirect to anything but http and https is refused")
{
    ServedSite site;
    const std::string target = GENERATE("file:///etc/passwd", "ftp://127.0.0.1/", "javascript:alert(1)", "http://", "data:text/xml,<rss/>");
    const auto path = site.serve("/", movedTo(302, target));
    const auto answer = HttpClient().fetch(get(site.url()));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::BadRedirect);
}

TEST_CASE("A redirect status without an address is an answer like any other")
{
    ServedSite site;
    const auto path = site.serve("/", bare(302));
    const auto answer = HttpClient().fetch(get(site.url()));
    REQUIRE(answer);
    CHECK(answer->status == 302);
}

TEST_CASE("Validators belong to the first address alone")
{
    ServedSite site;
    const auto old = site.serve("/old", movedTo(301, "/new"));
    const auto fresh = site.serve("/new", page("here"));
    Request request = get(site.url("/old"));
    request.etag = "\"1\"";
    request.lastModified = "Sun, 22 Nov 2026 03:30:48 GMT";
    REQUIRE(HttpClient().fetch(request));
    CHECK(site.requests("/old").at(0).headers.has("If-None-Match"));
    CHECK_FALSE(site.requests("/new").at(0).headers.has("If-None-Match"));
    CHECK_FALSE(site.requests("/new").at(0).headers.has("If-Modified-Since"));
}

TEST_CASE("The bearer token stays within its origin")
{
    ServedSite home, elsewhere;
    const auto inside = home.serve("/inside", movedTo(302, "/outside"));
    const auto outside = home.serve("/outside", movedTo(302, elsewhere.url("/")));
    const auto target = elsewhere.serve("/", movedTo(302, home.url("/back")));
    const auto back = home.serve("/back", page("here"));
    Request request = get(home.url("/inside"));
    request.bearer = "s3cret";
    request.headers = { { "Accept", "application/json" }, { "X-Api-Key", "k3y" }, { "Cookie", "c" } };
    REQUIRE(HttpClient().fetch(request));
    CHECK(home.requests("/outside").at(0).headers.value("Authorization") == "Bearer s3cret");
    const Request foreign = elsewhere.requests().at(0);
    CHECK(foreign.headers.value("Accept") == "application/json");
    CHECK_FALSE(foreign.headers.has("Authorization"));
    CHECK_FALSE(foreign.headers.has("X-Api-Key"));
    CHECK_FALSE(foreign.headers.has("Cookie"));
    CHECK_FALSE(home.requests("/back").at(0).headers.has("Authorization"));
}

TEST_CASE("A server cannot hand out a user and password")
{
    ServedSite site;
    const auto old = site.serve("/old", movedTo(302, "http://desk:secret@127.0.0.1:" + std::to_string(site.port()) + "/new"));
    const auto fresh = site.serve("/new", page("here"));
    REQUIRE(HttpClient().fetch(get(site.url("/old"))));
    CHECK_FALSE(site.requests("/new").at(0).headers.has("Authorization"));
}

TEST_CASE("With a credential nobody is led from https to http")
{
    const SelfSigned certificate;
    ServedSite safe(certificate), open;
    const auto down = safe.serve("/", movedTo(302, open.url("/")));
    const auto target = open.serve("/", page("here"));
    HttpClient client({ .caFile = certificate.certificate() });
    Request request = get(safe.url());
    SECTION("a bearer token")
    {
        request.bearer = "s3cret";
    }
    SECTION("a header")
    {
        request.headers = { { "authorization", "Basic eA==" } };
    }
    SECTION("a user in the address")
    {
        request.url = "https://desk:pw@127.0.0.1:" + std::to_string(safe.port());
    }
    SECTION("a key in the address")
    {
        request.url = safe.url("/?token=s3cret");
    }
    const auto answer = client.fetch(request);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::BadRedirect);
    CHECK(open.requests().empty());
}

TEST_CASE("A key in the address keeps the whole way on https, for any server on it may copy the key")
{
    const SelfSigned certificate;
    ServedSite safe(certificate), open;
    const auto start = safe.serve("/start", movedTo(302, "/between"));
    const auto between = safe.serve("/between", movedTo(302, open.url("/?token=s3cret")));
    const auto answer = HttpClient({ .caFile = certificate.certificate() }).fetch(get(safe.url("/start?token=s3cret")));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::BadRedirect);
    CHECK(open.requests().empty());
}

TEST_CASE("Without a credential http is followed from https")
{
    const SelfSigned certificate;
    ServedSite safe(certificate), open;
    const auto down = safe.serve("/", movedTo(302, open.url("/")));
    const auto target = open.serve("/", page("here"));
    const auto answer = HttpClient({ .caFile = certificate.certificate() }).fetch(get(safe.url()));
    REQUIRE(answer);
    CHECK(answer->body == "here");
}

TEST_CASE("A 303 to a POST is read with GET and without the body")
{
    ServedSite site;
    const auto form = site.serve("/form", movedTo(303, "/done"));
    const auto done = site.serve("/done", page("thanks"));
    const auto answer = HttpClient().fetch(post(site.url("/form")));
    REQUIRE(answer);
    CHECK(answer->body == "thanks");
    const Request second = site.requests("/done").at(0);
    CHECK(second.method == "GET");
    CHECK(second.body.empty());
    CHECK_FALSE(second.headers.has("Content-Type"));
}

TEST_CASE("A 307 or 308 within the origin takes a POST along whole")
{
    ServedSite site;
    const int status = GENERATE(307, 308);
    const auto form = site.serve("/form", movedTo(status, "/moved"));
    const auto moved = site.serve("/moved", page("thanks"));
    REQUIRE(HttpClient().fetch(post(site.url("/form"))));
    const Request second = site.requests("/moved").at(0);
    CHECK(second.method == "POST");
    CHECK(second.body == "text=sorry");
    CHECK(second.headers.value("Content-Type") == "application/x-www-form-urlencoded");
}

TEST_CASE("A POST is not sent to another origin, and 301 and 302 do not turn it into a GET")
{
    ServedSite site, elsewhere;
    const auto [status, foreign] = GENERATE(table<int, bool>({ { 307, true }, { 308, true }, { 301, false }, { 302, false } }));
    const auto form = site.serve("/form", movedTo(status, foreign ? elsewhere.url("/x") : site.url("/x")));
    const auto answer = HttpClient().fetch(post(site.url("/form")));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::BadRedirect);
    CHECK(site.requests().size() == 1);
    CHECK(elsewhere.requests().empty());
}
