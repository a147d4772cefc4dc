// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/cases.h"
#include "test_workspace.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

std::string keyOf(const std::string& name)
{
    return post(name, "").observation.key;
}

Sorted answer(const std::string& name, const std::string& parent)
{
    Sorted sorted = post(name, "answer " + name);
    sorted.observation.parentKey = keyOf(parent);
    return sorted;
}

Sorted answerById(const std::string& name, const std::string& parent)
{
    Sorted sorted = post(name, "answer " + name);
    sorted.observation.parentExternalId = "id-" + parent;
    return sorted;
}

std::string conversationOf(Store& store, MentionId id)
{
    return must(Mentions(store).find(id)).conversation;
}

}

TEST_CASE("A reply joins the conversation of its parent, also within one batch")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const Recorded recorded = record(workspace.store(), { post("1", "first"), answer("2", "1"), answer("3", "2"), post("4", "apart") });
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(conversationOf(workspace.store(), recorded.added[i].id) == keyOf("1"));
    CHECK(conversationOf(workspace.store(), recorded.added[3].id) == keyOf("4"));
    CHECK(recorded.added[2].conversation == keyOf("1"));
    CHECK(recorded.added[3].conversation == keyOf("4"));
    CHECK(must(Mentions(workspace.store()).conversation(keyOf("1"))).size() == 3);
    CHECK(must(Mentions(workspace.store()).conversation(keyOf("3"))).size() == 3);
    CHECK(must(Mentions(workspace.store()).conversation("mastodon:elsewhere")).empty());
}

TEST_CASE("A parent that is seen after its replies gathers them, with all that hangs on them")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const Recorded replies = record(workspace.store(), { answer("2", "1"), answer("3", "2"), answer("4", "1") });
    CHECK(conversationOf(workspace.store(), replies.added[1].id) == keyOf("2"));
    CHECK(conversationOf(workspace.store(), replies.added[2].id) == keyOf("4"));
    record(workspace.store(), { post("1", "first") });
    for (const MentionId id : idsOf(replies.added))
        CHECK(conversationOf(workspace.store(), id) == keyOf("1"));
    must(workspace.store().check());
}

TEST_CASE("record() names the conversation that a mention ends up in, though its parent came later in the batch")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const Recorded recorded = record(workspace.store(), { answer("2", "1"), post("1", "first") });
    CHECK(recorded.added[0].conversation == keyOf("1"));
    CHECK(recorded.added[1].conversation == keyOf("1"));
    const Recorded changed = record(workspace.store(), { post("2", "changed") });
    CHECK(changed.changed.at(0).conversation == keyOf("1"));
}

TEST_CASE("The case of a reply follows when its conversation is joined to an earlier one")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId reply = recordOne(workspace.store(), answer("2", "1"));
    Cases cases(workspace.store());
    const CaseId id = must(cases.open({ .opener = reply, .openedAt = start }, "earshot", start));
    recordOne(workspace.store(), post("1", "first"));
    CHECK(must(cases.ofConversation(keyOf("1"))).value().id == id);
    CHECK(must(cases.find(id)).conversation == keyOf("1"));
    CHECK(must(cases.mentions(id)).size() == 2);
}

TEST_CASE("A parent is known by its id on the same server, and on no other")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sources sources(workspace.store());
    const auto source = [&](const char* url) { return must(sources.add({ .platform = "mastodon", .baseUrl = url }, "Ana", start)); };
    const SourceId kelp = source("https://kelp.example"), kelpToo = source("https://kelp.example"), reef = source("https://reef.example");
    Mentions mentions(workspace.store());
    must(mentions.record(kelp, "mastodon", { post("1", "first") }, start));
    const MentionId same = must(mentions.record(kelpToo, "mastodon", { answerById("2", "1") }, start)).added[0].id;
    const MentionId other = must(mentions.record(reef, "mastodon", { answerById("3", "1") }, start)).added[0].id;
    CHECK(conversationOf(workspace.store(), same) == keyOf("1"));
    CHECK(conversationOf(workspace.store(), other) == keyOf("3"));

    const MentionId early = must(mentions.record(reef, "mastodon", { answerById("4", "5") }, start)).added[0].id;
    must(mentions.record(kelp, "mastodon", { post("5", "not the parent") }, start));
    CHECK(conversationOf(workspace.store(), early) == keyOf("4"));
}

TEST_CASE("A parent that is awaited by its id gathers its reply, too")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId reply = recordOne(workspace.store(), answerById("2", "1"));
    recordOne(workspace.store(), post("1", "first"));
    CHECK(conversationOf(workspace.store(), reply) == keyOf("1"));
}

TEST_CASE("Two posts that claim to answer each other are one conversation and no endless loop")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const Recorded recorded = record(workspace.store(), { answer("1", "2"), answer("2", "1"), answer("3", "3") });
    CHECK(conversationOf(workspace.store(), recorded.added[0].id) == keyOf("1"));
    CHECK(conversationOf(workspace.store(), recorded.added[1].id) == keyOf("1"));
    CHECK(conversationOf(workspace.store(), recorded.added[2].id) == keyOf("3"));
    must(workspace.store().check());
}

TEST_CASE("A conversation is read in the order of time, and a date in the future counts as the day it was seen")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sorted first = post("1", "first"), liar = answer("2", "1"), last = answer("3", "1");
    liar.observation.postedAt = start + 24h * 365;
    last.observation.postedAt = std::nullopt;
    must(Mentions(workspace.store()).record({}, "mastodon", { first, liar }, start));
    must(Mentions(workspace.store()).record({}, "mastodon", { last }, start + 1h));
    std::vector<std::string> order;
    for (const Mention& mention : must(Mentions(workspace.store()).conversation(keyOf("1"))))
        order.push_back(mention.text);
    CHECK(order == std::vector<std::string>{ "first", "answer 2", "answer 3" });
}
