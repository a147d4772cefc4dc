// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/mastodon_answers.h"

#include <optional>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

std::string status(const std::string& id)
{
    return R"({"id":")" + id + R"(","uri":"https://kelp.example/s/)" + id + R"(","content":"<p>x</p>"})";
}

std::string notification(const std::string& id)
{
    return R"({"id":")" + id + R"(","type":"mention","status":)" + status(id) + "}";
}

template <class Make>
std::string listOf(const std::vector<std::string>& ids, Make make)
{
    std::string list = "[";
    for (const std::string& id : ids)
        list += (list.size() > 1 ? "," : "") + make(id);
    return list + "]";
}

Page mentions(const std::string& position, const std::vector<std::string>& ids, Headers headers = {})
{
    return mastodon()
        .readPage(mastodonSource(), at(position), jsonAnswer(listOf(ids, notification), 200, std::move(headers)), mastodonNow)
        .value();
}

Page timeline(const std::string& position, const std::vector<std::string>& ids)
{
    return mastodon()
        .readPage(mastodonSource(SourceKind::Hashtag, "acmefail"), at(position), jsonAnswer(listOf(ids, status)), mastodonNow)
        .value();
}

std::string urlOf(const std::optional<Request>& request)
{
    return request ? request->url : std::string();
}

Result<Request> poll(const Source& source, const std::string& position = {}, const std::string& token = "t0ken")
{
    return mastodon().pollRequest(source, at(position), token);
}

}

TEST_CASE("Mentions are asked for with strangers' included, a full page, and what is newer than the cursor")
{
    const auto first = poll(mastodonSource());
    REQUIRE(first);
    CHECK(first->url == "https://own.example/api/v1/notifications?types[]=mention&include_filtered=true&limit=80");
    CHECK(first->bearer == "t0ken");
    CHECK(first->headers.value("Accept") == "application/json");
    CHECK(urlOf(*poll(mastodonSource(), "88120417")).ends_with("&limit=80&min_id=88120417"));
}

TEST_CASE("Mentions need a token, and the error names where it should have been")
{
    const auto request = poll(mastodonSource(), {}, "");
    REQUIRE_FALSE(request);
    CHECK(request.error().kind == ErrorKind::CredentialMissing);
    CHECK(request.error().subject == "ACME_TOKEN");
}

TEST_CASE("Notifications give mentions only, oldest first, and the cursor is the highest notification")
{
    const auto page = mastodon().readPage(mastodonSource(), {}, mastodonFile("notifications.json"), mastodonNow);
    REQUIRE(page);
    REQUIRE(page->items.size() == 2);
    CHECK(page->items[0].externalId == "116100200300400500");
    CHECK(page->items[1].externalId == "116100200300400600");
    CHECK(page->cursor.position == "88120419");
    CHECK_FALSE(page->more);
}

TEST_CASE("A parent in the same answer is linked by its key")
{
    const auto page = mastodon().readPage(mastodonSource(), {}, mastodonFile("notifications.json"), mastodonNow);
    CHECK(page->items[1].parentExternalId == "116100200300400500");
    CHECK(page->items[1].parentKey == page->items[0].key);
    CHECK(page->items[0].parentKey.empty());
}

TEST_CASE("A server that ignores types[] is sorted out here, and its cursor goes on")
{
    const auto page = mastodon().readPage(snacSource(), {}, mastodonFile("notifications_snac.json"), mastodonNow);
    REQUIRE(page);
    CHECK(page->items.size() == 1);
    CHECK(page->cursor.position == "1795319730523600");
}

TEST_CASE("The first poll of mentions takes one page")
{
    const Page page = mentions("", { "6", "5", "4" });
    CHECK(page.cursor.position == "6");
    CHECK_FALSE(page.more);
}

