// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_desk.h"
#include "earshot/app/drafting.h"
#include "earshot/respond/outbox_rules.h"
#include "support/raw_server.h"

#include <algorithm>
#include <atomic>
#include <thread>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

const std::string sentence = "Validation failed: Text is too short";

/// As if the program had died after it said that this reply is on its way.
void crashWhileSending(AnswerDesk& here, ReplyId id)
{
    const Reply onItsWay = got(sending(here.reply(id), here.desk.clock.now()));
    REQUIRE(got(here.desk.workspace.replies().move(onItsWay, ReplyState::Held, { EventKind::ReplySending }, here.desk.clock.now())));
}

/// The reply as the server would have got it before the crash.
void postAsSent(AnswerDesk& here, ReplyId id)
{
    Request request;
    request.headers.add("Idempotency-Key", here.reply(id).idempotencyKey);
    request.body = "status=%40mira_k%20We%20are%20sorry%2C%20Mira.%20We%20look%20into%20it.&in_reply_to_id=101&visibility=public";
    here.server.posting(request);
}

std::vector<std::string> keysSent(const AnswerDesk& here)
{
    std::vector<std::string> keys;
    for (const Request& request : here.server.requests("/api/v1/statuses"))
        keys.emplace_back(request.headers.value("Idempotency-Key"));
    return keys;
}

}

TEST_CASE("Before the hold has ended nothing is sent")
{
    AnswerDesk here;
    const ReplyId id = here.draft();
    got(here.desk.composer.send(id));
    here.desk.clock.advance(Policy{}.hold - 1us);
    CHECK(here.deliver().empty());
    CHECK(here.reply(id).state == ReplyState::Held);
    CHECK(here.posts() == 0);
}

TEST_CASE("A reply is sent once, below the mention that it answers")
{
    AnswerDesk here;
    const ReplyId id = here.dueReply();
    const auto changed = here.deliver();
    REQUIRE(changed.size() == 2); // Sending, then Sent
    CHECK(changed[1].state == ReplyState::Sent);
    here.deliver();
    REQUIRE(here.posts() == 1);
    const auto form = formIn(here.server.requests("/api/v1/statuses").front());
    CHECK(form.at("status") == "@mira_k We are sorry, Mira. We look into it.");
    CHECK(form.at("in_reply_to_id") == "101");
    CHECK(form.at("visibility") == "public");
    const Reply sent = here.reply(id);
    CHECK(sent.state == ReplyState::Sent);
    CHECK(sent.sentAt == here.desk.clock.now());
    CHECK(sent.externalId == "102");
    CHECK(sent.url == "https://kelp.example/users/telvana/statuses/102");
    CHECK(here.desk.isWhole());
}

TEST_CASE("After sending, the case is acknowledged and our post stands in its thread")
{
    AnswerDesk here;
    here.dueReply();
    here.deliver();
    const Case answered = here.desk.onlyCase();
    CHECK(answered.state == CaseState::Acknowledged);
    CHECK(answered.firstAnsweredAt == here.desk.clock.now());
    const auto thread = got(here.desk.workspace.cases().mentions(here.caseId));
    REQUIRE(thread.size() == 2);
    CHECK(thread[1].own);
    CHECK(thread[1].externalId == "102");
}

TEST_CASE("A private reply goes to the customer alone")
{
    AnswerDesk here;
    here.dueReply();
    here.deliver();
    const ReplyId id = here.draft("Please tell us your customer number.", Audience::Private);
    got(here.desk.composer.send(id));
    here.desk.clock.advance(Policy{}.hold);
    here.deliver();
    CHECK(formIn(here.server.requests("/api/v1/statuses").back()).at("visibility") == "direct");
    CHECK(here.reply(id).state == ReplyState::Sent);
}

TEST_CASE("A refusal fails the reply with the server's own sentence, and it may be mended and sent again")
{
    AnswerDesk here;
    const ReplyId id = here.dueReply();
    {
        Response refusal = page("{\"error\":\"" + sentence + "\"}", "application/json");
        refusal.status = 422;
        const auto refusing = here.server.instead("/api/v1/statuses", refusal);
        here.deliver();
    }
    CHECK(here.reply(id).state == ReplyState::Failed);
    CHECK(here.reply(id).lastError == "rejected: " + sentence);
    CHECK(here.desk.onlyCase().state == CaseState::New);
    here.desk.clock.advance(1h);
    CHECK(here.deliver().empty()); // not by itself
    got(here.desk.composer.send(id));
    here.desk.clock.advance(Policy{}.hold);
    here.deliver();
    CHECK(here.reply(id).state == ReplyState::Sent);
}

