// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "earshot/base/text.h"
#include "fake_feed.h"

#include <algorithm>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

const std::string earlier = "Mon, 02 Mar 2026 07:00:00 GMT";

/// A desk that listens to one feed.
struct FeedDesk {
    Place place{ GENERATE(from_range(engines())) };
    FakeFeed feed;
    Desk desk{ place };
    SourceId source = desk.addFeed(feed.url());

    std::int64_t ledgerRows() { return got(desk.workspace.store().info()).ledger; }
};

/// The same with an old item and a newer one that has a page of its own; both are known.
struct KnownItems : FeedDesk {
    const FakeItem old{ "old", "An older item", {}, earlier };
    const FakeItem item{ "item", newsText, "/item" };
    std::vector<ServedSite::Endpoint> itemPages{};

    KnownItems()
    {
        answerItem(page("<html>The item</html>", "text/html"));
        feed.show({ item, old });
        desk.poll();
    }
    void answerItem(const Response& answer) { itemPages.push_back(feed.site().serve("/item", answer)); }
};

}

TEST_CASE("The first poll of a feed records each of its items once")
{
    FeedDesk here;
    here.feed.show({ { "a", newsText }, { "b", "Another item", {}, earlier } });
    const auto summaries = here.desk.poll();
    REQUIRE(summaries.size() == 1);
    CHECK(summaries[0].source == here.source);
    CHECK_FALSE(summaries[0].error);
    CHECK(summaries[0].fetched == 2);
    CHECK(summaries[0].added == 2);
    CHECK(here.desk.mentions().size() == 2);
    CHECK(here.desk.mention("a").text == newsText);
    CHECK(here.desk.mention("a").verdict.label == Label::Other);
    CHECK(here.desk.snapshotsOf("a") == std::vector{ SnapshotKind::First });
    CHECK(here.desk.isWhole());
}

TEST_CASE("After a good poll the source's state says when and what")
{
    FeedDesk here;
    here.feed.show({ { "a", newsText } });
    here.desk.poll();
    const SourceState state = here.desk.state(here.source);
    CHECK(state.health == SourceHealth::Good);
    CHECK(state.polledAt == here.desk.clock.now());
    CHECK(state.newAt == here.desk.clock.now());
    CHECK(state.cursor.etag == "\"1\"");
    REQUIRE(state.dueAt);
    CHECK(*state.dueAt >= here.desk.clock.now() + 5min);
}

TEST_CASE("A source that is not due is not polled unless all are asked for")
{
    FeedDesk here;
    here.desk.poll();
    CHECK(here.desk.poll().empty());
    CHECK(here.desk.poll({ .all = true }).size() == 1);
    CHECK(here.feed.site().requests("/feed").size() == 2);
}

TEST_CASE("Only the sources that were named are polled, and a source that is not there is said so")
{
    FeedDesk here;
    const SourceId other = here.desk.addFeed(here.feed.url() + "?other");
    const auto summaries = here.desk.poll({ .only = { other } });
    REQUIRE(summaries.size() == 1);
    CHECK(summaries[0].source == other);
    CHECK(errorOf(here.desk.listener.poll({ .only = { SourceId{ 99 } } })) == ErrorKind::Unknown);
}

TEST_CASE("A paused source is not polled, whatever is asked for")
{
    FeedDesk here;
    did(here.desk.workspace.sources().setPaused(here.source, true, "mona", here.desk.clock.now()));
    CHECK(here.desk.poll({ .all = true }).empty());
    CHECK(here.feed.site().requests().empty());
}

TEST_CASE("A feed that was not modified is not read again and nothing is written about it")
{
    FeedDesk here;
    here.feed.show({ { "a", newsText } });
    here.desk.poll();
    const auto rows = here.ledgerRows();
    const auto summaries = here.desk.pollLater();
    CHECK(here.feed.notModified() == 1);
    REQUIRE(summaries.size() == 1);
    CHECK(summaries[0].fetched == 0);
    CHECK(here.ledgerRows() == rows);
    CHECK(here.desk.state(here.source).cursor.etag == "\"1\"");
    CHECK(here.desk.state(here.source).newAt < here.desk.clock.now());
}

TEST_CASE("Items that are known and unchanged write nothing")
{
    FeedDesk here;
    here.feed.forgetValidators();
    here.feed.show({ { "a", newsText } });
    here.desk.poll();
    const auto rows = here.ledgerRows();
    const auto summaries = here.desk.pollLater();
    REQUIRE(summaries.size() == 1);
    CHECK(summaries[0].fetched == 1);
    CHECK(summaries[0].unchanged == 1);
    CHECK(summaries[0].added + summaries[0].changed == 0);
    CHECK(here.ledgerRows() == rows);
}

