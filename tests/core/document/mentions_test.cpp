// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/digest.h"
#include "test_workspace.h"

#include <algorithm>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

std::vector<std::string> textsOf(const std::vector<Mention>& mentions)
{
    std::vector<std::string> texts;
    for (const Mention& mention : mentions)
        texts.push_back(mention.text);
    return texts;
}

std::vector<SnapshotKind> kindsOf(Store& store, MentionId id)
{
    std::vector<SnapshotKind> kinds;
    for (const Snapshot& snapshot : must(Mentions(store).versions(id)))
        kinds.push_back(snapshot.kind);
    return kinds;
}

}

TEST_CASE("A new mention is stored with all that was seen of it")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const SourceId source
        = must(Sources(workspace.store()).add({ .platform = "mastodon", .baseUrl = "https://kelp.example" }, "Ana", start));
    Sorted sorted = post("1", "Your van is late again");
    sorted.brand = { 4 };
    sorted.observation.parentKey = "mastodon:https://kelp.example/0";
    sorted.observation.parentExternalId = "id-0";
    sorted.observation.visibility = Visibility::Unlisted;
    sorted.observation.author.createdAt = start - 24h;
    const Recorded recorded = must(Mentions(workspace.store()).record(source, "mastodon", { sorted }, start));
    REQUIRE(recorded.added.size() == 1);

    const Mention mention = must(Mentions(workspace.store()).find(recorded.added[0].id));
    CHECK(mention.source == source);
    CHECK(mention.platform == "mastodon");
    CHECK(mention.brand == BrandId{ 4 });
    CHECK(mention.key == sorted.observation.key);
    CHECK(mention.externalId == "id-1");
    CHECK(mention.url == "https://kelp.example/1");
    CHECK(mention.author.handle == "mira_k");
    CHECK(mention.author.followers == 120);
    CHECK(mention.author.createdAt == start - 24h);
    CHECK(mention.text == "Your van is late again");
    CHECK(mention.language == "en");
    CHECK(mention.verdict.label == Label::Complaint);
    CHECK(mention.verdict.complaint == 0.9);
    CHECK_FALSE(mention.verdict.byPerson);
    REQUIRE(mention.verdict.reasons.size() == 1);
    CHECK(mention.verdict.reasons[0].feature == "late");
    CHECK(mention.verdict.reasons[0].weight == 1.25);
    CHECK(mention.verdict.reasons[0].end == 7);
    CHECK(mention.postedAt == start - 5min);
    CHECK(mention.firstSeenAt == start);
    CHECK(mention.state == MentionState::Present);
    CHECK(mention.versions == 1);
    CHECK(mention.conversation == mention.key);
    CHECK(mention.parentKey == "mastodon:https://kelp.example/0");
    CHECK(mention.parentExternalId == "id-0");
    CHECK(mention.visibility == Visibility::Unlisted);
    CHECK_FALSE(mention.own);
}

TEST_CASE("The first snapshot holds the capture and its digest")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId id = recordOne(workspace.store(), post("1", "Your van is late again"));
    const std::vector<Snapshot> versions = must(Mentions(workspace.store()).versions(id));
    REQUIRE(versions.size() == 1);
    const Snapshot& first = versions[0];
    CHECK(first.kind == SnapshotKind::First);
    CHECK(first.mention == id);
    CHECK(first.seenAt == start);
    CHECK(first.claimedAt == start - 5min);
    CHECK(first.text == "Your van is late again");
    CHECK(first.html == "<p>Your van is late again</p>");
    CHECK(first.raw == R"({"id":"1"})");
    CHECK(first.author.name == "Mira K.");
    CHECK(first.counts.likes == 3);
    CHECK_FALSE(first.counts.shares);
    CHECK(first.url == "https://kelp.example/1");
    CHECK(first.media == std::vector<std::string>{ "https://kelp.example/media/1.png" });
    CHECK(first.digest == digestOf(first));
}

TEST_CASE("HTML that is the text itself, and no HTML at all, come back as they were")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sorted same = post("1", "plain"), none = post("2", "plain, too");
    same.observation.html = "plain";
    none.observation.html = none.observation.raw = "";
    const Recorded recorded = record(workspace.store(), { same, none });
    const Snapshot first = must(Mentions(workspace.store()).versions(recorded.added[0].id)).at(0);
    CHECK(first.html == "plain");
    CHECK(first.digest == digestOf(first));
    const Snapshot second = must(Mentions(workspace.store()).versions(recorded.added[1].id)).at(0);
    CHECK(second.html.empty());
    CHECK(second.raw.empty());
    CHECK(second.digest == digestOf(second));
}

