// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/relevance.h"
#include "relevance_figures.h"
#include "support/catch.h"

#include <algorithm>

using namespace earshot;
using namespace earshot::test;

namespace {

Brand brandOf(std::int64_t id)
{
    Brand brand;
    brand.id = BrandId{ id };
    return brand;
}

BrandMatcher matcherFor(const std::vector<std::string>& keywords, const std::vector<std::string>& excludes = {})
{
    Brand brand = brandOf(7);
    brand.keywords = keywords;
    brand.excludes = excludes;
    return BrandMatcher({ brand });
}

bool names(const BrandMatcher& matcher, std::string_view text)
{
    return matcher.brandIn(text) == BrandId{ 7 };
}

}

TEST_CASE("A keyword counts as a whole word only")
{
    const BrandMatcher matcher = matcherFor({ "Norvia" });
    CHECK(names(matcher, "norvia is down"));
    CHECK(names(matcher, "Is NORVIA, down?"));
    CHECK_FALSE(names(matcher, "norvial is down"));
    CHECK_FALSE(names(matcher, "xnorvia"));
    CHECK_FALSE(names(matcher, ""));
}

TEST_CASE("A phrase must stand together and in order")
{
    const BrandMatcher matcher = matcherFor({ "Green Bank" });
    CHECK(names(matcher, "the green   bank, closed"));
    CHECK_FALSE(names(matcher, "the bank is green"));
    CHECK_FALSE(names(matcher, "green river bank"));
}

TEST_CASE("Diacritics, case and the Turkish i make no difference")
{
    CHECK(names(matcherFor({ "Işıkbank" }), "ISIKBANK'tan ses yok"));
    CHECK(names(matcherFor({ "Işıkbank" }), "ışıkbank rezalet"));
    CHECK(names(matcherFor({ "ISIKBANK" }), "İŞIKBANK"));
    CHECK(names(matcherFor({ "Müller" }), "muller laden"));
    CHECK(names(matcherFor({ "Ёлка" }), "в елка опять очередь"));
}

TEST_CASE("An ending after an apostrophe leaves the brand a whole word")
{
    const BrandMatcher matcher = matcherFor({ "Vestra" });
    CHECK(names(matcher, "Vestra'dan aldım"));
    CHECK(names(matcher, "Vestra’s fault"));
    CHECK_FALSE(names(matcher, "Vestrada"));
}

TEST_CASE("A keyword is found inside a hashtag of the same name, a hashtag not as a plain word")
{
    CHECK(names(matcherFor({ "vestra" }), "love #Vestra"));
    Brand brand = brandOf(7);
    brand.hashtags = { "vestrafail", "#Nie_Wieder" };
    const BrandMatcher matcher({ brand });
    CHECK(names(matcher, "again #VestraFail!"));
    CHECK(names(matcher, "#nie_wieder"));
    CHECK_FALSE(names(matcher, "a vestrafail"));
    CHECK_FALSE(names(matcher, "#vestrafails"));
}

TEST_CASE("Handles match with and without their server")
{
    Brand brand = brandOf(7);
    brand.handles = { "norvia_help", "@care@norvia.example" };
    const BrandMatcher matcher({ brand });
    CHECK(names(matcher, "hey @Norvia_Help."));
    CHECK(names(matcher, "@norvia_help@social.example hi"));
    CHECK(names(matcher, "cc @care@norvia.example"));
    CHECK_FALSE(names(matcher, "@norvia_helpers"));
    CHECK_FALSE(names(matcher, "@care@other.example"));
    CHECK_FALSE(names(matcher, "mail me@norvia_help"));
}

TEST_CASE("A URL matches as a whole host or the beginning of a path")
{
    Brand brand = brandOf(7);
    brand.urls = { "https://www.norvia.example/" };
    const BrandMatcher matcher({ brand });
    CHECK(names(matcher, "see http://norvia.example/bills?x=1"));
    CHECK(names(matcher, "shop.norvia.example."));
    CHECK_FALSE(names(matcher, "notnorvia.example"));
    CHECK_FALSE(names(matcher, "norvia.example.evil.test"));
    CHECK_FALSE(names(matcher, "norvia.examples"));
    CHECK_FALSE(names(matcher, "me@norvia.example"));
}

