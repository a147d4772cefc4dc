// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "earshot/app/brand_preview.h"
#include "earshot/app/bulk.h"

#include <algorithm>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

/// A desk with many complaints, each in a case of its own.
struct BulkDesk {
    Place place{ GENERATE(from_range(engines())) };
    Desk desk{ place };
    Workspace& workspace = desk.workspace;
    std::vector<MentionId> ids{};

    explicit BulkDesk(int complaints = 5)
    {
        std::vector<Sorted> batch;
        for (int i = 0; i < complaints; ++i)
            batch.push_back(mention(std::to_string(i), Label::Complaint));
        for (const RecordedMention& one : got(workspace.mentions().record({}, "mastodon", batch, desk.clock.now())).added) {
            ids.push_back(one.id);
            Case fresh;
            fresh.opener = one.id;
            fresh.openedAt = desk.clock.now();
            fresh.answerDueAt = desk.clock.now() + 1h;
            got(workspace.cases().open(fresh, "earshot", desk.clock.now()));
        }
    }

    static Sorted mention(const std::string& name, Label label)
    {
        Sorted sorted;
        sorted.observation.key = "mastodon:" + name;
        sorted.observation.externalId = name;
        sorted.observation.author.externalId = sorted.observation.author.handle = "user" + name;
        sorted.observation.text = sorted.observation.versionText = "Telvana " + name;
        sorted.verdict.label = label;
        return sorted;
    }
    MentionId add(const std::string& name, Label label)
    {
        return got(workspace.mentions().record({}, "mastodon", { mention(name, label) }, desk.clock.now())).added.at(0).id;
    }

    int waiting() { return got(workspace.triage().count(needsAnswer)).count; }
    std::string assigneeOf(MentionId id) { return got(workspace.triage().rowsOf({ id })).at(0).inCase->assignee; }
    int ledgerRows() { return static_cast<int>(got(workspace.ledger().rows(0, 0)).size()); }

    const TriageQuery needsAnswer{ .view = TriageView::NeedsAnswer };
};

}

TEST_CASE("All that match are assigned, and one undo puts each back to whom it had before")
{
    BulkDesk here;
    got(assign(here.workspace, got(here.workspace.cases().list({}, 0)).back().id, "zoe"));
    CHECK(got(preview(here.workspace, here.needsAnswer)) == 5);
    const BulkResult result = got(actOnAll(here.workspace, { .kind = ActKind::Assign, .text = "ben" }, here.needsAnswer));
    CHECK(result.done == 5);
    CHECK(result.unchanged == 0);
    for (const MentionId id : here.ids)
        CHECK(here.assigneeOf(id) == "ben");
    CHECK(got(undo(here.workspace, result.undo)) == 5);
    int zoes = 0;
    for (const MentionId id : here.ids) {
        CHECK((here.assigneeOf(id).empty() || here.assigneeOf(id) == "zoe"));
        zoes += here.assigneeOf(id) == "zoe";
    }
    CHECK(zoes == 1);
    CHECK(here.desk.isWhole());
}

TEST_CASE("What is so already, has no case or may not be moved is left as it is")
{
    BulkDesk here;
    const MentionId alone = here.add("alone", Label::Other);
    got(actOn(here.workspace, { .kind = ActKind::Assign, .text = "ben" }, { here.ids[0] }));
    const int rows = here.ledgerRows();
    const BulkResult assigned = got(actOn(here.workspace, { .kind = ActKind::Assign, .text = "ben" }, { here.ids[0], alone, { 999 } }));
    CHECK(assigned.done == 0);
    CHECK(assigned.unchanged == 3);
    const BulkResult moved = got(actOn(here.workspace, { .kind = ActKind::Move, .state = CaseState::FollowedUp }, here.ids));
    CHECK(moved.done == 0);
    CHECK(here.ledgerRows() == rows);
    CHECK(got(undo(here.workspace, moved.undo)) == 0);
}

TEST_CASE("All kinds of acts on cases are undone")
{
    BulkDesk here;
    const Time until = here.desk.clock.now() + 2h;
    const Act act
        = GENERATE_COPY(Act{ .kind = ActKind::Snooze, .until = until }, Act{ .kind = ActKind::Move, .state = CaseState::LeftAlone });
    const BulkResult result = got(actOnAll(here.workspace, act, here.needsAnswer));
    CHECK(result.done == 5);
    CHECK(here.waiting() == 0);
    CHECK(got(undo(here.workspace, result.undo)) == 5);
    CHECK(here.waiting() == 5);
    for (const Case& one : here.desk.cases()) {
        CHECK(one.state == CaseState::New);
        CHECK_FALSE(one.closedAt);
        CHECK_FALSE(one.snoozedUntil);
    }
}

TEST_CASE("Sleeping cases are woken, and the undo lets them sleep on")
{
    BulkDesk here;
    const Time until = here.desk.clock.now() + 2h;
    got(actOnAll(here.workspace, { .kind = ActKind::Snooze, .until = until }, here.needsAnswer));
    const BulkResult woken = got(actOnAll(here.workspace, { .kind = ActKind::Wake }, { .view = TriageView::Snoozed }));
    CHECK(here.waiting() == 5);
    got(undo(here.workspace, woken.undo));
    CHECK(here.waiting() == 0);
    CHECK(here.desk.cases().front().snoozedUntil == until);
}

