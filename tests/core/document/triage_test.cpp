// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/author_history.h"
#include "triage_desk.h"

#include <map>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;
using enum TriageView;

namespace {

/// All rows, page by page.
Ids paged(TriageDesk& desk, const TriageQuery& query, TriageOrder order, int size)
{
    Ids all;
    TriagePage wish{ .order = order, .limit = size };
    while (true) {
        const auto rows = must(desk.triage().page(query, wish));
        for (const TriageRow& row : rows) {
            const TriagePlace place = placeOf(row, order);
            CHECK((!wish.after || *wish.after < place));
            wish.after = place;
            all.push_back(row.mention.id);
        }
        if (static_cast<int>(rows.size()) < size)
            return all;
    }
}

/// Complaints with and without cases, some with the same due time, some answered, one with a follow-up.
void fillWithEverything(TriageDesk& desk)
{
    for (int i = 0; i < 12; ++i) {
        const MentionId id = desk.mention("p" + std::to_string(i), { .label = i % 3 == 0 ? Label::Other : Label::Complaint });
        if (i % 3 == 1) {
            const CaseId one = desk.complaint(id, std::chrono::minutes(60 - i / 6 * 30));
            if (i % 2 == 0)
                desk.change(one, [](Case& changed) { changed.snoozedUntil = start + 30min; });
            if (i == 10)
                desk.change(one, [](Case& changed) { changed.firstAnsweredAt = start; });
            must(Cases(desk.workspace.store()).addMention(one, desk.mention("f" + std::to_string(i)), start));
        }
    }
}

}

TEST_CASE("What needs an answer stands in order of its due time")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId late = desk.mention("late"), soon = desk.mention("soon"), sameTime = desk.mention("same");
    desk.complaint(late, 90min);
    desk.complaint(soon, 10min);
    desk.complaint(sameTime, 10min);
    CHECK(desk.listed(NeedsAnswer) == Ids{ sameTime, soon, late });
}

TEST_CASE("Answered, closed, sleeping and withdrawn cases and trolls need no answer")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId open = desk.mention("open");
    desk.complaint(open);
    desk.troll(desk.mention("troll", { .label = Label::Troll }));
    const auto leave = [&](const std::string& name, auto how) { desk.change(desk.complaint(desk.mention(name)), how); };
    leave("answered", [](Case& one) { one.firstAnsweredAt = start; });
    leave("closed", [](Case& one) { one.closedAt = start; });
    leave("asleep", [](Case& one) { one.snoozedUntil = start + 1h; });
    CHECK(desk.listed(NeedsAnswer) == Ids{ open });
    CHECK(must(desk.triage().counts()).at(0).count == 1);
}

TEST_CASE("A case whose snooze is over needs an answer again")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId opener = desk.mention("1");
    desk.change(desk.complaint(opener), [](Case& one) { one.snoozedUntil = start + 1h; });
    CHECK(desk.listed(NeedsAnswer).empty());
    CHECK(desk.listed(Snoozed) == Ids{ opener });
    Triage later = desk.triage("ana", start + 1h);
    CHECK(must(later.page({ .view = NeedsAnswer }, {})).size() == 1);
    CHECK(must(later.page({ .view = Snoozed }, {})).empty());
}

TEST_CASE("Mine are the open cases of whoever looks, those that owe an answer first")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId answered = desk.mention("answered"), due = desk.mention("due"), bens = desk.mention("bens");
    desk.change(desk.complaint(answered, 5min, "ana"), [](Case& one) { one.firstAnsweredAt = start; });
    desk.complaint(due, 60min, "ana");
    desk.complaint(bens, 60min, "ben");
    desk.change(desk.complaint(desk.mention("closed"), 60min, "ana"), [](Case& one) { one.closedAt = start; });
    CHECK(desk.listed(Mine) == Ids{ due, answered });
    CHECK(desk.listed({ .view = Mine }, TriageOrder::MostUrgent, "ben") == Ids{ bens });
    CHECK(desk.listed({ .view = Mine }, TriageOrder::MostUrgent, "").empty());
}

TEST_CASE("Unsure are mentions that nobody has judged, judged ones and candidates are not among them")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const Wanted unsure{ .label = Label::Unsure };
    const MentionId first = desk.mention("1", unsure), second = desk.mention("2", unsure), judged = desk.mention("3", unsure);
    desk.mention("4", { .label = Label::Unsure, .brand = {} }, { 2 });
    desk.mention("5", { .label = Label::Unsure, .own = true });
    must(Mentions(desk.workspace.store()).judge(judged, Label::Unsure, "", "ana", start));
    CHECK(desk.listed(Unsure) == Ids{ second, first });
}

