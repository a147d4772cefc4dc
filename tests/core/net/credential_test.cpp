// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/net/http_client.h"
#include "support/catch.h"
#include "support/raw_server.h"
#include "support/served_site.h"

#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include <cstdlib>
#include <memory>
#include <sstream>
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

class Variable {
public:
    Variable(const char* name, const std::string& value) : name_(name) { setenv(name, value.c_str(), 1); }
    ~Variable() { unsetenv(name_); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* name_;
};

/// Everything that is logged while this lives, down to the debug level.
class LogListener {
public:
    LogListener() : before_(spdlog::default_logger())
    {
        auto logger = std::make_shared<spdlog::logger>("listening", std::make_shared<spdlog::sinks::ostream_sink_mt>(lines_));
        logger->set_level(spdlog::level::trace);
        spdlog::set_default_logger(logger);
    }
    ~LogListener() { spdlog::set_default_logger(before_); }
    LogListener(const LogListener&) = delete;
    LogListener& operator=(const LogListener&) = delete;
    std::string text() const { return lines_.str(); }

private:
    std::ostringstream lines_;
    std::shared_ptr<spdlog::logger> before_;
};

}

TEST_CASE("The bearer token is sent to its server")
{
    ServedSite site;
    const auto path = site.serve("/", page("x"));
    Request request = get(site.url());
    request.bearer = "s3cret";
    REQUIRE(HttpClient().fetch(request));
    CHECK(site.requests().at(0).headers.value("Authorization") == "Bearer s3cret");
}

TEST_CASE("A credential never leaves over plain http for another machine")
{
    RawServer proxy("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    const Variable byProxy("http_proxy", proxy.url());
    HttpClient client;
    REQUIRE(client.fetch(get("http://telvana.example/"))); // the proxy would see it
    REQUIRE(proxy.requests().size() == 1);
    Request request = get("http://telvana.example/");
    SECTION("a bearer token")
    {
        request.bearer = "s3cret";
    }
    SECTION("an authorization header")
    {
        request.headers = { { "Authorization", "Basic eA==" } };
    }
    SECTION("a user and password in the address")
    {
        request.url = "http://desk:s3cret@telvana.example/";
    }
    const auto answer = client.fetch(request);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::InsecureCredential);
    CHECK(answer.error().subject.find("s3cret") == std::string::npos);
    CHECK(proxy.connections() == 1);
}

TEST_CASE("What is said to this machine goes past any proxy")
{
    ServedSite site;
    const auto path = site.serve("/", page("direct"));
    RawServer proxy("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    const Variable byProxy("http_proxy", proxy.url());
    Request request = get(site.url());
    request.bearer = "s3cret";
    const auto answer = HttpClient().fetch(request);
    REQUIRE(answer);
    CHECK(answer->body == "direct");
    CHECK(proxy.connections() == 0);
}

TEST_CASE("No secret reaches the log, nor the error")
{
    ServedSite site;
    const auto path = site.serve("/", bare(302, "Location", "/next?access_token=n3xt"));
    const LogListener log;
    Request request = get("http://desk:p4ss@127.0.0.1:" + std::to_string(site.port()) + "/?api_key=k3y");
    request.bearer = "s3cret";
    REQUIRE(HttpClient().fetch(request));
    request.url = "http://desk:p4ss@127.0.0.1:1/?api_key=k3y";
    const auto refused = HttpClient({ .retries = 0 }).fetch(request);
    REQUIRE_FALSE(refused);
    const std::string said = log.text() + refused.error().subject + refused.error().detail;
    CHECK(said.find("127.0.0.1") != std::string::npos);
    for (const char* secret : { "p4ss", "k3y", "n3xt", "s3cret" })
        CHECK(said.find(secret) == std::string::npos);
}

TEST_CASE("A certificate that nobody vouches for is refused")
{
    const SelfSigned certificate;
    ServedSite site(certificate);
    const auto path = site.serve("/", page("secret"));
    const auto answer = HttpClient().fetch(get(site.url()));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::TlsFailed);
    CHECK(site.requests().empty());
}

TEST_CASE("An extra certificate file is trusted, for the names in the certificate only")
{
    const SelfSigned certificate;
    ServedSite site(certificate);
    const auto path = site.serve("/", page("private"));
    HttpClient client({ .caFile = certificate.certificate() });
    const auto answer = client.fetch(get(site.url()));
    REQUIRE(answer);
    CHECK(answer->body == "private");
    const auto otherName = client.fetch(get("https://desk.localhost:" + std::to_string(site.port()) + "/"));
    REQUIRE_FALSE(otherName);
    CHECK(otherName.error().kind == ErrorKind::TlsFailed);
}

TEST_CASE("A certificate file that is not there fails clearly")
{
    const SelfSigned certificate;
    ServedSite site(certificate);
    const auto answer = HttpClient({ .caFile = "/nowhere/ca.pem" }).fetch(get(site.url()));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::TlsFailed);
}
