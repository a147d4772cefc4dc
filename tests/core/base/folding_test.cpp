// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "support/catch.h"

using namespace earshot;

namespace {

std::string repeated(std::string_view piece, std::size_t times)
{
    std::string text;
    for (std::size_t round = 0; round < times; ++round)
        text += piece;
    return text;
}

}

TEST_CASE("Case folding keeps diacritics")
{
    CHECK(caseFolded("TELVANA 5G") == "telvana 5g");
    CHECK(caseFolded("GRÖSSE Straße STRAẞE") == "grösse strasse strasse");
    CHECK(caseFolded("ЁЛКА Й") == "ёлка й");
    CHECK(caseFolded("Ｔｅｌｖａｎａ ﬁn") == "telvana fin");
    CHECK(caseFolded("ΣΊΣΥΦΟΣ") == caseFolded("σίσυφος"));
}

TEST_CASE("Both Turkish letters i fold to i")
{
    const auto fold = GENERATE(caseFolded, searchFolded);
    CHECK(fold("IĞDIR ığdır İĞDİR iğdir") == fold("iğdir iğdir iğdir iğdir"));
    CHECK(fold("İ") == "i");
    CHECK(fold("ı") == "i");
    CHECK(fold("i\u0307") == "i");
    CHECK(fold("I\u0307stanbul") == "istanbul");
}

TEST_CASE("Composed and decomposed letters fold alike")
{
    const auto fold = GENERATE(caseFolded, searchFolded);
    CHECK(fold("cafe\u0301") == fold("caf\u00E9"));
    CHECK(fold("и\u0306") == fold("й"));
    CHECK(fold("か\u3099") == fold("が"));
    CHECK(fold("\u1112\u1161\u11AB") == fold("한"));
}

TEST_CASE("Search folding removes diacritics and maps letters that have none to take away")
{
    CHECK(searchFolded("Ölüm façade ÑANDÚ Đà Nẵng") == "olum facade nandu da nang");
    CHECK(searchFolded("Straße ẞ Łódź Ærø œuvre Þór") == "strasse ss lodz aero oeuvre thor");
    CHECK(searchFolded("şikâyet çağrı") == "sikayet cagri");
    CHECK(searchFolded("Ａ１ ﬁ ½ …") == "a1 fi 1⁄2 ...");
    CHECK(searchFolded("أحمد مُحَمَّد") == "احمد محمد");
    CHECK(searchFolded("שָׁלוֹם") == "שלום");
}

TEST_CASE("In Russian ё is searched as е, but й stays й")
{
    CHECK(searchFolded("Ёлка ёж") == "елка еж");
    CHECK(searchFolded("Йод мой и\u0306") == "йод мой й");
}

TEST_CASE("Vowel signs and voicing marks are no diacritics")
{
    CHECK(searchFolded("हिन्दी") != searchFolded("हनद"));
    CHECK(searchFolded("が") != searchFolded("か"));
    CHECK(searchFolded("กุ้ง") != searchFolded("กง"));
}

TEST_CASE("Characters that nobody sees cannot hide a word from search")
{
    CHECK(searchFolded("tel\u200Bva\u00ADna\u200D\uFE0F") == "telvana");
    CHECK(caseFolded("tel\u200Bva\u00ADna\u200D\uFE0F") == "telvana");
}

TEST_CASE("Punctuation, spaces and emoji stay when folded")
{
    CHECK(searchFolded("Don’t — \"really\"?! 👍🏽") == "don’t — \"really\"?! 👍🏽");
    CHECK(searchFolded("UPPER lower 123\n\t_-") == "upper lower 123\n\t_-");
    CHECK(searchFolded("").empty());
    CHECK(caseFolded("").empty());
}

TEST_CASE("Folding twice changes nothing more")
{
    const auto fold = GENERATE(caseFolded, searchFolded);
    const std::string text = GENERATE("İSTANBUL ığdır Straße Ёлка Йод", "Ａﬁ½…ª™ ĲŁÆŒ", "한국어 日本語 が ガ ｶﾞ हिन्दी",
        "مُحَمَّد שָׁלוֹם ΣΊΣΥΦΟΣ 👩‍🚀", "i\u0328\u0307 I\u0307\u0301");
    const std::string once = fold(text);
    CHECK(fold(once) == once);
}

TEST_CASE("Broken bytes become replacement characters when folded")
{
    CHECK(searchFolded("A\xFFÜ") == "a\uFFFDu");
    CHECK(caseFolded("A\xFFÜ") == "a\uFFFDü");
}

TEST_CASE("Thousands of marks on one letter are cut to what a language could need")
{
    const std::string zalgo = "e" + repeated("\u0301\u0323", 5000);
    CHECK(caseFolded(zalgo).size() < 100);
    CHECK(searchFolded(zalgo) == "e");
    // each of these keeps a simple counter from counting: ignorable characters, and marks that only show when decomposed
    CHECK(caseFolded("e" + repeated("\u0301\u200D\uFF9E\u0323\u00AD", 5000)).size() < 100);
}
