// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/json.h"
#include "support/catch.h"
#include "support/mastodon_answers.h"

using namespace earshot;
using namespace earshot::test;

TEST_CASE("A status gives all that it says")
{
    const Observation seen = statusIn("status.json");
    CHECK(seen.key == "mastodon:https://kelp.example/users/wren/statuses/116100200300400500");
    CHECK(seen.externalId == "116100200300400500");
    CHECK(seen.url == "https://kelp.example/@wren/116100200300400500");
    CHECK(seen.text == "@acme your installer eats my config, see kelp.example/shop/orders/4417…");
    CHECK(seen.html.find("/photos?size=large") != std::string::npos);
    CHECK(seen.title.empty());
    CHECK(seen.language == "en");
    CHECK(seen.postedAt == *parsedRfc3339("2026-03-02T08:14:07Z"));
    CHECK_FALSE(seen.editedAt);
    CHECK(seen.visibility == Visibility::Public);
    CHECK(seen.counts.replies == 0);
    CHECK(seen.counts.shares == 2);
    CHECK(seen.counts.likes == 1);
    CHECK_FALSE(seen.own);
    CHECK_FALSE(seen.boost);
    CHECK(seen.raw.find("\"uri\":\"https://kelp.example/users/wren/statuses/116100200300400500\"") != std::string::npos);
}

TEST_CASE("The author card comes with the status")
{
    const AuthorCard card = statusIn("status.json").author;
    CHECK(card.externalId == "109512");
    CHECK(card.key == "https://kelp.example/users/wren");
    CHECK(card.handle == "wren@kelp.example");
    CHECK(card.name == "Wren O.");
    CHECK(card.url == "https://kelp.example/@wren");
    CHECK(card.avatarUrl == "https://files.kelp.example/wren.png");
    CHECK(card.bio == "tide pools & trams");
    CHECK(card.followers == 12);
    CHECK(card.following == 40);
    CHECK(card.posts == 87);
    CHECK(card.createdAt == *parsedRfc3339("2026-02-20T00:00:00Z"));
    CHECK_FALSE(card.bot);
    CHECK_FALSE(card.suspended);
}

TEST_CASE("A content warning is the title, and part of the text")
{
    const auto page = mastodon().readPage(mastodonSource(), {}, mastodonFile("notifications.json"), mastodonNow);
    REQUIRE(page);
    const Observation& seen = page->items.back();
    CHECK(seen.title == "rant about routers");
    CHECK(seen.text == "rant about routers\n\n@acme third time <grrr>");
    CHECK(seen.visibility == Visibility::Followers);
    CHECK(seen.language == "de");
    CHECK(seen.editedAt == *parsedRfc3339("2026-03-02T08:25:00Z"));
}

TEST_CASE("Media give addresses of the web, the remote one where the server keeps no copy")
{
    const auto page = mastodon().readPage(mastodonSource(), {}, mastodonFile("notifications.json"), mastodonNow);
    REQUIRE(page);
    CHECK(page->items.back().media
        == std::vector<std::string>{ "https://files.reef.example/55.png?sig=abc", "https://files.reef.example/56.png" });
}

TEST_CASE("Hidden numbers are absent, a missing name is the user's, bots are known")
{
    const auto page = mastodon().readPage(mastodonSource(), {}, mastodonFile("notifications.json"), mastodonNow);
    REQUIRE(page);
    const AuthorCard& card = page->items.back().author;
    CHECK_FALSE(card.followers);
    CHECK_FALSE(card.following);
    CHECK(card.posts == 87);
    CHECK(card.name == "sore");
    CHECK(card.bot);
}

TEST_CASE("Likes and answers make no new version, another wording does")
{
    const std::string version = statusIn("status.json").versionText;
    CHECK(version == statusIn("status_liked.json").versionText);
    CHECK(version != statusIn("status_edited.json").versionText);
    CHECK(statusIn("status_edited.json").editedAt == *parsedRfc3339("2026-03-02T09:00:00Z"));
}

