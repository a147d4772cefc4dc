// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_desk.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;
using F = TriageField;

TEST_CASE("A filter is the same after its way through JSON")
{
    const TriageFilter filter{ { { F::Verdict, "complaint" }, { F::Tag, "vip \"x\"", true }, { F::Reach, "1000" }, { F::SeenSince, "7d" } },
        GENERATE(false, true) };
    CHECK(must(parsedFilter(filterJson(filter))) == filter);
    CHECK(must(parsedFilter(R"({"all":[]})")) == TriageFilter{});
    for (const TriageField field : triageFields())
        CHECK_FALSE(nameOf(field).empty());
}

TEST_CASE("A filter that cannot be read is refused with what is wrong")
{
    CHECK(parsedFilter("{").error().kind == ErrorKind::NotJson);
    CHECK(parsedFilter("[]").error().kind == ErrorKind::InvalidArgument);
    CHECK(parsedFilter(R"({"all":[{"field":"mood","value":"x"}]})").error().subject == "mood");
    CHECK(parsedFilter(R"({"all":[17,null]})").error().kind == ErrorKind::InvalidArgument);
    const auto [field, value] = GENERATE(std::pair(F::Verdict, "angry"), std::pair(F::Source, "-1"), std::pair(F::Source, "one"),
        std::pair(F::Brand, "x"), std::pair(F::State, "lost"), std::pair(F::Lane, ""), std::pair(F::CaseState, "done"),
        std::pair(F::Reach, "many"), std::pair(F::SeenSince, "yesterday"), std::pair(F::SeenSince, "9999999999999d"),
        std::pair(F::SeenBefore, ""), std::pair(F::Author, "!!"));
    INFO(nameOf(field) << " " << value);
    const auto checked = checkedFilter({ { { field, value } } });
    REQUIRE_FALSE(checked);
    CHECK(checked.error().kind == ErrorKind::InvalidArgument);
    CHECK(checked.error().subject == nameOf(field));
}

TEST_CASE("Each field asks what it says, and its negation is the rest")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId plain
        = desk.mention("1", { .label = Label::Other, .language = "und", .author = "Zoë Quick", .followers = 5, .brand = {} });
    const MentionId german = desk.mention("2", { .language = "de", .followers = 9000 }, { 2 }, start + 1h);
    desk.change(desk.complaint(german, 60min, "ben"), [](Case& one) { one.snoozedUntil = start + 1h; });
    must(Tags(desk.workspace.store()).add(german, "VIP", "ana", start));
    must(Mentions(desk.workspace.store()).recordGone(german, GoneReason::NotFound, start + 1h));
    const auto onlyGerman = GENERATE(TriageCondition{ F::Verdict, "complaint" }, TriageCondition{ F::Source, "2" },
        TriageCondition{ F::Language, "de" }, TriageCondition{ F::Brand, "1" }, TriageCondition{ F::State, "gone" },
        TriageCondition{ F::Tag, " vip " }, TriageCondition{ F::Assignee, "ben" }, TriageCondition{ F::HasCase, "" },
        TriageCondition{ F::Lane, "complaints" }, TriageCondition{ F::CaseState, "new" }, TriageCondition{ F::CaseState, "open" },
        TriageCondition{ F::Snoozed, "" }, TriageCondition{ F::Reach, "9000" }, TriageCondition{ F::SeenSince, "2026-03-02T10:00:00Z" },
        TriageCondition{ F::Author, "mir" });
    INFO(nameOf(onlyGerman.field) << " " << onlyGerman.value);
    CHECK(desk.found({ onlyGerman }) == Ids{ german });
    CHECK(desk.found({ { onlyGerman.field, onlyGerman.value, true } }) == Ids{ plain });
}

TEST_CASE("The other values of fields ask right, too")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId free = desk.mention("1", { .language = "und", .author = "Zoë Quick", .brand = {} });
    const MentionId mine = desk.mention("2", { .author = "ben" }, { 1 }, start + 1h), nobodys = desk.mention("3", {}, { 1 }, start + 2h);
    desk.complaint(mine, 60min, "ana");
    desk.complaint(nobodys);
    CHECK(desk.found({ { F::Assignee, "@me" } }) == Ids{ mine });
    CHECK(desk.found({ { F::Assignee, "" } }) == Ids{ nobodys });
    CHECK(desk.found({ { F::Brand, "" } }) == Ids{ free });
    CHECK(desk.found({ { F::Language, "en" } }) == Ids{ free, mine, nobodys });
    CHECK(desk.found({ { F::Author, "@zoe qui" } }) == Ids{ free });
    CHECK(desk.found({ { F::Platform, "mastodon" } }).size() == 3);
    CHECK(desk.found({ { F::Platform, "feed" } }).empty());
    CHECK(desk.found({ { F::State, "present" } }).size() == 3);
    CHECK(desk.found({ { F::SeenBefore, "2026-03-02T10:00:00Z" } }) == Ids{ free });
    Triage later = desk.triage("ana", start + 3h);
    CHECK(must(later.count({ .filter = { { { F::SeenSince, "2h" } } } })).count == 2);
    CHECK(must(later.count({ .filter = { { { F::SeenBefore, "1d" } } } })).count == 0);
}