TEST_CASE("An item whose text changed gets a version and keeps the first one")
{
    FeedDesk here;
    here.feed.show({ { "a", "The first text" } });
    here.desk.poll();
    here.feed.show({ { "a", "The second text" } });
    const auto summaries = here.desk.pollLater();
    CHECK(summaries.at(0).changed == 1);
    CHECK(here.desk.versionsOf("a") == std::vector<std::string>{ "The first text", "The second text" });
    CHECK(here.desk.mention("a").state == MentionState::Edited);
    CHECK(here.desk.isWhole());
}

TEST_CASE("An item that is only missing from its feed is not taken for deleted")
{
    KnownItems here;
    here.answerItem(GENERATE(page("<html>The item</html>", "text/html"), bare(500), bare(403), bare(429)));
    here.feed.show({ here.old });
    here.desk.pollLater();
    CHECK(here.feed.site().requests("/item").size() == 1);
    CHECK(here.desk.mention("item").state == MentionState::Present);
}

TEST_CASE("An item is gone once its own page says so")
{
    KnownItems here;
    here.answerItem(GENERATE(bare(404), bare(410)));
    here.feed.show({ here.old });
    const auto summaries = here.desk.pollLater();
    CHECK(summaries.at(0).gone == 1);
    CHECK(here.desk.mention("item").state == MentionState::Gone);
    CHECK(here.desk.mention("item").text == newsText);
    CHECK(here.desk.snapshotsOf("item") == std::vector{ SnapshotKind::First, SnapshotKind::Gone });
    CHECK(here.desk.isWhole());
}

TEST_CASE("An item that is gone is not asked for again")
{
    KnownItems here;
    here.answerItem(bare(404));
    here.feed.show({ here.old });
    here.desk.pollLater();
    here.feed.show({ here.old, { "new", "A new item" } });
    here.desk.pollLater();
    CHECK(here.feed.site().requests("/item").size() == 1);
}

TEST_CASE("An item that comes back is restored")
{
    KnownItems here;
    here.answerItem(bare(404));
    here.feed.show({ here.old });
    here.desk.pollLater();
    here.feed.show({ here.item, here.old });
    here.desk.pollLater();
    CHECK(here.desk.mention("item").state == MentionState::Present);
    CHECK(here.desk.snapshotsOf("item") == std::vector{ SnapshotKind::First, SnapshotKind::Gone, SnapshotKind::Restored });
}

TEST_CASE("An item that slid out at the end of its feed is left in peace")
{
    KnownItems here;
    here.feed.show({ { "new", "A new item", {}, "Mon, 02 Mar 2026 09:00:00 GMT" } });
    here.desk.pollLater();
    CHECK(here.feed.site().requests("/item").empty());
    CHECK(here.desk.mention("item").state == MentionState::Present);
}

TEST_CASE("An item without an address does not keep the others from a second look")
{
    KnownItems here;
    here.feed.show({ here.item, { "bare", "An item without a page" }, { "bare2", "Another one" }, here.old });
    here.desk.pollLater();
    here.answerItem(bare(404));
    here.feed.show({ here.old });
    here.desk.pollLater();
    CHECK(here.desk.mention("item").state == MentionState::Gone);
    CHECK(here.desk.mention("bare").state == MentionState::Present);
}

TEST_CASE("What a feed itself calls deleted is gone")
{
    FeedDesk here;
    const auto atom = [](const std::string& entries) {
        return page("<feed xmlns='http://www.w3.org/2005/Atom' xmlns:at='http://purl.org/atompub/tombstones/1.0'><title>Kelp</title>"
                + entries + "</feed>",
            "application/atom+xml");
    };
    auto path = here.feed.site().serve("/atom", atom("<entry><id>urn:kelp:1</id><title>One</title></entry>"));
    here.desk.addFeed(here.feed.site().url("/atom"));
    here.desk.poll();
    CHECK(here.desk.mention("urn:kelp:1").state == MentionState::Present);
    const auto later = here.feed.site().serve("/atom", atom("<at:deleted-entry ref='urn:kelp:1' when='2026-03-02T09:30:00Z'/>"));
    const auto summaries = here.desk.pollLater();
    CHECK(here.desk.mention("urn:kelp:1").state == MentionState::Gone);
    CHECK(std::ranges::count(summaries, 1, &PollSummary::gone) == 1);
}

TEST_CASE("A feed's query keeps only the items with these words")
{
    FeedDesk here;
    here.feed.show({ { "a", "A broken router in the harbour" }, { "b", "A broken window" }, { "c", "Router news" } });
    const SourceId filtered = here.desk.addFeed(here.feed.url(), "router broken");
    const auto summaries = here.desk.poll({ .only = { filtered } });
    CHECK(summaries.at(0).fetched == 3);
    CHECK(summaries.at(0).added == 1);
    REQUIRE(here.desk.mentions().size() == 1);
    CHECK(here.desk.mentions()[0].externalId == "a");
}