TEST_CASE("An excluded word makes the text about something else")
{
    const BrandMatcher matcher = matcherFor({ "swift" }, { "bird", "song lyrics" });
    CHECK(names(matcher, "swift never answers"));
    CHECK(names(matcher, "swift song, no lyrics"));
    CHECK_FALSE(names(matcher, "saw a swift, lovely BIRD"));
    CHECK_FALSE(names(matcher, "swift song lyrics"));
}

TEST_CASE("The first of several brands wins unless it is excluded")
{
    Brand first = brandOf(1), second = brandOf(2);
    first.keywords = { "norvia" };
    first.excludes = { "flowers" };
    second.keywords = { "vestra" };
    const BrandMatcher matcher({ first, second });
    CHECK(matcher.brandIn("vestra or norvia") == BrandId{ 1 });
    CHECK(matcher.brandIn("vestra or norvia flowers") == BrandId{ 2 });
    CHECK_FALSE(matcher.brandIn("halden"));
}

TEST_CASE("A keyword without a letter or digit matches nothing")
{
    CHECK_FALSE(names(matcherFor({ "", "!!", " " }), "any text!!"));
}

TEST_CASE("A query wants all its words and phrases")
{
    CHECK(matchesQuery("My Norvia bill is wrong", "bill norvia"));
    CHECK(matchesQuery("My Norvia bill is wrong", "\"norvia bill\" wrong"));
    CHECK_FALSE(matchesQuery("My Norvia bill is wrong", "\"bill norvia\""));
    CHECK_FALSE(matchesQuery("My Norvia bill is wrong", "norvia refund"));
    CHECK(matchesQuery("Die Rechnung für Müller", "muller FUR"));
}

TEST_CASE("An empty query matches everything and an open quotation reaches to the end")
{
    CHECK(matchesQuery("anything", ""));
    CHECK(matchesQuery("", "  \" "));
    CHECK(matchesQuery("the green bank", "\"green bank"));
    CHECK_FALSE(matchesQuery("the bank green", "\"green bank"));
}

namespace {

/// A brand whose name is an ordinary word of English and German.
Brand swift()
{
    Brand brand = brandOf(7);
    brand.keywords = { "swift" };
    brand.common = { { "swift", { "en" } } };
    return brand;
}

Relevance relevanceIn(const Brand& brand, std::string_view text, const RelevanceSetting& setting = { .language = "en" })
{
    const auto found = BrandMatcher({ brand }).relevanceOf(text, setting);
    REQUIRE(found);
    return *found;
}

bool hasReason(const Relevance& relevance, RelevanceSign sign, const std::string& words = {})
{
    return std::ranges::any_of(
        relevance.reasons, [&](const RelevanceReason& reason) { return reason.sign == sign && (words.empty() || reason.words == words); });
}

double scoreOf(const Brand& brand, std::string_view text, const RelevanceSetting& setting = { .language = "en" })
{
    return relevanceIn(brand, text, setting).score;
}

}

TEST_CASE("A name that is no ordinary word is ours however it is written, and a text without the brand's words has no relevance")
{
    Brand brand = brandOf(7);
    brand.keywords = { "Norvia" };
    CHECK(scoreOf(brand, "norvia never answers") > 0.9);
    CHECK(hasReason(relevanceIn(brand, "norvia never answers"), RelevanceSign::Name, "Norvia"));
    CHECK_FALSE(BrandMatcher({ brand }).relevanceOf("nothing of it", {}));
    CHECK_FALSE(BrandMatcher({}).relevanceOf("norvia", {}));
}

TEST_CASE("An ordinary word is a candidate in lower case and ours where it is written as a name")
{
    const Relevance small = relevanceIn(swift(), "Saw a swift over the garden");
    CHECK_FALSE(small.isOurs());
    CHECK(hasReason(small, RelevanceSign::LowerCase));
    CHECK(hasReason(small, RelevanceSign::Article));
    CHECK(relevanceIn(swift(), "Two weeks and Swift says nothing").isOurs());
    CHECK(relevanceIn(swift(), "Do not trust \"swift\" with a letter").isOurs());
}

TEST_CASE("An ordinary word of one language is a plain name in the others")
{
    CHECK(hasReason(relevanceIn(swift(), "die swift hotline", { .language = "de" }), RelevanceSign::Name));
    CHECK(hasReason(relevanceIn(swift(), "swift", { .language = "und" }), RelevanceSign::CommonWord));
    CHECK(hasReason(relevanceIn(swift(), "swift", { .language = "fr" }), RelevanceSign::CommonWord));
}