TEST_CASE("Later polls go forward page by page until nothing is left")
{
    const Page second = mentions("4", { "6", "5" });
    CHECK(second.cursor.position == "6");
    CHECK(urlOf(second.more).ends_with("&min_id=6"));
    CHECK(second.more->bearer.empty());
    const Page third = mentions("6", {});
    CHECK(third.cursor.position == "6");
    CHECK_FALSE(third.more);
}

TEST_CASE("Ids are compared as numbers of any length")
{
    CHECK(mentions("99", { "100", "9" }).cursor.position == "100");
    CHECK(mentions("18446744073709551616", { "18446744073709551617" }).cursor.position == "18446744073709551617");
}

TEST_CASE("A server that ignores min_id ends the poll: what is older than the cursor tells it")
{
    const Page page = mentions("5", { "7", "6", "5", "4" });
    CHECK(page.items.size() == 4);
    CHECK(page.cursor.position == "7");
    CHECK_FALSE(page.more);
    CHECK_FALSE(mentions("7", { "7", "6", "5", "4" }).more);
    CHECK(mentions("7", { "6", "5" }).cursor.position == "7");
}

TEST_CASE("A server that lists the boundary again is still read to the end")
{
    CHECK(mentions("5", { "7", "6", "5" }).more);
    CHECK_FALSE(mentions("7", { "7" }).more);
    CHECK(mentions("01HABC", { "01HXYZ", "01HABC" }).more);
}

TEST_CASE("Ids that are not numbers are not compared: the first of the newest page is the cursor")
{
    CHECK(mentions("", { "01HXYZ", "01HABC" }).cursor.position == "01HXYZ");
    const Page page = mentions("01HABC", { "01HZZZ", "01HXYZ" });
    CHECK(page.cursor.position == "01HZZZ");
    CHECK(urlOf(page.more).ends_with("min_id=01HZZZ"));
    CHECK_FALSE(mentions("01HZZZ", { "01HZZZ", "01HXYZ" }).more);
}

TEST_CASE("No server, whatever it answers, keeps a poll of one answer going for ever")
{
    for (const std::vector<std::string>& ids :
        std::vector<std::vector<std::string>>{ { "9", "8" }, { "8", "9" }, { "b", "a" }, { "9", "a" }, { "a", "9" }, { "1>2" }, {} }) {
        std::string position = "5";
        int pages = 0;
        for (bool more = true; more && pages < 10; ++pages) {
            const Page page = mentions(position, ids);
            position = page.cursor.position;
            more = page.more.has_value();
        }
        CHECK(pages <= 3);
        position = "5";
        pages = 0;
        for (bool more = true; more && pages < 10; ++pages) {
            const Page page = timeline(position, ids);
            position = page.cursor.position;
            more = page.more.has_value();
        }
        CHECK(pages <= 3);
    }
}

TEST_CASE("A spent budget ends the poll and says how long to stay away")
{
    const Page page
        = mentions("4", { "6", "5" }, { { "X-RateLimit-Remaining", "0" }, { "X-RateLimit-Reset", "2026-03-02T09:05:00.000Z" } });
    CHECK_FALSE(page.more);
    CHECK(page.notBefore == 300s);
    CHECK(page.cursor.position == "6");
}

TEST_CASE("429 is RateLimited with the wait")
{
    const auto page = mastodon().readPage(mastodonSource(), {},
        jsonAnswer(R"({"error":"Too many requests"})", 429, { { "X-RateLimit-Reset", "2026-03-02T09:01:00.000000Z" } }), mastodonNow);
    REQUIRE_FALSE(page);
    CHECK(page.error().kind == ErrorKind::RateLimited);
    CHECK(page.error().retryIn == 60s);
}

TEST_CASE("A hashtag is polled by its newest page, with or without a token")
{
    const Source source = mastodonSource(SourceKind::Hashtag, "#AcmeFail");
    CHECK(urlOf(*poll(source, "5")) == "https://own.example/api/v1/timelines/tag/AcmeFail?limit=40");
    CHECK(poll(source, {}, ""));
    CHECK(urlOf(*poll(mastodonSource(SourceKind::Hashtag, "şikayet"))).find("/tag/%C5%9Fikayet?") != std::string::npos);
}

