// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/relevances.h"
#include "test_workspace.h"
#include "triage_desk.h"

using namespace earshot;
using namespace earshot::test;

namespace {

/// A workspace with a brand and a source of keyword hits.
struct Hits {
    explicit Hits(const std::string& engine) : workspace(engine)
    {
        brand = must(sources.addBrand({ .name = "Komet", .keywords = { "komet" } }, "ana", start));
        other = must(sources.addBrand({ .name = "Nova", .keywords = { "nova" } }, "ana", start));
        source = must(sources.add({ .platform = "mastodon", .kind = SourceKind::Hashtag, .baseUrl = "https://one.example" }, "ana", start));
    }

    MentionId hit(const std::string& key, double score, const std::string& version = "1")
    {
        Sorted sorted;
        sorted.observation.key = "m:" + key;
        sorted.observation.externalId = key;
        sorted.observation.text = "komet " + key + " " + version;
        sorted.observation.versionText = sorted.observation.text;
        sorted.verdict.label = Label::Unsure;
        sorted.relevance = Relevance{ brand, score, { { RelevanceSign::CommonWord, "komet", -1 } } };
        if (sorted.relevance->isOurs())
            sorted.brand = brand;
        return record(sorted);
    }
    MentionId record(const Sorted& sorted)
    {
        must(mentions.record(source, "mastodon", { sorted }, start));
        return must(mentions.known({ sorted.observation.key })).at(sorted.observation.key).id;
    }

    BrandId brandOf(MentionId id) { return must(mentions.find(id)).brand; }
    std::optional<Relevance> of(MentionId id) { return must(relevances.of(id)); }
    std::vector<MentionId> listed(TriageView view) { return must(Triage(workspace.store(), "ana", start).ids({ view }, 0)); }

    TestWorkspace workspace;
    Sources sources{ workspace.store() };
    Mentions mentions{ workspace.store() };
    Relevances relevances{ workspace.store() };
    BrandId brand{}, other{};
    SourceId source{};
};

using Ids = std::vector<MentionId>;

}

TEST_CASE("Score and reasons are kept with the mention and stand in the rows of Triage")
{
    Hits here(GENERATE(from_range(engines())));
    const MentionId candidate = here.hit("a", 0.25), ours = here.hit("b", 0.75);
    const auto kept = here.of(candidate);
    REQUIRE(kept);
    CHECK(kept->brand == here.brand);
    CHECK(kept->score == 0.25);
    CHECK(kept->reasons == std::vector<RelevanceReason>{ { RelevanceSign::CommonWord, "komet", -1 } });
    CHECK_FALSE(kept->said);
    CHECK(here.listed(TriageView::Candidates) == Ids{ candidate });
    CHECK(here.listed(TriageView::Unsure) == Ids{ ours });
    const auto row = must(Triage(here.workspace.store(), "ana", start).rowsOf({ candidate })).at(0);
    REQUIRE(row.relevance);
    CHECK(row.relevance->score == 0.25);
    CHECK(row.brand == "Komet");
    CHECK_FALSE(here.of({ 99 }));
}

TEST_CASE("A person's word decides at once, the last one counts, and taken back what was worked out counts again")
{
    Hits here(GENERATE(from_range(engines())));
    const MentionId candidate = here.hit("a", 0.25), ours = here.hit("b", 0.75);
    const auto yes = must(here.relevances.say(candidate, here.brand, true, "ana", start));
    CHECK(here.brandOf(candidate) == here.brand);
    CHECK(here.of(candidate)->isOurs());
    CHECK(here.listed(TriageView::Candidates).empty());
    const auto no = must(here.relevances.say(candidate, here.brand, false, "ben", start));
    CHECK_FALSE(here.brandOf(candidate));
    CHECK(here.listed(TriageView::Candidates).empty());
    CHECK(here.listed(TriageView::Unsure) == Ids{ ours });
    must(here.relevances.takeBack(no, "ben", start));
    CHECK(here.of(candidate)->said == true);
    must(here.relevances.takeBack(yes, "ana", start));
    CHECK_FALSE(here.of(candidate)->said);
    CHECK(here.of(candidate)->score == 0.25);
    CHECK(here.listed(TriageView::Candidates) == Ids{ candidate });
    const auto notOurs = must(here.relevances.say(ours, here.brand, false, "ana", start));
    CHECK_FALSE(here.brandOf(ours));
    must(here.relevances.takeBack(notOurs, "ana", start));
    CHECK(here.brandOf(ours) == here.brand);
    CHECK(here.relevances.takeBack(notOurs, "ana", start).error().kind == ErrorKind::WrongState);
    CHECK(here.relevances.takeBack({ 99 }, "ana", start).error().kind == ErrorKind::Unknown);
    CHECK(here.relevances.say({ 99 }, here.brand, true, "ana", start).error().subject == "mention 99");
}

TEST_CASE("Each word is a ledger row with the person, and a lesson with the version that was read")
{
    Hits here(GENERATE(from_range(engines())));
    const MentionId id = here.hit("a", 0.25);
    const auto yes = must(here.relevances.say(id, here.brand, true, "ana", start));
    must(here.relevances.say(here.hit("b", 0.25), here.other, false, "ben", start));
    here.hit("a", 0.25, "2");
    auto lessons = must(here.relevances.corrections());
    REQUIRE(lessons.size() == 2);
    CHECK(lessons[0].brand == here.brand);
    CHECK(lessons[0].text == "komet a 1");
    CHECK(lessons[0].isOurs);
    CHECK(lessons[1].brand == here.other);
    CHECK_FALSE(lessons[1].isOurs);
    must(here.relevances.takeBack(yes, "ben", start));
    CHECK(must(here.relevances.corrections()).size() == 1);
    std::vector<std::pair<EventKind, std::string>> told;
    for (const LedgerRow& row : must(Ledger(here.workspace.store()).rows(1, 0)))
        if (row.kind == EventKind::RelevanceConfirmed || row.kind == EventKind::RelevanceDenied || row.kind == EventKind::RelevanceUndone)
            told.emplace_back(row.kind, row.actor);
    CHECK(told.size() == 3);
    CHECK(std::ranges::count(told, std::pair(EventKind::RelevanceConfirmed, std::string("ana"))) == 1);
    CHECK(std::ranges::count(told, std::pair(EventKind::RelevanceUndone, std::string("ben"))) == 1);
}

