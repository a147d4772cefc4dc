// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/json.h"
#include "support/catch.h"
#include "support/mastodon_answers.h"

using namespace earshot;
using namespace earshot::test;

namespace {

Mention mentionOf(const Observation& seen)
{
    Mention mention;
    mention.key = seen.key;
    mention.externalId = seen.externalId;
    mention.url = seen.url;
    mention.author = seen.author;
    mention.language = seen.language;
    mention.postedAt = seen.postedAt;
    return mention;
}

Mention wrensMention()
{
    return mentionOf(statusIn("status.json"));
}

Result<Recheck> recheck(const Response& response)
{
    return mastodon().readRecheck(mastodonSource(), wrensMention(), response);
}

}

TEST_CASE("The token's account is asked for and read")
{
    const auto request = mastodon().accountRequest(mastodonSource(), "t0ken");
    REQUIRE(request);
    CHECK(request->url == "https://own.example/api/v1/accounts/verify_credentials");
    CHECK(request->bearer == "t0ken");
    CHECK(mastodon().accountRequest(mastodonSource(), "").error().kind == ErrorKind::CredentialMissing);
    const auto account = mastodon().readAccount(mastodonSource(), mastodonFile("verify_credentials.json"));
    REQUIRE(account);
    CHECK(account->externalId == "7");
    CHECK(account->handle == "acme");
    CHECK(account->maxLength == 500);
}

TEST_CASE("A bad token is Unauthorized, also where the server says 422 with an empty body")
{
    CHECK(mastodon().readAccount(mastodonSource(), mastodonFile("error_401.json", 401)).error().kind == ErrorKind::Unauthorized);
    CHECK(mastodon().readAccount(mastodonSource(), jsonAnswer("", 422)).error().kind == ErrorKind::Unauthorized);
    CHECK(mastodon().readAccount(mastodonSource(), jsonAnswer("{}", 403)).error().kind == ErrorKind::Forbidden);
    CHECK(mastodon().readAccount(mastodonSource(), jsonAnswer("{}")).error().kind == ErrorKind::Malformed);
}

TEST_CASE("The longest post is asked of the current interface, then of the older one")
{
    CHECK(mastodon().limitsRequest(mastodonSource(), "")->url == "https://own.example/api/v2/instance");
    CHECK(mastodon().limitsRequest(mastodonSource(), "", ServerAge::Older)->url == "https://own.example/api/v1/instance");
    CHECK(mastodon().readLimits(snacSource(), mastodonFile("not_found_snac.html", 404)).error().kind == ErrorKind::NotFound);
    CHECK(mastodon().readLimits(mastodonSource(), mastodonFile("instance_v2.json")) == 1200U);
    CHECK(mastodon().readLimits(snacSource(), mastodonFile("instance_v1_snac.json")) == 100000U);
    CHECK(mastodon().readLimits(mastodonSource(), mastodonFile("instance_pleroma.json")) == 5000U);
    CHECK(mastodon().readLimits(mastodonSource(), jsonAnswer(R"({"configuration":{"statuses":{"max_characters":-5}}})")) == 500U);
}