TEST_CASE("A newest page that reaches down to what is known has no gap, and late posts below the cursor are in it")
{
    const Page page = timeline("5", { "7", "4", "3" });
    CHECK(page.items.size() == 3);
    CHECK(page.cursor.position == "7");
    CHECK_FALSE(page.more);
}

TEST_CASE("A gap below the newest page is filled from below before the cursor moves on")
{
    const Page newest = timeline("5", { "20", "19", "18" });
    CHECK(newest.cursor.position == "5>20");
    CHECK(urlOf(newest.more).ends_with("/acmefail?limit=40&min_id=5"));
    const Page second = timeline(newest.cursor.position, { "8", "7", "6" });
    CHECK(second.cursor.position == "8>20");
    CHECK(urlOf(second.more).ends_with("min_id=8"));
    const Page third = timeline(second.cursor.position, { "21", "20", "9" });
    CHECK(third.cursor.position == "21");
    CHECK_FALSE(third.more);
}

TEST_CASE("A poll that died while filling a gap goes on filling it")
{
    CHECK(urlOf(*poll(mastodonSource(SourceKind::Hashtag, "acmefail"), "8>20")).ends_with("?limit=40&min_id=8"));
    CHECK(timeline("8>20", {}).cursor.position == "20");
}

TEST_CASE("A gap on a server that ignores min_id is given up, not asked for again")
{
    const Page again = timeline("5>20", { "20", "19", "4" });
    CHECK(again.cursor.position == "20");
    CHECK_FALSE(again.more);
    CHECK_FALSE(timeline("01A>01Z", { "01Z", "01Y" }).more);
}

TEST_CASE("The first poll of a hashtag takes the newest page")
{
    CHECK(timeline("", { "7", "6" }).cursor.position == "7");
    CHECK_FALSE(timeline("", { "7", "6" }).more);
    CHECK(timeline("", {}).cursor.position.empty());
}

TEST_CASE("Several words are searched for as a phrase, operators as they are")
{
    const auto search = [](const std::string& query) { return urlOf(*poll(mastodonSource(SourceKind::Search, query))); };
    CHECK(search("Acme Sync") == "https://own.example/api/v2/search?q=%22Acme%20Sync%22&type=statuses&limit=40");
    CHECK(search("acme").find("?q=acme&") != std::string::npos);
    CHECK(search("acme -kettle").find("?q=acme%20-kettle&") != std::string::npos);
    CHECK(search("acme language:de").find("?q=acme%20language%3Ade&") != std::string::npos);
    CHECK(search("\"acme sync\" fails").find("?q=%22acme%20sync%22%20fails&") != std::string::npos);
    CHECK(poll(mastodonSource(SourceKind::Search, "acme"), {}, "").error().kind == ErrorKind::CredentialMissing);
}

TEST_CASE("A search is read a few pages deep and starts from the top the next time")
{
    const Source source = mastodonSource(SourceKind::Search, "acme");
    std::vector<std::string> ids;
    for (int n = 100; n < 140; ++n)
        ids.push_back(std::to_string(n));
    const Response full = jsonAnswer("{\"statuses\":" + listOf(ids, status) + "}");
    const auto first = mastodon().readPage(source, {}, full, mastodonNow);
    REQUIRE(first);
    CHECK(first->items.size() == 40);
    CHECK(urlOf(first->more).ends_with("&offset=40"));
    const auto second = mastodon().readPage(source, first->cursor, full, mastodonNow);
    CHECK(urlOf(second->more).ends_with("&offset=80"));
    const auto third = mastodon().readPage(source, second->cursor, full, mastodonNow);
    CHECK_FALSE(third->more);
    CHECK(third->cursor.position.empty());
}

