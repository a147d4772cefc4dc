// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/feed_answers.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

const Platform& feed()
{
    return **platformNamed("feed");
}

std::optional<std::chrono::seconds> waitAfter(const Headers& headers, const std::string& name = "empty_feed.xml")
{
    return feedPage(name, {}, headers).notBefore;
}

}

TEST_CASE("A feed is asked for by its address, with the token as bearer and validators word for word")
{
    Cursor cursor;
    cursor.etag = "W/\"abc\"";
    cursor.lastModified = "Mon, 02 Mar 2026 08:00:00 GMT";
    cursor.validatorsUrl = feedSource().baseUrl;
    const auto request = feed().pollRequest(feedSource(), cursor, "secret");
    REQUIRE(request);
    CHECK(request->method == "GET");
    CHECK(request->url == feedSource().baseUrl);
    CHECK(request->etag == "W/\"abc\"");
    CHECK(request->lastModified == "Mon, 02 Mar 2026 08:00:00 GMT");
    CHECK(request->bearer == "secret");
    CHECK(request->headers.value("Accept").find("application/atom+xml") != std::string_view::npos);
    CHECK(request->retrySafe);
}

TEST_CASE("Validators of another address are not sent")
{
    Cursor cursor;
    cursor.etag = "\"abc\"";
    cursor.validatorsUrl = "https://elsewhere.example/feed.xml";
    CHECK(feed().pollRequest(feedSource(), cursor, "")->etag.empty());
}

TEST_CASE("Validators are kept word for word for the address where the answer came from in the end")
{
    Response response = feedFile("rss_2_0.xml", { { "ETag", "W/\"5e\"" }, { "Last-Modified", "Mon,  2 Mar 2026" } });
    response.url = "https://cdn.example/feed.xml";
    const auto page = readFeedPage(response);
    REQUIRE(page);
    CHECK(page->cursor.etag == "W/\"5e\"");
    CHECK(page->cursor.lastModified == "Mon,  2 Mar 2026");
    CHECK(page->cursor.validatorsUrl == "https://cdn.example/feed.xml");
}

TEST_CASE("An answer without validators clears the old ones")
{
    Cursor cursor;
    cursor.etag = "\"old\"";
    cursor.validatorsUrl = feedSource().baseUrl;
    CHECK(feedPage("rss_2_0.xml", cursor).cursor == Cursor{});
}

TEST_CASE("Not modified keeps the cursor as it is")
{
    Cursor cursor;
    cursor.position = "shared:abc";
    cursor.etag = "\"abc\"";
    cursor.validatorsUrl = feedSource().baseUrl;
    const auto page = readFeedPage(answered("", { { "Cache-Control", "max-age=120" } }, 304), cursor);
    REQUIRE(page);
    CHECK(page->notModified);
    CHECK(page->items.empty());
    CHECK(page->cursor == cursor);
    CHECK(page->notBefore == 120s);
}

TEST_CASE("The server's wish for the next poll is max-age, expiry or the feed's ttl: the longest, a day at most")
{
    CHECK_FALSE(waitAfter({}));
    CHECK(waitAfter({ { "Cache-Control", "public, max-age=600" } }) == 600s);
    CHECK_FALSE(waitAfter({ { "Cache-Control", "s-maxage=600" } }));
    CHECK_FALSE(waitAfter({ { "Cache-Control", "max-age=0, no-cache" } }));
    CHECK_FALSE(waitAfter({ { "Cache-Control", "max-age=soon" } }));
    CHECK(waitAfter({ { "Cache-Control", "max-age=99999999999" } }) == 24h);
    CHECK(waitAfter({ { "Date", "Mon, 02 Mar 2026 09:00:00 GMT" }, { "Expires", "Mon, 02 Mar 2026 09:05:00 GMT" } }) == 300s);
    CHECK_FALSE(waitAfter({ { "Date", "Mon, 02 Mar 2026 09:00:00 GMT" }, { "Expires", "0" } }));
    CHECK(waitAfter({}, "rss_2_0.xml") == 45min);
    CHECK(waitAfter({ { "Cache-Control", "max-age=60" } }, "rss_2_0.xml") == 45min);
    CHECK(waitAfter({ { "Retry-After", "7200" } }, "rss_2_0.xml") == 2h);
}

TEST_CASE("A permanent redirect tells where the feed lives now")
{
    Response response = feedFile("rss_2_0.xml");
    response.permanentUrl = "https://new.example/feed.xml";
    CHECK(readFeedPage(response)->movedTo == "https://new.example/feed.xml");
    response.status = 304;
    CHECK(readFeedPage(response)->movedTo == "https://new.example/feed.xml");
}

TEST_CASE("Each HTTP failure is its own error, and HTML in its body makes no difference")
{
    const auto kindOf = [](int status) { return readFeedPage(answered("<html><body>x</body></html>", {}, status)).error().kind; };
    CHECK(kindOf(401) == ErrorKind::Unauthorized);
    CHECK(kindOf(403) == ErrorKind::Forbidden);
    CHECK(kindOf(404) == ErrorKind::NotFound);
    CHECK(kindOf(410) == ErrorKind::Gone);
    CHECK(kindOf(418) == ErrorKind::Rejected);
    CHECK(kindOf(429) == ErrorKind::RateLimited);
    CHECK(kindOf(500) == ErrorKind::ServerFailed);
    CHECK(kindOf(503) == ErrorKind::ServerFailed);
    CHECK(kindOf(302) == ErrorKind::BadRedirect);
}