TEST_CASE("What was seen before and has not changed is not touched")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    recordOne(workspace.store(), post("1", "late"));
    Sorted again = post("1", "late");
    again.observation.counts.likes = 99;
    const Recorded recorded = record(workspace.store(), { again }, start + 1h);
    CHECK(recorded.unchanged == 1);
    CHECK(recorded.added.empty());
    CHECK(recorded.changed.empty());
    CHECK(must(workspace.store().info()).snapshots == 1);
    CHECK(must(workspace.store().info()).ledger == 1);
}

TEST_CASE("An edit is a second version beside the first")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId id = recordOne(workspace.store(), post("1", "Your van is late"));
    Sorted edited = post("1", "Your van is very late");
    edited.observation.externalId = "id-after-edit";
    edited.observation.editedAt = start + 30min;
    edited.verdict.label = Label::Troll;
    const Recorded recorded = record(workspace.store(), { edited }, start + 1h);
    CHECK(idsOf(recorded.changed) == std::vector<MentionId>{ id });

    const Mention mention = must(Mentions(workspace.store()).find(id));
    CHECK(mention.text == "Your van is very late");
    CHECK(mention.externalId == "id-after-edit");
    CHECK(mention.state == MentionState::Edited);
    CHECK(mention.versions == 2);
    CHECK(mention.firstSeenAt == start);
    CHECK(mention.verdict.label == Label::Troll);
    const std::vector<Snapshot> versions = must(Mentions(workspace.store()).versions(id));
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].text == "Your van is late");
    CHECK(versions[1].kind == SnapshotKind::Edited);
    CHECK(versions[1].claimedAt == start + 30min);
    CHECK(versions[1].seenAt == start + 1h);
}

TEST_CASE("A key that stands twice in a batch with different text is one mention with two versions")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const Recorded recorded = record(workspace.store(), { post("1", "late"), post("1", "very late") });
    CHECK(recorded.added.size() == 1);
    CHECK(idsOf(recorded.changed) == idsOf(recorded.added));
    CHECK(recorded.changed[0].index == 1);
    CHECK(must(Mentions(workspace.store()).find(recorded.added[0].id)).versions == 2);
    CHECK(must(workspace.store().info()).mentions == 1);
}

TEST_CASE("A digest that came with a mention is taken for its version")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sorted sorted = post("1", "late");
    sorted.versionDigest = std::string(64, 'a');
    CHECK(record(workspace.store(), { sorted }).added.size() == 1);
    CHECK(must(Mentions(workspace.store()).known({ sorted.observation.key })).at(sorted.observation.key).versionDigest
        == sorted.versionDigest);
    CHECK(record(workspace.store(), { sorted }).unchanged == 1);
}

TEST_CASE("A mention that is gone keeps its words, and says why and when it went")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId id = recordOne(workspace.store(), post("1", "late"));
    Mentions mentions(workspace.store());
    must(mentions.recordGone(id, GoneReason::Tombstone, start + 1h));
    const Mention mention = must(mentions.find(id));
    CHECK(mention.state == MentionState::Gone);
    CHECK(mention.text == "late");
    const std::vector<Snapshot> versions = must(mentions.versions(id));
    REQUIRE(versions.size() == 2);
    CHECK(versions[1].kind == SnapshotKind::Gone);
    CHECK(versions[1].goneReason == GoneReason::Tombstone);
    CHECK(versions[1].seenAt == start + 1h);
    CHECK(versions[1].url == "https://kelp.example/1");
    CHECK(versions[1].text.empty());
    CHECK(versions[1].digest == digestOf(versions[1]));

    must(mentions.recordGone(id, GoneReason::NotFound, start + 2h));
    CHECK(must(mentions.versions(id)).size() == 2);
    CHECK(mentions.recordGone({ 99 }, GoneReason::NotFound, start).error().kind == ErrorKind::Unknown);
}

TEST_CASE("What comes back is restored, and shows as edited only if its words changed")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const Recorded first = record(workspace.store(), { post("1", "late"), post("2", "slow") });
    Mentions mentions(workspace.store());
    for (const MentionId id : idsOf(first.added))
        must(mentions.recordGone(id, GoneReason::NotFound, start + 1h));
    const Recorded back = record(workspace.store(), { post("1", "late"), post("2", "slow, again") }, start + 2h);
    CHECK(idsOf(back.restored) == idsOf(first.added));
    CHECK(back.unchanged == 0);
    CHECK(must(mentions.find(first.added[0].id)).state == MentionState::Present);
    CHECK(must(mentions.find(first.added[1].id)).state == MentionState::Edited);
    CHECK(kindsOf(workspace.store(), first.added[0].id)
        == std::vector<SnapshotKind>{ SnapshotKind::First, SnapshotKind::Gone, SnapshotKind::Restored });
}

