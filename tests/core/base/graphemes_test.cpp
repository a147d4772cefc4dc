// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "support/catch.h"

using namespace earshot;

TEST_CASE("Characters are counted as people see them")
{
    const auto [text, count] = GENERATE(table<std::string, std::size_t>({
        { "", 0 },
        { "abc", 3 },
        { "Größe Ёлка – „ok“", 17 },
        { "e\u0301", 1 },
        { "👨‍👩‍👧‍👦", 1 },
        { "👍🏽 🇩🇪🇹🇷", 4 },
        { "\r\n", 1 },
        { "a\r\nb\n", 4 },
        { "한국어", 3 },
        { "\u1112\u1161\u11AB", 1 },
        { "हि", 1 },
        { "a\u0301\u0323\u0300", 1 },
    }));
    CAPTURE(text);
    CHECK(graphemeCount(text) == count);
}

TEST_CASE("A mark behind a long run of simple letters still joins the last of them")
{
    const std::string letters(100, 'a');
    CHECK(graphemeCount(letters + "\u0301") == 100);
    CHECK(shortened(letters + "\u0301", 100) == letters + "\u0301");
}

TEST_CASE("A text that fits is not shortened")
{
    CHECK(shortened("Hello", 5) == "Hello");
    CHECK(shortened("👨‍👩‍👧‍👦🇩🇪", 2) == "👨‍👩‍👧‍👦🇩🇪");
    CHECK(shortened("", 3).empty());
}

TEST_CASE("Where something was cut, an ellipsis is the last character")
{
    CHECK(shortened("Hello world", 6) == "Hello…");
    CHECK(shortened("Größe", 4) == "Grö…");
    CHECK(shortened("👨‍👩‍👧‍👦🇩🇪e\u0301x", 3) == "👨‍👩‍👧‍👦🇩🇪…");
    CHECK(shortened("ab", 1) == "…");
    CHECK(shortened("ab", 0).empty());
}

TEST_CASE("A cluster is never torn by shortening")
{
    const std::string text = "e\u0301e\u0301e\u0301";
    CHECK(shortened(text, 2) == "e\u0301…");
    CHECK(graphemeCount(shortened(text, 2)) == 2);
}

TEST_CASE("Shortening replaces broken bytes")
{
    CHECK(shortened("a\xFF", 5) == "a\uFFFD");
    CHECK(shortened("\xFF\xFF\xFF", 2) == "\uFFFD…");
}