TEST_CASE("A capital tells nothing at the beginning of a sentence, in a text all in capitals, without any, and of a noun in German")
{
    for (const char* const text : { "Swift is late", "So be it. Swift is late", "NO SWIFT TODAY", "no swift today", "again #Swift" }) {
        const Relevance relevance = relevanceIn(swift(), text);
        INFO(text);
        CHECK_FALSE(hasReason(relevance, RelevanceSign::Capitalised));
        CHECK_FALSE(hasReason(relevance, RelevanceSign::LowerCase));
    }
    Brand komet = brandOf(7);
    komet.keywords = { "komet" };
    komet.common = { { "komet", { "de" } } };
    CHECK_FALSE(hasReason(relevanceIn(komet, "Heute ist Komet weg", { .language = "de" }), RelevanceSign::Capitalised));
    CHECK(scoreOf(komet, "Der Komet kommt", { .language = "de" }) < scoreOf(komet, "Bei Komet kommt", { .language = "de" }));
}

TEST_CASE("Beside another name an ordinary word is a part of it, beside a short one in capitals it is not")
{
    CHECK(hasReason(relevanceIn(swift(), "the new album of Taylor Swift"), RelevanceSign::PartOfName));
    CHECK_FALSE(hasReason(relevanceIn(swift(), "my new Swift TV is broken"), RelevanceSign::PartOfName));
    CHECK_FALSE(hasReason(relevanceIn(swift(), "Dear Swift, hello"), RelevanceSign::PartOfName));
}

TEST_CASE("Context terms turn the scale, with their endings, and as beginnings of words where they end in a star")
{
    Brand brand = swift();
    const std::string text = "is swift always that late, two bills and my delivery charges";
    const double before = scoreOf(brand, text);
    brand.aboutTerms = { "bill", "charg*" };
    CHECK(scoreOf(brand, text) > before);
    CHECK(hasReason(relevanceIn(brand, text), RelevanceSign::AboutTerm, "bill"));
    CHECK(hasReason(relevanceIn(brand, text), RelevanceSign::AboutTerm, "charg*"));
    brand.notTerms = { "Taylor", "song lyrics" };
    CHECK(scoreOf(brand, "Swift song, no lyrics") > scoreOf(brand, "Swift song lyrics"));
    CHECK_FALSE(relevanceIn(brand, "I miss Swift and Taylor").isOurs());
    CHECK_FALSE(hasReason(relevanceIn(brand, "swift is worth a billion"), RelevanceSign::NotTerm));
    brand.aboutTerms = { "", "!!", "*" };
    CHECK_FALSE(hasReason(relevanceIn(brand, text), RelevanceSign::AboutTerm));
}

TEST_CASE("No more than two terms of a kind count")
{
    Brand brand = swift();
    brand.aboutTerms = { "one", "two" };
    const double two = scoreOf(brand, "swift one two three four");
    brand.aboutTerms = { "one", "two", "three", "four" };
    CHECK(scoreOf(brand, "swift one two three four") == two);
}

TEST_CASE("A handle, an address and a feed of our own leave no doubt, whatever the terms say")
{
    Brand brand = swift();
    brand.handles = { "swift_help" };
    brand.urls = { "swift.example" };
    brand.notTerms = { "bird" };
    CHECK(relevanceIn(brand, "@swift_help a bird sat on my parcel").isOurs());
    CHECK(relevanceIn(brand, "see swift.example/bird").isOurs());
    CHECK(relevanceIn(brand, "a swift reply", { .language = "en", .isOwnFeed = true }).isOurs());
}

TEST_CASE("What answers somebody who wrote about us is about us more likely")
{
    const RelevanceSetting answer{ .language = "en", .answered = { 7 } }, other{ .language = "en", .answered = { 8 } };
    CHECK(scoreOf(swift(), "same with swift here", answer) > scoreOf(swift(), "same with swift here"));
    CHECK(scoreOf(swift(), "same with swift here", other) == scoreOf(swift(), "same with swift here"));
}

TEST_CASE("Speaking of something that fails, and what the sorter makes of it, counts for an ordinary word")
{
    CHECK(hasReason(relevanceIn(swift(), "swift is down and no refund"), RelevanceSign::Service));
    CHECK(scoreOf(swift(), "swift again", { .language = "en", .complaint = 0.9 })
        > scoreOf(swift(), "swift again", { .language = "en", .complaint = 0.1 }));
    Brand plain = brandOf(7);
    plain.keywords = { "norvia" };
    CHECK(scoreOf(plain, "norvia again", { .language = "en", .complaint = 0.9 })
        == scoreOf(plain, "norvia again", { .language = "en", .complaint = 0.1 }));
}

