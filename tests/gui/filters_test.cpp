// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/results.h"
#include "words/filters.h"

using namespace earshot;
using namespace earshot::gui;
using namespace earshot::test;

namespace {
using F = TriageField;

std::vector<TriageCondition> read(const char* line)
{
    return got(filterFromLine(QString::fromUtf8(line))).conditions;
}
using Conditions = std::vector<TriageCondition>;
}

TEST_CASE("Words are looked for in the text, all of them")
{
    CHECK(read("third day") == Conditions{ { F::Text, "third day" } });
    CHECK(read("  ").empty());
    CHECK(read("!").empty());
    CHECK(read("-invoice") == Conditions{ { F::Text, "invoice", true } });
    CHECK(read("счёт") == Conditions{ { F::Text, "счёт" } });
    CHECK(read("https://kelp.example/1") == Conditions{ { F::Text, "https://kelp.example/1" } });
}

TEST_CASE("Fields go by the core's names, short ones and the person's own words")
{
    CHECK(read("verdict:complaint") == Conditions{ { F::Verdict, "complaint" } });
    CHECK(read("is:troll") == read("verdict:troll"));
    CHECK(read("lang:de") == Conditions{ { F::Language, "de" } });
    CHECK(read("language:German") == Conditions{ { F::Language, "de" } });
    CHECK(read("#VIP") == Conditions{ { F::Tag, "VIP" } });
    CHECK(read("-tag:\"very important\"") == Conditions{ { F::Tag, "very important", true } });
    CHECK(read("@mira_k") == Conditions{ { F::Author, "mira_k" } });
    CHECK(read("for:me") == Conditions{ { F::Assignee, "@me" } });
    CHECK(read("for:nobody") == Conditions{ { F::Assignee, "" } });
    CHECK(read("case:open") == Conditions{ { F::CaseState, "open" } });
    CHECK(read("since:24h reach:1000") == Conditions{ { F::SeenSince, "24h" }, { F::Reach, "1000" } });
    CHECK(read("VERDICT:Complaint") == Conditions{ { F::Verdict, "complaint" } });
}

TEST_CASE("Words and conditions together must all hold")
{
    CHECK(read("router #vip -lang:de slow") == Conditions{ { F::Tag, "vip" }, { F::Language, "de", true }, { F::Text, "router slow" } });
}

TEST_CASE("What cannot be read is named")
{
    const char* const line = GENERATE("reach:many", "is:angry", "since:yesterday", "-", "\"", "a:\"", "#", "@", "lane:");
    const auto filter = filterFromLine(line);
    if (!filter) {
        CHECK(filter.error().kind == ErrorKind::InvalidArgument);
        CHECK(QString(line).contains(QString::fromStdString(filter.error().subject)));
    } else {
        CHECK(checkedFilter(*filter));
    }
    CHECK_FALSE(filterFromLine("reach:many"));
    CHECK_FALSE(filterFromLine("x is:angry"));
}

TEST_CASE("Every field has words, and every value that is offered can be asked for")
{
    for (const F field : triageFields()) {
        CHECK_FALSE(word(field).isEmpty());
        for (const FilterValue& value : valuesOf(field)) {
            INFO(nameOf(field) << ": " << value.value);
            CHECK_FALSE(value.text.isEmpty());
            CHECK(checkedFilter({ { { field, value.value } } }));
        }
    }
}

TEST_CASE("A filter is told in a sentence")
{
    CHECK(sentenceOf({ { { F::Verdict, "complaint" }, { F::Tag, "vip", true } } }) == "verdict: complaint, not tag: vip");
    CHECK(sentenceOf({ { { F::HasCase, "" }, { F::Language, "de" } }, true }) == "is in a case or language: German");
    CHECK(sentenceOf({}).isEmpty());
}