TEST_CASE("Judging many opens their cases, and the undo takes cases and verdicts back")
{
    BulkDesk here(1);
    std::vector<MentionId> remarks;
    for (const char* name : { "a", "b", "c" })
        remarks.push_back(here.add(name, Label::Other));
    const Act act{ .kind = ActKind::Judge, .label = Label::Complaint, .text = "a campaign" };
    const BulkResult result = got(actOnAll(here.workspace, act, { .view = TriageView::Praise }));
    CHECK(result.done == 3);
    CHECK(here.waiting() == 4);
    CHECK(got(actOn(here.workspace, act, remarks)).unchanged == 3);
    CHECK(got(undo(here.workspace, result.undo)) == 3);
    CHECK(here.waiting() == 1);
    CHECK(got(here.workspace.triage().count({ .view = TriageView::Praise })).count == 3);
    CHECK(got(here.workspace.mentions().corrections()).empty());
    CHECK(got(undo(here.workspace, result.undo)) == 0);
    CHECK(here.desk.isWhole());
}

TEST_CASE("Tags are put on many, and the undo leaves the ones that were there before")
{
    BulkDesk here;
    got(here.workspace.tags().add(here.ids[0], "outage", "zoe", here.desk.clock.now()));
    const BulkResult tagged = got(actOn(here.workspace, { .kind = ActKind::Tag, .text = "Outage" }, here.ids));
    CHECK(tagged.done == 4);
    CHECK(got(undo(here.workspace, tagged.undo)) == 4);
    CHECK(got(here.workspace.tags().of(here.ids[0])).size() == 1);
    CHECK(got(here.workspace.tags().of(here.ids[1])).empty());
    const BulkResult untagged = got(actOn(here.workspace, { .kind = ActKind::Untag, .text = "outage" }, here.ids));
    CHECK(untagged.done == 1);
    got(undo(here.workspace, untagged.undo));
    CHECK(got(here.workspace.tags().of(here.ids[0])) == std::vector<std::string>{ "outage" });
}

TEST_CASE("An act on many goes in batches, tells how far it is, and what was done before it was stopped can be undone")
{
    BulkDesk here(450);
    std::vector<std::pair<int, int>> told;
    const auto stopAtSecond = [&](int done, int all) {
        told.emplace_back(done, all);
        return told.size() < 2;
    };
    const BulkResult result = got(actOnAll(here.workspace, { .kind = ActKind::Assign, .text = "ben" }, here.needsAnswer, stopAtSecond));
    CHECK(told == std::vector<std::pair<int, int>>{ { 200, 450 }, { 400, 450 } });
    CHECK(result.wasCancelled);
    CHECK(result.done == 400);
    CHECK(got(undo(here.workspace, result.undo)) == 400);
    CHECK(got(here.workspace.cases().list({ .assignee = "ben" }, 0)).empty());
}

TEST_CASE("An act that ends at its last batch was not cancelled")
{
    BulkDesk here;
    CHECK_FALSE(got(actOn(here.workspace, { .kind = ActKind::Tag, .text = "x" }, here.ids, [](int, int) { return false; })).wasCancelled);
}

TEST_CASE("A snooze into the past and a tag without a letter are refused before anything is done")
{
    BulkDesk here;
    const int rows = here.ledgerRows();
    CHECK(errorOf(actOn(here.workspace, { .kind = ActKind::Snooze, .until = here.desk.clock.now() }, here.ids))
        == ErrorKind::InvalidArgument);
    CHECK(errorOf(actOn(here.workspace, { .kind = ActKind::Tag, .text = "--" }, here.ids)) == ErrorKind::InvalidArgument);
    CHECK(here.ledgerRows() == rows);
}

TEST_CASE("A batch that fails is told, and nothing of it is kept")
{
    BulkDesk here(250);
    const auto breakAfterFirst = [&](int, int) {
        here.place.rename("ledger", "ledger_gone");
        return true;
    };
    const auto result = actOn(here.workspace, { .kind = ActKind::Assign, .text = "ben" }, here.ids, breakAfterFirst);
    here.place.rename("ledger_gone", "ledger");
    const BulkResult done = got(result);
    CHECK(done.failed);
    CHECK(done.done == 200);
    CHECK(got(here.workspace.cases().list({ .assignee = "ben" }, 0)).size() == 200);
}

TEST_CASE("A brand's preview tells which stored mentions it would find, by which words, and which it leaves out")
{
    BulkDesk here(0);
    here.add("is late again", Label::Other);
    here.add("Kino opens", Label::Other);
    Sorted link = BulkDesk::mention("link", Label::Other);
    link.observation.text = "see telvana.example/offers and #TelvanaFail";
    got(here.workspace.mentions().record({}, "mastodon", { link }, here.desk.clock.now()));
    Sorted other = BulkDesk::mention("other", Label::Other);
    other.observation.text = "nothing of it";
    got(here.workspace.mentions().record({}, "mastodon", { other }, here.desk.clock.now()));
    Brand brand;
    brand.keywords = { "telvana", "telwana" };
    brand.hashtags = { "telvanafail" };
    brand.urls = { "telvana.example" };
    brand.excludes = { "kino" };
    const Speller speller("");
    const BrandPreview found = got(brandPreview(here.workspace, brand, speller));
    CHECK(found.lookedAt == 4);
    CHECK(found.matching == 2);
    REQUIRE(found.hits.size() == 3);
    const auto first = [&](std::size_t hit) { return found.hits[hit].relevance.reasons.at(0); };
    CHECK(first(0) == RelevanceReason{ RelevanceSign::Link, "telvana.example", 6 });
    CHECK(first(1) == RelevanceReason{ RelevanceSign::Excluded, "kino", -10 });
    CHECK(found.hits[1].relevance.score == 0);
    CHECK(first(2) == RelevanceReason{ RelevanceSign::Name, "telvana", 3 });
    CHECK(got(brandPreview(here.workspace, brand, speller, 1)).lookedAt == 1);
    CHECK(got(brandPreview(here.workspace, {}, speller)).hits.empty());
}
