// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/relevance.h"
#include "support/catch.h"

using namespace earshot;

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
