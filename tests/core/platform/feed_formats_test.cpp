// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/feed_answers.h"

using namespace earshot;
using namespace earshot::test;

TEST_CASE("RSS 2.0 gives all that an item says")
{
    const Page page = feedPage("rss_2_0.xml");
    REQUIRE(page.items.size() == 2);
    const Observation& newer = page.items[1];
    CHECK(newer.key == "feed:7:https://forum.harbour.example/t/101");
    CHECK(newer.externalId == "https://forum.harbour.example/t/101");
    CHECK(newer.url == "https://forum.harbour.example/t/101");
    CHECK(newer.title == "Telvana router drops every evening");
    CHECK(newer.text == "Telvana router drops every evening\n\nThird week now. Nobody calls back.\nContract 4417.");
    CHECK(newer.html == "<p>Third week now. <b>Nobody</b> calls back.</p><p>Contract 4417.</p>");
    CHECK(newer.author.name == "Maren K.");
    CHECK(newer.author.handle.empty());
    CHECK(newer.author.externalId == "Maren K.@forum.harbour.example");
    CHECK(newer.language == "en");
    CHECK(newer.postedAt == *parsedRfc3339("2026-03-02T08:14:09Z"));
    CHECK(newer.counts.replies == 12);
    CHECK(newer.media == std::vector<std::string>{ "https://forum.harbour.example/files/photo.jpg" });
    CHECK_FALSE(newer.own);
    CHECK_FALSE(newer.boost);
}

TEST_CASE("The raw part of an item is its own bytes, from its start tag to its end tag")
{
    const Page page = feedPage("rss_2_0.xml");
    const std::string& raw = page.items[0].raw;
    CHECK(raw.starts_with("<item>\n<title>Praise for once</title>"));
    CHECK(raw.ends_with("</description>\n</item>"));
    CHECK(raw.find("Maren") == std::string::npos);
}

TEST_CASE("An RSS author by mail address is known by the name in brackets")
{
    const Page page = feedPage("rss_2_0.xml");
    CHECK(page.items[0].author.name == "Jo Lindt");
    CHECK(page.items[0].text == "Praise for once\n\nThe technician was early & kind.");
}

TEST_CASE("RSS 0.91 with a document type is read without fetching it")
{
    const Page page = feedPage("rss_0_91.xml");
    REQUIRE(page.items.size() == 1);
    CHECK(page.items[0].text == "Tariff change\n\nTwo euros more.");
}

TEST_CASE("An item without a title is its text")
{
    const Page page = feedPage("rss_0_92_without_title.xml");
    REQUIRE(page.items.size() == 1);
    CHECK(page.items[0].title.empty());
    CHECK(page.items[0].text == "No title, only a line about the bill.");
}

TEST_CASE("RSS 1.0 items beside the channel are found, with language, author and date from Dublin Core")
{
    const Page page = feedPage("rdf_1_0.xml");
    REQUIRE(page.items.size() == 1);
    const Observation& item = page.items[0];
    CHECK(item.key == "feed:7:https://news.kelp.example/1");
    CHECK(item.url == "https://news.kelp.example/1");
    CHECK(item.author.name == "Redaktion");
    CHECK(item.language == "de");
    CHECK(item.postedAt == *parsedRfc3339("2026-03-02T06:00:00Z"));
}

TEST_CASE("RSS 0.90 is read")
{
    const Page page = feedPage("rdf_0_90.xml");
    REQUIRE(page.items.size() == 1);
    CHECK(page.items[0].url == "https://old.kelp.example/9");
}

TEST_CASE("Atom 1.0 is known by its namespace, whatever its prefix")
{
    const Page page = feedPage("atom_1_0.xml");
    REQUIRE(page.items.size() == 2);
    const Observation& entry = page.items[1];
    CHECK(entry.key == "feed:7:tag:kelp.example,2026:Post-1");
    CHECK(entry.url == "https://blog.kelp.example/1");
    CHECK(entry.title == "Why Telvana lost us");
    CHECK(entry.text == "Why Telvana lost us\n\nTwo outages a week.");
    CHECK(entry.author.name == "Ada, Bo");
    CHECK(entry.author.url == "https://ada.kelp.example/");
    CHECK(entry.language == "en");
    CHECK(entry.postedAt == *parsedRfc3339("2026-03-01T10:00:00Z"));
    CHECK(entry.editedAt == *parsedRfc3339("2026-03-02T08:30:00.5Z"));
    CHECK(entry.media == std::vector<std::string>{ "https://blog.kelp.example/1.mp3" });
    CHECK(entry.raw.starts_with("<a:entry>"));
    CHECK(entry.raw.ends_with("</a:entry>"));
}

TEST_CASE("Atom text is taken as it is, and an entry without an author has the feed's")
{
    const Page page = feedPage("atom_1_0.xml");
    CHECK(page.items[0].title == "A < B");
    CHECK(page.items[0].text == "A < B\n\nPlain & simple");
    CHECK(page.items[0].author.name == "The Kelp team");
    CHECK(page.items[0].postedAt == *parsedRfc3339("2026-02-01T10:00:00Z"));
}