TEST_CASE("known() tells digest and state of the keys that are there, and leaves the others out")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId id = recordOne(workspace.store(), post("1", "late"));
    const auto known = must(Mentions(workspace.store()).known({ post("1", "").observation.key, "mastodon:elsewhere" }));
    REQUIRE(known.size() == 1);
    const Known& one = known.at(post("1", "").observation.key);
    CHECK(one.id == id);
    CHECK(one.versionDigest == hexOf(sha256("late")));
    CHECK(one.state == MentionState::Present);
}

TEST_CASE("Somebody else's post passed on is not recorded")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sorted boost = post("1", "late");
    boost.observation.boost = true;
    CHECK(record(workspace.store(), { boost }).added.empty());
    CHECK(must(workspace.store().info()).mentions == 0);
}

TEST_CASE("Broken bytes and zeros in a text do not stop a batch")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sorted broken = post("1", std::string("late\0 and \xff broken", 18));
    broken.observation.author.name = "M\xc3";
    broken.observation.media = { "https://kelp.example/\xfe" };
    broken.verdict.reasons[0].feature = "\xff";
    const Recorded recorded = record(workspace.store(), { broken, post("2", "fine") });
    REQUIRE(recorded.added.size() == 2);
    const Mention mention = must(Mentions(workspace.store()).find(recorded.added[0].id));
    CHECK(mention.text == "late and \xef\xbf\xbd broken");
    CHECK(mention.author.name == "M\xef\xbf\xbd");
    CHECK_FALSE(must(Ledger(workspace.store()).verify()).brokenAt);
}

TEST_CASE("An author is stored once, and a card again only when it changes")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sorted other = post("3", "c");
    other.observation.author.followers = 121;
    Sorted nobody = post("4", "d");
    nobody.observation.author = {};
    Sorted named = post("5", "e");
    named.observation.author = { .externalId = "", .name = "Mira K." };
    const Recorded recorded = record(workspace.store(), { post("1", "a"), post("2", "b"), other, nobody, named });
    CHECK(workspace.number("select count(*) from author") == 2);
    CHECK(workspace.number("select count(*) from author_card") == 3);
    Mentions mentions(workspace.store());
    CHECK(must(mentions.find(recorded.added[1].id)).author.followers == 120);
    CHECK(must(mentions.find(recorded.added[2].id)).author.followers == 121);
    CHECK_FALSE(must(mentions.find(recorded.added[3].id)).authorId);
    CHECK(must(mentions.find(recorded.added[4].id)).authorId);

    Store second = workspace.another();
    record(second, { post("6", "f") });
    CHECK(workspace.number("select count(*) from author") == 2);
    CHECK(workspace.number("select count(*) from author_card") == 4);
}

TEST_CASE("An author whom neither id nor name tells from others is nobody, and the ledger is whole all the same")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sorted linked = post("1", "a");
    linked.observation.author = { .externalId = "", .url = "https://kelp.example/about", .followers = 7 };
    const Recorded recorded = record(workspace.store(), { linked });
    CHECK_FALSE(must(Mentions(workspace.store()).find(recorded.added.at(0).id)).authorId);
    CHECK_FALSE(must(Ledger(workspace.store()).verify()).brokenAt);
}

TEST_CASE("An account is known by its key, since two servers may give one id to two accounts and two ids to one")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sorted kelp = post("1", "a"), reef = post("2", "b"), kelpFromReef = post("3", "c");
    kelp.observation.author = { .externalId = "7", .key = "https://kelp.example/users/wren" };
    reef.observation.author = { .externalId = "7", .key = "https://reef.example/users/sore" };
    kelpFromReef.observation.author = { .externalId = "8", .key = "https://kelp.example/users/wren" };
    const Recorded recorded = record(workspace.store(), { kelp, reef, kelpFromReef });
    Mentions mentions(workspace.store());
    const Mention first = must(mentions.find(recorded.added[0].id)), third = must(mentions.find(recorded.added[2].id));
    CHECK(first.authorId != must(mentions.find(recorded.added[1].id)).authorId);
    CHECK(first.authorId == third.authorId);
    CHECK(third.author.externalId == "8");
}

