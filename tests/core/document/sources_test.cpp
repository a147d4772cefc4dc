// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/settings.h"
#include "test_workspace.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

TEST_CASE("A source is kept as it was set up")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sources sources(workspace.store());
    const SourceId id = must(sources.add({ .platform = "mastodon",
                                             .kind = SourceKind::Hashtag,
                                             .baseUrl = "https://kelp.example",
                                             .query = "télvana",
                                             .account = "telvana",
                                             .every = 90s,
                                             .postLength = 1000,
                                             .tokenEnv = "KELP_TOKEN" },
        "Ana", start));
    const Source found = must(sources.find(id));
    CHECK(found.id == id);
    CHECK(found.platform == "mastodon");
    CHECK(found.kind == SourceKind::Hashtag);
    CHECK(found.baseUrl == "https://kelp.example");
    CHECK(found.query == "télvana");
    CHECK(found.account == "telvana");
    CHECK(found.every == 90s);
    CHECK(found.postLength == 1000);
    CHECK(found.tokenEnv == "KELP_TOKEN");
    CHECK_FALSE(found.paused);
    const LedgerRow row = must(Ledger(workspace.store()).rows(0, 1)).at(0);
    CHECK(row.kind == EventKind::SourceAdded);
    CHECK(row.actor == "Ana");
    CHECK(row.subject == "source:1");
}

TEST_CASE("A source is paused, moved, told its account and removed, its mentions stay")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sources sources(workspace.store());
    const SourceId id = must(sources.add({ .platform = "feed", .baseUrl = "https://kelp.example/old" }, "Ana", start));
    const SourceId other = must(sources.add({ .platform = "feed", .baseUrl = "https://reef.example" }, "Ana", start));
    must(Mentions(workspace.store()).record(id, "feed", { post("1", "late") }, start));
    must(sources.setPaused(id, true, "Ana", start));
    must(sources.setBaseUrl(id, "https://kelp.example/new", "earshot", start));
    must(sources.setAccount(id, "telvana", 5000));
    const Source changed = must(sources.find(id));
    CHECK(changed.paused);
    CHECK(changed.baseUrl == "https://kelp.example/new");
    CHECK(changed.account == "telvana");
    CHECK(changed.postLength == 5000);
    CHECK(must(workspace.store().info()).ledger == 5);

    must(sources.remove(id, "Ana", start));
    REQUIRE(must(sources.all()).size() == 1);
    CHECK(must(sources.all())[0].id == other);
    CHECK(must(workspace.store().info()).sources == 1);
    CHECK(must(Mentions(workspace.store()).list({ .source = id }, {}, 0)).size() == 1);
    CHECK(must(sources.add({ .platform = "feed", .baseUrl = "https://kelp.example/feed" }, "Ana", start)) == SourceId{ 3 });
    for (const auto& refused : { sources.setPaused(id, false, "Ana", start), sources.remove(id, "Ana", start),
             sources.setBaseUrl({ 9 }, "x", "Ana", start), sources.setAccount({ 9 }, "x", 1), sources.saveState({ 9 }, {}) }) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Unknown);
    }
    CHECK(sources.find({ 9 }).error().subject == "source 9");
}