TEST_CASE("Atom 0.3 is read with its own date names and modes")
{
    const Page page = feedPage("atom_0_3.xml");
    REQUIRE(page.items.size() == 1);
    CHECK(page.items[0].title == "Rechnung & Mahnung");
    CHECK(page.items[0].text == "Rechnung & Mahnung\n\nZweimal abgebucht.\nKeine Antwort.");
    CHECK(page.items[0].url == "https://alt.kelp.example/5");
    CHECK(page.items[0].postedAt == *parsedRfc3339("2026-03-01T11:00:00Z"));
    CHECK(page.items[0].language == "de");
}

TEST_CASE("An Atom entry that stands alone is a feed of one")
{
    CHECK(feedPage("atom_entry_alone.xml").items.size() == 1);
}

TEST_CASE("Atom content is read by its type: text, plain, packed or elsewhere")
{
    const Page page = feedPage("atom_content_types.xml");
    REQUIRE(page.items.size() == 4);
    const auto textOf = [&](const std::string& id) { return std::ranges::find(page.items, id, &Observation::externalId)->text; };
    CHECK(textOf("text") == "t\n\na <b> c");
    CHECK(textOf("plain") == "t\n\njust text");
    CHECK(textOf("base64") == "Packed");
    CHECK(textOf("src") == "Elsewhere\n\nin short");
}

TEST_CASE("XHTML under a prefix of its own keeps its paragraphs")
{
    const Page page = feedPage("xhtml_with_prefix.xml");
    REQUIRE(page.items.size() == 1);
    CHECK(page.items[0].title == "The title");
    CHECK(page.items[0].text == "The title\n\nOne\nTwo & three");
}

TEST_CASE("Atom authors are inherited from the source, then from the feed")
{
    const Page page = feedPage("atom_authors.xml");
    const auto authorOf = [&](const std::string& id) { return std::ranges::find(page.items, id, &Observation::externalId)->author.name; };
    CHECK(authorOf("own") == "Own");
    CHECK(authorOf("source") == "Source author");
    CHECK(authorOf("feed") == "Feed author");
    CHECK(authorOf("mail") == "x@kelp.example");
}

TEST_CASE("JSON Feed 1.1 is read, a number for an id included")
{
    const Page page = feedPage("json_feed_1_1.json");
    REQUIRE(page.items.size() == 2);
    const Observation& item = *std::ranges::find(page.items, "7", &Observation::externalId);
    CHECK(item.key == "feed:7:7");
    CHECK(item.url == "https://forum.harbour.example/y/7");
    CHECK(item.text == "Modem yine gitti\n\nÜç gündür internet yok.");
    CHECK(item.language == "tr");
    CHECK(item.author.name == "Deniz");
    CHECK(item.postedAt == *parsedRfc3339("2026-03-02T07:00:00Z"));
    CHECK(item.editedAt == *parsedRfc3339("2026-03-02T08:00:00Z"));
    CHECK(item.media == std::vector<std::string>{ "https://kelp.example/i.png", "https://kelp.example/a.png" });
}

TEST_CASE("Plain text of a JSON Feed stays plain and becomes harmless HTML")
{
    const Page page = feedPage("json_feed_1_1.json");
    const Observation& item = *std::ranges::find(page.items, "8", &Observation::externalId);
    CHECK(item.text == "düz metin <b>");
    CHECK(item.html == "düz metin &lt;b&gt;");
    CHECK(item.author.name == "Ece, Can");
    CHECK(item.language == "en");
}

TEST_CASE("JSON Feed 1.0 with one author and an external address is read")
{
    const Page page = feedPage("json_feed_1_0.json");
    REQUIRE(page.items.size() == 1);
    CHECK(page.items[0].url == "https://kelp.example/a");
    CHECK(page.items[0].author.name == "Ines");
    CHECK(page.items[0].text == "Old style\n\nIn short");
}

TEST_CASE("Media RSS, groups of it and enclosures give addresses, and only those of the web")
{
    const Page page = feedPage("media.xml");
    REQUIRE(page.items.size() == 1);
    CHECK(page.items[0].media
        == std::vector<std::string>{ "https://cdn.example/v.mp4", "https://cdn.example/w.mp4", "https://cdn.example/p.mp3" });
}

TEST_CASE("An answer in a thread names its question by the key that the question has")
{
    const Page page = feedPage("thread_extension.xml");
    REQUIRE(page.items.size() == 2);
    CHECK(page.items[1].parentKey == page.items[0].key);
    CHECK(page.items[1].parentExternalId == "urn:question");
    CHECK(page.items[0].counts.replies == 3);
}

TEST_CASE("Tombstones give the keys of what was deleted, absence never does")
{
    const Page page = feedPage("tombstones.xml");
    CHECK(page.goneKeys == std::vector<std::string>{ "feed:7:urn:deleted" });
    CHECK(feedPage("empty_feed.xml").goneKeys.empty());
}

TEST_CASE("A feed without items is an empty page, not an error")
{
    CHECK(feedPage("empty_feed.xml").items.empty());
}

TEST_CASE("Items come oldest first, whatever their order, those without a date stay beside their neighbours")
{
    const Page page = feedPage("order_without_meaning.xml");
    std::vector<std::string> titles;
    for (const Observation& item : page.items)
        titles.push_back(item.title);
    CHECK(titles == std::vector<std::string>{ "a", "undated", "b", "c" });
}
