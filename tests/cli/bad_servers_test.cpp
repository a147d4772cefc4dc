// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ctl.h"
#include "support/raw_server.h"
#include "support/self_signed.h"
#include "support/served_site.h"

#include <algorithm>

using namespace earshot;
using namespace earshot::test;
using Catch::Matchers::Contains;

namespace {

const std::string goodFeed = R"(<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><link>https://a.example/</link>
<item><guid>a1</guid><title>Line dead</title><link>https://a.example/1</link><description>My line is dead for three days.</description></item>
</channel></rss>)";

std::string addFeed(const Ctl& ctl, const std::string& url)
{
    return to_string(ctl.one({ "source", "add", "--platform", "feed", "--kind", "feed", "--base-url", url })["id"]);
}

/// What a poll of one source says of its failure: one sentence in the JSON and on standard error, exit code 4, nothing stored.
std::string sentenceOfFailure(const Ctl& ctl)
{
    const Outcome outcome = ctl({ "--json", "poll", "--all" });
    CAPTURE(outcome.out, outcome.err);
    CHECK(outcome.exitCode == 4);
    CHECK(std::ranges::count(outcome.err, '\n') == 1);
    const auto summary = nlohmann::json::parse(outcome.out);
    CHECK(summary["new"] == 0);
    REQUIRE(summary["error"].is_string());
    CHECK(ctl.one({ "workspace", "info" })["mentions"] == 0);
    CHECK(ctl({ "evidence", "verify" }).exitCode == 0);
    return summary["error"];
}

std::string nested(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

}

TEST_CASE("A server that cannot be reached is named")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    addFeed(ctl, "http://127.0.0.1:1/feed.xml");
    CHECK_THAT(sentenceOfFailure(ctl), Contains("127.0.0.1:1") && Contains("cannot be reached"));
}

TEST_CASE("A certificate that nobody vouches for ends the exchange before anything is sent")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    const SelfSigned certificate;
    const ServedSite site(certificate);
    addFeed(ctl, site.url("/feed.xml"));
    CHECK_THAT(sentenceOfFailure(ctl), Contains("certificate"));
    CHECK(site.requests().empty());
}

TEST_CASE("Each refusal of a server has its own sentence")
{
    const std::vector<std::pair<int, std::string>> refusals { { 401, "401" }, { 403, "403" }, { 404, "404" }, { 410, "410" }, { 429, "429" },
        { 500, "fault of its own" }, { 503, "fault of its own" } };
    for (const auto& [status, words] : refusals) {
        const Ctl ctl;
        REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
        ServedSite site;
        const auto endpoint = site.serve("/feed.xml", bare(status, "Retry-After", "7"));
        addFeed(ctl, site.url("/feed.xml"));
        CAPTURE(status);
        CHECK_THAT(sentenceOfFailure(ctl), Contains(words));
    }
}