TEST_CASE("Where a source stands is saved and read back, and nothing is known of a new one")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sources sources(workspace.store());
    const SourceId id = must(sources.add({ .platform = "feed", .baseUrl = "https://kelp.example/feed" }, "Ana", start)),
                   other = must(sources.add({ .platform = "feed", .baseUrl = "https://kelp.example/feed" }, "Ana", start));
    CHECK(must(sources.state(id)).health == SourceHealth::New);
    CHECK(must(sources.states()).empty());
    const SourceState state{ .cursor = { "109", "\"abc\"", "Mon, 02 Mar 2026 09:00:00 GMT", "https://kelp.example/feed" },
        .health = SourceHealth::Failing,
        .polledAt = start,
        .newAt = std::nullopt,
        .dueAt = start + 5min,
        .failures = 3,
        .lastError = R"({"kind":"timed_out"})",
        .movedCount = 2,
        .movedTo = "https://kelp.example/new" };
    must(sources.saveState(id, {}));
    must(sources.saveState(id, state));
    const SourceState read = must(sources.state(id));
    CHECK(read.cursor == state.cursor);
    CHECK(read.health == SourceHealth::Failing);
    CHECK(read.polledAt == start);
    CHECK_FALSE(read.newAt);
    CHECK(read.dueAt == start + 5min);
    CHECK(read.failures == 3);
    CHECK(read.lastError == state.lastError);
    CHECK(read.movedCount == 2);
    CHECK(read.movedTo == state.movedTo);
    must(sources.saveState(other, {}));
    CHECK(must(sources.states()).size() == 2);
    CHECK(must(sources.states())[0].second.failures == 3);
    must(sources.remove(id, "Ana", start));
    CHECK(must(sources.states()).size() == 1);
    CHECK(sources.state({ 9 }).error().kind == ErrorKind::Unknown);
}

TEST_CASE("A dead source is asked again when a person resumes it, where it was")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sources sources(workspace.store());
    const SourceId id = must(sources.add({ .platform = "feed", .baseUrl = "https://kelp.example/feed" }, "Ana", start));
    must(sources.saveState(
        id, { .cursor = { .position = "109" }, .health = SourceHealth::Dead, .polledAt = start, .dueAt = start + 6h, .failures = 1 }));
    must(sources.setPaused(id, true, "Ana", start));
    CHECK(must(sources.state(id)).health == SourceHealth::Dead);
    must(sources.setPaused(id, false, "Ana", start));
    const SourceState state = must(sources.state(id));
    CHECK(state.health == SourceHealth::Failing);
    CHECK_FALSE(state.dueAt);
    CHECK(state.cursor.position == "109");
}

TEST_CASE("A source is changed where it is, and one that is not there is refused")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sources sources(workspace.store());
    Source source{ .platform = "mastodon", .kind = SourceKind::Hashtag, .baseUrl = "https://kelp.example", .query = "telvana" };
    source.id = must(sources.add(source, "Ana", start));
    must(sources.saveState(source.id, { .cursor = { .position = "109" } }));
    source.query = "télvana";
    source.every = 90s;
    source.account = "telvana";
    source.mayTrain = false;
    must(sources.save(source, "Ben", start));
    CHECK(must(sources.find(source.id)) == source);
    CHECK(must(sources.state(source.id)).cursor.position == "109");
    const LedgerRow row = must(Ledger(workspace.store()).rows(0, 0)).back();
    CHECK(row.kind == EventKind::SourceChanged);
    CHECK(row.actor == "Ben");
    CHECK(row.subject == "source:1");
    must(sources.remove(source.id, "Ana", start));
    CHECK(sources.save(source, "Ben", start).error().kind == ErrorKind::Unknown);
    CHECK(sources.noteNewToken(source.id, "Ben", start).error().kind == ErrorKind::Unknown);
}

TEST_CASE("Cursor and mentions go together or not at all")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sources sources(workspace.store());
    const SourceId id = must(sources.add({ .platform = "feed", .baseUrl = "https://kelp.example/feed" }, "Ana", start));
    {
        auto transaction = must(Transaction::begin(workspace.store()));
        must(Mentions(workspace.store()).record(id, "feed", { post("1", "late") }, start));
        must(sources.saveState(id, { .cursor = { .position = "109" } }));
    }
    CHECK(must(sources.state(id)).cursor.position.empty());
    CHECK(must(workspace.store().info()).mentions == 0);
}

