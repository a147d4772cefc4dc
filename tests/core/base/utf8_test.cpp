// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/text.h"
#include "support/catch.h"

using namespace earshot;
using namespace std::string_literals;

TEST_CASE("Valid UTF-8 is recognised at every length and offset")
{
    const std::string text = "Größe, Ёлка, 한국어, 👩‍🚀 and plain words behind it";
    for (std::size_t lead = 0; lead < 12; ++lead)
        CHECK(isValidUtf8(std::string(lead, 'a') + text));
    CHECK(isValidUtf8(""));
    CHECK(isValidUtf8("\0"s));
    CHECK(isValidUtf8("\U0010FFFF"));
}

TEST_CASE("Bytes that are no UTF-8 are recognised wherever they stand")
{
    const std::string broken
        = GENERATE("\xFF"s, "\xC3"s, "\x80"s, "\xC0\x80"s, "\xE0\x80\x80"s, "\xED\xA0\x80"s, "\xF4\x90\x80\x80"s, "\xF0\x9F\x98"s);
    for (std::size_t lead = 0; lead < 12; ++lead) {
        CHECK_FALSE(isValidUtf8(std::string(lead, 'a') + broken));
        CHECK_FALSE(isValidUtf8(std::string(lead, 'a') + broken + std::string(9, 'b')));
    }
}

TEST_CASE("Repair leaves sound text as it is")
{
    const std::string text
        = GENERATE(""s, "a"s, "line\nline\ttab\r\n"s, "Größe 👩‍🚀 \u202Eoverride stays\u2066"s, std::string(1000, 'x'));
    CHECK(repairedUtf8(text) == text);
}

TEST_CASE("Repair replaces each broken sequence once, as browsers do")
{
    CHECK(repairedUtf8("a\xFF"
                       "b")
        == "a\uFFFDb");
    CHECK(repairedUtf8("\xE2\x82") == "\uFFFD");
    CHECK(repairedUtf8("\xC0\x80") == "\uFFFD\uFFFD");
    CHECK(repairedUtf8("\xF0\x9F\x98!") == "\uFFFD!");
    CHECK(repairedUtf8("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");
}

TEST_CASE("Repair drops what a database, a terminal or XML would choke on")
{
    CHECK(repairedUtf8("a\0b"s) == "ab");
    CHECK(repairedUtf8("\x1B[31mred\x1B[0m") == "[31mred[0m");
    CHECK(repairedUtf8("bell\a, delete\x7F, next line\u0085") == "bell, delete, next line");
    CHECK(repairedUtf8("not a character: \uFFFE\uFFFF.") == "not a character: .");
}

TEST_CASE("Repair finds a flaw at any distance from a word boundary")
{
    for (std::size_t lead = 0; lead < 20; ++lead)
        for (const char flaw : { '\0', '\x1F', '\x7F' }) {
            const std::string before(lead, 'a');
            const std::string after(20 - lead, 'b');
            CHECK(repairedUtf8(before + flaw + after) == before + after);
        }
}

TEST_CASE("Whatever the bytes, the repaired text is valid")
{
    std::string bytes;
    for (unsigned seed = 1; seed < 5000; ++seed)
        bytes += static_cast<char>((seed * 2654435761U) >> 23U);
    REQUIRE_FALSE(isValidUtf8(bytes));
    CHECK(isValidUtf8(repairedUtf8(bytes)));
    CHECK(isValidUtf8(collapsedSpace(bytes)));
    CHECK(isValidUtf8(singleLine(bytes)));
    CHECK(isValidUtf8(caseFolded(bytes)));
    CHECK(isValidUtf8(searchFolded(bytes)));
    CHECK(isValidUtf8(shortened(bytes, 100)));
}
