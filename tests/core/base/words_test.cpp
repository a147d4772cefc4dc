// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "support/catch.h"

using namespace earshot;

using Words = std::vector<std::string_view>;

TEST_CASE("Words are runs of letters, marks and digits")
{
    CHECK(words("No signal since 9am, @telvana! #outage") == Words{ "No", "signal", "since", "9am", "telvana", "outage" });
    CHECK(words("Größe: Ёлка/हिन्दी cafe\u0301") == Words{ "Größe", "Ёлка", "हिन्दी", "cafe\u0301" });
    CHECK(words("one_two-three.four") == Words{ "one", "two", "three", "four" });
}

TEST_CASE("An apostrophe inside a word belongs to it, one at its edge does not")
{
    CHECK(words("don't isn’t 'quoted' dogs' rock'n'roll") == Words{ "don't", "isn’t", "quoted", "dogs", "rock'n'roll" });
    CHECK(words("a''b a'’b ' ’") == Words{ "a", "b", "a", "b" });
    CHECK(words("end'") == Words{ "end" });
    CHECK(words("Ankara’da") == Words{ "Ankara’da" });
}

TEST_CASE("A text without letters has no words")
{
    CHECK(words("").empty());
    CHECK(words(" … 👍 !? --").empty());
    CHECK(words("\xFF\xFE").empty());
}

TEST_CASE("Broken bytes part words")
{
    CHECK(words("ab\xFFzd") == Words{ "ab", "zd" });
}

TEST_CASE("Words are views into the text they were taken from")
{
    const std::string text = "one two";
    const auto found = words(text);
    REQUIRE(found.size() == 2);
    CHECK(found[1].data() == text.data() + 4);
}
