// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/url.h"
#include "support/catch.h"
#include "support/mastodon_answers.h"

#include <optional>

using namespace earshot;
using namespace earshot::test;

namespace {

OutgoingReply answerTo(std::vector<std::string> handles, std::string text)
{
    OutgoingReply reply;
    reply.parentExternalId = "116100200300400500";
    reply.handles = std::move(handles);
    reply.text = std::move(text);
    reply.language = "en";
    reply.idempotencyKey = "0f3c";
    return reply;
}

Result<Request> build(const OutgoingReply& reply, const std::string& token = "t0ken")
{
    return mastodon().replyRequest(mastodonSource(), reply, token);
}

/// One form field of a request, decoded.
std::optional<std::string> field(const Request& request, const std::string& name)
{
    return queryParameter("https://own.example/?" + request.body, name);
}

std::string statusOf(const OutgoingReply& reply)
{
    const auto request = build(reply);
    return request ? field(*request, "status").value_or("") : std::string();
}

ErrorKind refusal(const OutgoingReply& reply)
{
    const auto request = build(reply);
    return request ? ErrorKind::Unknown : request.error().kind;
}

std::vector<Observation> ownPosts(const std::string& name = "own_posts.json", const Source& source = mastodonSource())
{
    return mastodon().readPosts(source, mastodonFile(name), mastodonNow).value();
}

}

TEST_CASE("A reply is posted once, to its parent, with its key")
{
    const auto request = build(answerTo({ "wren@kelp.example" }, "Sorry & thanks! 100 % +1"));
    REQUIRE(request);
    CHECK(request->method == "POST");
    CHECK(request->url == "https://own.example/api/v1/statuses");
    CHECK(request->headers.value("Content-Type") == "application/x-www-form-urlencoded");
    CHECK(request->headers.value("Idempotency-Key") == "0f3c");
    CHECK(request->bearer == "t0ken");
    CHECK_FALSE(request->retrySafe);
    CHECK(field(*request, "status") == "@wren@kelp.example Sorry & thanks! 100 % +1");
    CHECK(field(*request, "in_reply_to_id") == "116100200300400500");
    CHECK(field(*request, "visibility") == "public");
    CHECK(field(*request, "language") == "en");
}

TEST_CASE("A reply needs a token, a parent and a text")
{
    CHECK(build(answerTo({ "wren@kelp.example" }, "x"), "").error().kind == ErrorKind::CredentialMissing);
    OutgoingReply orphan = answerTo({ "wren@kelp.example" }, "x");
    orphan.parentExternalId.clear();
    CHECK(refusal(orphan) == ErrorKind::InvalidArgument);
    CHECK(refusal(answerTo({ "wren@kelp.example" }, " \n ")) == ErrorKind::InvalidArgument);
}

TEST_CASE("A language that nobody could name is left to the server")
{
    OutgoingReply reply = answerTo({ "wren@kelp.example" }, "x");
    reply.language = "und";
    CHECK_FALSE(field(*build(reply), "language"));
}

TEST_CASE("Handles are put in front only where the text does not name them")
{
    CHECK(statusOf(answerTo({ "wren@kelp.example", "bo@reef.example" }, "Sorry!")) == "@wren@kelp.example @bo@reef.example Sorry!");
    CHECK(statusOf(answerTo({ "wren@kelp.example" }, "Sorry, @Wren@Kelp.example.")) == "Sorry, @Wren@Kelp.example.");
    CHECK(statusOf(answerTo({ "@wren@kelp.example" }, "Hi")) == "@wren@kelp.example Hi");
    CHECK(statusOf(answerTo({ "mira@own.example" }, "Hi @mira")) == "Hi @mira");
    CHECK(statusOf(answerTo({ "wren@kelp.example", "WREN@kelp.example" }, "Hi")) == "@wren@kelp.example Hi");
}

