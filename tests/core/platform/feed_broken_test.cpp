// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/feed_answers.h"

using namespace earshot;
using namespace earshot::test;

namespace {

std::string repeated(std::string_view text, int times)
{
    std::string result;
    for (int n = 0; n < times; ++n)
        result += text;
    return result;
}

ErrorKind errorOf(const std::string& body)
{
    const auto page = readFeedPage(answered(body));
    REQUIRE_FALSE(page);
    return page.error().kind;
}

}

TEST_CASE("Control characters are taken out of a feed")
{
    const Page page = feedPage("control_characters.xml");
    REQUIRE(page.items.size() == 1);
    CHECK(page.items[0].text == "Bell and null\n\nformfeed[31mred");
}

TEST_CASE("HTML's entities are understood although no document type declares them")
{
    const Page page = feedPage("undeclared_entities.xml");
    REQUIRE(page.items.size() == 1);
    CHECK(page.items[0].title == "Préavis de coupure");
    CHECK(page.items[0].text.find("café — 5") != std::string::npos);
    CHECK(page.items[0].text.find("& more") != std::string::npos);
}

TEST_CASE("A bare ampersand stays an ampersand, in text, links and CDATA")
{
    const Page page = feedPage("bare_ampersands.xml");
    REQUIRE(page.items.size() == 1);
    CHECK(page.items[0].title == "AT&T & friends");
    CHECK(page.items[0].url == "https://forum.harbour.example/t?a=1&b=2&copy=3");
    CHECK(page.items[0].externalId == "https://forum.harbour.example/t?a=1&b=2");
    CHECK(page.items[0].html == "<a href=\"x?a=1&b=2\">R&D</a>");
}

TEST_CASE("A '<' that begins no tag is text")
{
    const Page page = feedPage("stray_less_than.xml");
    REQUIRE(page.items.size() == 1);
    CHECK(page.items[0].title == "speed < 2 Mbit");
    CHECK(page.items[0].html == "1 <3 you, 5 <= 6");
}

TEST_CASE("A missing end tag costs neither its item nor the items after it, and each keeps its own bytes")
{
    const Page page = feedPage("unclosed_description.xml");
    REQUIRE(page.items.size() == 3);
    CHECK(itemTitled(page, "First").text == "First\n\nno end tag");
    CHECK(itemTitled(page, "First").raw.find("Second") == std::string::npos);
    CHECK(itemTitled(page, "Second").text == "Second\n\nfine");
    CHECK(itemTitled(page, "Third").raw.starts_with("<item><title>Third"));
}

TEST_CASE("Well-known prefixes are understood without their namespace")
{
    const Page page = feedPage("undeclared_prefixes.xml");
    REQUIRE(page.items.size() == 1);
    CHECK(page.items[0].author.name == "Pim");
    CHECK(page.items[0].text == "Prefixes\n\nthe long text");
    CHECK(page.items[0].postedAt == *parsedRfc3339("2026-03-02T08:00:00Z"));
}

TEST_CASE("Blank lines before the declaration do no harm")
{
    CHECK(feedPage("blank_lines_first.xml").items.size() == 1);
}

TEST_CASE("Of a feed cut inside an item the whole items are used and the cut one is left for the next poll")
{
    const Page page = feedPage("truncated_in_item.xml", {}, { { "ETag", "\"v1\"" } });
    REQUIRE(page.items.size() == 1);
    CHECK(page.items[0].title == "Whole");
    CHECK(page.cursor.etag.empty());
}

TEST_CASE("A cut feed leaves no validators, or the rest of it would never be asked for")
{
    const Page page
        = feedPage("truncated_between_items.xml", {}, { { "ETag", "\"v1\"" }, { "Last-Modified", "Mon, 02 Mar 2026 08:00:00 GMT" } });
    CHECK(page.items.size() == 2);
    CHECK(page.cursor == Cursor{});
}

TEST_CASE("A connection that broke off leaves no validators either, however good the text looks")
{
    Response response = feedFile("rss_2_0.xml", { { "ETag", "\"v1\"" } });
    response.complete = false;
    const auto page = readFeedPage(response);
    REQUIRE(page);
    CHECK(page->items.size() == 2);
    CHECK(page->cursor.etag.empty());
}

TEST_CASE("What stands after the end of a feed is ignored, and the feed is whole")
{
    for (const char* name : { "comment_after_the_end.xml", "junk_after_the_end.xml" }) {
        const Page page = feedPage(name, {}, { { "ETag", "\"v1\"" } });
        CHECK(page.items.size() == 1);
        CHECK(page.cursor.etag == "\"v1\"");
    }
}

TEST_CASE("A document type reads no file and expands nothing")
{
    const Page page = feedPage("doctype_reads_a_file.xml");
    REQUIRE(page.items.size() == 1);
    CHECK(page.items[0].text.find("root:") == std::string::npos);
    CHECK(page.items[0].text.find("expanded") == std::string::npos);
}

TEST_CASE("A billion laughs are not laughed")
{
    const Page page = feedPage("doctype_billion_laughs.xml");
    REQUIRE(page.items.size() == 1);
    CHECK(page.items[0].text.size() < 100);
}

