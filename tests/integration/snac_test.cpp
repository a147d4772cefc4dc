// SPDX-License-Identifier: GPL-3.0-or-later
// The whole cycle against a real server that is not Mastodon itself: snac gives an edited post a new id, ignores since_id, types[] and
// Idempotency-Key, delivers late, has no mute and no reports, and says 404 in HTML.
#include "snac_desk.h"
#include "support/catch.h"
#include "support/wait_for.h"

#include <algorithm>
#include <csignal>
#include <random>
#include <thread>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;
using Catch::Matchers::Contains;

namespace {

bool snacIsThere()
{
    if (!SnacServer::isThere())
        WARN("skipped: no snac; run this by scripts/with-snac");
    return SnacServer::isThere();
}

std::string complaint(const std::string& order)
{
    return "@acme my " + order + " arrived broken, the lid is cracked, and nobody answers my mails. This is unacceptable, I want a refund!";
}

/// What leo was refused, and that the case knows of no such step.
void checkRefused(SnacDesk& desk, const Json& mention, const std::string& rung, const std::string& words)
{
    const Outcome outcome = desk.ctl()({ "ladder", rung, mention.at("case").dump(), "--reason", "he insults our people" });
    CAPTURE(rung, outcome.err);
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.out.empty());
    CHECK_THAT(outcome.err, Contains(words) && !Contains("<h1>"));
    const Json about = desk.caseOf(mention);
    for (const Json& row : about.at("history"))
        CHECK(row.at("kind") != "rung_taken");
}

/// Deletes it and polls until the server no longer shows it: nothing else may prove that it is gone.
void deleteUntilGone(const SnacServer& snac, SnacDesk& desk, const Json& mention, const SnacServer::Post& post)
{
    snac.remove("maya", post);
    CHECK(waitFor(
        [&] {
            desk.poll();
            const bool isShown = snac.shows(post);
            if (isShown)
                CHECK(desk.shown(mention).at("state") != "gone");
            return !isShown;
        },
        30s));
    desk.poll();
}

/// Starts to send and dies some time later. Where the server stands still, the request is on its way by then and is answered after the
/// death.
void dieWhileSending(
    const SnacServer& snac, SnacDesk& desk, const Json& mention, const std::string& reply, bool serverStandsStill, long milliseconds)
{
    if (serverStandsStill)
        snac.standStill();
    Background sender(desk.ctl().command({ "--quiet", "reply", "send", reply }));
    if (serverStandsStill)
        CHECK(waitFor([&] { return desk.stateOf(mention, reply) == "sending"; }));
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
    sender.signal(SIGKILL);
    sender.wait();
    snac.goOn();
}

/// As the people at the desk go on: what was never sent is sent again by hand, everything else is left to the polls.
void settleAll(SnacDesk& desk, const Json& mention, const std::vector<std::string>& replies)
{
    for (const std::string& reply : replies)
        if (desk.stateOf(mention, reply) == "draft")
            desk.ctl().one({ "reply", "send", reply, "--no-wait" });
    CHECK(waitFor(
        [&] {
            desk.poll();
            return std::ranges::all_of(replies, [&](const std::string& reply) { return desk.stateOf(mention, reply) == "sent"; });
        },
        60s));
}

}

TEST_CASE("snac: a complaint is heard, answered, edited and deleted, and every step is kept")
{
    if (!snacIsThere())
        return;
    const SnacServer snac;
    SnacDesk desk(snac);
    desk.addSource("mentions", "");
    const std::string order = someOrderNumber();
    const SnacServer::Post post = snac.post("maya", complaint(order));

    const Json mention = desk.heard(order);
    CHECK(mention.at("author").at("handle") == "maya");
    CHECK(mention.at("url") == post.uri);
    CHECK(mention.at("verdict") == "complaint");
    REQUIRE(mention.at("case").is_number());

    const std::string reply = desk.draft(mention, "We are sorry, Maya. Your refund is on its way.");
    CHECK(desk.ctl()({ "reply", "check", reply }).exitCode == 0);
    const Json sent = desk.send(reply);
    CHECK(sent.at("state") == "sent");
    CHECK(waitFor([&] { return snac.countBelow(post, "Your refund is on its way", "maya") == 1; }, 30s));
    CHECK(snac.status("maya", textAt(sent, "external_id")).at("in_reply_to_id") == post.id);
    CHECK(desk.caseOf(mention).at("state") == "acknowledged");
    CHECK(desk.caseOf(mention).at("first_answered_at").is_string());

    const SnacServer::Post edited = snac.edit("maya", post, complaint(order) + " And the spoon is missing, too.");
    CHECK(edited.uri == post.uri);
    desk.poll();
    REQUIRE(desk.mentions(order).size() == 1);
    CHECK(desk.shown(mention).at("versions") == 2);
    CHECK_THAT(textAt(desk.shown(mention), "text"), Contains("the spoon is missing"));
    CHECK(desk.shown(mention).at("case") == mention.at("case"));

    deleteUntilGone(snac, desk, mention, edited);
    CHECK(desk.shown(mention).at("state") == "gone");
    CHECK_THAT(textAt(desk.shown(mention), "text"), Contains("the spoon is missing"));
    CHECK(desk.ctl().lines({ "mention", "versions", mention.at("id").dump() }).size() == 3);
    CHECK(desk.ctl()({ "evidence", "verify" }).exitCode == 0);
}