TEST_CASE("A thread is what stands above and below, in order of time, with parents linked and our own marked")
{
    CHECK(mastodon().threadRequest(mastodonSource(), "12/..", "")->url == "https://own.example/api/v1/statuses/12%2F../context");
    CHECK(mastodon().threadRequest(mastodonSource(), "", "").error().kind == ErrorKind::InvalidArgument);
    const auto thread = mastodon().readThread(mastodonSource(), mastodonFile("context.json"), mastodonNow);
    REQUIRE(thread);
    REQUIRE(thread->size() == 3);
    CHECK(thread->at(0).externalId == "116100200300400500");
    CHECK(thread->at(1).parentKey == thread->at(0).key);
    CHECK(thread->at(2).own);
    CHECK(mastodon().readThread(mastodonSource(), jsonAnswer("{}"), mastodonNow).error().kind == ErrorKind::Malformed);
    CHECK(mastodon().readThread(mastodonSource(), jsonAnswer(R"({"ancestors":[],"descendants":[]})"), mastodonNow)->empty());
    CHECK(mastodon().readThread(mastodonSource(), mastodonFile("error_404.json", 404), mastodonNow).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A profile and its recent posts are asked for and read")
{
    CHECK(mastodon().authorRequest(mastodonSource(), "109512", "")->url == "https://own.example/api/v1/accounts/109512");
    CHECK(mastodon().authorPostsRequest(mastodonSource(), "109512", "")->url
        == "https://own.example/api/v1/accounts/109512/statuses?limit=40&exclude_reblogs=true");
    CHECK(mastodon().readAuthor(mastodonSource(), mastodonFile("account.json"))->handle == "wren@kelp.example");
    const auto posts = mastodon().readPosts(mastodonSource(), mastodonFile("own_posts.json"), mastodonNow);
    REQUIRE(posts);
    REQUIRE(posts->size() == 2);
    CHECK(posts->front().postedAt < posts->back().postedAt);
    CHECK(posts->front().own);
}

TEST_CASE("A profile with wrong types gives what can be read")
{
    const auto card = mastodon().readAuthor(mastodonSource(), mastodonFile("account_bad_types.json"));
    REQUIRE(card);
    CHECK(card->externalId == "109512");
    CHECK(card->handle.empty());
    CHECK(card->followers == 12);
    CHECK_FALSE(card->following);
    CHECK_FALSE(card->posts);
    CHECK_FALSE(card->createdAt);
    CHECK_FALSE(card->bot);
    CHECK(mastodon().readAuthor(mastodonSource(), jsonAnswer("[]")).error().kind == ErrorKind::Malformed);
    CHECK(mastodon().readAuthor(mastodonSource(), jsonAnswer("", 410)).error().kind == ErrorKind::Gone);
}

TEST_CASE("A post that is still there comes back with its present wording")
{
    CHECK(
        mastodon().recheckRequest(mastodonSource(), wrensMention(), "t")->url == "https://own.example/api/v1/statuses/116100200300400500");
    const auto found = recheck(mastodonFile("status_edited.json"));
    REQUIRE(found);
    CHECK(found->state == MentionState::Present);
    REQUIRE(found->observation);
    CHECK(found->observation->key == wrensMention().key);
    CHECK(found->observation->text.find("ate my config") != std::string::npos);
}

TEST_CASE("404 and 410 mean gone, in JSON or in HTML")
{
    for (const Response& response :
        { mastodonFile("error_404.json", 404), mastodonFile("not_found_snac.html", 404), jsonAnswer("", 410), jsonAnswer("", 404) }) {
        const auto found = recheck(response);
        REQUIRE(found);
        CHECK(found->state == MentionState::Gone);
        CHECK(found->reason == GoneReason::NotFound);
        CHECK_FALSE(found->observation);
    }
}

TEST_CASE("Whoever may not look, or cannot, has not seen that a post is gone")
{
    for (const int status : { 301, 401, 403, 429, 500, 502, 503 }) {
        const auto found = recheck(mastodonFile("bad_gateway.html", status));
        REQUIRE(found);
        CHECK(found->state == MentionState::Unknown);
    }
    CHECK(recheck(mastodonFile("bad_gateway.html")).error().kind == ErrorKind::NotJson);
}

TEST_CASE("Another post under the same id says nothing about ours")
{
    CHECK(recheck(mastodonFile("status_snac.json"))->state == MentionState::Unknown);
    CHECK(recheck(jsonAnswer("{}"))->state == MentionState::Unknown);
}

TEST_CASE("A post of a suspended account is gone for that reason")
{
    const auto found = recheck(mastodonFile("status_of_suspended.json"));
    REQUIRE(found);
    CHECK(found->state == MentionState::Gone);
    CHECK(found->reason == GoneReason::AuthorSuspended);
}

TEST_CASE("Snac answers for the old id with the new one: present, and known by its key")
{
    const Mention before = mentionOf(statusIn("status_snac.json", snacSource()));
    const auto found = mastodon().readRecheck(snacSource(), before, mastodonFile("status_snac_edited.json"));
    REQUIRE(found);
    CHECK(found->state == MentionState::Present);
    CHECK(found->observation->externalId != before.externalId);
}

TEST_CASE("Versions come oldest first, whichever way the server lists them")
{
    CHECK(mastodon().historyRequest(mastodonSource(), wrensMention(), "")->url
        == "https://own.example/api/v1/statuses/116100200300400500/history");
    for (const char* name : { "history_oldest_first.json", "history_newest_first.json" }) {
        const auto versions = mastodon().readHistory(mastodonSource(), wrensMention(), mastodonFile(name));
        REQUIRE(versions);
        REQUIRE(versions->size() == 3);
        CHECK(versions->at(0).text == "your installer eats my config");
        CHECK(versions->at(2).text == "your installer ate my config, all of it");
        CHECK(versions->at(2).editedAt == *parsedRfc3339("2026-03-02T09:00:00Z"));
        CHECK(versions->at(0).key == wrensMention().key);
        CHECK(versions->at(0).postedAt == wrensMention().postedAt);
        CHECK(versions->at(0).versionText != versions->at(2).versionText);
        CHECK(versions->at(0).author.handle == "wren@kelp.example");
    }
}

TEST_CASE("A server without history says so")
{
    const auto read = [](const Response& response) { return mastodon().readHistory(snacSource(), wrensMention(), response); };
    CHECK(read(mastodonFile("not_found_snac.html", 404)).error().kind == ErrorKind::NotFound);
    CHECK(read(jsonAnswer("{}")).error().kind == ErrorKind::Malformed);
    CHECK(read(jsonAnswer("[1]")).error().kind == ErrorKind::Malformed);
    CHECK(read(jsonAnswer("[]"))->empty());
}

TEST_CASE("A version without an author keeps the one that is known")
{
    const auto versions = mastodon().readHistory(mastodonSource(), wrensMention(), jsonAnswer(R"([{"content":"<p>x</p>"}])"));
    REQUIRE(versions);
    CHECK(versions->at(0).author.handle == "wren@kelp.example");
    CHECK_FALSE(versions->at(0).editedAt);
}

TEST_CASE("A date in the far future is not believed in a thread, among somebody's posts or at a second look")
{
    Json status = Json::parse(fixtureFile("platform/mastodon/status.json"));
    status["created_at"] = "2999-01-01T00:00:00.000Z";
    const Json thread{ { "ancestors", Json::array() }, { "descendants", Json::array({ status }) } };
    CHECK_FALSE(mastodon().readThread(mastodonSource(), jsonAnswer(compactJson(thread)), mastodonNow)->front().postedAt);
    CHECK_FALSE(mastodon().readPosts(mastodonSource(), jsonAnswer(compactJson(Json::array({ status }))), mastodonNow)->front().postedAt);
    Mention known = wrensMention();
    known.postedAt.reset();
    const auto again = mastodon().readRecheck(mastodonSource(), known, jsonAnswer(compactJson(status)));
    REQUIRE(again);
    REQUIRE(again->observation);
    CHECK_FALSE(again->observation->postedAt);
}