TEST_CASE("A short handle, a longer one, a mail address and a link do not name the customer")
{
    CHECK(statusOf(answerTo({ "wren@kelp.example" }, "Hi @wren")) == "@wren@kelp.example Hi @wren");
    CHECK(statusOf(answerTo({ "wren" }, "Hi @wrenfield")) == "@wren Hi @wrenfield");
    CHECK(statusOf(answerTo({ "wren" }, "write to help@wren")) == "@wren write to help@wren");
    CHECK(statusOf(answerTo({ "wren" }, "https://own.example/@wren")) == "@wren https://own.example/@wren");
    CHECK(statusOf(answerTo({ "wren" }, "谢谢@wren")) == "@wren 谢谢@wren");
}

TEST_CASE("A public reply is never more public than what it answers")
{
    OutgoingReply reply = answerTo({ "wren@kelp.example" }, "x");
    const auto visibilityFor = [&](Visibility parent) {
        reply.parentVisibility = parent;
        return field(*build(reply), "visibility").value_or("");
    };
    CHECK(visibilityFor(Visibility::Public) == "public");
    CHECK(visibilityFor(Visibility::Unlisted) == "unlisted");
    CHECK(visibilityFor(Visibility::Followers) == "private");
    CHECK(visibilityFor(Visibility::Direct) == "direct");
}

TEST_CASE("A direct message goes to the customer alone")
{
    OutgoingReply reply = answerTo({ "wren@kelp.example", "bo@reef.example" }, "Your order number, please");
    reply.audience = Audience::Private;
    const auto request = build(reply);
    REQUIRE(request);
    CHECK(field(*request, "visibility") == "direct");
    CHECK(field(*request, "status") == "@wren@kelp.example Your order number, please");
}

TEST_CASE("A direct message that names a third party is refused, because it would be sent to them")
{
    OutgoingReply reply = answerTo({ "wren@kelp.example" }, "as @bo@reef.example said");
    reply.audience = Audience::Private;
    CHECK(refusal(reply) == ErrorKind::InvalidArgument);
    reply.text = "…@bo"; // whatever stands before it
    CHECK(refusal(reply) == ErrorKind::InvalidArgument);
    reply.text = "see https://reef.example/@bo or mail help@reef.example, @wren@kelp.example, @acme";
    CHECK(build(reply));
    reply.handles.clear();
    CHECK(refusal(reply) == ErrorKind::InvalidArgument);
    reply.audience = Audience::Public;
    reply.parentVisibility = Visibility::Direct;
    reply.handles = { "wren@kelp.example" };
    reply.text = "as @bo@reef.example said";
    CHECK(refusal(reply) == ErrorKind::InvalidArgument);
}

TEST_CASE("A sent reply is read back with its id and address")
{
    const auto sent = mastodon().readReply(mastodonSource(), mastodonFile("reply_sent.json"));
    REQUIRE(sent);
    CHECK(sent->externalId == "116100200300400700");
    CHECK(sent->url == "https://own.example/@acme/116100200300400700");
}

TEST_CASE("A refused reply carries the server's own sentence, a vanished parent is NotFound")
{
    const auto refused = mastodon().readReply(mastodonSource(), mastodonFile("error_422.json", 422));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Rejected);
    CHECK(refused.error().detail == "Validation failed: Text character limit of 500 exceeded");
    CHECK(mastodon().readReply(mastodonSource(), mastodonFile("error_404.json", 404)).error().kind == ErrorKind::NotFound);
    CHECK(mastodon().readReply(mastodonSource(), jsonAnswer("{}")).error().kind == ErrorKind::Malformed);
    CHECK(mastodon().readReply(mastodonSource(), mastodonFile("bad_gateway.html", 502)).error().kind == ErrorKind::ServerFailed);
}

TEST_CASE("A server's sentence is made harmless before anybody reads it")
{
    const auto refused = mastodon().readReply(mastodonSource(), jsonAnswer("{\"error\":\"a\\nb" + std::string(5000, 'x') + "\"}", 422));
    CHECK(refused.error().detail.starts_with("a b"));
    CHECK(refused.error().detail.size() < 300);
}

