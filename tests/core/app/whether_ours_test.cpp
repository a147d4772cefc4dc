// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "earshot/app/brand_preview.h"
#include "earshot/app/brands.h"
#include "earshot/app/bulk.h"
#include "support/temp_dir.h"

#include <fstream>

using namespace earshot;
using namespace earshot::test;

namespace {

const std::string oursText = "@komet_help Komet charged me twice for the same invoice and nobody refunds my money.";
const std::string othersText = "This komet telescope charged my card twice and nobody refunds my money.";

/// A desk that listens for a brand whose name is an English word, by hashtag.
struct KometDesk {
    Place place{ GENERATE(from_range(engines())) };
    FakeMastodon server;
    Desk desk{ place };
    Workspace& workspace = desk.workspace;
    SourceId source = desk.addHashtag(server);
    BrandId brand{};

    KometDesk()
    {
        Brand komet{ .name = "Komet", .keywords = { "komet" }, .handles = { "komet_help" }, .notTerms = { "telescope" } };
        komet.common = { { "komet", { "en" } } };
        brand = got(workspace.sources().addBrand(komet, "mona", desk.clock.now()));
    }

    Mention polled(const FakePost& post)
    {
        server.show(post);
        desk.poll({ .all = true });
        return desk.mention(post.id);
    }
    Mention now(const Mention& mention) { return got(workspace.mentions().find(mention.id)); }
    Relevance relevance(const Mention& mention) { return got(relevanceOf(workspace, mention)).value_or(Relevance{}); }
    std::vector<MentionId> candidates() { return got(workspace.triage().ids({ TriageView::Candidates }, 0)); }
};

bool hasSign(const Relevance& relevance, RelevanceSign sign)
{
    return std::ranges::find(relevance.reasons, sign, &RelevanceReason::sign) != relevance.reasons.end();
}

}

TEST_CASE("A hit that is likely about something else is a candidate with score and reasons and opens no case, a likely one opens it")
{
    KometDesk here;
    const Mention other = here.polled({ .id = "101", .text = othersText }), ours = here.polled({ .id = "102", .text = oursText });
    CHECK(other.verdict.label == Label::Complaint);
    CHECK_FALSE(other.brand);
    CHECK_FALSE(other.caseId);
    CHECK(here.candidates() == std::vector{ other.id });
    CHECK(here.relevance(other).score < 0.5);
    CHECK(hasSign(here.relevance(other), RelevanceSign::NotTerm));
    CHECK(ours.brand == here.brand);
    CHECK(ours.caseId);
    CHECK(hasSign(here.relevance(ours), RelevanceSign::Handle));
}

TEST_CASE("About us opens the case that was due, and taken back it is withdrawn")
{
    KometDesk here;
    const Mention other = here.polled({ .id = "101", .text = othersText });
    const auto said = got(sayWhetherOurs(here.workspace, other.id, true));
    CHECK(here.now(other).brand == here.brand);
    CHECK(here.now(other).caseId);
    CHECK(here.candidates().empty());
    did(undoWhetherOurs(here.workspace, said));
    CHECK_FALSE(here.now(other).brand);
    CHECK_FALSE(here.now(other).caseId);
    CHECK(here.candidates() == std::vector{ other.id });
    CHECK(undoWhetherOurs(here.workspace, said).error().kind == ErrorKind::WrongState);
    CHECK(here.desk.isWhole());
}

TEST_CASE("Not about us withdraws an untouched case and leaves one that somebody works on, and can be taken back")
{
    KometDesk here;
    const Mention ours = here.polled({ .id = "101", .text = oursText }),
                  worked = here.polled({ .id = "102", .text = oursText + " Again!" });
    got(moveCase(here.workspace, worked.caseId, CaseState::Acknowledged));
    const auto said = got(sayWhetherOurs(here.workspace, ours.id, false));
    got(sayWhetherOurs(here.workspace, worked.id, false));
    CHECK_FALSE(here.now(ours).caseId);
    CHECK(here.now(worked).caseId);
    CHECK(here.candidates().empty());
    did(undoWhetherOurs(here.workspace, said));
    CHECK(here.now(ours).caseId == ours.caseId);
    CHECK(here.now(ours).brand == here.brand);
}