TEST_CASE("Brands keep their words and go without a trace in the lists, but one in the ledger")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sources sources(workspace.store());
    const Brand brand{ .name = "Telvana",
        .keywords = { "telvana", "tel vana" },
        .hashtags = { "telvanadown" },
        .urls = { "telvana.example" },
        .handles = { "telvana" },
        .excludes = { "telvana street" },
        .aboutTerms = { "bill*" },
        .notTerms = { "bird" },
        .common = { { "telvana", { "en", "de" } } } };
    const BrandId id = must(sources.addBrand(brand, "Ana", start));
    const std::vector<Brand> brands = must(sources.brands());
    REQUIRE(brands.size() == 1);
    CHECK(brands[0].id == id);
    CHECK(brands[0].name == "Telvana");
    CHECK(brands[0].keywords == brand.keywords);
    CHECK(brands[0].hashtags == brand.hashtags);
    CHECK(brands[0].urls == brand.urls);
    CHECK(brands[0].handles == brand.handles);
    CHECK(brands[0].excludes == brand.excludes);
    CHECK(brands[0].aboutTerms == brand.aboutTerms);
    CHECK(brands[0].notTerms == brand.notTerms);
    CHECK(brands[0].common == brand.common);
    must(sources.removeBrand(id, "Ana", start));
    CHECK(must(sources.brands()).empty());
    CHECK(sources.removeBrand(id, "Ana", start).error().subject == "brand 1");
    CHECK(must(Ledger(workspace.store()).rows(0, 0)).size() == 2);
    CHECK(must(sources.addBrand(brand, "Ana", start)) == BrandId{ 2 });
}

TEST_CASE("A brand is changed under its number, and saving brings a removed one back")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sources sources(workspace.store());
    Brand brand{ .name = "Telvana", .keywords = { "telvana" } };
    brand.id = must(sources.addBrand(brand, "Ana", start));
    brand.keywords.push_back("tel vana");
    must(sources.saveBrand(brand, "Ana", start));
    REQUIRE(must(sources.brands()).size() == 1);
    CHECK(must(sources.brands())[0].id == brand.id);
    CHECK(must(sources.brands())[0].keywords == brand.keywords);
    must(sources.removeBrand(brand.id, "Ana", start));
    must(sources.saveBrand(brand, "Ana", start));
    CHECK(must(sources.brands()).size() == 1);
    CHECK(must(Ledger(workspace.store()).rows(0, 0)).at(1).kind == EventKind::BrandAdded);
    brand.id = { 9 };
    CHECK(sources.saveBrand(brand, "Ana", start).error().subject == "brand 9");
}

TEST_CASE("The policy has its usual values until somebody sets it")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Settings settings(workspace.store());
    CHECK(must(settings.policy()).hours == usualHours("UTC"));
    CHECK(must(settings.policy()).firstAnswer == 60min);

    Policy policy{ .hours = usualHours("Europe/Istanbul"), .firstAnswer = 90min, .hold = 30s, .recheckEvery = 5min, .recheckFor = 48h };
    policy.hours.week[5] = { { 600, 720 }, { 780, 900 } };
    policy.laneLimits = { { CaseState::New, 20 }, { CaseState::Waiting, 5 } };
    policy.hours.holidays = { { "2026-10-29", "Cumhuriyet Bayramı" } };
    must(settings.setPolicy(policy, "Ana", start));
    must(settings.setPolicy(policy, "Ana", start));
    const Policy read = must(settings.policy());
    CHECK(read.hours == policy.hours);
    CHECK(read.firstAnswer == 90min);
    CHECK(read.hold == 30s);
    CHECK(read.recheckEvery == 5min);
    CHECK(read.recheckFor == 48h);
    CHECK(read.laneLimits == policy.laneLimits);
    CHECK(must(Ledger(workspace.store()).rows(0, 0)).at(1).kind == EventKind::PolicyChanged);
    workspace.tamper("update setting set value = '{broken'");
    CHECK(settings.policy().error().kind == ErrorKind::Corrupt);
}
