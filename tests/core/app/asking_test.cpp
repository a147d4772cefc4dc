// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_desk.h"
#include "earshot/app/asking.h"
#include "fake_feed.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

Result<std::vector<Mention>> thread(AnswerDesk& here, const std::string& post)
{
    return refreshThread(here.desk.workspace, here.desk.secrets, here.desk.http, here.desk.mention(post).id);
}

Result<AuthorProfile> profile(AnswerDesk& here, MentionId id)
{
    return profileOf(here.desk.workspace, here.desk.secrets, here.desk.http, id);
}

}

TEST_CASE("Reading a thread again records what was not known and joins it to the case")
{
    AnswerDesk here;
    here.server.show({ .id = "102", .author = "grumbler", .text = "Same here, for two weeks.", .parent = "101" });
    here.server.show(
        { .id = "103", .author = "telvana", .text = "@mira_k We are on it.", .parent = "101", .postedAt = "2026-03-02T09:10:00.000Z" });
    const auto conversation = got(thread(here, "101"));
    CHECK(conversation.size() == 3);
    CHECK(here.desk.mention("102").caseId == here.caseId);
    CHECK(here.desk.mention("103").own);
    CHECK(here.desk.onlyCase().state == CaseState::Acknowledged);
    CHECK(here.desk.isWhole());
}

TEST_CASE("A thread that is read twice is recorded once")
{
    AnswerDesk here;
    here.server.show({ .id = "102", .author = "grumbler", .text = "Same here.", .parent = "101" });
    got(thread(here, "101"));
    const auto rows = got(here.desk.workspace.store().info()).ledger;
    CHECK(got(thread(here, "101")).size() == 2);
    CHECK(got(here.desk.workspace.store().info()).ledger == rows);
}

TEST_CASE("An answer of ours to somebody before the complaint does not answer it")
{
    AnswerDesk here;
    here.server.show({ .id = "300", .author = "grumbler", .text = newsText, .postedAt = "2026-03-02T06:00:00.000Z" });
    here.server.show(
        { .id = "301", .author = "telvana", .text = "@grumbler Indeed!", .parent = "300", .postedAt = "2026-03-02T06:30:00.000Z" });
    here.server.show({ .id = "302", .text = moreComplaintText, .parent = "301" });
    here.desk.clock.advance(10min);
    here.desk.poll();
    got(thread(here, "302"));
    CHECK(here.desk.mention("301").own);
    CHECK(here.desk.caseOf("302").state == CaseState::New);
}

TEST_CASE("A thread that cannot be read changes nothing")
{
    AnswerDesk here;
    const auto failing = here.server.instead("/api/v1/statuses/101/context", bare(500));
    CHECK(errorOf(thread(here, "101")) == ErrorKind::ServerFailed);
    CHECK(here.desk.mentions().size() == 1);
}

TEST_CASE("A profile shows the account as it is now, its recent posts and its earlier cases")
{
    AnswerDesk here;
    here.server.show({ .id = "90", .text = "Earlier", .postedAt = "2026-03-01T08:00:00.000Z" });
    const auto seen = got(profile(here, here.desk.mention("101").id));
    CHECK(seen.card.handle == "mira_k");
    CHECK(seen.card.followers == 12);
    CHECK(seen.card.bio == "About mira_k");
    REQUIRE(seen.recent.size() == 2);
    CHECK(seen.recent[0].text == "Earlier");
    CHECK(seen.history.earlier == 0); // the one that is looked at is none
    CHECK(here.desk.mentions().size() == 1); // nothing of it is kept
}

TEST_CASE("A feed's author has no profile to look at")
{
    AnswerDesk here;
    FakeFeed feed;
    feed.show({ { "a", newsText } });
    here.desk.addFeed(feed.url());
    here.desk.poll();
    CHECK(errorOf(profile(here, here.desk.mention("a").id)) == ErrorKind::NotSupported);
    CHECK(errorOf(thread(here, "a")) == ErrorKind::NotSupported);
    CHECK(errorOf(profile(here, MentionId{ 99 })) == ErrorKind::Unknown);
}