TEST_CASE("A reply is found among our own posts by parent and text, links and handles notwithstanding")
{
    const std::string text = "sorry! Please send the order number, details: https://kelp.example/shop/orders/4417/photos?size=large";
    const auto sent = mastodon().findSent(answerTo({ "wren@kelp.example" }, text), ownPosts());
    REQUIRE(sent);
    CHECK(sent->externalId == "116100200300400700");
    CHECK(mastodon().findSent(answerTo({ "wren@kelp.example" },
                                  "@wren@kelp.example  sorry!\nPlease send the order number, details: "
                                  "https://kelp.example/shop/orders/4417/photos?size=large"),
        ownPosts()));
}

TEST_CASE("Another text, another parent or another end of a link is not our reply")
{
    const std::string text = "sorry! Please send the order number, details: https://kelp.example/shop/orders/4417/photos?size=large";
    CHECK_FALSE(mastodon().findSent(answerTo({ "wren@kelp.example" }, "sorry!"), ownPosts()));
    CHECK_FALSE(mastodon().findSent(answerTo({ "wren@kelp.example" }, text + "r"), ownPosts()));
    OutgoingReply other = answerTo({ "wren@kelp.example" }, text);
    other.parentExternalId = "116100200300400501";
    CHECK_FALSE(mastodon().findSent(other, ownPosts()));
    CHECK_FALSE(mastodon().findSent(answerTo({ "wren@kelp.example" }, text), {}));
}

TEST_CASE("Snac names the parent by a newer id and shows handles with a port: still our reply")
{
    const std::vector<Observation> posts{ statusIn("status_snac_own.json", snacSource()) };
    OutgoingReply reply = answerTo({ "maya" }, "@maya sorry! refund is on its way");
    reply.parentExternalId = "1795319726864f48732ab3ee0edf4fbe073176345c";
    REQUIRE(mastodon().findSent(reply, posts));
    reply.parentExternalId = "1795319726864f48732ab3ee0edf4fbe0000000000";
    CHECK_FALSE(mastodon().findSent(reply, posts));
}

TEST_CASE("A post is as long as Mastodon counts it")
{
    CHECK(mastodon().lengthOf("") == 0);
    CHECK(mastodon().lengthOf("Grüße") == 5);
    CHECK(mastodon().lengthOf("👨‍👩‍👧!") == 2);
    CHECK(mastodon().lengthOf("https://kelp.example/a/very/long/path/indeed?with=parameters") == 23);
    CHECK(mastodon().lengthOf("http://a.de") == 23);
    CHECK(mastodon().lengthOf("see https://kelp.example/x.") == 4 + 23 + 1);
    CHECK(mastodon().lengthOf("(https://kelp.example/x)") == 25);
    CHECK(mastodon().lengthOf("HTTPS://kelp.example") == 23);
    CHECK(mastodon().lengthOf("kelp.example") == 12);
    CHECK(mastodon().lengthOf("https://localhost") == 17);
    CHECK(mastodon().lengthOf("xhttps://kelp.example") == 21);
    CHECK(mastodon().lengthOf("@wren@kelp.example hi") == 8);
    CHECK(mastodon().lengthOf("@wren@kelp.example.") == 6);
    CHECK(mastodon().lengthOf("@wren@ hi") == 9);
    CHECK(mastodon().lengthOf("me@kelp.example") == 15);
    CHECK(mastodon().lengthOf("https://kelp.example/@wren@reef.example") == 23);
    CHECK(mastodon().lengthOf("@@@ @ @-") == 8);
}

