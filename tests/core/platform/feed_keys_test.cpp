// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/feed_answers.h"

#include <set>

using namespace earshot;
using namespace earshot::test;

namespace {

std::set<std::string> keysOf(const Page& page)
{
    std::set<std::string> keys;
    for (const Observation& item : page.items)
        keys.insert(item.key);
    return keys;
}

}

TEST_CASE("Without a guid the key is link and date, else the link, else the title, else the text")
{
    const Page page = feedPage("guid_missing.xml");
    REQUIRE(page.items.size() == 4);
    CHECK(itemTitled(page, "With date").key == "feed:7:https://harbour.example/t/1 2026-03-02T08:00:00Z");
    CHECK(itemTitled(page, "Without date").key == "feed:7:https://harbour.example/t/2");
    CHECK(itemTitled(page, "Only a title").key.starts_with("feed:7:title:"));
    CHECK(std::ranges::find(page.items, "Only a text", &Observation::text)->key.starts_with("feed:7:text:"));
}

TEST_CASE("A key from a link survives the change to https, a lost www, tracking parameters and another time zone")
{
    const Page before = feedPage("guid_missing.xml");
    const Page after = feedPage("guid_missing_https.xml");
    CHECK(itemTitled(before, "With date").key == itemTitled(after, "With date").key);
}

TEST_CASE("A guid that all items share is extended by title and link, a good one beside it stays")
{
    const Page page = feedPage("guid_the_same_everywhere.xml");
    CHECK(page.items.size() == 4);
    CHECK(keysOf(page).size() == 4);
    CHECK(itemTitled(page, "Proper").key == "feed:7:proper");
    CHECK(itemTitled(page, "Post 1").key.starts_with("feed:7:N/A:"));
}

TEST_CASE("That a guid says nothing is remembered when it stands alone the next time")
{
    const Page first = feedPage("guid_the_same_everywhere.xml");
    const Page second = feedPage("guid_the_same_once.xml", first.cursor);
    REQUIRE(second.items.size() == 1);
    CHECK(second.items[0].key == itemTitled(first, "Post 2").key);
    CHECK(second.cursor.position == first.cursor.position);
}

TEST_CASE("Many guids that say nothing make the memory short and the rule general")
{
    std::string items;
    for (int n = 0; n < 100; ++n)
        for (const char* title : { "a", "b" })
            items += "<item><title>" + std::string(title) + std::to_string(n) + "</title><guid>dup" + std::to_string(n) + "</guid></item>";
    const auto page = readFeedPage(answered("<rss><channel>" + items + "</channel></rss>"));
    REQUIRE(page);
    CHECK(keysOf(*page).size() == 200);
    CHECK(page->cursor.position == "shared:*");
    const auto again
        = readFeedPage(answered("<rss><channel><item><title>a5</title><guid>dup5</guid></item></channel></rss>"), page->cursor);
    REQUIRE(again);
    CHECK(again->items[0].key == itemTitled(*page, "a5").key);
}

TEST_CASE("Items with the same link and date are told apart by their titles")
{
    const Page page = feedPage("link_and_date_the_same.xml");
    CHECK(keysOf(page).size() == 2);
}

TEST_CASE("The same item listed twice is one item")
{
    CHECK(feedPage("item_listed_twice.xml").items.size() == 1);
    CHECK(feedPage("item_listed_twice.xml").cursor.position.empty());
}

TEST_CASE("Of an Atom entry that stands twice the latest is kept, and ids differ by case")
{
    const Page page = feedPage("atom_id_twice.xml");
    REQUIRE(page.items.size() == 2);
    CHECK(itemTitled(page, "New wording").key == "feed:7:urn:a");
    CHECK(itemTitled(page, "Another case, another entry").key == "feed:7:urn:A");
}

TEST_CASE("A very long guid makes a short key")
{
    const Page page = feedPage("guid_very_long.xml");
    REQUIRE(page.items.size() == 1);
    CHECK(page.items[0].key.size() < 100);
    CHECK(page.items[0].key.starts_with("feed:7:sha256:"));
}

TEST_CASE("A damaged memory does no harm")
{
    for (const char* position : { "shared:", "shared:,,", "nonsense", ">", "shared:zz" }) {
        Cursor cursor;
        cursor.position = position;
        CHECK(feedPage("rss_2_0.xml", cursor).items.size() == 2);
    }
}