TEST_CASE("A very short keyword counts less, an excluded word makes the score nothing")
{
    Brand brand = brandOf(7);
    brand.keywords = { "KLO" };
    const double shortName = scoreOf(brand, "my KLO bill");
    brand.keywords = { "KLOP" };
    CHECK(shortName < scoreOf(brand, "my KLOP bill"));
    brand.excludes = { "bill" };
    CHECK(scoreOf(brand, "my KLOP bill") == 0);
    CHECK(hasReason(relevanceIn(brand, "my KLOP bill"), RelevanceSign::Excluded, "bill"));
}

TEST_CASE("Of several brands the one that is more likely meant is told")
{
    Brand other = brandOf(8);
    other.keywords = { "norvia" };
    const auto found = BrandMatcher({ swift(), other }).relevanceOf("a swift answer from norvia", { .language = "en" });
    REQUIRE(found);
    CHECK(found->brand == BrandId{ 8 });
    CHECK(BrandMatcher({ swift(), other }).relevanceOf("a swift answer", { .language = "en" })->brand == BrandId{ 7 });
}

TEST_CASE("Corrections teach the words that stand beside a homonym, of their brand alone")
{
    const std::string text = "Tickets for Swift in Wembley are sold out";
    const auto correction = [](std::int64_t brand, const char* said, bool isOurs) {
        return RelevanceCorrection{ BrandId{ brand }, said, isOurs };
    };
    const std::vector<RelevanceCorrection> said{ correction(7, "Swift tickets cost a fortune", false),
        correction(7, "Swift plays Wembley twice, tickets on Friday", false), correction(7, "who has tickets for Swift", false),
        correction(7, "my Swift parcel never came", true) };
    const auto scoreAfter = [&](const std::vector<RelevanceCorrection>& corrections) {
        return BrandMatcher({ swift() }, corrections).relevanceOf(text, { .language = "en" })->score;
    };
    CHECK(scoreAfter({}) > 0.5);
    CHECK(scoreAfter(said) < 0.5);
    std::vector<RelevanceCorrection> ofOther = said;
    for (RelevanceCorrection& one : ofOther)
        one.brand = BrandId{ 8 };
    CHECK(scoreAfter(ofOther) == scoreAfter({}));
    CHECK(BrandMatcher({ swift() }, said).relevanceOf("my Swift parcel is late", { .language = "en" })->isOurs());
}

TEST_CASE("A word of all corrections tells nothing, however unequal the piles are")
{
    std::vector<RelevanceCorrection> said(9, { BrandId{ 7 }, "always the swift", true });
    said.push_back({ BrandId{ 7 }, "always the swift", false });
    const auto relevance = BrandMatcher({ swift() }, said).relevanceOf("always swift", { .language = "en" });
    CHECK_FALSE(hasReason(*relevance, RelevanceSign::LearntTerm));
    CHECK(hasReason(*relevance, RelevanceSign::LearntUse));
}

TEST_CASE("Reasons are kept and read back, and what cannot be read is left out")
{
    const std::vector<RelevanceReason> reasons{ { RelevanceSign::AboutTerm, "“bill” \n", 2 }, { RelevanceSign::LowerCase, {}, -1.5 } };
    CHECK(relevanceIn(relevanceJson(reasons)) == reasons);
    CHECK(relevanceIn("[[\"name\",\"x\",3],[\"nonsense\",\"x\",3],[\"name\",3],7]").size() == 1);
    for (const char* const broken : { "", "{", "7", "{}", "[[]]" })
        CHECK(relevanceIn(broken).empty());
}

TEST_CASE("Of ten invented brands whose names are ordinary words, most mentions are told right, and more with context terms")
{
    const RelevanceFigures keyword = keywordFigures(), score = relevanceFigures({}), terms = relevanceFigures({ .hasTerms = true });
    CHECK(keyword.precision() == 0.5);
    CHECK(score.precision() >= 0.75);
    CHECK(score.recall() >= 0.70);
    CHECK(terms.precision() >= 0.85);
    CHECK(terms.recall() >= 0.78);
    const RelevanceFigures taught = relevanceFigures({ .hasTerms = true, .corrections = 10 });
    CHECK(taught.precision() >= terms.precision() - 0.02);
    CHECK(taught.recall() >= terms.recall() - 0.02);
}