TEST_CASE("Mute and block are posted to the account and may be repeated")
{
    Rung rung;
    rung.kind = RungKind::Mute;
    rung.authorExternalId = "109512";
    const auto mute = mastodon().rungRequest(mastodonSource(), rung, "t0ken");
    REQUIRE(mute);
    CHECK(mute->method == "POST");
    CHECK(mute->url == "https://own.example/api/v1/accounts/109512/mute");
    CHECK(mute->retrySafe);
    rung.kind = RungKind::Block;
    CHECK(mastodon().rungRequest(mastodonSource(), rung, "t0ken")->url.ends_with("/109512/block"));
    CHECK(mastodon().rungRequest(mastodonSource(), rung, "").error().kind == ErrorKind::CredentialMissing);
    rung.authorExternalId.clear();
    CHECK(mastodon().rungRequest(mastodonSource(), rung, "t0ken").error().kind == ErrorKind::InvalidArgument);
}

TEST_CASE("A report names the account, its posts and the reason, and is sent once")
{
    Rung rung;
    rung.kind = RungKind::Report;
    rung.authorExternalId = "109512";
    rung.postExternalIds = { "1", "2" };
    rung.comment = std::string(1500, 'x');
    const auto report = mastodon().rungRequest(mastodonSource(), rung, "t0ken");
    REQUIRE(report);
    CHECK(report->url == "https://own.example/api/v1/reports");
    CHECK(field(*report, "account_id") == "109512");
    CHECK(report->body.find("status_ids[]=1&status_ids[]=2") != std::string::npos);
    CHECK(mastodon().lengthOf(field(*report, "comment").value_or("")) == 1000);
    CHECK_FALSE(report->retrySafe);
}

TEST_CASE("What Mastodon cannot do is refused with the reason")
{
    Rung rung;
    rung.authorExternalId = "109512";
    for (const RungKind kind : { RungKind::Hide, RungKind::LeaveAlone }) {
        rung.kind = kind;
        const auto request = mastodon().rungRequest(mastodonSource(), rung, "t0ken");
        REQUIRE_FALSE(request);
        CHECK(request.error().kind == ErrorKind::NotSupported);
        CHECK_FALSE(request.error().detail.empty());
    }
    const auto& ladder = mastodon().capabilities().ladder;
    CHECK(ladder == std::vector{ RungKind::Mute, RungKind::Block, RungKind::Report });
}

TEST_CASE("A rung is taken when the server says so, with a body or without")
{
    CHECK(mastodon().readRung(mastodonSource(), jsonAnswer("")));
    CHECK(mastodon().readRung(mastodonSource(), mastodonFile("report.json")));
    CHECK(mastodon().readRung(snacSource(), jsonAnswer("", 422)).error().kind == ErrorKind::Rejected);
    CHECK(mastodon().readRung(snacSource(), mastodonFile("not_found_snac.html", 404)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Waits are read where nobody told the reader the time: by the answer's own date")
{
    const auto limited = mastodon().readRung(mastodonSource(),
        jsonAnswer("", 429, { { "Date", "Mon, 02 Mar 2026 09:00:00 GMT" }, { "X-RateLimit-Reset", "2026-03-02T09:00:30Z" } }));
    REQUIRE_FALSE(limited);
    CHECK(limited.error().retryIn == std::chrono::seconds(30));
}

TEST_CASE("An answer keeps the content warning of what it answers, and has none of its own")
{
    OutgoingReply reply = answerTo({ "wren@kelp.example" }, "We are sorry");
    CHECK_FALSE(field(*build(reply), "spoiler_text"));
    reply.parentRaw = R"({"spoiler_text":""})";
    CHECK_FALSE(field(*build(reply), "spoiler_text"));
    reply.parentRaw = R"({"spoiler_text":"rant about\nrouters"})";
    CHECK(field(*build(reply), "spoiler_text") == "rant about routers");
    CHECK(mastodon().warningAsSent(reply) == "rant about routers");
    reply.parentRaw = "<item>no JSON</item>";
    CHECK_FALSE(field(*build(reply), "spoiler_text"));
}
