// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/cases.h"
#include "earshot/document/replies.h"
#include "test_workspace.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

/// A workspace with one mention and its case.
struct Desk {
    explicit Desk(const std::string& engine) : workspace(engine), replies(workspace.store())
    {
        mention = recordOne(workspace.store(), post("1", "late"));
        caseId = must(Cases(workspace.store()).open({ .opener = mention }, "earshot", start));
    }

    ReplyId draft(const std::string& text)
    {
        return must(replies.draft({ .caseId = caseId, .answers = mention, .text = text, .language = "en", .author = "Ana" }, start));
    }

    Event event(EventKind kind) const { return { .kind = kind, .actor = "Ana", .caseId = caseId }; }

    TestWorkspace workspace;
    Replies replies;
    MentionId mention{};
    CaseId caseId{};
};

}

TEST_CASE("A draft is kept, and saved again at every pause")
{
    Desk desk(GENERATE(from_range(engines())));
    const ReplyId id = desk.draft("Sor");
    must(desk.replies.saveText(id, "Sorry to hear — we look into it", start + 1min));
    const Reply found = must(desk.replies.find(id));
    CHECK(found.text == "Sorry to hear — we look into it");
    CHECK(found.state == ReplyState::Draft);
    CHECK(found.author == "Ana");
    CHECK(found.answers == desk.mention);
    CHECK(found.changedAt == start + 1min);
    CHECK(must(desk.replies.ofCase(desk.caseId)).size() == 1);
    CHECK(desk.replies.find({ 9 }).error().subject == "reply 9");
    CHECK(desk.replies.saveText({ 9 }, "x", start).error().kind == ErrorKind::Unknown);
    CHECK(desk.replies.draft({ .caseId = { 9 } }, start).error().subject == "case 9");
}

TEST_CASE("What the author of a draft calls a promise is kept with its text, through every hand and state")
{
    Desk desk(GENERATE(from_range(engines())));
    const PromiseChoices choices{ { "Thursday 15:00", true }, { "\"Fri\u00e9day\"", false } };
    const ReplyId id = must(
        desk.replies.draft({ .caseId = desk.caseId, .text = "By Thursday 15:00", .author = "Ana", .promiseChoices = choices }, start));
    CHECK(must(desk.replies.find(id)).promiseChoices == choices);
    must(desk.replies.saveText(id, "Other words", start));
    CHECK(must(desk.replies.find(id)).promiseChoices == choices);
    must(desk.replies.giveTo(id, "Ana", "Ben", start));
    CHECK(must(desk.replies.find(id)).promiseChoices == choices);
    must(desk.replies.save({ .id = id, .text = "By noon", .promiseChoices = { { "noon", false } } }, start));
    CHECK(must(desk.replies.find(id)).text == "By noon");
    CHECK(must(desk.replies.find(id)).promiseChoices == PromiseChoices{ { "noon", false } });
    Reply submitted = must(desk.replies.find(id));
    submitted.state = ReplyState::Submitted;
    must(desk.replies.move(submitted, ReplyState::Draft, desk.event(EventKind::ReplySubmitted), start));
    CHECK(must(desk.replies.find(id)).promiseChoices == PromiseChoices{ { "noon", false } });
    CHECK(desk.replies.save({ .id = id, .text = "Late" }, start).error().kind == ErrorKind::WrongState);
    CHECK(desk.replies.save({ .id = { 9 } }, start).error().kind == ErrorKind::Unknown);
}

TEST_CASE("A reply moves from the expected state only, with its ledger row")
{
    Desk desk(GENERATE(from_range(engines())));
    Reply reply = must(desk.replies.find(desk.draft("Sorry")));
    reply.state = ReplyState::Held;
    reply.idempotencyKey = "key-1";
    reply.sendAt = start + 10s;
    const std::int64_t rows = must(desk.workspace.store().info()).ledger;
    CHECK(must(desk.replies.move(reply, ReplyState::Draft, desk.event(EventKind::ReplyHeld), start)));
    CHECK_FALSE(must(desk.replies.move(reply, ReplyState::Draft, desk.event(EventKind::ReplyHeld), start)));
    CHECK(must(desk.workspace.store().info()).ledger == rows + 1);
    const Reply held = must(desk.replies.find(reply.id));
    CHECK(held.state == ReplyState::Held);
    CHECK(held.idempotencyKey == "key-1");
    CHECK(held.sendAt == start + 10s);
    const auto late = desk.replies.saveText(reply.id, "changed", start);
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::WrongState);
    CHECK(late.error().detail == "held");
    CHECK(
        desk.replies.move({ .id = { 9 } }, ReplyState::Draft, desk.event(EventKind::ReplyHeld), start).error().kind == ErrorKind::Unknown);
}

TEST_CASE("Of two processes that want to send the same reply one gets it")
{
    Desk desk(GENERATE(from_range(engines())));
    Reply reply = must(desk.replies.find(desk.draft("Sorry")));
    reply.state = ReplyState::Sending;
    Store other = desk.workspace.another();
    Replies theirs(other);
    CHECK(must(theirs.move(reply, ReplyState::Draft, desk.event(EventKind::ReplySending), start)));
    CHECK_FALSE(must(desk.replies.move(reply, ReplyState::Draft, desk.event(EventKind::ReplySending), start)));
}

TEST_CASE("Replies are found by state, and what was sent newest first")
{
    Desk desk(GENERATE(from_range(engines())));
    for (const auto& [text, minutes] : { std::pair("first", 1), std::pair("second", 3), std::pair("third", 2) }) {
        Reply reply = must(desk.replies.find(desk.draft(text)));
        reply.state = ReplyState::Sent;
        reply.sentAt = start + std::chrono::minutes(minutes);
        reply.externalId = "x";
        reply.url = "https://kelp.example/x";
        REQUIRE(must(desk.replies.move(reply, ReplyState::Draft, desk.event(EventKind::ReplySent), start)));
    }
    desk.draft("a draft");
    CHECK(must(desk.replies.inState(ReplyState::Draft)).size() == 1);
    const std::vector<Reply> sent = must(desk.replies.inState(ReplyState::Sent));
    REQUIRE(sent.size() == 3);
    CHECK(sent[0].text == "first");
    CHECK(sent[0].url == "https://kelp.example/x");
    const std::vector<Reply> last = must(desk.replies.lastSent(2));
    REQUIRE(last.size() == 2);
    CHECK(last[0].text == "second");
    CHECK(last[1].text == "third");
}
