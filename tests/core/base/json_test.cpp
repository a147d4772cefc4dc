// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/json.h"
#include "earshot/base/text.h"
#include "support/catch.h"

#include <limits>

using namespace earshot;
using namespace std::string_literals;

namespace {

std::string repeated(std::string_view piece, std::size_t times)
{
    std::string text;
    for (std::size_t round = 0; round < times; ++round)
        text += piece;
    return text;
}

bool isRefused(const std::string& text)
{
    const auto parsed = parsedJson(text);
    return !parsed && parsed.error().kind == ErrorKind::NotJson;
}

}

TEST_CASE("Sound JSON is read as it is")
{
    const auto parsed = parsedJson("\xEF\xBB\xBF {\"a\": [1, -2.5, true, null, \"ü\\n\\u00fc\"]} ");
    REQUIRE(parsed);
    CHECK(compactJson(*parsed) == "{\"a\":[1,-2.5,true,null,\"ü\\nü\"]}");
}

TEST_CASE("What is no JSON is refused without an exception")
{
    const std::string text = GENERATE(""s, " "s, "<html>"s, "{"s, "[1,]"s, "{\"a\":}"s, "{a:1}"s, "[1] [2]"s, "nul"s, "\"open"s, "\"\\"s,
        "\"\\u12"s, "01"s, "\0"s, "[1e400]"s, "\"\\x\""s, "'single'"s, "NaN"s);
    CAPTURE(text);
    CHECK(isRefused(text));
}

TEST_CASE("JSON is read down to 64 levels and no further")
{
    CHECK(parsedJson(repeated("[", 64) + repeated("]", 64)));
    CHECK(isRefused(repeated("[", 65) + repeated("]", 65)));
    CHECK(parsedJson(repeated("{\"a\":", 64) + "1" + repeated("}", 64)));
    CHECK(isRefused(repeated("{\"a\":", 65) + "1" + repeated("}", 65)));
    CHECK(isRefused(repeated("[", 5'000'000)));
}

TEST_CASE("Brackets within a string do not count as levels")
{
    CHECK(parsedJson("[\"" + repeated("[{\\\"", 1000) + "\", \"\\\\\", [1]]"));
}

TEST_CASE("More values than memory should hold are refused before they are made")
{
    CHECK(parsedJson("[" + repeated("0,", 100'000) + "0]"));
    CHECK(isRefused("[" + repeated("0,", 5'000'000) + "0]"));
    CHECK(isRefused("[" + repeated("[],", 2'000'000) + "0]"));
    CHECK(isRefused("[" + repeated("[[[[[[[[[[]]]]]]]]]],", 300'000) + "0]"));
}

TEST_CASE("Broken UTF-8 and control bytes are repaired before parsing")
{
    const auto parsed = parsedJson("{\"a\":\"x\xFFy\",\"b\":\"\x01z\"}"s);
    REQUIRE(parsed);
    CHECK(textAt(*parsed, "a") == "x\uFFFDy");
    CHECK(textAt(*parsed, "b") == "z");
}

TEST_CASE("Half an emoji costs one character, not the document")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        { R"({"a":"x\ud83d"})", "x\uFFFD" },
        { R"({"a":"\ude00x"})", "\uFFFDx" },
        { R"({"a":"\ud83d\u0041"})", "\uFFFDA" },
        { R"({"a":"\ud83d\ud83d\ude00"})", "\uFFFD😀" },
        { R"({"a":"\uD83D\uDE00"})", "😀" },
        { R"({"a":"\\ud83d"})", "\\ud83d" },
        { R"({"a":"\\\ud83d"})", "\\\uFFFD" },
    }));
    CAPTURE(text);
    const auto parsed = parsedJson(text);
    REQUIRE(parsed);
    CHECK(textAt(*parsed, "a") == expected);
}

TEST_CASE("Of two members with one name the last counts")
{
    CHECK(integerAt(*parsedJson(R"({"a":1,"a":2})"), "a") == 2);
}

TEST_CASE("Text is read tolerantly")
{
    const Json object
        = *parsedJson(R"({"text":"a\u0000b","number":12,"big":18446744073709551615,"float":1.5,"null":null,"list":["a"],"flag":true})");
    CHECK(textAt(object, "text") == "ab");
    CHECK(textAt(object, "number") == "12");
    CHECK(textAt(object, "big") == "18446744073709551615");
    for (const char* const key : { "float", "null", "list", "flag", "missing" })
        CHECK(textAt(object, key).empty());
}

TEST_CASE("Integers are read tolerantly, and never beyond their range")
{
    const Json object = *parsedJson(R"({"n":-5,"text":" 42 ","float":3.0,"big":9223372036854775808,"huge":123456789012345678901234567890,
        "words":"4 stars","empty":"","null":null,"list":[1],"hugeText":"99999999999999999999"})");
    CHECK(integerAt(object, "n") == -5);
    CHECK(integerAt(object, "text") == 42);
    CHECK(integerAt(object, "float") == 3);
    for (const char* const key : { "big", "huge", "words", "empty", "null", "list", "hugeText", "missing" }) {
        CAPTURE(key);
        CHECK_FALSE(integerAt(object, key));
    }
    CHECK(integerAt(Json{ { "least", std::numeric_limits<std::int64_t>::min() } }, "least") == std::numeric_limits<std::int64_t>::min());
}

TEST_CASE("A flag is set only by true")
{
    const Json object = *parsedJson(R"({"yes":true,"no":false,"text":"true","number":1})");
    CHECK(flagAt(object, "yes"));
    for (const char* const key : { "no", "text", "number", "missing" })
        CHECK_FALSE(flagAt(object, key));
}

TEST_CASE("A time is read where it is one")
{
    const Json object = *parsedJson(R"({"at":"2026-03-02T08:14:09.000Z","bad":"soon","number":5})");
    CHECK(timeAt(object, "at") == parsedRfc3339("2026-03-02T08:14:09Z").value());
    for (const char* const key : { "bad", "number", "missing" })
        CHECK_FALSE(timeAt(object, key));
}

TEST_CASE("Members of what is no object are absent")
{
    for (const Json& value : { Json(), Json(5), Json("text"), Json::array({ 1, 2 }) }) {
        CHECK(memberAt(value, "a").is_null());
        CHECK(textAt(value, "a").empty());
        CHECK_FALSE(integerAt(value, "a"));
    }
    CHECK(textAt(memberAt(*parsedJson(R"({"a":{"b":"c"}})"), "a"), "b") == "c");
}

TEST_CASE("JSON is written compactly and validly whatever the text")
{
    CHECK(compactJson(Json{ { "a", "x\xFF\"\n" } }) == "{\"a\":\"x\uFFFD\\\"\\n\"}");
    CHECK(isValidUtf8(compactJson(Json("\xC3"))));
}
