// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../src/core/assess/tokens.h"
#include "support/catch.h"

#include <unicode/unistr.h>

#include <string>
#include <vector>

using namespace earshot;

namespace {

Tokens tokensOf(std::string_view text)
{
    Tokens tokens;
    tokenize(text, tokens);
    return tokens;
}

std::string utf8(std::u32string_view form)
{
    std::string out;
    icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(form.data()), static_cast<int32_t>(form.size())).toUTF8String(out);
    return out;
}

std::vector<std::string> formsOf(std::string_view text)
{
    const Tokens tokens = tokensOf(text);
    std::vector<std::string> forms;
    for (const Token& token : tokens.list)
        forms.push_back(token.kind == TokenKind::Url ? "<link>" : utf8(tokens.formOf(token)));
    return forms;
}

using Forms = std::vector<std::string>;

}

TEST_CASE("Case, diacritics and compatibility forms do not tell words apart")
{
    CHECK(formsOf("Für STRASSE straße") == Forms{ "fur", "strasse", "strasse" });
    CHECK(formsOf("ＩＤＩＯＴ 𝐢𝐝𝐢𝐨𝐭 ﬁne") == Forms{ "idiot", "idiot", "fine" });
    CHECK(formsOf("IŞIK ışık İyi") == Forms{ "isik", "isik", "iyi" });
    CHECK(formsOf("Ёлка ёлка мой") == Forms{ "елка", "елка", "мой" });
}

TEST_CASE("Letters are kept at most twice in a row")
{
    CHECK(formsOf("soooooo gooood") == Forms{ "soo", "good" });
    CHECK(tokensOf("soooooo").list[0].isStretched);
    CHECK_FALSE(tokensOf("good").list[0].isStretched);
    CHECK(formsOf("what!!!!!") == Forms{ "what", "!!" });
}

TEST_CASE("Masked and leetspeak swear words are read and marked")
{
    CHECK(formsOf("1d1ot") == Forms{ "idiot" });
    CHECK(formsOf("i.d.i.o.t") == Forms{ "idiot" });
    CHECK(formsOf("i d i o t") == Forms{ "idiot" });
    CHECK(formsOf("a$$hole sh1t") == Forms{ "asshole", "shit" });
    CHECK(formsOf("f***") == Forms{ "f*" });
    CHECK(formsOf("id*ot") == Forms{ "id*ot" });
    for (const char* masked : { "1d1ot", "i.d.i.o.t", "f***", "id*ot", "a$$hole", "п***ц" })
        CHECK(tokensOf(masked).list.at(0).isMasked);
}

TEST_CASE("Plain numbers, units and emphasis are not taken for masks")
{
    CHECK(formsOf("4G 500gb iphone15 10am") == Forms{ "0g", "00gb", "iphone00", "00am" });
    CHECK(formsOf("120 1.299,00 19:45") == Forms{ "000", "0.000,00", "00:00" });
    CHECK(formsOf("*really* good") == Forms{ "*", "really", "*", "good" });
    CHECK(formsOf("I am a man") == Forms{ "i", "am", "a", "man" });
    for (const char* plain : { "4G", "500gb", "3rd", "19:45", "U.S", "don't" })
        CHECK_FALSE(tokensOf(plain).list.at(0).isMasked);
}

TEST_CASE("Handles and links become one token each whatever they name")
{
    CHECK(formsOf("@norvia_help hi") == Forms{ "@", "hi" });
    CHECK(formsOf("@ann@social.example.") == Forms{ "@", "." });
    CHECK(formsOf("see https://kelp.example/a?b=1 now") == Forms{ "see", "<link>", "now" });
    CHECK(formsOf("WWW.kelp.example") == Forms{ "<link>" });
}

TEST_CASE("Hashtags are split at capitals, digits and underscores, each part with its place")
{
    CHECK(formsOf("#NieWiederVestra") == Forms{ "#", "nie", "wieder", "vestra" });
    CHECK(formsOf("#never_again2024") == Forms{ "#", "never", "again", "00" });
    CHECK(formsOf("#FAIL") == Forms{ "#", "fail" });
    const std::string text = "x #NieWieder";
    const Token part = tokensOf(text).list.at(3);
    CHECK(text.substr(part.begin, part.end - part.begin) == "Wieder");
}

TEST_CASE("An emoji stands for itself without skin tone, gender or repetition")
{
    CHECK(formsOf("👍🏽") == Forms{ "👍" });
    CHECK(formsOf("🤦‍♀️ ok") == Forms{ "🤦", "ok" });
    CHECK(formsOf("😂😂😂") == Forms{ "😂" });
    CHECK(formsOf("❤️") == Forms{ "❤" });
}

TEST_CASE("All quotation marks are alike and apostrophes stay inside words")
{
    CHECK(formsOf("„free“ «free» \"free\"") == Forms{ "\"", "free", "\"", "\"", "free", "\"", "\"", "free", "\"" });
    CHECK(formsOf("don’t don't Vestra'dan") == Forms{ "don't", "don't", "vestra'dan" });
}

TEST_CASE("Invisible characters do not hide a word")
{
    CHECK(formsOf("id\u200Biot i\u00ADdiot") == Forms{ "idiot", "idiot" });
}

TEST_CASE("Shouting is three capitals or more without a small letter")
{
    CHECK(tokensOf("WHERE").list[0].isShouted);
    CHECK_FALSE(tokensOf("Where").list[0].isShouted);
    CHECK_FALSE(tokensOf("OK").list[0].isShouted);
}

TEST_CASE("Broken bytes and an empty text give tokens with valid places or none")
{
    CHECK(tokensOf("").list.empty());
    CHECK(tokensOf("\xFF\xC3 \xE2\x82").list.empty());
    const std::string text = "a\xFF"
                             "b";
    CHECK(formsOf(text) == Forms{ "a", "b" });
}
