// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../src/core/assess/language_profile.h"
#include "support/catch.h"

#include <string>

using namespace earshot;

namespace {

LanguageProfile smallProfile()
{
    LanguageCounts counts;
    counts.add("en", "the train was late and the door did not open, what is this");
    counts.add("en", "where is the money that they owe me");
    counts.add("de", "der zug war zu spät und die tür ging nicht auf, was soll das");
    counts.add("de", "wo ist das geld, das sie mir schulden");
    return counts.profile();
}

}

TEST_CASE("A profile tells the languages that it has counted")
{
    const LanguageProfile profile = smallProfile();
    CHECK(profile.likeliest("the money was not there") == "en");
    CHECK(profile.likeliest("das geld war nicht da und der zug auch nicht") == "de");
}

TEST_CASE("Case does not matter to a profile, but marks do")
{
    const LanguageProfile profile = smallProfile();
    CHECK(profile.likeliest("THE MONEY WAS NOT THERE") == "en");
    CHECK(profile.likeliest("TÜR SPÄT TÜR") == "de");
}

TEST_CASE("Names, links and hashtags are written in no language")
{
    const LanguageProfile profile = smallProfile();
    CHECK(profile.likeliest("@the_money_was_there #themoney https://kelp.example/where/is/the/money www.the.example").empty());
}

TEST_CASE("Too few letters and letters of another script tell nothing")
{
    const LanguageProfile profile = smallProfile();
    CHECK(profile.likeliest("").empty());
    CHECK(profile.likeliest("is").empty());
    CHECK(profile.likeliest("where 我的包裹在哪里我的包裹在哪里").empty());
}

TEST_CASE("A profile of no or one language never decides")
{
    LanguageCounts counts;
    CHECK(LanguageProfile().likeliest("where is the money").empty());
    CHECK(counts.profile().likeliest("where is the money").empty());
    counts.add("en", "where is the money");
    CHECK(counts.profile().likeliest("where is the money").empty());
}

TEST_CASE("A profile keeps the languages in the order in which they came, at most as many as fit")
{
    LanguageCounts counts;
    for (std::size_t i = 0; i < LanguageProfile::mostLanguages + 3; ++i)
        counts.add(std::string("l").append(std::to_string(i)), "some words of one more language");
    const LanguageProfile profile = counts.profile();
    REQUIRE(profile.names().size() == LanguageProfile::mostLanguages);
    CHECK(profile.names().front() == "l0");
    CHECK(profile.table().size() == LanguageProfile::mostLanguages * LanguageProfile::buckets);
}

TEST_CASE("A profile that is given more languages than fit keeps the first")
{
    const std::size_t many = LanguageProfile::mostLanguages + 1;
    std::vector<std::int8_t> table(many * LanguageProfile::buckets);
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<std::int8_t>(i % many);
    const LanguageProfile profile(std::vector<std::string>(many, "x"), table);
    REQUIRE(profile.names().size() == LanguageProfile::mostLanguages);
    REQUIRE(profile.table().size() == LanguageProfile::mostLanguages * LanguageProfile::buckets);
    CHECK(profile.table()[LanguageProfile::mostLanguages - 1] == 31);
    CHECK(profile.table()[LanguageProfile::mostLanguages] == 0);
}

TEST_CASE("A wall of letters without a space is read in bounded time and told or not told without harm")
{
    const std::string wall(1'000'000, 'e');
    CHECK(smallProfile().likeliest(wall).size() <= 2);
}