TEST_CASE("Candidates are keyword hits without a brand, until somebody judges them")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId candidate = desk.mention("1", { .brand = {} }, { 2 }), judged = desk.mention("2", { .brand = {} }, { 2 });
    desk.mention("3", { .brand = {} }, { 1 });
    desk.mention("4", {}, { 2 });
    must(Mentions(desk.workspace.store()).judge(judged, Label::Other, "", "ana", start));
    CHECK(desk.listed(Candidates) == Ids{ candidate });
}

TEST_CASE("Where no brand is defined, nothing is a candidate")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId hit = desk.mention("1", { .label = Label::Other, .brand = {} }, { 2 });
    CHECK(desk.listed(Praise).empty());
    must(Sources(desk.workspace.store()).removeBrand({ 1 }, "ana", start));
    CHECK(desk.listed(Candidates).empty());
    CHECK(desk.listed(Praise) == Ids{ hit });
}

TEST_CASE("Trolls stand in their lane, newest first, praise is what is neither")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId first = desk.mention("1", { .label = Label::Troll }), second = desk.mention("2", { .label = Label::Troll });
    desk.troll(first);
    desk.troll(second);
    const MentionId praise = desk.mention("3", { .label = Label::Other });
    desk.mention("4", { .label = Label::Other, .own = true });
    CHECK(desk.listed(Trolls) == Ids{ second, first });
    CHECK(desk.listed(Praise) == Ids{ praise });
    CHECK(desk.listed(All) == Ids{ praise, second, first });
}

TEST_CASE("A row carries its case, its tags and how many notes and replies there are")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId opener = desk.mention("1"), alone = desk.mention("2");
    const CaseId one = desk.complaint(opener, 60min, "ben");
    Tags tags(desk.workspace.store());
    must(tags.add(opener, "VIP", "ana", start));
    must(tags.add(opener, "billing", "ana", start));
    must(Cases(desk.workspace.store()).note(one, "called her", "ana", start));
    const auto rows = must(desk.triage().rowsOf({ alone, { 99 }, opener }));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].mention.id == alone);
    CHECK_FALSE(rows[0].inCase);
    CHECK(rows[0].tags.empty());
    CHECK(rows[1].mention.text == "text of 1");
    REQUIRE(rows[1].inCase);
    CHECK(rows[1].inCase->id == one);
    CHECK(rows[1].inCase->assignee == "ben");
    CHECK(rows[1].inCase->answerDueAt == start + 60min);
    CHECK(rows[1].tags == std::vector<std::string>{ "billing", "VIP" });
    CHECK(rows[1].notes == 1);
    CHECK(rows[1].replies == 0);
}

TEST_CASE("Pages of any size make up the same list, in every view and order")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    fillWithEverything(desk);
    for (const TriageView view : { NeedsAnswer, Mine, Unsure, Candidates, Trolls, Praise, Snoozed, All })
        for (const TriageOrder order : { TriageOrder::MostUrgent, TriageOrder::Newest, TriageOrder::Oldest, TriageOrder::WakesSoonest }) {
            INFO(nameOf(view) << " " << nameOf(order));
            const Ids whole = desk.listed({ .view = view }, order);
            for (const int size : { 1, 2, 5 })
                CHECK(paged(desk, { .view = view }, order, size) == whole);
            Ids sorted = whole, ids = must(desk.triage().ids({ .view = view }, 0));
            std::ranges::sort(sorted);
            std::ranges::sort(ids);
            CHECK(ids == sorted);
            CHECK(std::ranges::adjacent_find(sorted) == sorted.end());
        }
}

TEST_CASE("Most urgent first goes for every mention of a case, and what owes nothing follows newest first")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId late = desk.mention("late"), soon = desk.mention("soon"), free = desk.mention("free"), newest = desk.mention("newest");
    desk.complaint(late, 90min);
    const CaseId soonCase = desk.complaint(soon, 10min);
    const MentionId followUp = desk.mention("more");
    must(Cases(desk.workspace.store()).addMention(soonCase, followUp, start));
    CHECK(desk.listed({}, TriageOrder::MostUrgent) == Ids{ followUp, soon, late, newest, free });
}

