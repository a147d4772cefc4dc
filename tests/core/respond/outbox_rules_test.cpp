// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/model/names.h"
#include "earshot/respond/outbox_rules.h"
#include "support/catch.h"

#include <functional>
#include <random>
#include <set>

using namespace earshot;
using namespace std::chrono_literals;
using enum ReplyState;

namespace {

const Time now = *parsedRfc3339("2026-03-02T09:00:00Z");
constexpr ReplyState allStates[] = { Draft, Submitted, Returned, Approved, Held, Sending, Sent, Failed, Cancelled, Uncertain };
const Error refused{ ErrorKind::Rejected, "kelp.example", "Text is too long" };
const Error broken{ ErrorKind::TimedOut, "kelp.example", "" };

Reply replyIn(ReplyState state)
{
    Reply reply;
    reply.id = ReplyId{ 7 };
    reply.author = "mira";
    reply.text = "We are on it.";
    reply.state = state;
    reply.approver = state == Approved ? "jo" : "";
    reply.idempotencyKey = state == Draft || state == Submitted || state == Returned || state == Approved ? "" : "first-key";
    if (!reply.idempotencyKey.empty())
        reply.sendAt = now; // due
    reply.changedAt = now - 1h;
    return reply;
}

Reply notYetDue(Reply reply)
{
    if (reply.sendAt)
        reply.sendAt = now + 1s;
    return reply;
}

struct Wish {
    const char* name;
    std::function<Result<Reply>(const Reply&)> make;
    ReplyState to;
    std::set<ReplyState> from;
};

const std::vector<Wish>& wishes()
{
    static const std::vector<Wish> all = {
        { "submit", [](const Reply& r) { return submitted(r, now); }, Submitted, { Draft, Returned } },
        { "return", [](const Reply& r) { return returned(r, "jo", "softer, please", now); }, Returned, { Submitted } },
        { "approve", [](const Reply& r) { return approved(r, "jo", now); }, Approved, { Submitted } },
        { "hold", [](const Reply& r) { return held(r, Policy{}, "new-key", now); }, Held, { Draft, Returned, Approved, Failed } },
        { "cancel before its time", [](const Reply& r) { return cancelled(notYetDue(r), now); }, Cancelled,
            { Draft, Submitted, Returned, Approved, Failed, Held } },
        { "cancel when due", [](const Reply& r) { return cancelled(r, now); }, Cancelled,
            { Draft, Submitted, Returned, Approved, Failed } },
        { "send", [](const Reply& r) { return sending(r, now); }, Sending, { Held } },
        { "send too early", [](const Reply& r) { return sending(r, now - 1us); }, Sending, {} },
        { "note as sent", [](const Reply& r) { return sent(r, "109", "https://kelp.example/109", now); }, Sent, { Sending, Uncertain } },
        { "note as failed", [](const Reply& r) { return failed(r, refused, now); }, Failed, { Sending } },
        { "note as uncertain", [](const Reply& r) { return uncertain(r, broken, now); }, Uncertain, { Sending } },
        { "hold again", [](const Reply& r) { return heldAgain(r, Policy{}, "jo", now); }, Held, { Uncertain } },
    };
    return all;
}

}

TEST_CASE("Every wish is granted from its own states and from no other")
{
    for (const Wish& wish : wishes())
        for (const ReplyState state : allStates) {
            INFO(wish.name << " while " << nameOf(state));
            const Reply before = replyIn(state);
            const auto after = wish.make(before);
            REQUIRE(after.has_value() == wish.from.contains(state));
            if (after) {
                CHECK(after->state == wish.to);
                CHECK(after->changedAt == now);
                CHECK(after->id == before.id);
                CHECK(after->text == before.text);
                CHECK(after->author == before.author);
            } else {
                CHECK(after.error().kind == ErrorKind::WrongState);
                CHECK(after.error().subject == "reply 7");
                CHECK(after.error().detail == std::string(nameOf(state)) + " -> " + std::string(nameOf(wish.to)));
            }
        }
}