TEST_CASE("Reach asks the same whether few authors have it or many")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    constexpr int many = 510;
    for (int one = 0; one < many; ++one)
        desk.mention(std::to_string(one), { .author = "author" + std::to_string(one), .followers = one });
    for (const int reach : { 0, 5, 10, 400, many - 1, many }) {
        INFO(reach);
        const TriageCondition condition{ F::Reach, std::to_string(reach) }, negated{ F::Reach, std::to_string(reach), true };
        CHECK(must(desk.triage().count({ .filter = { { condition } } })).count == many - reach);
        CHECK(must(desk.triage().count({ .filter = { { negated } } })).count == reach);
    }
}

TEST_CASE("All conditions must hold, or any one of them")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId both = desk.mention("1", { .language = "de" }), german = desk.mention("2", { .label = Label::Other, .language = "de" }),
                    complaint = desk.mention("3");
    desk.mention("4", { .label = Label::Other });
    const std::vector<TriageCondition> conditions{ { F::Verdict, "complaint" }, { F::Language, "de" } };
    CHECK(desk.found(conditions) == Ids{ both });
    CHECK(desk.found(conditions, true) == Ids{ both, german, complaint });
    CHECK(desk.found({}, true).size() == 4);
}

TEST_CASE("A filter narrows a view")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId german = desk.mention("1", { .language = "de" });
    desk.complaint(german);
    desk.complaint(desk.mention("2"));
    const TriageQuery query{ .view = TriageView::NeedsAnswer, .filter = { { { F::Language, "de" } } } };
    CHECK(desk.listed(query, TriageOrder::MostUrgent) == Ids{ german });
    CHECK(must(desk.triage().count(query)).count == 1);
}

TEST_CASE("Words of the text are found by their beginnings, whatever else is asked, and can be ruled out")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId first = desk.mention("first"), second = desk.mention("second", { .author = "zoe" });
    CHECK(desk.found({ { F::Text, "TEXT fir" } }) == Ids{ first });
    CHECK(desk.found({ { F::Text, "text" }, { F::Author, "zoe" } }) == Ids{ second });
    CHECK(desk.found({ { F::Text, "first", true } }) == Ids{ second });
    CHECK(desk.found({ { F::Text, "first" }, { F::Author, "zoe" } }, true) == Ids{ first, second });
}

TEST_CASE("A second filter narrows what the first lets through, either-or as that may be")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId german = desk.mention("1", { .language = "de" });
    desk.mention("2", { .label = Label::Troll });
    desk.mention("3", { .label = Label::Other });
    const TriageFilter either{ { { F::Language, "de" }, { F::Verdict, "troll" } }, true };
    CHECK(must(desk.triage().count({ .filter = either })).count == 2);
    CHECK(desk.listed({ .filter = either, .within = { { { F::Text, "1" } } } }, TriageOrder::Oldest) == Ids{ german });
}

TEST_CASE("Values go into the question as values, whatever stands in them")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    desk.mention("1");
    for (const TriageField field : { F::Platform, F::Language, F::Tag, F::Assignee })
        CHECK(desk.found({ { field, "x' or '1'='1" }, { field, ":value1 :value" } }).empty());
    CHECK(desk.found({ { F::Author, "a' or 1=1 --" } }).empty());
}

TEST_CASE("Single mentions can be asked for by their numbers")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId first = desk.mention("1"), second = desk.mention("2"), third = desk.mention("3");
    const auto list = [](MentionId one, MentionId other) { return std::to_string(one.value) + "," + std::to_string(other.value); };
    CHECK(desk.found({ { F::Mention, list(first, third) } }) == Ids{ first, third });
    CHECK(desk.found({ { F::Mention, list(first, third), true } }) == Ids{ second });
    CHECK(desk.found({ { F::Mention, std::to_string(second.value) } }) == Ids{ second });
    for (const char* bad : { "", "1,", ",1", "1,x", "-1", "1 or 1=1" })
        CHECK_FALSE(checkedFilter({ { { F::Mention, bad } } }));
}
