// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/feed_answers.h"

using namespace earshot;
using namespace earshot::test;

TEST_CASE("Relative links are resolved by xml:base of the item and the feed")
{
    const Page page = feedPage("relative_links.xml");
    CHECK(itemTitled(page, "By the feed's base").url == "https://www.kelp.example/base/news/1");
    CHECK(itemTitled(page, "By its own base").url == "https://www.kelp.example/base/deeper/2");
    CHECK(itemTitled(page, "Scheme-relative").url == "https://other.example/3");
}

TEST_CASE("A link that is not of the web is no link")
{
    const Page page = feedPage("relative_links.xml");
    CHECK(itemTitled(page, "Hostile").url.empty());
    CHECK(itemTitled(page, "File").url.empty());
}

TEST_CASE("Without xml:base a relative link belongs to the feed's own address")
{
    CHECK(itemTitled(feedPage("relative_links_without_base.xml"), "Plain").url == "https://forum.harbour.example/t/5");
}

TEST_CASE("Atom links follow nested bases, links with another meaning are not the entry's address")
{
    const Page page = feedPage("atom_xml_base.xml");
    CHECK(itemTitled(page, "Nested").url == "https://kelp.example/a/b/c");
    CHECK(itemTitled(page, "Via only").url.empty());
    CHECK(itemTitled(page, "Id is the link").url == "https://kelp.example/perma");
}

TEST_CASE("Bases nested without end are not followed without end")
{
    std::string body = "<rss xml:base='https://a.example/'>";
    for (int n = 0; n < 200; ++n)
        body += "<channel xml:base='b/'>";
    const auto page = readFeedPage(answered(body + "<item><title>Deep</title><link>c</link></item></channel></rss>"));
    REQUIRE(page);
    CHECK(itemTitled(*page, "Deep").url == "https://forum.harbour.example/b/b/b/b/b/b/b/b/c");
}

TEST_CASE("A guid is a link only if it is an address and does not deny it")
{
    const Page page = feedPage("guid_as_link.xml");
    CHECK(itemTitled(page, "Default permalink").url == "https://forum.harbour.example/p/1");
    CHECK(itemTitled(page, "Not an address").url.empty());
    CHECK(itemTitled(page, "Not an address").key == "feed:7:post-2");
    CHECK(itemTitled(page, "Says no").url.empty());
}

TEST_CASE("FeedBurner's original link goes before its redirect")
{
    CHECK(itemTitled(feedPage("feedburner.xml"), "Burnt").url == "https://blog.kelp.example/burnt");
}

TEST_CASE("An Atom link inside RSS is used where RSS has none, but not the link to itself")
{
    CHECK(itemTitled(feedPage("atom_link_in_rss.xml"), "Atom inside").url == "https://a.example/page");
}

TEST_CASE("A Google Alert links the article, not Google's redirect, and keeps both in the evidence")
{
    const Page page = feedPage("google_alert.xml");
    REQUIRE(page.items.size() == 1);
    const Observation& item = page.items[0];
    CHECK(item.key == "feed:7:tag:google.com,2013:googlealerts/feed:987650001");
    CHECK(item.url == "https://blog.harbour.example/telvana?page=2");
    CHECK(item.title == "Why Telvana loses calls' quality");
    CHECK(item.author.name.empty());
    CHECK(item.author.externalId.empty());
    CHECK(item.raw.find("https://www.google.com/url?") != std::string::npos);
}

TEST_CASE("Another snippet of the same alert is no edit")
{
    const Page before = feedPage("google_alert.xml");
    const Page after = feedPage("google_alert_other_snippet.xml");
    REQUIRE(before.items[0].text != after.items[0].text);
    CHECK(before.items[0].versionText == after.items[0].versionText);
}

TEST_CASE("A Google News article is known by title, paper and day, because its guid changes")
{
    const Page before = feedPage("google_news.xml");
    const Page after = feedPage("google_news_other_guid.xml");
    REQUIRE(before.items.size() == 2);
    CHECK(before.items[1].key == after.items[1].key);
    CHECK(before.items[1].versionText == after.items[1].versionText);
    CHECK(before.items[0].key != before.items[1].key);
}

TEST_CASE("A Google News redirect is unwrapped where its name still holds the address, and kept where not")
{
    const Page page = feedPage("google_news.xml");
    CHECK(itemTitled(page, "Telvana outage hits Kiel - The Paper").url == "https://paper.example/telvana-outage");
    CHECK(itemTitled(page, "Opaque - Other Paper").url.starts_with("https://news.google.com/rss/articles/"));
}

TEST_CASE("Other wrapped news links are unwrapped, unless what they wrap is not of the web")
{
    const Page page = feedPage("bing_news.xml");
    CHECK(itemTitled(page, "Bing").url == "https://paper.example/bing");
    CHECK(itemTitled(page, "Google by another country").url == "https://paper.example/de");
    CHECK(itemTitled(page, "Wraps nothing good").url == "https://www.google.com/url?url=javascript:alert(1)");
}