TEST_CASE("Whatever happens in whatever order, one reply is sent once, by one key, only after a hold")
{
    std::mt19937 random(11);
    for (int walk = 0; walk < 2000; ++walk) {
        Reply reply = replyIn(Draft);
        std::string key;
        bool wasHeld = false;
        int timesSent = 0;
        for (int step = 0; step < 40; ++step) {
            const Wish& wish = wishes()[random() % wishes().size()];
            const auto after = wish.make(reply);
            if (!after)
                continue;
            if (after->state == Sending) {
                REQUIRE(wasHeld);
                REQUIRE(reply.state == Held);
                REQUIRE((key.empty() || key == after->idempotencyKey));
                key = after->idempotencyKey;
                REQUIRE_FALSE(key.empty());
            }
            REQUIRE((reply.state != Sending || after->state == Sent || after->state == Failed || after->state == Uncertain));
            REQUIRE((reply.state != Uncertain || after->state == Sent || after->state == Held));
            timesSent += after->state == Sent ? 1 : 0;
            wasHeld = wasHeld || after->state == Held;
            reply = *after;
            if (reply.state == Held)
                reply.sendAt = now; // the hold has passed
        }
        REQUIRE(timesSent <= 1);
    }
}

TEST_CASE("A reply is held for as long as the policy says, and is due at that very moment")
{
    Policy policy;
    policy.hold = 30s;
    const auto reply = held(replyIn(Draft), policy, "key", now);
    REQUIRE(reply);
    CHECK(reply->sendAt == now + 30s);
    CHECK_FALSE(isDue(*reply, now + 30s - 1us));
    CHECK(isDue(*reply, now + 30s));
    CHECK(isDue(*reply, now + 72h));
    CHECK(cancelled(*reply, now + 29s));
    CHECK_FALSE(cancelled(*reply, now + 30s));

    policy.hold = -5s;
    CHECK(held(replyIn(Draft), policy, "key", now)->sendAt == now);
}

TEST_CASE("Only what is held can be due")
{
    for (const ReplyState state : allStates)
        CHECK(isDue(replyIn(state), now) == (state == Held));
    Reply endless = replyIn(Held);
    endless.sendAt.reset();
    CHECK_FALSE(isDue(endless, now));
    CHECK_FALSE(sending(endless, now));
}

TEST_CASE("The idempotency key is made once and kept through every further attempt")
{
    const auto first = held(replyIn(Draft), Policy{}, "key-1", now);
    REQUIRE(first);
    CHECK(first->idempotencyKey == "key-1");
    const auto again = held(*failed(*sending(*first, now + 1h), refused, now + 1h), Policy{}, "key-2", now + 2h);
    REQUIRE(again);
    CHECK(again->idempotencyKey == "key-1");
    CHECK(again->lastError.empty());
    const auto looked = heldAgain(*uncertain(*sending(*again, now + 3h), broken, now + 3h), Policy{}, "jo", now + 4h);
    REQUIRE(looked);
    CHECK(looked->idempotencyKey == "key-1");
    CHECK(looked->sendAt == now + 4h + Policy{}.hold);
}

TEST_CASE("Nothing is held or sent without an idempotency key")
{
    CHECK(held(replyIn(Draft), Policy{}, "", now).error().kind == ErrorKind::InvalidArgument);
    Reply keyless = replyIn(Held);
    keyless.idempotencyKey.clear();
    CHECK(sending(keyless, now).error().kind == ErrorKind::WrongState);
}

