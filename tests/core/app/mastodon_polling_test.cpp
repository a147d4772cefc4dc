// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <future>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

const std::string newest = "2026-03-02T08:40:00.000Z";

/// A desk that listens to what mentions us on one server.
struct MentionsDesk {
    Place place{ GENERATE(from_range(engines())) };
    FakeMastodon server;
    Desk desk{ place };
    SourceId source = desk.addMentions(server);

    Source stored() { return got(desk.workspace.sources().find(source)); }
};

/// The same with a hashtag, where posts are seen again at each poll, our own among them.
struct HashtagDesk {
    Place place{ GENERATE(from_range(engines())) };
    FakeMastodon server;
    Desk desk{ place };
    SourceId source = desk.addHashtag(server);
};

}

TEST_CASE("A mention is recorded with its author as the platform shows them")
{
    MentionsDesk here;
    here.server.show({ .id = "101", .text = newsText });
    const auto summaries = here.desk.poll();
    CHECK(summaries.at(0).added == 1);
    const Mention mention = here.desk.mention("101");
    CHECK(mention.key == "mastodon:https://kelp.example/users/mira_k/statuses/101");
    CHECK(mention.text == newsText);
    CHECK(mention.author.handle == "mira_k");
    CHECK(mention.author.followers == 12);
    CHECK(mention.source == here.source);
    CHECK(here.desk.isWhole());
}

TEST_CASE("The next poll asks only for what came after")
{
    MentionsDesk here;
    here.server.show({ .id = "101", .text = newsText });
    here.desk.poll();
    here.server.show({ .id = "102", .text = "Another post" });
    const auto summaries = here.desk.pollLater();
    CHECK(summaries.at(0).fetched == 1);
    CHECK(summaries.at(0).added == 1);
    CHECK(here.desk.mentions().size() == 2);
}

TEST_CASE("Before the first page Earshot learns whose the token is and how long a post may be")
{
    MentionsDesk here;
    here.desk.poll();
    CHECK(here.stored().account == "telvana");
    CHECK(here.stored().postLength == 480);
    here.desk.pollLater();
    CHECK(here.server.requests("/api/v1/accounts/verify_credentials").size() == 1);
}

TEST_CASE("An older server is asked for its limits in the older way")
{
    MentionsDesk here;
    const auto current = here.server.instead("/api/v2/instance", bare(404));
    const auto older = here.server.instead("/api/v1/instance", page(R"({"max_toot_chars":5000})", "application/json"));
    here.desk.poll();
    CHECK(here.stored().postLength == 5000);
}

TEST_CASE("While nobody knows whose the token is nothing is polled, for our own posts would open cases")
{
    HashtagDesk here;
    here.server.show({ .id = "101", .author = "telvana", .text = complaintText });
    {
        const auto failing = here.server.instead("/api/v1/accounts/verify_credentials", bare(503));
        const auto summaries = here.desk.poll();
        REQUIRE(summaries.at(0).error);
        CHECK(summaries.at(0).error->kind == ErrorKind::ServerFailed);
        CHECK(here.desk.state(here.source).health == SourceHealth::Failing);
        CHECK(here.desk.mentions().empty());
    }
    here.desk.pollLater();
    CHECK(here.desk.mention("101").own);
    CHECK(here.desk.cases().empty());
}

TEST_CASE("A boost is no mention")
{
    HashtagDesk here;
    here.server.show({ .id = "101", .text = complaintText, .boost = true });
    here.desk.poll();
    CHECK(here.desk.mentions().empty());
    CHECK(here.desk.cases().empty());
}

TEST_CASE("The token stands nowhere in the workspace")
{
    MentionsDesk here;
    here.server.show({ .id = "101", .text = complaintText });
    here.desk.poll();
    const auto failing = here.server.instead("/api/v1/notifications", bare(401));
    here.desk.pollLater();
    CHECK(here.server.requests("/api/v1/notifications").at(0).headers.value("Authorization") == "Bearer " + FakeMastodon::token);
    CHECK(here.place.bytes().find("invoice") != std::string::npos);
    CHECK(here.place.bytes().find(FakeMastodon::token) == std::string::npos);
}