TEST_CASE("A search that finds nothing is an empty page")
{
    const auto page = mastodon().readPage(mastodonSource(SourceKind::Search, "x"), {}, mastodonFile("search_empty.json"), mastodonNow);
    REQUIRE(page);
    CHECK(page->items.empty());
    CHECK(mastodon().readPage(mastodonSource(SourceKind::Search, "x"), {}, mastodonFile("search.json"), mastodonNow)->items.size() == 2);
}

TEST_CASE("A thread by id is read in two steps: the post, then what is around it")
{
    const Source source = mastodonSource(SourceKind::Thread, "116100200300400500");
    CHECK(urlOf(*poll(source, {}, "")) == "https://own.example/api/v1/statuses/116100200300400500");
    const auto post = mastodon().readPage(source, {}, mastodonFile("status.json"), mastodonNow);
    REQUIRE(post);
    CHECK(post->items.size() == 1);
    CHECK(urlOf(post->more) == "https://own.example/api/v1/statuses/116100200300400500/context");
    const auto around = mastodon().readPage(source, post->cursor, mastodonFile("context.json"), mastodonNow);
    REQUIRE(around);
    CHECK(around->items.size() == 3);
    CHECK_FALSE(around->more);
}

TEST_CASE("A thread by an address on our own server needs no search")
{
    CHECK(urlOf(*poll(mastodonSource(SourceKind::Thread, "https://own.example/@wren@kelp.example/1161002"), {}, ""))
        == "https://own.example/api/v1/statuses/1161002");
}

TEST_CASE("A thread by a foreign address is found once, with a token, and remembered")
{
    const Source source = mastodonSource(SourceKind::Thread, "https://kelp.example/@wren/116100200300400500");
    CHECK(poll(source, {}, "").error().kind == ErrorKind::CredentialMissing);
    CHECK(urlOf(*poll(source)).find("/api/v2/search?q=https%3A%2F%2Fkelp.example%2F%40wren%2F116100200300400500&type=statuses&resolve=true")
        != std::string::npos);
    const auto found = mastodon().readPage(source, {}, mastodonFile("search.json"), mastodonNow);
    REQUIRE(found);
    CHECK(found->items.size() == 1);
    CHECK(found->cursor.position == "116100200300400500");
    CHECK(urlOf(found->more).ends_with("/statuses/116100200300400500/context"));
    CHECK(urlOf(*poll(source, found->cursor.position)).ends_with("/api/v1/statuses/116100200300400500"));
    const auto missing = mastodon().readPage(source, {}, mastodonFile("search_empty.json"), mastodonNow);
    CHECK(missing.error().kind == ErrorKind::NotFound);
}

TEST_CASE("A Mastodon source that can never work is refused")
{
    const auto kindOf = [](const Source& source) {
        const auto checked = mastodon().checkSource(source);
        return checked ? std::optional<ErrorKind>() : checked.error().kind;
    };
    CHECK_FALSE(kindOf(mastodonSource()));
    CHECK(kindOf(mastodonSource(SourceKind::Feed)) == ErrorKind::NotSupported);
    CHECK(kindOf(mastodonSource(SourceKind::Reviews)) == ErrorKind::NotSupported);
    for (const SourceKind kind : { SourceKind::Hashtag, SourceKind::Search, SourceKind::Thread })
        CHECK(kindOf(mastodonSource(kind, "  ")) == ErrorKind::InvalidArgument);
    CHECK(kindOf(mastodonSource(SourceKind::Hashtag, "two words")) == ErrorKind::InvalidArgument);
    CHECK(kindOf(mastodonSource(SourceKind::Hashtag, "#")) == ErrorKind::InvalidArgument);
    Source source = mastodonSource();
    source.baseUrl = "own.example";
    CHECK(kindOf(source) == ErrorKind::InvalidArgument);
    CHECK_FALSE(poll(source));
}