TEST_CASE("Errors carry the wait that the server asked for and no secret of the address")
{
    Response response = answered("", { { "Retry-After", "90" } }, 429);
    response.url = "https://forum.harbour.example/feed.xml?token=s3cret";
    const auto page = readFeedPage(response);
    REQUIRE_FALSE(page);
    CHECK(page.error().retryIn == 90s);
    CHECK(page.error().subject.find("s3cret") == std::string::npos);
}

TEST_CASE("226 with only the new items is read like any answer")
{
    Response response = feedFile("rss_2_0.xml");
    response.status = 226;
    CHECK(readFeedPage(response)->items.size() == 2);
}

TEST_CASE("A feed source that can never work is refused")
{
    Source source = feedSource();
    CHECK(feed().checkSource(source));
    source.kind = SourceKind::Mentions;
    CHECK(feed().checkSource(source).error().kind == ErrorKind::NotSupported);
    source = feedSource();
    for (const char* address : { "", "forum.harbour.example", "ftp://x.example/f", "file:///etc/passwd", "javascript:alert(1)" }) {
        source.baseUrl = address;
        CHECK(feed().checkSource(source).error().kind == ErrorKind::InvalidArgument);
        CHECK_FALSE(feed().pollRequest(source, {}, ""));
    }
}

TEST_CASE("A feed's item is looked at again by its own address and without the feed's token")
{
    Mention mention;
    mention.url = "https://other.example/article";
    const auto request = feed().recheckRequest(feedSource(), mention, "secret");
    REQUIRE(request);
    CHECK(request->url == mention.url);
    CHECK(request->bearer.empty());
    mention.url.clear();
    CHECK(feed().recheckRequest(feedSource(), mention, "").error().kind == ErrorKind::NotSupported);
}

TEST_CASE("Only 404 and 410 say that an article is gone")
{
    const auto stateAt = [](int status) { return feed().readRecheck(feedSource(), {}, answered("", {}, status))->state; };
    CHECK(stateAt(404) == MentionState::Gone);
    CHECK(stateAt(410) == MentionState::Gone);
    CHECK(stateAt(200) == MentionState::Present);
    for (const int status : { 301, 401, 403, 429, 500, 503 })
        CHECK(stateAt(status) == MentionState::Unknown);
    CHECK(feed().readRecheck(feedSource(), {}, answered("", {}, 404))->reason == GoneReason::NotFound);
    CHECK_FALSE(feed().readRecheck(feedSource(), {}, answered("<p>hi</p>"))->observation);
}

TEST_CASE("What a feed cannot do is said, not pretended")
{
    CHECK(feed().capabilities().kinds == std::vector{ SourceKind::Feed });
    CHECK(feed().capabilities().recheck);
    CHECK_FALSE(feed().capabilities().reply);
    CHECK(feed().replyRequest(feedSource(), {}, "").error().kind == ErrorKind::NotSupported);
    CHECK(feed().readReply(feedSource(), {}).error().kind == ErrorKind::NotSupported);
    CHECK(feed().rungRequest(feedSource(), {}, "").error().kind == ErrorKind::NotSupported);
    CHECK(feed().readRung(feedSource(), {}).error().kind == ErrorKind::NotSupported);
    CHECK(feed().accountRequest(feedSource(), "").error().kind == ErrorKind::NotSupported);
    CHECK(feed().readAccount(feedSource(), {}).error().kind == ErrorKind::NotSupported);
    CHECK(feed().limitsRequest(feedSource(), "").error().kind == ErrorKind::NotSupported);
    CHECK(feed().readLimits(feedSource(), {}).error().kind == ErrorKind::NotSupported);
    CHECK(feed().threadRequest(feedSource(), "1", "").error().kind == ErrorKind::NotSupported);
    CHECK(feed().readThread(feedSource(), {}, feedNow).error().kind == ErrorKind::NotSupported);
    CHECK(feed().authorRequest(feedSource(), "1", "").error().kind == ErrorKind::NotSupported);
    CHECK(feed().readAuthor(feedSource(), {}).error().kind == ErrorKind::NotSupported);
    CHECK(feed().authorPostsRequest(feedSource(), "1", "").error().kind == ErrorKind::NotSupported);
    CHECK(feed().readPosts(feedSource(), {}, feedNow).error().kind == ErrorKind::NotSupported);
    CHECK(feed().historyRequest(feedSource(), {}, "").error().kind == ErrorKind::NotSupported);
    CHECK(feed().readHistory(feedSource(), {}, {}).error().kind == ErrorKind::NotSupported);
    CHECK_FALSE(feed().findSent({}, {}));
    CHECK(feed().lengthOf("äöü") == 3);
}