TEST_CASE("A 5xx leaves a reply uncertain, it is settled by looking, not by sending")
{
    AnswerDesk here;
    const ReplyId id = here.dueReply();
    {
        const auto failing = here.server.instead("/api/v1/statuses", [&](const Request& request) {
            here.server.posting(request); // it got through all the same
            return std::optional(bare(503));
        });
        here.deliver();
        CHECK(here.reply(id).state == ReplyState::Uncertain);
        CHECK(here.posts() == 1);
    }
    here.deliver();
    CHECK(here.reply(id).state == ReplyState::Uncertain); // the server may still be at work on it
    here.desk.clock.advance(Outbox::settleAfter);
    here.deliver();
    CHECK(here.reply(id).state == ReplyState::Sent);
    CHECK(here.reply(id).externalId == "102");
    CHECK(here.desk.onlyCase().state == CaseState::Acknowledged);
    CHECK(here.posts() == 1);
}

TEST_CASE("A connection that breaks leaves a reply uncertain")
{
    AnswerDesk here;
    RawServer breaking([](RawPeer& peer) { peer.request(); });
    const ReplyId id = here.dueReply();
    did(here.desk.workspace.sources().setBaseUrl(here.source, breaking.url(""), "mona", here.desk.clock.now()));
    here.deliver();
    CHECK(here.reply(id).state == ReplyState::Uncertain);
    CHECK(breaking.requests().size() == 1);
    here.desk.clock.advance(Outbox::settleAfter);
    here.deliver(); // our posts cannot be read, so nothing is known
    CHECK(here.reply(id).state == ReplyState::Uncertain);
    CHECK(std::ranges::count_if(breaking.requests(), [](const std::string& request) { return request.starts_with("POST"); }) == 1);
}

TEST_CASE("A reply that a crash left on its way is found on the server and not sent again")
{
    AnswerDesk here;
    const ReplyId id = here.dueReply();
    crashWhileSending(here, id);
    postAsSent(here, id);
    here.deliver();
    CHECK(here.reply(id).state == ReplyState::Uncertain);
    here.desk.clock.advance(Outbox::settleAfter - 1us);
    here.deliver();
    CHECK(here.reply(id).state == ReplyState::Uncertain);
    here.desk.clock.advance(1us);
    here.deliver();
    CHECK(here.reply(id).state == ReplyState::Sent);
    CHECK(here.reply(id).externalId == "102");
    CHECK(here.posts() == 0);
    CHECK(here.server.ownPostsShown().size() == 1);
    CHECK(here.desk.onlyCase().state == CaseState::Acknowledged);
}

TEST_CASE("A private reply that a crash left on its way is looked for in the thread, too")
{
    AnswerDesk here;
    here.dueReply();
    here.deliver();
    const std::string text = "Please tell us your customer number.";
    const ReplyId id = here.draft(text, Audience::Private);
    got(here.desk.composer.send(id));
    here.desk.clock.advance(Policy{}.hold);
    crashWhileSending(here, id);
    // As snac does: an account's list leaves out its messages.
    const auto unlisted = here.server.instead("/api/v1/accounts/account-telvana/statuses", page("[]", "application/json"));
    here.deliver();
    here.desk.clock.advance(Outbox::settleAfter);
    SECTION("where it stands")
    {
        here.server.show({ .id = "150", .author = "telvana", .text = "@mira_k " + text, .parent = "101", .visibility = "direct" });
        here.deliver();
        CHECK(here.reply(id).state == ReplyState::Sent);
        CHECK(here.reply(id).externalId == "150");
        CHECK(here.posts() == 1);
    }
    SECTION("where somebody else repeats our words")
    {
        here.server.show({ .id = "150", .text = "@telvana " + text, .parent = "101", .visibility = "direct" });
        here.deliver();
        CHECK(here.reply(id).externalId != "150");
        CHECK(here.posts() == 2);
    }
    SECTION("which cannot be read now, so nothing is known")
    {
        const auto failing = here.server.instead("/api/v1/statuses/101/context", bare(503));
        here.deliver();
        CHECK(here.reply(id).state == ReplyState::Uncertain);
        CHECK(here.posts() == 1);
    }
    SECTION("which is gone")
    {
        here.server.remove("101");
        here.deliver();
        CHECK(here.posts() == 2);
    }
}

