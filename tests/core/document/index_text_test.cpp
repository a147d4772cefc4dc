// SPDX-License-Identifier: GPL-3.0-or-later
#include "../src/core/document/index_text.h"
#include "earshot/base/text.h"
#include "support/catch.h"

using namespace earshot;
using Words = std::vector<std::string>;

TEST_CASE("Words are folded and cut at apostrophes")
{
    CHECK(indexWords("Telvana'nın FATURASI çok geç!") == Words{ "telvana", "nin", "faturasi", "cok", "gec" });
    CHECK(indexWords("don’t   #fail @telvana 24/7") == Words{ "don", "t", "fail", "telvana", "24", "7" });
    CHECK(indexWords("''' … 🐌").empty());
}

TEST_CASE("A very long word is cut between characters")
{
    const Words words = indexWords(std::string(63, 'a') + "яя" + std::string(100, 'b'));
    REQUIRE(words.size() == 1);
    CHECK(words[0] == std::string(63, 'a'));
    CHECK(isValidUtf8(words[0]));
}

TEST_CASE("Versions stand apart, so that no phrase reaches from one into the next")
{
    CHECK(indexText({ "other", {}, { "New words", "old words" } }) == "§other new words ¶ old words");
    CHECK(indexText({ "other", {}, { "", "old" } }) == "§other ¶ old");
    CHECK(indexText({ "other", {}, {} }) == "§other");
}

TEST_CASE("Verdict and authors stand in front of the words, each author's terms once")
{
    const std::string mira = authorTerms({ .externalId = "7", .handle = "Mira_K@kelp.example", .name = "Mira Kaş" });
    CHECK(mira == "©mira ©k ©kelp ©example ©kas");
    CHECK(authorTerms({ .externalId = "7", .handle = "@", .name = "🐌" }).empty());
    const IndexContent content{ .label = "troll", .authors = { mira, "", mira, "©ben" }, .texts = { "late" } };
    CHECK(indexText(content) == "§troll " + mira + " ©ben late");
}

TEST_CASE("No word of a text can be a term of verdict or author")
{
    for (const char* text : { "©mira §troll ¶", "(c)mira", "＠mira §§ ©©" })
        for (const std::string& word : indexWords(text)) {
            CHECK(word != authorTerm("mira"));
            CHECK(word != labelTerm("troll"));
            CHECK(words(word).front() == word);
        }
}

TEST_CASE("The index text of a huge mention is bounded")
{
    std::string text;
    for (int i = 0; i < 100'000; ++i)
        text += "word" + std::to_string(i) + " ";
    const std::string index = indexText({ "other", {}, { text, "old" } });
    CHECK(index.size() <= 256u << 10);
    CHECK(index.starts_with("§other word0 word1 "));
}
