// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/url.h"
#include "replayed.h"
#include "site_routes.h"
#include "support/catch.h"

using namespace earshot;
using namespace earshot::test;

namespace {

constexpr const char* alerts = "/alerts/feeds/01234567890123456789/1122334455";

/// One item in each feed; all are edited at minute 20 and deleted at minute 30.
Scenario published()
{
    Scenario scenario = smallScenario();
    int minute = 1;
    for (const Place place : { Place::Forum, Place::Reviews, Place::News }) {
        auto& post = publish(scenario, place, minute++, "Telvana & <me>", "First.\n\nSecond <script>x</script> about Telvana");
        post.edits = { { minuteOf(scenario, 20), "First, edited" } };
        post.deletedAt = minuteOf(scenario, 30);
    }
    return scenario;
}

std::size_t count(const std::string& text, const std::string& part)
{
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

bool has(const Reply& reply, const std::string& part)
{
    return reply.body.find(part) != std::string::npos;
}

}

TEST_CASE("The forum is an Atom feed")
{
    const Reply feed = Replayed(published(), 10).anonymous("/forum/atom.xml");
    CHECK(feed.header("Content-Type") == "application/atom+xml; charset=utf-8");
    CHECK(has(feed, "<id>tag:forum.example,2026:p-0</id>"));
    CHECK(has(feed, "<title>Telvana &amp; &lt;me&gt;</title>"));
    CHECK(has(feed, "<published>2026-03-02T00:01:00Z</published>"));
    CHECK(has(feed, "<name>Mira K.</name>"));
    CHECK(has(feed, "&lt;p&gt;First.&lt;/p&gt;&lt;p&gt;Second &amp;lt;script&amp;gt;"));
    CHECK_FALSE(has(feed, "<script"));
}

TEST_CASE("The reviews are an RSS feed")
{
    const Reply feed = Replayed(published(), 10).anonymous("/reviews/rss.xml");
    CHECK(feed.header("Content-Type") == "application/rss+xml; charset=utf-8");
    CHECK(has(feed, "<guid isPermaLink=\"false\">review-p-1</guid>"));
    CHECK(has(feed, "<dc:creator>Mira K.</dc:creator>"));
    CHECK(has(feed, "<pubDate>Mon, 02 Mar 2026 00:02:00 +0000</pubDate>"));
}

TEST_CASE("The news are shaped like Google's alerts, with redirects to pages that exist")
{
    const Replayed replayed(published(), 10);
    const Reply feed = replayed.anonymous(alerts);
    CHECK(has(feed, "tag:google.com,2005:reader/user/01234567890123456789/state/com.google/alerts/1122334455"));
    CHECK(has(feed, "<title type=\"html\">&lt;b&gt;Telvana&lt;/b&gt; &amp;amp; &amp;lt;me&amp;gt;</title>"));
    const auto begin = feed.body.find("https://www.google.com/url?");
    std::string link = feed.body.substr(begin, feed.body.find('"', begin) - begin);
    for (auto at = link.find("&amp;"); at != std::string::npos; at = link.find("&amp;"))
        link.replace(at, 5, "&");
    CHECK(queryParameter(link, "url") == replayed.urlOf("/news/p-2"));
}

TEST_CASE("Each place is a JSON feed, too")
{
    const Replayed replayed(published(), 10);
    for (const auto& site : replay::sites()) {
        const Reply feed = replayed.anonymous(site.jsonFeed);
        CHECK(feed.at("version") == "https://jsonfeed.org/version/1.1");
        REQUIRE(feed.json["items"].size() == 1);
        CHECK(feed.json["items"][0]["title"] == "Telvana & <me>");
        CHECK(feed.json["items"][0]["url"].get<std::string>().starts_with(replayed.urlOf(site.entryPrefix)));
    }
}

TEST_CASE("A feed's validators change exactly when it does")
{
    const Replayed replayed(published(), 10);
    const std::string path = GENERATE(as<std::string>{}, "/forum/atom.xml", "/reviews/rss.xml", alerts, "/forum/feed.json");
    const Reply first = replayed.anonymous(path);
    REQUIRE_FALSE(first.header("ETag").empty());
    const auto byEtag = [](const Reply& reply) { return httplib::Headers{ { "If-None-Match", reply.header("ETag") } }; };
    const auto byDate = [](const Reply& reply) { return httplib::Headers{ { "If-Modified-Since", reply.header("Last-Modified") } }; };
    replayed.jump(15);
    CHECK(replayed.get(path, byEtag(first)).status == 304);
    CHECK(replayed.get(path, byDate(first)).status == 304);
    replayed.jump(25);
    const Reply edited = replayed.get(path, byEtag(first));
    CHECK(edited.status == 200);
    CHECK(replayed.get(path, byDate(first)).status == 200);
    CHECK(replayed.get(path, byEtag(edited)).status == 304);
    replayed.jump(35);
    CHECK(replayed.get(path, byEtag(edited)).status == 200);
    CHECK(replayed.get(path, byDate(edited)).status == 200);
}

TEST_CASE("Last-Modified moves even when two changes fall into one second")
{
    auto settings = Replayed::settingsAt(10);
    settings.times = replay::ServedTimes::Live;
    const Replayed replayed(published(), settings); // the wall stands still
    const std::string first = replayed.anonymous("/forum/atom.xml").header("Last-Modified");
    replayed.jump(25);
    const std::string second = replayed.anonymous("/forum/atom.xml").header("Last-Modified");
    CHECK(first == "Mon, 02 Mar 2026 09:00:00 GMT");
    CHECK(second == "Mon, 02 Mar 2026 09:00:01 GMT");
}

TEST_CASE("An edit changes an entry's text and its time, and keeps its id")
{
    const Replayed replayed(published(), 25);
    const Reply feed = replayed.anonymous("/forum/atom.xml");
    CHECK(has(feed, "tag:forum.example,2026:p-0"));
    CHECK(has(feed, "<published>2026-03-02T00:01:00Z</published>\n<updated>2026-03-02T00:20:00Z</updated>"));
    CHECK(has(feed, "First, edited"));
}

TEST_CASE("A deleted entry leaves its feed, and its page is gone for good")
{
    const Replayed replayed(published());
    for (const std::string page : { "/forum/t/p-0", "/reviews/p-1", "/news/p-2" }) {
        CHECK(replayed.anonymous(page).status == 404);
    }
    replayed.jump(10);
    for (const std::string page : { "/forum/t/p-0", "/reviews/p-1", "/news/p-2" }) {
        const Reply reply = replayed.anonymous(page);
        CHECK(reply.status == 200);
        CHECK(reply.header("Content-Type").starts_with("text/html"));
        CHECK(has(reply, "Telvana &amp; &lt;me&gt;"));
        CHECK_FALSE(has(reply, "<script"));
    }
    replayed.jump(40);
    for (const std::string page : { "/forum/t/p-0", "/reviews/p-1", "/news/p-2" })
        CHECK(replayed.anonymous(page).status == 410);
    CHECK(count(replayed.anonymous("/forum/atom.xml").body, "<entry") == 0);
    CHECK(count(replayed.anonymous("/reviews/rss.xml").body, "<item") == 0);
}

TEST_CASE("A feed holds its newest 200 entries")
{
    Scenario scenario = smallScenario();
    for (int i = 1; i <= 205; ++i)
        publish(scenario, Place::Forum, i, "Post " + std::to_string(i), "Telvana");
    const Reply feed = Replayed(scenario, 300).anonymous("/forum/atom.xml");
    CHECK(count(feed.body, "<entry") == 200);
    CHECK(has(feed, "<title>Post 205</title>"));
    CHECK_FALSE(has(feed, "<title>Post 5</title>"));
}

TEST_CASE("Posts have pages for people, private ones have none")
{
    Scenario scenario = smallScenario();
    say(scenario, ben, 1, "Telvana is <down>");
    say(scenario, ben, 2, "@telvana psst").visibility = Visibility::Direct;
    const Replayed replayed(scenario, 5);
    const Json status = replayed.get("/api/v1/timelines/public").json[0];
    const std::string url = textAt(status, "url");
    const Reply page = replayed.anonymous(url.substr(replayed.urlOf("").size()));
    CHECK(page.status == 200);
    CHECK(has(page, "Telvana is &lt;down&gt;"));
    const std::string secret = textAt(replayed.get("/api/v1/notifications").json[0]["status"], "url");
    CHECK(replayed.anonymous(secret.substr(replayed.urlOf("").size())).status == 404);
}