TEST_CASE("What is no feed is called so: a login page, JSON of something else, nothing at all")
{
    for (const std::string& body : { std::string("<!doctype html><html><body>Please log in</body></html>"), std::string("{\"error\":\"nope\"}"),
             std::string(), nested(200'000), std::string("\xff\xfe\xfd garbage \x01\x02") }) {
        const Ctl ctl;
        REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
        ServedSite site;
        const auto endpoint = site.serve("/feed.xml", page(body, "text/xml"));
        addFeed(ctl, site.url("/feed.xml"));
        CAPTURE(body.substr(0, 40));
        CHECK_THAT(sentenceOfFailure(ctl), Contains("is not a feed"));
    }
}

TEST_CASE("A feed that ends before its first item, or never comes to it, is no empty feed")
{
    const std::string cut = R"(<rss version="2.0"><channel><title>t)";
    std::string deep = "<rss>";
    for (int i = 0; i < 200'000; ++i)
        deep += "<a>";
    for (const std::string& body : { cut, deep }) {
        const Ctl ctl;
        REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
        ServedSite site;
        const auto endpoint = site.serve("/feed.xml", page(body, "text/xml"));
        const std::string id = addFeed(ctl, site.url("/feed.xml"));
        CHECK_THAT(sentenceOfFailure(ctl), Contains("cannot be read") && Contains("before its first item"));
        CHECK(ctl.one({ "source", "list" })["health"] == "failing");
        const Outcome tried = ctl({ "source", "test", id });
        CHECK(tried.exitCode == 1);
        CHECK_THAT(tried.err, Contains("before its first item"));
        CHECK(tried.out.empty());
    }
}

TEST_CASE("A connection that breaks off before the first item of a feed is told as such")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    const RawServer server("HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nContent-Length: 100000\r\n\r\n<rss version=\"2.0\"><channel>");
    addFeed(ctl, server.url("/feed.xml"));
    CHECK_THAT(sentenceOfFailure(ctl), Contains("broke off"));
}

TEST_CASE("HTML and nested nonsense from a Mastodon server are told apart from an answer")
{
    const std::vector<std::pair<std::string, std::string>> answers { { "<h1>404 Not Found</h1>", "is not JSON" }, { nested(100'000), "is not JSON" },
        { "[{\"id\":1},7,null", "is not JSON" }, { "{}", "cannot be read" } };
    for (const auto& [body, words] : answers) {
        const Ctl ctl;
        REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
        ServedSite site;
        const auto endpoint = site.serve("/api/v1/timelines/tag/telvana", page(body, "application/json"));
        ctl.one({ "source", "add", "--platform", "mastodon", "--kind", "hashtag", "--query", "telvana", "--base-url", site.url("") });
        CAPTURE(body.substr(0, 40));
        CHECK_THAT(sentenceOfFailure(ctl), Contains(words));
    }
}

TEST_CASE("A body that breaks off keeps what came, and infers no deletion from what did not")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    const RawServer server("HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nContent-Length: 100000\r\n\r\n" + goodFeed.substr(0, goodFeed.size() - 20));
    const std::string id = addFeed(ctl, server.url("/feed.xml"));
    for (int i = 0; i < 2; ++i) {
        const Outcome outcome = ctl({ "--json", "poll", "--all" });
        CHECK(outcome.exitCode == 4);
        CHECK_THAT(outcome.err, Contains("broke off") && Contains("what came was kept"));
        CHECK(nlohmann::json::parse(outcome.out)["fetched"] == 1);
    }
    CHECK_THAT(ctl({ "source", "test", id }).out, Contains("1 items") && Contains("broke off"));
    CHECK(ctl.one({ "source", "list" })["health"] == "good");
    CHECK(ctl.one({ "mention", "list" })["state"] == "present");
}

TEST_CASE("A body of a gigabyte is cut off at the cap")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    const RawServer server([](RawPeer& peer) {
        peer.request();
        peer.send("HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nContent-Length: 1073741824\r\n\r\n<rss>");
        const std::string block(1 << 20, 'x');
        for (int i = 0; i < 1024 && peer.send(block); ++i) { }
    });
    addFeed(ctl, server.url("/feed.xml"));
    CHECK_THAT(sentenceOfFailure(ctl), Contains("20 MB"));
}

TEST_CASE("The same id with different text in one document gives one mention that was seen twice, or two, but loses nothing")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    ServedSite site;
    const std::string twice = R"(<rss version="2.0"><channel><title>t</title>
<item><guid>same</guid><title>First</title><link>https://a.example/1</link><description>My line is dead.</description></item>
<item><guid>same</guid><title>Second</title><link>https://a.example/2</link><description>The invoice is wrong.</description></item></channel></rss>)";
    const auto endpoint = site.serve("/feed.xml", page(twice, "application/rss+xml"));
    addFeed(ctl, site.url("/feed.xml"));
    REQUIRE(ctl({ "poll", "--all" }).exitCode == 0);
    std::string kept;
    for (const auto& mention : ctl.lines({ "mention", "list" }))
        for (const auto& version : ctl.lines({ "mention", "versions", to_string(mention["id"]) }))
            kept += version["text"].get<std::string>() + "\n";
    CHECK_THAT(kept, Contains("line is dead") && Contains("invoice is wrong"));
    REQUIRE(ctl({ "poll", "--all" }).exitCode == 0);
    CHECK(ctl({ "evidence", "verify" }).exitCode == 0);
}

TEST_CASE("One failing source does not hold up the others, the whole is partly done")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    ServedSite site;
    const auto endpoint = site.serve("/feed.xml", page(goodFeed, "application/rss+xml"));
    addFeed(ctl, "http://127.0.0.1:1/feed.xml");
    addFeed(ctl, site.url("/feed.xml"));
    const Outcome outcome = ctl({ "poll", "--all" });
    CHECK(outcome.exitCode == 4);
    CHECK(ctl.lines({ "mention", "list" }).size() == 1);
}

TEST_CASE("A wrong token is told as such and shown nowhere")
{
    Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    ServedSite site;
    const auto endpoint = site.serve("/api/v1/notifications", Response { 401, { { "Content-Type", "application/json" } }, R"({"error":"The access token is invalid"})", {} });
    ctl.setEnvironment("TOKEN", "wrong-t0ken-0123456789");
    REQUIRE(ctl({ "source", "add", "--platform", "mastodon", "--kind", "mentions", "--base-url", site.url(""), "--account", "telvana", "--token-env", "TOKEN" })
                .exitCode
        == 0);
    const Outcome outcome = ctl({ "--json", "poll", "--all" });
    CHECK(outcome.exitCode == 4);
    CHECK_THAT(outcome.err, Contains("token") && Contains("401"));
    CHECK_THAT(outcome.out + outcome.err, !Contains("wrong-t0ken"));
}

TEST_CASE("A token never leaves over an unencrypted connection to another machine")
{
    Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    ctl.setEnvironment("TOKEN", "t0ken");
    const Outcome added = ctl({ "source", "add", "--platform", "mastodon", "--kind", "mentions", "--base-url", "http://kelp.invalid", "--account",
        "telvana", "--token-env", "TOKEN" });
    if (added.exitCode == 0)
        CHECK_THAT(sentenceOfFailure(ctl), Contains("https"));
    else
        CHECK_THAT(added.err, Contains("https"));
}
