// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_shelf.h"
#include "rate_limit.h"
#include "support/catch.h"
#include "world.h"

#include <utility>

using namespace earshot;
using namespace earshot::replay;
using namespace std::chrono_literals;

namespace {

const Time morning = *parsedRfc3339("2026-03-02T09:00:00Z");
constexpr AccountIndex mira = 1, ben = 2;

/// The brand's account, mira on another server and ben on this one, all known.
World smallWorld()
{
    World world("http://127.0.0.1:1", { { "telvana" }, { "mira_k", "kelp.example" }, { "ben" } });
    world.introduce(mira, morning - 48h);
    world.introduce(ben, morning - 24h);
    return world;
}

std::int64_t post(World& world, AccountIndex author, const std::string& text, std::int64_t replyTo = 0, std::int64_t boostOf = 0)
{
    return world.post({ author, {}, morning, text, {}, "en", Visibility::Public, replyTo, boostOf }).id;
}

}

TEST_CASE("Posts of one millisecond have different ids in the order of their coming")
{
    World world = smallWorld();
    const auto first = post(world, ben, "x");
    bool growing = true;
    std::int64_t last = first;
    for (int i = 0; i < 70'000; ++i) { // more than the 16 bits of a snowflake hold
        const auto id = post(world, ben, "x");
        growing = growing && id > std::exchange(last, id);
    }
    CHECK(growing);
    CHECK(fromMicros((first >> 16) * 1000) == morning);
}

TEST_CASE("A thread keeps its conversation through every level")
{
    World world = smallWorld();
    const auto first = post(world, mira, "one"), second = post(world, ben, "two", first), third = post(world, mira, "three", second);
    CHECK(world.status(third)->conversation == first);
    CHECK(world.status(third)->inReplyToAuthor == ben);
    CHECK(world.status(first)->replies == std::vector{ second });
}

TEST_CASE("An answer to nothing stands alone")
{
    World world = smallWorld();
    const auto id = post(world, ben, "hello?", 4711);
    CHECK(world.status(id)->inReplyTo == 0);
    CHECK(world.status(id)->conversation == id);
}

TEST_CASE("Removing a post takes its boosts and notifications along and frees its answers")
{
    World world = smallWorld();
    const auto first = post(world, ownAccount, "we are on it");
    const auto boost = post(world, mira, "", 0, first), answer = post(world, ben, "@telvana thanks", first);
    REQUIRE(world.notifications().size() == 2);
    world.remove(first);
    CHECK(world.status(boost) == nullptr);
    CHECK(world.status(answer)->inReplyTo == 0);
    CHECK(world.notifications().size() == 1);
    CHECK(world.accounts()[mira].posts == 0);
    world.remove(first);
    CHECK(world.statuses().size() == 1);
}

TEST_CASE("An edit that changes nothing is none")
{
    World world = smallWorld();
    const auto id = post(world, ben, "same");
    world.edit(id, morning + 1min, "same", "");
    CHECK(world.status(id)->versions.size() == 1);
    world.edit(id, morning + 1min, "same", "warning");
    CHECK(world.status(id)->versions.size() == 2);
    world.edit(4711, morning, "nobody", "");
    CHECK(world.statuses().size() == 1);
}

TEST_CASE("Names are resolved by server, and short ones only where the text was written short")
{
    const World world = smallWorld();
    CHECK(world.accountNamed("BEN", "") == ben);
    CHECK(world.accountNamed("ben", "127.0.0.1:1") == ben);
    CHECK(world.accountNamed("mira_k", "kelp.example") == mira);
    CHECK_FALSE(world.accountNamed("mira_k", ""));
    CHECK_FALSE(world.accountNamed("mira_k", "127.0.0.1:1"));
    CHECK(world.accountNamed("mira_k", "", Naming::Short) == mira);
    CHECK_FALSE(world.accountNamed("ben", "kelp.example"));
    CHECK_FALSE(world.accountNamed("nobody", ""));
}

TEST_CASE("A name that becomes known later does not change how an older post was rendered")
{
    World world("http://h", { { "telvana" }, { "mira_k" } });
    const auto id = post(world, ownAccount, "@mira_k hello");
    const std::string before = world.status(id)->latest().html;
    world.introduce(mira, morning);
    CHECK(world.status(id)->latest().html == before);
    CHECK(before == "<p>@mira_k hello</p>");
}

TEST_CASE("An account's age is clamped to midnight")
{
    World world = smallWorld();
    CHECK(world.accounts()[ben].createdAt == *parsedRfc3339("2026-03-01T00:00:00Z"));
}

TEST_CASE("A silenced account notifies of nothing until it is heard again")
{
    World world = smallWorld();
    Relation blocked;
    blocked.blocking = true;
    world.setRelation(mira, blocked);
    post(world, mira, "@telvana one");
    CHECK(world.notifications().empty());
    world.setRelation(mira, {});
    post(world, mira, "@telvana two");
    CHECK(world.notifications().size() == 1);
}

TEST_CASE("A feed's Last-Modified moves once for a round of changes and not without one")
{
    FeedShelf shelf;
    shelf.add(Place::Forum, { "f-1", "Title", "text", "Mira", "mira_k", "en", morning, morning });
    shelf.add(Place::Forum, { "f-2", "Title", "text", "Mira", "mira_k", "en", morning, morning });
    shelf.settle(morning + 500ms);
    CHECK(shelf.feed(Place::Forum).lastModified == morning);
    CHECK(shelf.feed(Place::News).lastModified == Time{});
    shelf.settle(morning + 1h);
    CHECK(shelf.feed(Place::Forum).lastModified == morning);
    shelf.remove(Place::Forum, "f-1", morning);
    shelf.settle(morning);
    CHECK(shelf.feed(Place::Forum).lastModified == morning + 1s);
    CHECK(shelf.entry(Place::Forum, "f-1") == nullptr);
    CHECK(shelf.feed(Place::Forum).gone.contains("f-1"));
    CHECK(shelf.entry(Place::News, "f-2") == nullptr);
}

TEST_CASE("Rate limits count each key on its own, in windows that follow the clock")
{
    RateLimit limit(2);
    CHECK_FALSE(limit.count("a", morning + 4min).exceeded);
    CHECK(limit.count("a", morning + 4min).remaining == 0);
    CHECK(limit.count("a", morning + 4min).exceeded);
    CHECK_FALSE(limit.count("b", morning + 4min).exceeded);
    CHECK(limit.count("a", morning + 4min).resetsAt == morning + 5min);
    CHECK_FALSE(limit.count("a", morning + 5min).exceeded);
    CHECK(RateLimit(0).isOff());
}
