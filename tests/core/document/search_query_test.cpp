// SPDX-License-Identifier: GPL-3.0-or-later
#include "../src/core/document/full_text.h"
#include "earshot/document/search.h"
#include "support/catch.h"

using namespace earshot;
using Words = std::vector<std::string>;

namespace {

SearchQuery parsed(const std::string& text)
{
    const auto query = parsedQuery(text);
    INFO(text);
    REQUIRE(query);
    return *query;
}

Error refusalOf(const std::string& text)
{
    const auto query = parsedQuery(text);
    INFO(text);
    REQUIRE_FALSE(query);
    return query.error();
}

}

TEST_CASE("Words, phrases, prefixes, exclusions and alternatives are read as people type them")
{
    const SearchQuery query = parsed(R"(Geç "çok  KÖTÜ hizmet" inter* -spam fatura OR "my bill"*)");
    REQUIRE(query.terms.size() == 6);
    CHECK(query.terms[0].words == Words{ "gec" });
    CHECK(query.terms[1].words == Words{ "cok", "kotu", "hizmet" });
    CHECK_FALSE(query.terms[1].prefix);
    CHECK(query.terms[2].words == Words{ "inter" });
    CHECK(query.terms[2].prefix);
    CHECK(query.terms[3].without);
    CHECK_FALSE(query.terms[4].orPrevious);
    CHECK(query.terms[5].orPrevious);
    CHECK(query.terms[5].prefix);
    CHECK(query.terms[5].words == Words{ "my", "bill" });
}

TEST_CASE("Operators are taken out of the words")
{
    const SearchQuery query
        = parsed(R"(late AUTHOR:"Mira K." platform:Mastodon verdict:troll LANG:De after:2026-03-01 before:2026-03-02T10:00:00Z)");
    REQUIRE(query.terms.size() == 1);
    CHECK(query.author == Words{ "mira", "k" });
    CHECK(query.platform == "mastodon");
    CHECK(query.language == "de");
    CHECK(query.verdict == Label::Troll);
    CHECK(query.after == *parsedRfc3339("2026-03-01T00:00:00Z"));
    CHECK(query.before == *parsedRfc3339("2026-03-02T10:00:00Z"));
    CHECK(parsed("author:mira").terms.empty());
    CHECK(parsed("author:@Mıra_K").author == Words{ "mira", "k" });
}

TEST_CASE("What only looks like syntax is searched for as words")
{
    CHECK(parsed("https://kelp.example/a").terms.at(0).words == Words{ "https", "kelp", "example", "a" });
    CHECK(parsed("12:30").terms.at(0).words == Words{ "12", "30" });
    CHECK(parsed("e-mail").terms.at(0).words == Words{ "e", "mail" });
    CHECK(parsed("don't").terms.at(0).words == Words{ "don", "t" });
    CHECK(parsed("„late“ “again”").terms.size() == 2);
    CHECK(parsed("\"unclosed phrase").terms.at(0).words == Words{ "unclosed", "phrase" });
    CHECK(parsed("a - b").terms.size() == 2);
    CHECK(parsed("OR late").terms.at(0).words == Words{ "late" });
    CHECK(parsed("or").terms.at(0).words == Words{ "or" });
    CHECK(parsed("late OR -spam").terms.at(1).without);
    CHECK(parsed("NEAR(a b) AND ^c {d}: *").terms.size() == 5);
    CHECK(parsed("\xff late").terms.at(0).words == Words{ "late" });
}

TEST_CASE("An operator that cannot be read is named")
{
    CHECK(refusalOf("late before:tomorrow").subject == "before:tomorrow");
    CHECK(refusalOf("verdict:nice").subject == "verdict:nice");
    CHECK(refusalOf("author:").subject == "author:");
    CHECK(refusalOf("author:@🐌").subject == "author:@🐌");
    CHECK(refusalOf("lang:").subject == "lang:");
    CHECK(refusalOf("-platform:feed late").subject == "-platform:feed");
    CHECK(refusalOf("after:2026-02-30").kind == ErrorKind::InvalidArgument);
}

TEST_CASE("A query with nothing to find is refused")
{
    for (const char* text : { "", "   ", "!!! …", "-spam", "OR", "\"\"", "platform:feed -spam", "lang:de -spam" })
        CHECK(refusalOf(text).kind == ErrorKind::InvalidArgument);
    CHECK(refusalOf(std::string(5000, 'a')).kind == ErrorKind::InvalidArgument);
    std::string many;
    for (int i = 0; i < 60; ++i)
        many += "w" + std::to_string(i) + " ";
    CHECK(refusalOf(many).kind == ErrorKind::InvalidArgument);
    CHECK(refusalOf("author:\"" + many + "\"").kind == ErrorKind::InvalidArgument);
}

TEST_CASE("Both engines get the same query in their own words")
{
    const SearchQuery query = parsed(R"(late OR slow "my bill"* -spam -"no thanks")");
    CHECK(sqliteFullText().matching(query) == R"(((("late") OR ("slow")) AND (("my bill" *))) NOT (("spam") OR ("no thanks")))");
    CHECK(postgresqlFullText().matching(query) == R"(((('late') | ('slow')) & (('my' <-> 'bill':*))) & !(('spam') | ('no' <-> 'thanks')))");
}

TEST_CASE("Author and verdict are looked for in the index")
{
    const SearchQuery query = parsed("late author:@mira_k verdict:troll -spam");
    CHECK(sqliteFullText().matching(query) == R"(((("late")) AND (("©mira" *)) AND (("©k" *)) AND (("§troll"))) NOT (("spam")))");
    CHECK(postgresqlFullText().matching(query) == R"(((('late')) & (('©mira':*)) & (('©k':*)) & (('§troll'))) & !(('spam')))");
    CHECK(sqliteFullText().matching(parsed("author:mira -spam")) == R"(((("©mira" *))) NOT (("spam")))");
}