TEST_CASE("Which of some mentions a view lists can be asked")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId open = desk.mention("open"), other = desk.mention("other", { .label = Label::Other });
    const CaseId one = desk.complaint(open);
    const Ids both{ open, other, { 99 } };
    CHECK(must(desk.triage().matches({ .view = NeedsAnswer }, both)) == Ids{ open });
    CHECK(must(desk.triage().matches({ .view = Praise }, both)) == Ids{ other });
    CHECK(must(desk.triage().matches({ .view = NeedsAnswer, .filter = { { { TriageField::Language, "de" } } } }, both)).empty());
    CHECK(must(desk.triage().openersOf({ one, { 99 } })) == Ids{ open });
}

TEST_CASE("The counts of the views are those of their lists")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    fillWithEverything(desk);
    const auto counts = must(desk.triage().counts());
    REQUIRE(counts.size() == 8);
    for (const TriageView view : { NeedsAnswer, Mine, Unsure, Candidates, Trolls, Praise, Snoozed, All }) {
        INFO(nameOf(view));
        const auto size = static_cast<int>(desk.listed(view).size());
        CHECK(counts.at(static_cast<std::size_t>(view)).count == size);
        CHECK_FALSE(counts.at(static_cast<std::size_t>(view)).isMore);
        CHECK(must(desk.triage().count({ .view = view })).count == size);
    }
    CHECK(counts.at(static_cast<std::size_t>(All)).count > 10);
}

TEST_CASE("A withdrawn case is in no view, and a reply does not fall into it")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId opener = desk.mention("1");
    Cases cases(desk.workspace.store());
    Case one = must(cases.find(desk.complaint(opener)));
    const std::string conversation = one.conversation;
    one.state = CaseState::Withdrawn;
    one.closedAt = start;
    must(cases.withdraw(one, { .kind = EventKind::CaseWithdrawn, .actor = "ana", .caseId = one.id }, start));
    CHECK(desk.listed(NeedsAnswer).empty());
    CHECK_FALSE(must(Mentions(desk.workspace.store()).find(opener)).caseId);
    CHECK_FALSE(must(cases.ofConversation(conversation)));
    CHECK(must(authorHistory(desk.workspace.store(), must(Mentions(desk.workspace.store()).find(opener)).authorId, {})).earlier == 0);
    one.state = CaseState::New;
    one.closedAt.reset();
    must(cases.reinstate(one, { .kind = EventKind::CaseMoved, .actor = "ana", .caseId = one.id }, start));
    CHECK(desk.listed(NeedsAnswer) == Ids{ opener });
    CHECK(cases.reinstate(one, { .kind = EventKind::CaseMoved }, start).error().kind == ErrorKind::WrongState);
    must(desk.workspace.store().check());
}

TEST_CASE("A row tells the parts of its case's head start")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const std::vector<UrgencyPart> parts{ { UrgencyKind::Safety, "smoke", 60min }, { UrgencyKind::Reach, "1200", 30min } };
    desk.change(desk.complaint(desk.mention("1")), [&](Case& one) { one.urgency = urgencyJson(parts); });
    desk.complaint(desk.mention("2"));
    const auto rows = must(desk.triage().page({ .view = TriageView::All }, { .order = TriageOrder::Oldest }));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].headStart == parts);
    CHECK(rows[1].headStart.empty());
}

TEST_CASE("A head start lets a case stand as if it were due so much earlier, in every page")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    const MentionId soon = desk.mention("soon"), grave = desk.mention("grave"), late = desk.mention("late");
    desk.complaint(soon, 10min);
    const CaseId one = desk.complaint(grave, 60min);
    desk.complaint(late, 50min);
    desk.change(one, [](Case& changed) {
        changed.headStart = 55min;
        changed.urgency = R"([{"because":"smoke","minutes":55,"part":"safety"}])";
    });
    CHECK(desk.listed(NeedsAnswer) == Ids{ grave, soon, late });
    CHECK(paged(desk, { .view = NeedsAnswer }, TriageOrder::MostUrgent, 1) == Ids{ grave, soon, late });
    const Case kept = must(Cases(desk.workspace.store()).find(one));
    CHECK(kept.headStart == 55min);
    CHECK(kept.answerDueAt == start + 60min);
    CHECK(kept.urgency == R"([{"because":"smoke","minutes":55,"part":"safety"}])");
}