TEST_CASE("A second opinion is another person's")
{
    const Reply reply = replyIn(Submitted);
    CHECK(approved(reply, "mira", now).error().kind == ErrorKind::NotPermitted);
    CHECK(approved(reply, " Mira ", now).error().kind == ErrorKind::NotPermitted);
    CHECK(approved(reply, "", now).error().kind == ErrorKind::NotPermitted);
    CHECK(approved(reply, "earshot", now).error().kind == ErrorKind::NotPermitted);
    CHECK(returned(reply, "Earshot", "", now).error().kind == ErrorKind::NotPermitted);

    const auto sentBack = returned(reply, "jo", "softer, please", now);
    REQUIRE(sentBack);
    CHECK(sentBack->approver == "jo");
    CHECK(sentBack->comment == "softer, please");
    const auto second = approved(*submitted(*sentBack, now), "ana", now);
    REQUIRE(second);
    CHECK(second->approver == "ana");
    CHECK(second->comment.empty());
}

TEST_CASE("What the program drafted goes out only after a person approved it")
{
    for (const char* author : { "earshot", "Earshot", "", "  " }) {
        INFO(author);
        Reply draft = replyIn(Draft);
        draft.author = author;
        CHECK(held(draft, Policy{}, "key", now).error().kind == ErrorKind::NotPermitted);

        const auto submittedDraft = submitted(draft, now);
        const auto sentBack = returned(*submittedDraft, "jo", "no", now);
        CHECK(held(*sentBack, Policy{}, "key", now).error().kind == ErrorKind::NotPermitted); // a refusal is no approval

        const auto release = held(*approved(*submittedDraft, "jo", now), Policy{}, "key", now);
        REQUIRE(release);
        CHECK(held(*failed(*sending(*release, now + 1h), refused, now), Policy{}, "key", now));
    }
}

TEST_CASE("A reply that was sent knows where it stands on the network")
{
    const auto reply = sent(*uncertain(replyIn(Sending), broken, now), "109", "https://kelp.example/109", now + 1h);
    REQUIRE(reply);
    CHECK(reply->externalId == "109");
    CHECK(reply->url == "https://kelp.example/109");
    CHECK(reply->sentAt == now + 1h);
    CHECK(reply->lastError.empty());
    CHECK(sent(replyIn(Sending), "", "", now).error().kind == ErrorKind::InvalidArgument);
}

TEST_CASE("A failure is told with its kind and the server's own words")
{
    CHECK(failed(replyIn(Sending), refused, now)->lastError == "rejected: Text is too long");
    CHECK(uncertain(replyIn(Sending), broken, now)->lastError == "timed_out");
}

TEST_CASE("Only a refusal, or what happened before the request left, proves that nothing went out")
{
    using enum ErrorKind;
    const std::set<ErrorKind> proofs = { TlsFailed, Unauthorized, Forbidden, NotFound, ErrorKind::Gone, RateLimited, Rejected,
        InsecureCredential, InvalidArgument, NotSupported, NotPermitted, CredentialMissing, SecretStoreUnavailable, WrongPassphrase };
    for (int kind = 0; kind <= static_cast<int>(FileFailed); ++kind) {
        const Error error{ static_cast<ErrorKind>(kind), "", "" };
        INFO(nameOf(error.kind));
        CHECK(provesNothingWentOut(error) == proofs.contains(error.kind));
        CHECK(failed(replyIn(Sending), error, now).has_value() == proofs.contains(error.kind));
        CHECK(uncertain(replyIn(Sending), error, now));
    }
    CHECK(failed(replyIn(Sending), broken, now).error().kind == InvalidArgument);
}

TEST_CASE("What nobody is certain of is held again only by a person who has looked")
{
    CHECK(heldAgain(replyIn(Uncertain), Policy{}, "", now).error().kind == ErrorKind::NotPermitted);
    CHECK(heldAgain(replyIn(Uncertain), Policy{}, "earshot", now).error().kind == ErrorKind::NotPermitted);
    const auto reply = heldAgain(replyIn(Uncertain), Policy{}, "jo", now);
    REQUIRE(reply);
    CHECK_FALSE(isDue(*reply, now));
    CHECK(cancelled(*reply, now)); // the new hold can be taken back, too
}