TEST_CASE("A reply that a crash left on its way and that never arrived is sent again under its first key")
{
    AnswerDesk here;
    const ReplyId id = here.dueReply();
    const std::string key = here.reply(id).idempotencyKey;
    crashWhileSending(here, id);
    here.deliver();
    CHECK(here.posts() == 0);
    here.desk.clock.advance(Outbox::settleAfter);
    here.deliver();
    CHECK(here.reply(id).state == ReplyState::Sent);
    CHECK(keysSent(here) == std::vector{ key });
}

TEST_CASE("A reply that is sent again while the first one turns up late still stands there once")
{
    AnswerDesk here;
    const ReplyId id = here.dueReply();
    crashWhileSending(here, id);
    here.deliver();
    here.desk.clock.advance(Outbox::settleAfter);
    const auto blind = here.server.instead("/api/v1/accounts/account-telvana/statuses", page("[]", "application/json"));
    postAsSent(here, id);
    here.deliver();
    CHECK(here.reply(id).state == ReplyState::Sent);
    CHECK(here.server.ownPostsShown().size() == 1); // the server knows the Idempotency-Key
}

TEST_CASE("Two outboxes at once send each reply once")
{
    AnswerDesk here;
    std::vector<ReplyId> ids;
    for (int i = 0; i < 5; ++i)
        ids.push_back(here.draft("Answer number " + std::to_string(i) + " is on its way."));
    for (const ReplyId id : ids)
        got(here.desk.composer.send(id));
    here.desk.clock.advance(Policy{}.hold);
    std::vector<Workspace> workspaces;
    for (const char* person : { "mona", "ben", "ada" })
        workspaces.push_back(here.desk.another(person));
    std::vector<std::thread> threads;
    std::atomic<int> unexpected = 0;
    for (Workspace& workspace : workspaces)
        threads.emplace_back([&] {
            HttpClient http({ .retries = 0 });
            const auto delivered = Outbox(workspace, http, here.desk.secrets).deliver();
            unexpected += !delivered && delivered.error().kind != ErrorKind::Locked;
        });
    for (std::thread& thread : threads)
        thread.join();
    CHECK(unexpected == 0);
    CHECK(here.posts() == 5);
    for (const ReplyId id : ids)
        CHECK(here.reply(id).state == ReplyState::Sent);
}

TEST_CASE("While another process delivers, an outbox does nothing and says so")
{
    AnswerDesk here;
    here.dueReply();
    Workspace other = here.desk.another("ben");
    const auto lock = got(WorkspaceLock::take(other.store(), "outbox"));
    CHECK(errorOf(here.desk.outbox.deliver()) == ErrorKind::Locked);
    CHECK(here.posts() == 0);
}

TEST_CASE("A reply is not Sent without its case being answered: both are kept or neither")
{
    AnswerDesk here;
    const ReplyId id = here.dueReply();
    here.place.rename("cases", "cases_elsewhere");
    const auto delivered = here.desk.outbox.deliver();
    here.place.rename("cases_elsewhere", "cases");
    CHECK_FALSE(delivered);
    CHECK(here.reply(id).state == ReplyState::Sending);
    here.deliver();
    here.desk.clock.advance(Outbox::settleAfter);
    here.deliver();
    CHECK(here.reply(id).state == ReplyState::Sent);
    CHECK(here.desk.onlyCase().state == CaseState::Acknowledged);
    CHECK(here.posts() == 1);
}

TEST_CASE("A reply whose token is missing fails before anything leaves")
{
    AnswerDesk here;
    const ReplyId id = here.dueReply();
    here.desk.secrets.secrets.clear();
    here.deliver();
    CHECK(here.reply(id).state == ReplyState::Failed);
    CHECK(here.posts() == 0);
}

TEST_CASE("An answer keeps the content warning of the post as it is now, and its length counts it")
{
    AnswerDesk here;
    here.server.show({ .id = "101",
        .text = complaintText,
        .edits = { { "2026-03-02T09:10:00.000Z", moreComplaintText } },
        .warning = "rant about bills" });
    here.desk.pollLater();
    const ReplyId id = here.dueReply();
    const std::string sent = "@mira_k " + here.reply(id).text;
    CHECK(got(lengthOf(here.desk.workspace, here.reply(id))).length == std::string("rant about bills").size() + sent.size());
    here.deliver();
    CHECK(formIn(here.server.requests("/api/v1/statuses").at(0)).at("spoiler_text") == "rant about bills");
    CHECK(here.reply(id).state == ReplyState::Sent);
}