TEST_CASE("Without a brand's word in it, the only brand is meant, and of several somebody has to say which")
{
    KometDesk here;
    const Mention plain = here.polled({ .id = "101", .text = moreComplaintText });
    CHECK_FALSE(got(relevanceOf(here.workspace, plain)));
    got(sayWhetherOurs(here.workspace, plain.id, true));
    CHECK(here.now(plain).brand == here.brand);
    const BrandId other = here.desk.addBrand("Nova");
    const Mention another = here.polled({ .id = "102", .text = moreComplaintText + " Why?" });
    CHECK(sayWhetherOurs(here.workspace, another.id, true).error().kind == ErrorKind::InvalidArgument);
    CHECK(sayWhetherOurs(here.workspace, another.id, true, { 99 }).error().kind == ErrorKind::Unknown);
    got(sayWhetherOurs(here.workspace, another.id, false)); // of any
    CHECK_FALSE(here.relevance(another).isOurs());
    got(sayWhetherOurs(here.workspace, another.id, true, other));
    CHECK(here.now(another).brand == other);
    CHECK(sayWhetherOurs(here.workspace, { 99 }, true, other).error().kind == ErrorKind::Unknown);
}

TEST_CASE("A brand that was removed since is not meant any more")
{
    KometDesk here;
    const Mention other = here.polled({ .id = "101", .text = othersText });
    REQUIRE(here.relevance(other).brand == here.brand);
    did(here.workspace.sources().removeBrand(here.brand, "mona", here.desk.clock.now()));
    const BrandId nova = here.desk.addBrand("Nova");
    got(sayWhetherOurs(here.workspace, other.id, true));
    CHECK(here.now(other).brand == nova);
}

TEST_CASE("What people said counts for what comes in next, for everybody")
{
    KometDesk here;
    for (int i = 0; i < 4; ++i) {
        const Mention ours = here.polled(
            { .id = std::to_string(100 + i), .text = "Museum exhibition opened at Komet, number " + std::to_string(i) + ", see it" });
        REQUIRE((i > 0 || ours.brand)); // and from then on it is doubtful
        got(sayWhetherOurs(here.workspace, ours.id, false));
    }
    Workspace colleague = here.desk.another("ben");
    const std::string text = "The museum has another exhibition opened at Komet";
    const auto taught = got(brandMatcher(colleague)).relevanceOf(text, { .language = "en" });
    REQUIRE(taught);
    CHECK(hasSign(*taught, RelevanceSign::LearntTerm));
    const Mention next = here.polled({ .id = "110", .text = text });
    CHECK_FALSE(next.brand);
}

TEST_CASE("An answer to somebody who wrote about us is about us, whether that was seen before or with it")
{
    KometDesk here;
    const std::string doubtful = "saw the komet of the telescope charge me as well";
    const Mention alone = here.polled({ .id = "101", .text = doubtful });
    REQUIRE_FALSE(alone.brand);
    here.polled({ .id = "102", .text = oursText });
    const Mention later = here.polled({ .id = "103", .author = "b", .text = doubtful + "!", .parent = "102" });
    CHECK(hasSign(here.relevance(later), RelevanceSign::Conversation));
    CHECK(here.relevance(later).score > here.relevance(alone).score);
    here.server.show({ .id = "104", .text = oursText + " Hello?" });
    here.server.show({ .id = "105", .author = "b", .text = doubtful + "?", .parent = "104" });
    here.desk.poll({ .all = true });
    CHECK(hasSign(here.relevance(here.desk.mention("105")), RelevanceSign::Conversation));
}

TEST_CASE("An answer to a post with the same number on another server is no answer to it")
{
    KometDesk here;
    FakeMastodon other;
    here.desk.addHashtag(other);
    here.server.show({ .id = "104", .text = oursText });
    other.show({ .id = "105", .author = "b", .text = "saw the komet of the telescope charge me as well", .parent = "104" });
    here.desk.poll({ .all = true });
    REQUIRE(here.desk.mention("104").brand);
    CHECK_FALSE(hasSign(here.relevance(here.desk.mention("105")), RelevanceSign::Conversation));
}