TEST_CASE("A complaint in a feed opens a case only where one of our brands is in it")
{
    FeedDesk here;
    here.desk.addBrand("Kelp Mobile");
    here.feed.show({ { "ours", "Kelp Mobile charged me twice for the same invoice and nobody refunds my money." },
        { "theirs", "Wrack Net charged me twice for the same invoice and nobody refunds my money." } });
    here.desk.poll();
    CHECK(here.desk.mention("theirs").verdict.label == Label::Complaint);
    CHECK_FALSE(here.desk.mention("theirs").caseId);
    CHECK(here.desk.onlyCase().opener == here.desk.mention("ours").id);
    CHECK(here.desk.mention("ours").brand);
}

TEST_CASE("Without any brand every complaint in a feed opens a case")
{
    FeedDesk here;
    here.feed.show({ { "a", moreComplaintText } });
    here.desk.poll();
    CHECK(here.desk.onlyCase().opener == here.desk.mention("a").id);
}

TEST_CASE("A feed that moved for good is asked at its new address after three polls")
{
    FeedDesk here;
    const auto moved = here.feed.site().serve("/old", bare(301, "Location", "/feed"));
    const SourceId source = here.desk.addFeed(here.feed.site().url("/old"));
    const auto address = [&] { return got(here.desk.workspace.sources().find(source)).baseUrl; };
    here.feed.show({ { "a", newsText } });
    here.desk.poll({ .only = { source } });
    here.desk.pollLater();
    CHECK(address() == here.feed.site().url("/old"));
    here.desk.pollLater();
    CHECK(address() == here.feed.url());
    here.desk.pollLater();
    CHECK(here.feed.site().requests("/old").size() == 3);
    CHECK(here.desk.mentions().size() == 2); // one by each source: the move made no new items
}

TEST_CASE("A feed that moved to another host waits for a person to say so")
{
    FeedDesk here;
    const std::string elsewhere = "http://localhost:" + std::to_string(here.feed.site().port()) + "/feed";
    const auto moved = here.feed.site().serve("/old", bare(308, "Location", elsewhere));
    const SourceId source = here.desk.addFeed(here.feed.site().url("/old"));
    for (int i = 0; i < 4; ++i)
        here.desk.pollLater();
    CHECK(got(here.desk.workspace.sources().find(source)).baseUrl == here.feed.site().url("/old"));
    CHECK(here.desk.state(source).movedTo == elsewhere);
}

TEST_CASE("What was committed is told, once for each transaction")
{
    FeedDesk here;
    here.feed.show({ { "a", newsText }, { "b", moreComplaintText } });
    std::vector<Changes> told;
    did(here.desk.listener.poll({}, [&](const Changes& changes) { told.push_back(changes); }).map([](const auto&) {}));
    REQUIRE(told.size() == 1);
    CHECK(told[0].added.size() == 2);
    CHECK(told[0].changed.empty());
    REQUIRE(told[0].cases.size() == 1);
    CHECK(told[0].cases[0] == here.desk.onlyCase().id);
}

TEST_CASE("What a feed sends that is no UTF-8 is stored as text that everybody can read, and stays what it was")
{
    FeedDesk here;
    const auto [type, body] = GENERATE(
        std::pair<std::string, std::string>("application/rss+xml; charset=utf-8",
            "<rss version='2.0'><channel><title>Caf\xe9</title><item><guid>a</guid><title>Caf\xe9 line</title>"
            "<author>Ren\xe9</author><description>The caf\xe9 line is down \xf0\x9f\x92</description></item>"
            "</channel></rss>"),
        std::pair<std::string, std::string>("application/feed+json",
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Caf\xe9\",\"items\":[{\"id\":\"a\",\"title\":\"Caf\xe9 line\","
            "\"content_text\":\"The caf\xe9 line is down \xf0\x9f\x92\",\"authors\":[{\"name\":\"Ren\xe9\"}]}]}"));
    CAPTURE(type);
    const auto endpoint = here.feed.site().serve("/broken", page(body, type));
    const SourceId broken = here.desk.addFeed(here.feed.site().url("/broken"));
    const auto first = here.desk.poll({ .only = { broken } });
    CHECK_FALSE(first.at(0).error);
    CHECK(first.at(0).added == 1);
    const Mention mention = here.desk.mention("a");
    CHECK(isValidUtf8(mention.text));
    CHECK(isValidUtf8(mention.author.name));
    CHECK(mention.text.find("line is down") != std::string::npos);
    for (const Snapshot& version : got(here.desk.workspace.mentions().versions(mention.id)))
        CHECK((isValidUtf8(version.text) && isValidUtf8(version.html) && isValidUtf8(version.raw)));
    CHECK(got(here.desk.workspace.search().find(got(parsedQuery("down")), {}, 0)).size() == 1);
    here.desk.clock.advance(1h);
    CHECK(here.desk.poll({ .only = { broken }, .all = true }).at(0).unchanged == 1);
    CHECK(here.desk.isWhole());
    did(here.desk.workspace.store().check());
}