TEST_CASE("A signed address that changes makes no new version, another picture or warning does")
{
    const auto version = [](const std::string& more) {
        const auto page = mastodon().readPage(mastodonSource(SourceKind::Hashtag, "x"), {},
            jsonAnswer(R"([{"id":"1","uri":"https://a.example/1","content":"<p>x</p>")" + more + "}]"), mastodonNow);
        return page->items.at(0).versionText;
    };
    const std::string picture = R"(,"media_attachments":[{"id":"5","url":"https://f.example/5?sig=a"}])";
    CHECK(version(picture) == version(R"(,"media_attachments":[{"id":"5","url":"https://f.example/5?sig=b"}])"));
    CHECK(version(picture) != version(R"(,"media_attachments":[{"id":"6","url":"https://f.example/5?sig=a"}])"));
    CHECK(version("") != version(R"(,"spoiler_text":"careful")"));
}

TEST_CASE("A boost is marked, shows what was passed on, and has a key of its own")
{
    const Observation seen = statusIn("status_boost.json");
    CHECK(seen.boost);
    CHECK(seen.text == "Telvana is down");
    CHECK(seen.author.handle == "wren@kelp.example");
    CHECK(seen.key == "mastodon:https://kelp.example/users/wren/statuses/116100200300400900/activity");
    CHECK(seen.url == "https://kelp.example/users/wren/statuses/116100200300400900/activity");
}

TEST_CASE("Our own posts are known by handle, with or without our server, or by account id")
{
    for (const char* account : { "acme", "@acme", "Acme", "acme@own.example", "@ACME@OWN.example", "7" }) {
        Source source = mastodonSource();
        source.account = account;
        CHECK(statusIn("reply_sent.json", source).own);
        CHECK_FALSE(statusIn("status.json", source).own);
    }
    Source nobody = mastodonSource();
    nobody.account.clear();
    CHECK_FALSE(statusIn("reply_sent.json", nobody).own);
    Source namesake = mastodonSource();
    namesake.account = "acme@elsewhere.example";
    CHECK_FALSE(statusIn("reply_sent.json", namesake).own);
}

TEST_CASE("Snac names its own accounts with server and port: still ours, and short")
{
    const Observation own = statusIn("status_snac_own.json", snacSource());
    CHECK(own.own);
    CHECK(own.author.handle == "acme");
    CHECK_FALSE(statusIn("status_snac.json", snacSource()).own);
    CHECK(statusIn("status_snac.json", snacSource()).author.handle == "maya");
}

TEST_CASE("Snac gives an edited post a new id: the key stays, the id for calls is the new one")
{
    const Observation before = statusIn("status_snac.json", snacSource());
    const Observation after = statusIn("status_snac_edited.json", snacSource());
    CHECK(before.key == after.key);
    CHECK(before.externalId != after.externalId);
    CHECK(before.versionText != after.versionText);
}

TEST_CASE("Visibility is mapped, and what is unknown is not made public")
{
    const auto visibility = [](const std::string& name) {
        const auto page = mastodon().readPage(mastodonSource(SourceKind::Hashtag, "x"), {},
            jsonAnswer(R"([{"id":"1","uri":"https://a.example/1","visibility":")" + name + "\"}]"), mastodonNow);
        return page->items.at(0).visibility;
    };
    CHECK(visibility("public") == Visibility::Public);
    CHECK(visibility("unlisted") == Visibility::Unlisted);
    CHECK(visibility("private") == Visibility::Followers);
    CHECK(visibility("direct") == Visibility::Direct);
    CHECK(visibility("local") == Visibility::Followers);
}

TEST_CASE("Wrong types everywhere cost only the items that cannot be read at all")
{
    const auto page = mastodon().readPage(mastodonSource(), {}, mastodonFile("wrong_types.json"), mastodonNow);
    REQUIRE(page);
    REQUIRE(page->items.size() == 1);
    const Observation& seen = page->items[0];
    CHECK(seen.externalId == "116100200300400501");
    CHECK(seen.url == "https://kelp.example/s/501");
    CHECK(seen.text.empty());
    CHECK_FALSE(seen.postedAt);
    CHECK(seen.counts.replies == 3);
    CHECK(seen.counts.shares == 1);
    CHECK_FALSE(seen.counts.likes);
    CHECK(seen.parentExternalId == "12");
    CHECK(seen.author.externalId.empty());
    CHECK_FALSE(seen.boost);
    CHECK(page->cursor.position == "88120501");
}

TEST_CASE("An answer of which nothing can be read is malformed")
{
    const auto page = mastodon().readPage(mastodonSource(), {}, mastodonFile("all_unreadable.json"), mastodonNow);
    REQUIRE_FALSE(page);
    CHECK(page.error().kind == ErrorKind::Malformed);
}

TEST_CASE("An object where a list should be is malformed, for every kind of source")
{
    for (const SourceKind kind : { SourceKind::Mentions, SourceKind::Hashtag, SourceKind::Search, SourceKind::Thread }) {
        const auto page = mastodon().readPage(mastodonSource(kind, "x"), {}, mastodonFile("error_at_200.json"), mastodonNow);
        REQUIRE_FALSE(page);
        CHECK(page.error().kind == ErrorKind::Malformed);
        CHECK(page.error().subject == "https://own.example/api/v1/x?limit=***");
        CHECK_FALSE(mastodon().readPage(mastodonSource(kind, "x"), {}, jsonAnswer("\"text\""), mastodonNow));
    }
}

TEST_CASE("HTML instead of JSON is NotJson, but a bad status speaks first")
{
    const auto kindAt = [](int status) {
        return mastodon().readPage(mastodonSource(), {}, mastodonFile("bad_gateway.html", status), mastodonNow).error().kind;
    };
    CHECK(kindAt(200) == ErrorKind::NotJson);
    CHECK(kindAt(502) == ErrorKind::ServerFailed);
    CHECK(kindAt(404) == ErrorKind::NotFound);
    CHECK(kindAt(401) == ErrorKind::Unauthorized);
}

TEST_CASE("A deeply nested answer of Mastodon is refused")
{
    const auto page = mastodon().readPage(mastodonSource(), {}, jsonAnswer(std::string(200'000, '[')), mastodonNow);
    REQUIRE_FALSE(page);
    CHECK(page.error().kind == ErrorKind::NotJson);
}

TEST_CASE("Invalid UTF-8 is mended, not refused")
{
    const auto page = mastodon().readPage(mastodonSource(SourceKind::Hashtag, "x"), {},
        jsonAnswer("[{\"id\":\"1\",\"uri\":\"https://a.example/1\",\"content\":\"<p>caf\xe9</p>\"}]"), mastodonNow);
    REQUIRE(page);
    CHECK(page->items[0].text == "caf\uFFFD");
}

namespace {

/// The status of status.json with one member changed.
Observation statusWith(const std::string& member, const Json& value)
{
    Json status = Json::parse(fixtureFile("platform/mastodon/status.json"));
    status[member] = value;
    const auto page = mastodon().readPage(
        mastodonSource(SourceKind::Hashtag, "acmefail"), {}, jsonAnswer(compactJson(Json::array({ status }))), mastodonNow);
    if (!page || page->items.size() != 1)
        throw std::runtime_error("the changed status cannot be read");
    return page->items.front();
}

}

TEST_CASE("A post dated in the far future has no date, one within a forgotten time zone keeps it")
{
    CHECK_FALSE(statusWith("created_at", "2999-01-01T00:00:00.000Z").postedAt);
    CHECK_FALSE(statusWith("edited_at", "2999-01-01T00:00:00.000Z").editedAt);
    CHECK(statusWith("created_at", "2026-03-03T08:59:00.000Z").postedAt == *parsedRfc3339("2026-03-03T08:59:00Z"));
}

TEST_CASE("A status without a url of its own has the address by which it is known")
{
    const std::string uri = "https://kelp.example/users/wren/statuses/116100200300400500";
    CHECK(statusWith("url", nullptr).url == uri);
    CHECK(statusWith("url", nullptr).key == "mastodon:" + uri);
    CHECK(statusWith("url", "javascript:alert(1)").url == uri);
}