TEST_CASE("snac: an answer goes out exactly once although its program is killed at random moments")
{
    if (!snacIsThere())
        return;
    const SnacServer snac;
    SnacDesk desk(snac);
    desk.addSource("mentions", "");
    const std::string order = someOrderNumber();
    const SnacServer::Post post = snac.post("maya", complaint(order));
    const Json mention = desk.heard(order);
    REQUIRE(mention.at("case").is_number());
    desk.send(desk.draft(mention, "We are sorry, Maya.")); // in public first, in private afterwards

    std::mt19937 dice(20260302);
    std::vector<std::string> replies, texts;
    for (int i = 0; i < 10; ++i) {
        texts.push_back("This is line " + std::to_string(100 + i) + " of our answer.");
        replies.push_back(desk.draft(mention, texts.back(), i % 2 == 0 ? "--private" : "--public"));
        const bool serverStandsStill = i < 4; // later on, a sender may look for the earlier replies first and wait for it
        dieWhileSending(snac, desk, mention, replies.back(), serverStandsStill, std::uniform_int_distribution<long>(0, 200)(dice));
    }
    // Some got through although nobody heard of it: those that must not be sent again.
    CHECK(waitFor([&] { return std::ranges::any_of(texts, [&](const auto& text) { return snac.countBelow(post, text, "acme") == 1; }); }));
    snac.edit("maya", post, complaint(order) + " Hello?");

    settleAll(desk, mention, replies);
    for (const std::string& text : texts) {
        CAPTURE(text);
        CHECK(snac.countBelow(post, text, "acme") == 1);
        CHECK(waitFor([&] { return snac.countBelow(post, text, "maya") == 1; }, 30s)); // to her it is delivered
    }
}

TEST_CASE("snac: fifty mentions at once are all heard, once, and the poll ends")
{
    if (!snacIsThere())
        return;
    const SnacServer snac;
    SnacDesk desk(snac);
    desk.addSource("mentions", "");
    const std::string first = someOrderNumber(), many = someOrderNumber();
    snac.post("maya", complaint(first));
    desk.heard(first);
    for (int i = 0; i < 50; ++i) // snac tells of the latest 64 and forgets the others
        snac.post("leo", "@acme where is my " + many + ", parcel " + std::to_string(i) + "?");
    const auto told = [&] {
        return std::ranges::count_if(snac.notifications("acme"),
            [&](const Json& one) { return textAt(memberAt(one, "status"), "content").find(many) != std::string::npos; });
    };
    REQUIRE(waitFor([&] { return told() == 50; }, 60s));
    CHECK(desk.poll().at(0).at("new") == 50);
    CHECK(desk.mentions(many).size() == 50);
    const Json again = desk.poll().at(0);
    CHECK(again.at("new") == 0);
    CHECK(again.at("changed") == 0);
}

TEST_CASE("snac: a hashtag, a search and a thread find what they ask for")
{
    if (!snacIsThere())
        return;
    const SnacServer snac;
    SnacDesk desk(snac);
    const std::string order = someOrderNumber();
    const std::string number = order.substr(order.find(' ') + 1);
    SECTION("a hashtag, without a mention")
    {
        desk.addSource("hashtag", "acmefail");
        snac.post("leo", "My kettle of " + order + " leaks since the first day. #acmefail");
        CHECK(desk.heard(order).at("author").at("handle") == "leo");
    }
    SECTION("a search, which covers our own timeline")
    {
        desk.addSource("search", number);
        snac.post("maya", complaint(order));
        CHECK(desk.heard(order).at("author").at("handle") == "maya");
    }
    SECTION("a thread, the post itself and what stands below")
    {
        const SnacServer::Post post = snac.post("maya", complaint(order));
        const SnacServer::Post answer = snac.post("leo", "@maya @acme the same here, and worse", post.id);
        desk.addSource("thread", post.id);
        desk.heard(order);
        REQUIRE(waitFor([&] {
            desk.poll();
            return desk.mentions("the same here").size() == 1;
        }));
        const Json below = desk.mentions("the same here").front();
        CHECK(below.at("url") == answer.uri);
        CHECK(desk.ctl().lines({ "mention", "thread", below.at("id").dump() }).size() == 2);
    }
}