TEST_CASE("Whatever is said to our account is about us, also without a word of the brand")
{
    KometDesk here;
    FakeMastodon other;
    here.desk.addMentions(other);
    other.show({ .id = "201", .text = moreComplaintText });
    here.desk.poll();
    const Mention mention = here.desk.mention("201");
    CHECK(mention.caseId);
    CHECK(here.relevance(mention).score == 1);
    CHECK(hasSign(here.relevance(mention), RelevanceSign::OwnFeed));
    got(sayWhetherOurs(here.workspace, mention.id, false, here.brand));
    CHECK_FALSE(here.now(mention).caseId);
}

TEST_CASE("A new version of what is not about us opens no case, neither in a feed of our own")
{
    KometDesk here;
    const Mention ours = here.polled({ .id = "101", .text = oursText });
    got(sayWhetherOurs(here.workspace, ours.id, false));
    here.server.show({ .id = "101", .text = oursText, .edits = { { "2026-03-02T09:30:00.000Z", oursText + " Still." } } });
    here.desk.pollLater();
    CHECK(here.now(ours).versions > 1);
    CHECK_FALSE(here.now(ours).caseId);
    CHECK_FALSE(here.now(ours).brand);
}

TEST_CASE("Many are said to be not about us at once, and one undo takes all of it back")
{
    KometDesk here;
    for (int i = 0; i < 3; ++i)
        here.polled({ .id = std::to_string(100 + i), .text = othersText + std::string(i + 1, '!') });
    REQUIRE(here.candidates().size() == 3);
    const auto done = got(actOnAll(here.workspace, { .kind = ActKind::NotOurs }, { TriageView::Candidates }));
    CHECK(done.done == 3);
    CHECK(here.candidates().empty());
    CHECK(got(actOnAll(here.workspace, { .kind = ActKind::NotOurs }, { TriageView::All })).unchanged == 3);
    CHECK(got(undo(here.workspace, done.undo)) == 3);
    CHECK(here.candidates().size() == 3);
}

TEST_CASE("A brand's keywords that are ordinary words are found when it is stored, in whatever capitals, and phrases are none")
{
    const TempDir folder;
    std::ofstream(folder.file("de_DE.aff")) << "SET UTF-8\n";
    std::ofstream(folder.file("de_DE.dic")) << "2\nKomet\nblau\n";
    std::ofstream(folder.file("tr_TR.aff")) << "SET UTF-8\n";
    std::ofstream(folder.file("tr_TR.dic")) << "1\nışık\n";
    const Speller speller(folder.path());
    const Brand brand = withCommonWords({ .name = "B", .keywords = { "komet", "BLAU", "Işık", "telvana", "komet blau" } }, speller);
    CHECK(brand.common == std::vector<CommonWord>{ { "komet", { "de" } }, { "BLAU", { "de" } }, { "Işık", { "tr" } } });
}

TEST_CASE("The preview tells of each stored mention with the brand's words how likely it is about the brand, and why")
{
    KometDesk here;
    here.polled({ .id = "101", .text = othersText });
    here.polled({ .id = "102", .text = oursText });
    here.polled({ .id = "103", .text = newsText });
    const Speller speller("");
    Brand brand = got(here.workspace.sources().brands()).front();
    const BrandPreview found = got(brandPreview(here.workspace, brand, speller));
    CHECK(found.lookedAt == 3);
    CHECK(found.matching == 1);
    CHECK(found.candidates == 1);
    REQUIRE(found.hits.size() == 2);
    CHECK(found.hits[0].relevance.isOurs());
    CHECK(hasSign(found.hits[1].relevance, RelevanceSign::NotTerm));
    CHECK(found.common.empty());
    brand.excludes = { "telescope" };
    CHECK(got(brandPreview(here.workspace, brand, speller)).candidates == 0);
}