TEST_CASE("An edit brings every version that was missed, each with its own time")
{
    HashtagDesk here;
    here.server.show({ .id = "101", .text = "First text" });
    here.desk.poll();
    here.server.show({ .id = "101",
        .text = "First text",
        .edits = { { "2026-03-02T09:10:00.000Z", "Second text" }, { "2026-03-02T09:20:00.000Z", "Third text" } } });
    here.desk.pollLater();
    CHECK(here.desk.versionsOf("101") == std::vector<std::string>{ "First text", "Second text", "Third text" });
    const auto versions = got(here.desk.workspace.mentions().versions(here.desk.mention("101").id));
    CHECK(versions.at(1).claimedAt == *parsedRfc3339("2026-03-02T09:10:00Z"));
    CHECK(versions.at(2).claimedAt == *parsedRfc3339("2026-03-02T09:20:00Z"));
    CHECK(here.desk.isWhole());
}

TEST_CASE("A post that was edited before it was first seen comes with all its versions")
{
    HashtagDesk here;
    here.server.show({ .id = "101", .text = "First text", .edits = { { newest, "Second text" } } });
    here.desk.poll();
    CHECK(here.desk.versionsOf("101") == std::vector<std::string>{ "First text", "Second text" });
    CHECK(here.desk.mention("101").text == "Second text");
    const auto versions = got(here.desk.workspace.mentions().versions(here.desk.mention("101").id));
    CHECK(versions.at(0).claimedAt == *parsedRfc3339("2026-03-02T08:00:00Z"));
}

TEST_CASE("An edited post that two sources bring in one round gets each version once")
{
    HashtagDesk here;
    here.desk.addMentions(here.server);
    here.server.show({ .id = "101", .text = "First text", .edits = { { newest, "Second text" } } });
    here.desk.poll();
    CHECK(here.desk.versionsOf("101") == std::vector<std::string>{ "First text", "Second text" });
}

TEST_CASE("Where the history cannot be read, the present version is kept at least")
{
    HashtagDesk here;
    here.server.show({ .id = "101", .text = "First text" });
    here.desk.poll();
    here.server.show({ .id = "101", .text = "First text", .edits = { { newest, "Second text" }, { newest, "Third text" } } });
    const auto failing = here.server.instead("/api/v1/statuses/101/history", bare(500));
    here.desk.pollLater();
    CHECK(here.desk.versionsOf("101") == std::vector<std::string>{ "First text", "Third text" });
}

TEST_CASE("A second look finds an edit and a deletion that no poll would bring")
{
    MentionsDesk here;
    here.server.show({ .id = "101", .text = "First text" });
    here.server.show({ .id = "102", .text = newsText });
    here.desk.poll();
    here.server.show({ .id = "101", .text = "First text", .edits = { { newest, "Second text" } } });
    here.server.remove("102");
    const auto summaries = here.desk.pollLater();
    CHECK(summaries.at(0).fetched == 0);
    CHECK(summaries.at(0).changed == 1);
    CHECK(summaries.at(0).gone == 1);
    CHECK(here.desk.versionsOf("101") == std::vector<std::string>{ "First text", "Second text" });
    CHECK(here.desk.mention("102").state == MentionState::Gone);
    CHECK(here.desk.mention("102").text == newsText);
    CHECK(here.desk.isWhole());
}

