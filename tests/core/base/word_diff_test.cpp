// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/word_diff.h"
#include "support/catch.h"

#include <random>

using namespace earshot;
using enum earshot::DiffKind;

namespace {

using Spans = std::vector<DiffSpan>;

std::string textOf(const Spans& spans, DiffKind leftOut)
{
    std::string text;
    for (const DiffSpan& span : spans)
        if (span.kind != leftOut)
            text += span.text;
    return text;
}

/// What holds for every diff.
bool isSound(const std::string& before, const std::string& after)
{
    const Spans spans = wordDiff(before, after);
    for (std::size_t i = 1; i < spans.size(); ++i)
        if (spans[i].kind == spans[i - 1].kind || (spans[i].kind == Removed && spans[i - 1].kind == Added))
            return false;
    return textOf(spans, Added) == before && textOf(spans, Removed) == after;
}

std::string manyWords(const std::string& stem, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += stem + std::to_string(i) + " ";
    return text;
}

}

TEST_CASE("A changed word is removed and added between kept ones")
{
    CHECK(wordDiff("The van is late again", "The van was late again")
        == Spans{ { Kept, "The van " }, { Removed, "is" }, { Added, "was" }, { Kept, " late again" } });
}

TEST_CASE("Words put in or taken out leave the others as they are")
{
    CHECK(wordDiff("no internet", "still no internet") == Spans{ { Added, "still " }, { Kept, "no internet" } });
    CHECK(wordDiff("no internet, you thieves", "no internet") == Spans{ { Kept, "no internet" }, { Removed, ", you thieves" } });
}

TEST_CASE("Neighbouring words that change are one change")
{
    CHECK(wordDiff("I took the van home", "I took a bus home")
        == Spans{ { Kept, "I took " }, { Removed, "the van" }, { Added, "a bus" }, { Kept, " home" } });
}

TEST_CASE("Equal texts are kept in one piece, and nothing has no spans")
{
    CHECK(wordDiff("same words", "same words") == Spans{ { Kept, "same words" } });
    CHECK(wordDiff("", "").empty());
    CHECK(wordDiff("", "all new") == Spans{ { Added, "all new" } });
    CHECK(wordDiff("all gone", "") == Spans{ { Removed, "all gone" } });
}

TEST_CASE("Letters beyond ASCII and emoji are never cut")
{
    CHECK(wordDiff("Страшно дорого 👩‍👩‍👧 here", "Очень дорого 👩‍👩‍👦 here")
        == Spans{ { Removed, "Страшно" }, { Added, "Очень" }, { Kept, " дорого " }, { Removed, "👩‍👩‍👧" },
            { Added, "👩‍👩‍👦" }, { Kept, " here" } });
}

TEST_CASE("The shortest way is found through words that repeat")
{
    const Spans spans = wordDiff("a b c a b b a", "c b a b a c");
    int edits = 0;
    for (const DiffSpan& span : spans)
        if (span.kind == Removed || span.kind == Added)
            ++edits;
    CHECK(isSound("a b c a b b a", "c b a b a c"));
    CHECK(edits <= 6);
}

TEST_CASE("Texts that have thousands of words and nothing in common are replaced as a whole")
{
    const std::string before = "Dear team " + manyWords("old", 20'000) + " bye", after = "Dear team " + manyWords("new", 20'000) + " bye";
    const Spans spans = wordDiff(before, after);
    REQUIRE(spans.size() == 4);
    CHECK(spans.front() == DiffSpan{ Kept, "Dear team " });
    CHECK(spans[1].kind == Removed);
    CHECK(spans[2].kind == Added);
    CHECK(spans.back().text.ends_with("bye"));
    CHECK(isSound(before, after));
}

TEST_CASE("A long text with few edits is still compared word by word")
{
    const std::string before = manyWords("w", 15'000);
    std::string after = before;
    after.replace(after.find("w7000 "), 6, "changed ");
    CHECK(wordDiff(before, after).size() == 4);
    CHECK(isSound(before, after));
}

TEST_CASE("Whatever the bytes, both texts can be read back from their diff")
{
    std::mt19937 random(7);
    const std::vector<std::string> pieces{ "a", "b", " ", "  ", "\n", "van", ",", "é", "\xC3", "\xFF\xFE", "😀", std::string(1, '\0'),
        "don't" };
    for (int round = 0; round < 3000; ++round) {
        std::string texts[2];
        for (std::string& text : texts)
            for (auto left = random() % 12; left > 0; --left)
                text += pieces[random() % pieces.size()];
        INFO(round);
        REQUIRE(isSound(texts[0], texts[1]));
    }
}