TEST_CASE("What is said of another brand than was found counts for that brand, and leaves what was worked out as it was")
{
    Hits here(GENERATE(from_range(engines())));
    const MentionId id = here.hit("a", 0.75);
    const auto said = must(here.relevances.say(id, here.other, true, "ana", start));
    CHECK(here.brandOf(id) == here.other);
    CHECK(here.of(id)->brand == here.other);
    must(here.relevances.takeBack(said, "ana", start));
    CHECK(here.brandOf(id) == here.brand);
    CHECK(here.of(id)->brand == here.brand);
}

TEST_CASE("Of a mention without a brand's word something can be said, and nothing is left of it when it is taken back")
{
    Hits here(GENERATE(from_range(engines())));
    Sorted plain;
    plain.observation.key = "m:plain";
    plain.observation.text = plain.observation.versionText = "no word of it";
    const MentionId id = here.record(plain);
    CHECK_FALSE(here.of(id));
    const auto said = must(here.relevances.say(id, here.brand, true, "ana", start));
    CHECK(here.brandOf(id) == here.brand);
    must(here.relevances.takeBack(said, "ana", start));
    CHECK_FALSE(here.of(id));
    CHECK_FALSE(here.brandOf(id));
}

TEST_CASE("A new version is worked out anew, and a person's word stays")
{
    Hits here(GENERATE(from_range(engines())));
    const MentionId free = here.hit("a", 0.25), denied = here.hit("b", 0.75), confirmed = here.hit("c", 0.25);
    must(here.relevances.say(denied, here.brand, false, "ana", start));
    must(here.relevances.say(confirmed, here.brand, true, "ana", start));
    here.hit("a", 0.75, "2");
    here.hit("b", 0.9, "2");
    here.hit("c", 0.1, "2");
    CHECK(here.brandOf(free) == here.brand);
    CHECK(here.of(free)->score == 0.75);
    CHECK_FALSE(here.brandOf(denied));
    CHECK(here.of(denied)->score == 0.9);
    CHECK(here.brandOf(confirmed) == here.brand);
    Sorted gone;
    gone.observation.key = "m:a";
    gone.observation.text = gone.observation.versionText = "nothing of it any more";
    here.record(gone);
    CHECK_FALSE(here.of(free));
}

TEST_CASE("Of a new version without a brand's word nothing is left but a person's word, also when that is taken back")
{
    Hits here(GENERATE(from_range(engines())));
    const MentionId id = here.hit("a", 0.75);
    const auto said = must(here.relevances.say(id, here.brand, true, "ana", start));
    Sorted plain;
    plain.observation.key = "m:a";
    plain.observation.text = plain.observation.versionText = "nothing of it any more";
    here.record(plain);
    CHECK(here.brandOf(id) == here.brand);
    CHECK(here.of(id)->reasons.empty());
    must(here.relevances.takeBack(said, "ana", start));
    CHECK_FALSE(here.brandOf(id));
    CHECK_FALSE(here.of(id));
}

TEST_CASE("Whoever says it twice, or thinks better of it, teaches one lesson: the last word")
{
    Hits here(GENERATE(from_range(engines())));
    const MentionId id = here.hit("a", 0.25);
    must(here.relevances.say(id, here.brand, false, "ana", start));
    must(here.relevances.say(id, here.brand, false, "ana", start));
    CHECK(must(here.relevances.corrections()).size() == 1);
    const auto last = must(here.relevances.say(id, here.brand, true, "ben", start));
    REQUIRE(must(here.relevances.corrections()).size() == 1);
    CHECK(must(here.relevances.corrections())[0].isOurs);
    must(here.relevances.takeBack(last, "ben", start));
    REQUIRE(must(here.relevances.corrections()).size() == 1);
    CHECK_FALSE(must(here.relevances.corrections())[0].isOurs);
    must(here.relevances.say(id, {}, false, "ben", start)); // of no brand: it teaches none, and no longer the one before
    CHECK(must(here.relevances.corrections()).empty());
}

TEST_CASE("A source whose terms forbid it teaches nothing")
{
    Hits here(GENERATE(from_range(engines())));
    must(here.relevances.say(here.hit("a", 0.25), here.brand, true, "ana", start));
    CHECK(must(here.relevances.corrections()).size() == 1);
    here.workspace.tamper("update source set may_train = 0");
    CHECK(must(here.relevances.corrections()).empty());
}

TEST_CASE("What a reply answers is found by key and by external id of the same server")
{
    Hits here(GENERATE(from_range(engines())));
    here.hit("a", 0.75);
    Observation reply;
    reply.parentKey = "m:a";
    const Source source = must(here.sources.find(here.source));
    CHECK(must(here.mentions.answeredBy(reply, source))->brand == here.brand);
    reply.parentKey.clear();
    reply.parentExternalId = "a";
    CHECK(must(here.mentions.answeredBy(reply, source))->brand == here.brand);
    CHECK_FALSE(must(here.mentions.answeredBy(reply, { .platform = "mastodon", .baseUrl = "https://other.example" })));
    reply.parentExternalId = "b";
    CHECK_FALSE(must(here.mentions.answeredBy(reply, source)));
}