TEST_CASE("An author's mentions come newest first")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const Recorded recorded = record(workspace.store(), { post("1", "a"), post("2", "b"), post("3", "c") });
    Mentions mentions(workspace.store());
    const AuthorId author = must(mentions.find(recorded.added[0].id)).authorId;
    CHECK(textsOf(must(mentions.byAuthor(author, 2))) == std::vector<std::string>{ "c", "b" });
    CHECK(must(mentions.byAuthor({ 99 }, 2)).empty());
}

TEST_CASE("A rolled back transaction leaves nothing behind, not even in the memory of authors")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    {
        auto transaction = must(Transaction::begin(workspace.store()));
        CHECK(record(workspace.store(), { post("1", "late") }).added.size() == 1);
    }
    CHECK(must(workspace.store().info()).mentions == 0);
    CHECK(recordOne(workspace.store(), post("1", "late")) == MentionId{ 1 });
    CHECK(must(Mentions(workspace.store()).find({ 1 })).author.handle == "mira_k");
    must(workspace.store().check());
}

TEST_CASE("Lists come newest first, page by id and never show a mention twice")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    std::vector<Sorted> batch;
    for (int i = 1; i <= 7; ++i)
        batch.push_back(post(std::to_string(i), "text " + std::to_string(i)));
    record(workspace.store(), batch);
    Mentions mentions(workspace.store());
    const std::vector<Mention> first = must(mentions.list({}, {}, 3));
    CHECK(textsOf(first) == std::vector<std::string>{ "text 7", "text 6", "text 5" });
    CHECK(textsOf(must(mentions.list({}, first.back().id, 3))) == std::vector<std::string>{ "text 4", "text 3", "text 2" });
    CHECK(must(mentions.list({}, {}, 0)).size() == 7);
    CHECK(must(mentions.list({}, { 1 }, 3)).empty());
}

TEST_CASE("Lists are narrowed by verdict, platform, source, state, time and whose post it is")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const SourceId source
        = must(Sources(workspace.store()).add({ .platform = "feed", .baseUrl = "https://kelp.example/feed" }, "Ana", start));
    Mentions mentions(workspace.store());
    Sorted troll = post("1", "troll"), own = post("2", "own");
    troll.verdict.label = Label::Troll;
    own.observation.own = true;
    record(workspace.store(), { troll, own, post("3", "gone") });
    must(mentions.recordGone({ 3 }, GoneReason::NotFound, start));
    must(mentions.record(source, "feed", { post("4", "from the feed") }, start + 1h));

    const auto texts = [&](const MentionFilter& filter) { return textsOf(must(mentions.list(filter, {}, 50))); };
    CHECK(texts({}) == std::vector<std::string>{ "from the feed", "gone", "troll" });
    CHECK(texts({ .label = Label::Troll }) == std::vector<std::string>{ "troll" });
    CHECK(texts({ .platform = "feed" }) == std::vector<std::string>{ "from the feed" });
    CHECK(texts({ .source = source }) == std::vector<std::string>{ "from the feed" });
    CHECK(texts({ .since = start + 30min }) == std::vector<std::string>{ "from the feed" });
    CHECK(texts({ .since = start + 2h }).empty());
    CHECK(texts({ .state = MentionState::Gone }) == std::vector<std::string>{ "gone" });
    CHECK(texts({ .state = MentionState::Present, .own = true }) == std::vector<std::string>{ "from the feed", "own", "troll" });
}

TEST_CASE("A mention of a source that is not there is refused, and nothing is stored")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const auto refused = Mentions(workspace.store()).record({ 12 }, "feed", { post("1", "late") }, start);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Unknown);
    CHECK(refused.error().subject == "source 12");
    CHECK(must(workspace.store().info()).mentions == 0);
    CHECK(Mentions(workspace.store()).find({ 1 }).error().subject == "mention 1");
    CHECK(Mentions(workspace.store()).versions({ 1 }).error().kind == ErrorKind::Unknown);
}

TEST_CASE("A long text of many scripts is kept to the byte")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    std::string text;
    while (text.size() < 10u << 20)
        text += "Gecikme çok uzun — Опять задержка! 🐌 \"quoted\" \\ \n";
    const MentionId id = recordOne(workspace.store(), post("1", text));
    CHECK(must(Mentions(workspace.store()).find(id)).text == text);
    CHECK_FALSE(must(Ledger(workspace.store()).verify()).brokenAt);
}