TEST_CASE("A mention is looked at again when its time has come, not before, and not for ever")
{
    MentionsDesk here;
    here.server.show({ .id = "101", .text = newsText });
    here.desk.poll();
    here.desk.clock.advance(10min);
    here.desk.poll();
    CHECK(here.server.requests("/api/v1/statuses/101").empty());
    here.desk.clock.advance(25min);
    here.desk.poll();
    here.desk.clock.advance(10min);
    here.desk.poll();
    CHECK(here.server.requests("/api/v1/statuses/101").size() == 1);
    here.desk.clock.advance(24h * 15);
    here.desk.poll();
    CHECK(here.server.requests("/api/v1/statuses/101").size() == 1);
}

TEST_CASE("Whoever asks for everything gets a second look at once")
{
    MentionsDesk here;
    here.server.show({ .id = "101", .text = newsText });
    here.desk.poll();
    here.desk.clock.advance(1s);
    here.desk.poll({ .all = true });
    CHECK(here.server.requests("/api/v1/statuses/101").size() == 1);
}

TEST_CASE("A server that has had enough ends the second look")
{
    MentionsDesk here;
    const int status = GENERATE(429, 503);
    std::vector<ServedSite::Endpoint> refusals;
    for (int id = 101; id <= 130; ++id) {
        here.server.show({ .id = std::to_string(id), .text = "Post" });
        refusals.push_back(here.server.instead("/api/v1/statuses/" + std::to_string(id), bare(status)));
    }
    here.desk.poll();
    here.desk.pollLater();
    std::size_t asked = 0;
    for (int id = 101; id <= 130; ++id)
        asked += here.server.requests("/api/v1/statuses/" + std::to_string(id)).size();
    CHECK(asked >= 1);
    CHECK(asked <= 8);
    CHECK(here.desk.mention("130").state == MentionState::Present);
}

TEST_CASE("A post that was gone and is shown again is restored")
{
    HashtagDesk here;
    const FakePost post{ .id = "101", .text = newsText };
    here.server.show(post);
    here.desk.poll();
    here.server.remove("101");
    here.desk.pollLater();
    CHECK(here.desk.mention("101").state == MentionState::Gone);
    here.server.show(post);
    here.desk.pollLater();
    CHECK(here.desk.mention("101").state == MentionState::Present);
    CHECK(here.desk.snapshotsOf("101") == std::vector{ SnapshotKind::First, SnapshotKind::Gone, SnapshotKind::Restored });
}

TEST_CASE("stop() ends a second look at a server that says nothing")
{
    MentionsDesk here;
    here.server.show({ .id = "101", .text = newsText });
    here.desk.poll();
    here.desk.clock.advance(1h);
    const auto begin = std::chrono::steady_clock::now();
    std::promise<void> goOn;
    const auto heldBack = goOn.get_future().share();
    const auto silent = here.server.instead("/api/v1/statuses/101", [&here, heldBack](const Request&) { // it may outlive this test
        here.desk.listener.stop();
        heldBack.wait_for(20s);
        return std::optional(bare(404));
    });
    did(here.desk.listener.poll({}).map([](const auto&) {}));
    CHECK(std::chrono::steady_clock::now() - begin < 10s);
    goOn.set_value();
    CHECK(here.desk.mention("101").state == MentionState::Present);
}

TEST_CASE("A post from the far future does not head the list, not even after it was edited")
{
    MentionsDesk here;
    here.server.show({ .id = "101", .text = newsText, .postedAt = "2999-01-01T00:00:00.000Z" });
    here.desk.poll();
    CHECK_FALSE(here.desk.mention("101").postedAt);
    here.server.show({ .id = "101",
        .text = newsText,
        .postedAt = "2999-01-01T00:00:00.000Z",
        .edits = { { "2026-03-02T09:10:00.000Z", "Another text" } } });
    here.server.show({ .id = "102", .text = "A later post", .postedAt = "2026-03-02T09:20:00.000Z" });
    here.desk.pollLater();
    CHECK(here.desk.versionsOf("101").size() == 2);
    CHECK_FALSE(here.desk.mention("101").postedAt);
    CHECK(here.desk.mentions().front().externalId == "102");
}