TEST_CASE("snac: who wrote it, with what else they wrote")
{
    if (!snacIsThere())
        return;
    const SnacServer snac;
    SnacDesk desk(snac);
    desk.addSource("mentions", "");
    const std::string order = someOrderNumber();
    snac.post("maya", complaint(order));
    const Json author = desk.ctl().one({ "mention", "author", desk.heard(order).at("id").dump() });
    CHECK(author.at("handle") == "maya");
    CHECK(author.at("url") == snac.url() + "/maya");
    CHECK(author.at("created_at").is_string());
    CHECK(
        std::ranges::any_of(author.at("recent"), [&](const Json& post) { return textAt(post, "text").find(order) != std::string::npos; }));
}

TEST_CASE("snac: a wrong token is told in one clear sentence, and nothing is stored")
{
    if (!snacIsThere())
        return;
    const SnacServer snac;
    SnacDesk desk(snac);
    desk.ctl().setEnvironment("SNAC_TOKEN", "wrong");
    const std::string source = desk.addSource("mentions", "");
    for (const Outcome& outcome : { desk.ctl()({ "source", "test", source }), desk.ctl()({ "poll" }) }) {
        CAPTURE(outcome.err);
        CHECK(outcome.exitCode != 0);
        CHECK_THAT(outcome.err, Contains("does not accept the token") && !Contains("wrong"));
        CHECK(std::ranges::count(outcome.err, '\n') == 1);
    }
    CHECK(desk.mentions("").empty());
}

TEST_CASE("snac: a private message is shown to the customer and to nobody else")
{
    if (!snacIsThere())
        return;
    const SnacServer snac;
    SnacDesk desk(snac);
    desk.addSource("mentions", "");
    const std::string order = someOrderNumber();
    const SnacServer::Post post = snac.post("maya", complaint(order));
    const Json mention = desk.heard(order);
    REQUIRE(mention.at("case").is_number());
    desk.send(desk.draft(mention, "We are sorry, Maya. Please look at your messages."));
    const std::string words = "Where shall we send the new lid for " + order;
    const Json sent = desk.send(desk.draft(mention, words + "?", "--private"));
    CHECK(sent.at("state") == "sent");
    const std::string id = textAt(sent, "external_id");
    CHECK_THAT(textAt(snac.status("acme", id), "visibility"), Catch::Matchers::Matches("direct|private"));
    CHECK(snac.status("", id).is_null());
    CHECK(waitFor([&] { return snac.countBelow(post, words, "maya") == 1; }, 30s));
    CHECK(snac.countBelow(post, words, "leo") == 0);
}

TEST_CASE("snac: blocking works, what snac cannot do is refused in one clear sentence and not recorded as done")
{
    if (!snacIsThere())
        return;
    const SnacServer snac;
    SnacDesk desk(snac);
    desk.addSource("mentions", "");
    const std::string order = someOrderNumber();
    const SnacServer::Post leos = snac.post("leo", complaint(order));
    const Json mention = desk.heard(order);
    REQUIRE(mention.at("case").is_number());
    checkRefused(desk, mention, "mute", "(404)");
    checkRefused(desk, mention, "report", "refused it (HTTP 422)");

    desk.ctl().one({ "ladder", "block", mention.at("case").dump(), "--reason", "he insults our people" });
    const Json history = desk.caseOf(mention).at("history");
    CHECK(std::ranges::any_of(history, [](const Json& row) { return row.at("kind") == "rung_taken"; }));
    const std::string silenced = someOrderNumber();
    snac.post("leo", complaint(silenced));
    snac.post("maya", complaint(order + ", second parcel,"));
    desk.heard("second parcel");
    CHECK(desk.mentions(silenced).empty());
    snac.unblock("acme", snac.status("leo", leos.id).at("account").at("id").get<std::string>()); // the next run wants to hear leo
}
