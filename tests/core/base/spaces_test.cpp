// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "support/catch.h"

using namespace earshot;
using namespace std::string_literals;

TEST_CASE("White space of any script becomes one space")
{
    CHECK(collapsedSpace("  a \t\n b\r\nc  ") == "a b c");
    CHECK(collapsedSpace("a\u00A0\u2003\u3000b\u2028c\u2029") == "a b c");
    CHECK(collapsedSpace(" \n\u3000 ").empty());
    CHECK(collapsedSpace("").empty());
    CHECK(collapsedSpace("nothing") == "nothing");
}

TEST_CASE("A zero-width space is no white space")
{
    CHECK(collapsedSpace("a\u200Bb") == "a\u200Bb");
}

TEST_CASE("Trimming takes white space of any script from both ends only")
{
    CHECK(trimmed("  a b \n") == "a b");
    CHECK(trimmed("\u3000\u00A0ü b ü\u2003") == "ü b ü");
    CHECK(trimmed("a").size() == 1);
    CHECK(trimmed(" \t\u3000").empty());
    CHECK(trimmed("").empty());
}

TEST_CASE("Trimming gives a view into the text and never reads across broken bytes")
{
    const std::string text = " a\xA0 ";
    const std::string_view view = trimmed(text);
    CHECK(view == "a\xA0");
    CHECK(view.data() == text.data() + 1);
    CHECK(trimmed("\x80\x80\x80\x80\x80") == "\x80\x80\x80\x80\x80");
}

TEST_CASE("A single line has no line breaks of any kind")
{
    CHECK(singleLine("a\nb\tc\r\nd\re") == "a b c d e");
    CHECK(singleLine("a\u2028b\u2029c\u0085d\ve\ff") == "a b c d e f");
}

TEST_CASE("A single line cannot steer a terminal")
{
    CHECK(singleLine("\x1B]0;owned\a\x1B[2J") == "]0;owned[2J");
    CHECK(singleLine("a\u009B31mb\x7F"
                     "c\0d"s)
        == "a31mbcd");
}

TEST_CASE("A single line cannot be reordered")
{
    CHECK(singleLine("user\u202Etxt.exe\u202C \u2066x\u2069 \u202Ay\u202D\u202B \u2067\u2068") == "usertxt.exe x y ");
    CHECK(singleLine("שלום\u200F!") == "שלום\u200F!");
}