TEST_CASE("Nesting deeper than any feed's ends the reading, not the program")
{
    const std::string deep = "<rss><channel><item><title>Before</title></item>" + repeated("<a>", 200'000);
    const auto page = readFeedPage(answered(deep));
    REQUIRE(page);
    REQUIRE(page->items.size() == 1);
    CHECK(page->items[0].title == "Before");
}

TEST_CASE("What ends before its first item is no empty feed")
{
    CHECK(errorOf("<rss version=\"2.0\"><channel><title>Harbour") == ErrorKind::Malformed);
    CHECK(errorOf("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Harbour</title><entry><title>Cut") == ErrorKind::Malformed);
    CHECK(errorOf("<rss>" + repeated("<a>", 200'000)) == ErrorKind::Malformed);
    CHECK(errorOf("<rss>" + repeated("<a>", 200'000) + repeated("</a>", 200'000) + "</rss>") == ErrorKind::Malformed);
    CHECK(errorOf("<rss>" + repeated("<a/>", 1'100'000) + "</rss>") == ErrorKind::Malformed);
    CHECK(readFeedPage(answered("<rss version=\"2.0\"><channel><title>Harbour</title></channel></rss>")));
}

TEST_CASE("A connection that broke off before the first item is told as such")
{
    for (const char* body :
        { "<rss version=\"2.0\"><channel><title>Harbour", "<rs", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[" }) {
        Response response = answered(body);
        response.complete = false;
        const auto page = readFeedPage(response);
        REQUIRE_FALSE(page);
        CHECK(page.error().kind == ErrorKind::Truncated);
    }
}

TEST_CASE("Of a feed that is not whole it is known, of a whole one, too")
{
    CHECK_FALSE(feedPage("truncated_in_item.xml").isWhole);
    CHECK(feedPage("rss_2_0.xml").isWhole);
}

TEST_CASE("Items nested by missing end tags do not multiply each other's bytes")
{
    const std::string body = "<rss><channel>" + repeated("<item><guid>g</guid><title>t", 100) + "</channel></rss>";
    const auto page = readFeedPage(answered(body));
    REQUIRE(page);
    CHECK_FALSE(page->items.empty());
    std::size_t bytes = 0;
    for (const Observation& item : page->items)
        bytes += item.raw.size();
    CHECK(bytes <= body.size());
}

TEST_CASE("More elements than any feed has end the reading")
{
    const auto page
        = readFeedPage(answered("<rss><channel><item><title>Before</title></item>" + repeated("<a/>", 1'100'000) + "</channel></rss>"));
    REQUIRE(page);
    CHECK(page->items.size() == 1);
}

TEST_CASE("A tag with a hundred thousand attributes is text")
{
    std::string tag = "<item";
    for (int n = 0; n < 100'000; ++n)
        tag += " a" + std::to_string(n) + "=''";
    const auto page = readFeedPage(answered("<rss><channel><item><title>Before</title></item>" + tag + "></item></channel></rss>"));
    REQUIRE(page);
    CHECK(page->items.size() == 1);
}

TEST_CASE("An attribute that stands twice counts once")
{
    const Page page = feedPage("duplicate_attributes.xml");
    REQUIRE(page.items.size() == 1);
    CHECK(page.items[0].externalId == "g1");
}

TEST_CASE("A root element in capitals is still RSS")
{
    CHECK(feedPage("upper_case_root.xml").items.size() == 1);
}

TEST_CASE("What is no feed is an error, never zero items")
{
    for (const char* name : { "html_page.html", "opml.xml", "not_found_text.txt", "json_api_answer.json" }) {
        INFO(name);
        const auto page = readFeedPage(feedFile(name));
        REQUIRE_FALSE(page);
        CHECK(page.error().kind == ErrorKind::NotAFeed);
        CHECK(page.error().subject == "https://forum.harbour.example/feed.xml");
    }
    CHECK(errorOf("") == ErrorKind::NotAFeed);
    CHECK(errorOf("   \n") == ErrorKind::NotAFeed);
    CHECK(errorOf("<") == ErrorKind::NotAFeed);
    CHECK(errorOf("<<<<") == ErrorKind::NotAFeed);
    CHECK(errorOf("{") == ErrorKind::NotAFeed);
}

TEST_CASE("A cut JSON Feed is malformed, because its items cannot be told apart")
{
    CHECK(errorOf(fixtureFile("platform/feeds/json_feed_cut.json")) == ErrorKind::Malformed);
}

TEST_CASE("A deeply nested JSON Feed is refused")
{
    CHECK(errorOf("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":" + repeated("[", 100'000)) == ErrorKind::Malformed);
}

TEST_CASE("No cut of a feed, wherever it falls, makes an item that the feed does not have")
{
    const std::string whole = fixtureFile("platform/feeds/rss_2_0.xml");
    const Page full = feedPage("rss_2_0.xml");
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        const auto page = readFeedPage(answered(whole.substr(0, size)));
        if (!page)
            continue;
        for (const Observation& item : page->items) {
            const auto same = std::ranges::find(full.items, item.key, &Observation::key);
            REQUIRE(same != full.items.end());
            CHECK(same->versionText == item.versionText);
        }
    }
}
