// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/results.h"
#include "words/evidence_html.h"
#include "words/search_text.h"
#include "words/snippets.h"
#include "words/texts.h"

using namespace earshot;
using namespace earshot::test;
using namespace earshot::gui;

namespace {

Hit hitIn(const std::string& text, const std::string& word)
{
    Hit hit;
    hit.mention.text = text;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
        hit.marks.emplace_back(at, at + word.size());
    return hit;
}

QString marked(const Snippet& snippet, std::size_t mark)
{
    const auto [begin, end] = snippet.marks.at(mark);
    return snippet.text.mid(begin, end - begin);
}

Snapshot version(SnapshotKind kind, const std::string& text)
{
    Snapshot snapshot;
    snapshot.kind = kind;
    snapshot.text = text;
    snapshot.digest = "0123456789abcdef";
    return snapshot;
}

}

TEST_CASE("A snippet begins shortly before the first match, at a word, and knows where the matches stand")
{
    const Snippet snippet
        = snippetOf(hitIn("Herr Müller wartet seit drei Tagen auf einen Techniker, und der Müller bleibt 😀 Müller", "Müller"));
    CHECK(snippet.text.startsWith("Herr Müller"));
    REQUIRE(snippet.marks.size() == 3);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(marked(snippet, i) == "Müller");
    const Snippet late
        = snippetOf(hitIn(std::string(300, 'x') + " one two three four five six seven eight nine ten refund please", "refund"));
    CHECK(late.text.startsWith("…"));
    CHECK(late.text.size() < 80);
    CHECK(marked(late, 0) == "refund");
}

TEST_CASE("A snippet stands on one line, cuts no character in two, and bears broken bytes")
{
    CHECK(snippetOf(hitIn("one\ntwo\tthree", "two")).text == "one two three");
    std::string long_;
    for (int i = 0; i < 400; ++i)
        long_ += "ё";
    CHECK_FALSE(snippetOf(hitIn(long_, "нет")).text.contains(QChar::ReplacementCharacter));
    CHECK_NOTHROW(snippetOf(hitIn("\xff\xfe late \xc3", "late")));
    CHECK(snippetOf(Hit{}).text.isEmpty());
}

TEST_CASE("A facet's operator comes into a search once, takes the place of another, and goes again")
{
    CHECK(withOperator("late parcel", "verdict", "troll") == "late parcel verdict:troll ");
    CHECK(withOperator("verdict:complaint late", "verdict", "troll") == "late verdict:troll ");
    CHECK(withOperator("", "platform", "feed") == "platform:feed ");
    CHECK(withoutOperator("late verdict:troll parcel", "verdict") == "late parcel");
    CHECK(withoutOperator("author:\"Mira K\" late", "author") == "late");
    CHECK(hasOperator("late VERDICT:troll", "verdict", "troll"));
    CHECK_FALSE(hasOperator("late verdict:trolls", "verdict", "troll"));
    CHECK_FALSE(hasOperator("myverdict:troll", "verdict", "troll"));
}

TEST_CASE("What is wrong with a search is said so that it can be mended")
{
    CHECK(searchHint(parsedQuery("verdict:bad").error()).contains("complaint, troll, other or unsure"));
    CHECK(searchHint(parsedQuery("after:yesterday").error()).contains("2026-03-02"));
    CHECK(searchHint(parsedQuery("-late").error()).contains("Add a word"));
    CHECK(searchHint(parsedQuery("-verdict:troll").error()).contains("“verdict:” cannot be left out"));
    CHECK(searchHint(parsedQuery("author:").error()).contains("“author:”"));
}

TEST_CASE("Each example of the search help is a search")
{
    const QString help = searchHelp();
    qsizetype at = 0;
    int examples = 0;
    while ((at = help.indexOf("href=\"", at)) >= 0) {
        at += 6;
        const QString query = help.mid(at, help.indexOf('"', at) - at).replace("&quot;", "\"");
        INFO(query.toStdString());
        CHECK(parsedQuery(query.toStdString()));
        ++examples;
    }
    CHECK(examples >= 8);
}

TEST_CASE("Two versions stand side by side with what went and what came, and no text gets out of its column")
{
    const auto [left, right] = diffSides("my <b>router</b> is broken", "my <b>router</b> works");
    CHECK(left.contains("line-through"));
    CHECK_FALSE(left.contains("works"));
    CHECK(right.contains("underline"));
    CHECK_FALSE(right.contains("broken"));
    CHECK(left.contains("&lt;b&gt;"));
    CHECK_FALSE(left.contains("<b>"));
    CHECK_FALSE(right.contains("<b>"));
}

TEST_CASE("Every version of a mention is shown, a deletion too")
{
    const Hit hit = hitIn("second text", "second");
    const QString html = versionsHtml(hit,
        { version(SnapshotKind::First, "first text"), version(SnapshotKind::Edited, "second text"),
            version(SnapshotKind::Gone, "second text"), version(SnapshotKind::Restored, "second text") });
    CHECK(html.contains("Version 1"));
    CHECK(html.contains("Version 2"));
    CHECK_FALSE(html.contains("Version 3"));
    CHECK(html.contains("Deleted"));
    CHECK(html.contains("There again"));
    const QString single = versionsHtml(hit, { version(SnapshotKind::First, "second text") });
    CHECK(single.contains("background-color"));
    CHECK(versionsHtml(hit, {}).isEmpty());
}

TEST_CASE("What verifying found is told in words")
{
    LedgerVerdict verdict{ .rows = 12345, .snapshots = 3456, .head = "0123456789abcdef" };
    CHECK(ledgerSentence(verdict).contains("whole"));
    CHECK(ledgerSentence(verdict).contains("0123456789ab"));
    verdict.brokenAt = 17;
    verdict.why = "snapshot";
    CHECK(ledgerSentence(verdict) == "The ledger is broken at link 17: the text that it vouches for was changed.");
}
