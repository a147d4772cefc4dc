// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/author_history.h"
#include "earshot/document/cases.h"
#include "triage_desk.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

Case complaintBy(MentionId opener)
{
    return { .opener = opener,
        .assignee = "Ana",
        .openedAt = start,
        .answerDueAt = start + 1h,
        .dueExplanation = R"({"minutes":60})",
        .changedAt = start };
}

std::vector<EventKind> kindsOf(const std::vector<LedgerRow>& rows)
{
    std::vector<EventKind> kinds;
    for (const LedgerRow& row : rows)
        kinds.push_back(row.kind);
    return kinds;
}

}

TEST_CASE("A case is kept with its conversation, and its mention knows it")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId mention = recordOne(workspace.store(), post("1", "late"));
    Cases cases(workspace.store());
    const CaseId id = must(cases.open(complaintBy(mention), "earshot", start));
    const Case found = must(cases.find(id));
    CHECK(found.opener == mention);
    CHECK(found.conversation == post("1", "").observation.key);
    CHECK(found.lane == Lane::Complaints);
    CHECK(found.state == CaseState::New);
    CHECK(found.assignee == "Ana");
    CHECK(found.answerDueAt == start + 1h);
    CHECK(found.dueExplanation == R"({"minutes":60})");
    CHECK_FALSE(found.closedAt);
    CHECK(must(Mentions(workspace.store()).find(mention)).caseId == id);
    CHECK(must(cases.ofConversation(found.conversation)).value().id == id);
    CHECK_FALSE(must(cases.ofConversation("mastodon:elsewhere")));
    CHECK(must(workspace.store().info()).cases == 1);
    must(workspace.store().check());
}

TEST_CASE("Cases and mentions that are not there are refused, and nothing changes")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId mention = recordOne(workspace.store(), post("1", "late"));
    Cases cases(workspace.store());
    CHECK(cases.open(complaintBy({ 9 }), "earshot", start).error().subject == "mention 9");
    CHECK(cases.find({ 9 }).error().subject == "case 9");
    CHECK(cases.addMention({ 9 }, mention, start).error().subject == "case 9");
    CHECK(cases.save({ .id = { 9 } }, { .kind = EventKind::CaseMoved }, start).error().subject == "case 9");
    CHECK(cases.note({ 9 }, "x", "Ana", start).error().subject == "case 9");
    CHECK(cases.notes({ 9 }).error().subject == "case 9");
    CHECK(cases.history({ 9 }).error().subject == "case 9");
    CHECK(cases.mentions({ 9 }).error().subject == "case 9");
    const CaseId id = must(cases.open(complaintBy(mention), "earshot", start));
    CHECK(cases.addMention(id, { 9 }, start).error().subject == "mention 9");
    CHECK(must(workspace.store().info()).ledger == 2);
}

TEST_CASE("What is done to a case stands in its history")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId mention = recordOne(workspace.store(), post("1", "late")), second = recordOne(workspace.store(), post("2", "still"));
    Cases cases(workspace.store());
    const CaseId id = must(cases.open(complaintBy(mention), "earshot", start));
    Case changed = must(cases.find(id));
    changed.state = CaseState::Acknowledged;
    changed.lane = Lane::Trolls;
    changed.assignee = "";
    changed.answerDueAt = std::nullopt;
    changed.firstAnsweredAt = start + 5min;
    changed.snoozedUntil = start + 2h;
    changed.closedAt = start + 3h;
    must(cases.save(changed, { .kind = EventKind::CaseMoved, .actor = "Ana", .caseId = id, .payload = "{}" }, start + 6min));
    must(cases.addMention(id, second, start + 7min));
    must(cases.note(id, "Called the depot \"again\"", "Ben", start + 8min));

    const Case found = must(cases.find(id));
    CHECK(found.state == CaseState::Acknowledged);
    CHECK(found.lane == Lane::Trolls);
    CHECK(found.assignee.empty());
    CHECK_FALSE(found.answerDueAt);
    CHECK(found.firstAnsweredAt == start + 5min);
    CHECK(found.snoozedUntil == start + 2h);
    CHECK(found.closedAt == start + 3h);
    CHECK(found.changedAt == start + 6min);
    const std::vector<Note> notes = must(cases.notes(id));
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].author == "Ben");
    CHECK(notes[0].text == "Called the depot \"again\"");
    CHECK(notes[0].at == start + 8min);
    CHECK(kindsOf(must(cases.history(id)))
        == std::vector<EventKind>{ EventKind::CaseOpened, EventKind::CaseMoved, EventKind::CaseMentionAdded, EventKind::CaseNoted });
    CHECK_FALSE(must(Ledger(workspace.store()).verify()).brokenAt);
}

TEST_CASE("A case shows its whole conversation, our own posts and what was added from elsewhere included")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Sorted own = post("2", "sorry");
    own.observation.parentKey = post("1", "").observation.key;
    own.observation.own = true;
    const Recorded recorded = record(workspace.store(), { post("1", "late"), own, post("3", "elsewhere"), post("4", "apart") });
    Cases cases(workspace.store());
    const CaseId id = must(cases.open(complaintBy(recorded.added[0].id), "earshot", start));
    must(cases.addMention(id, recorded.added[2].id, start));
    std::vector<std::string> texts;
    for (const Mention& mention : must(cases.mentions(id)))
        texts.push_back(mention.text);
    CHECK(texts == std::vector<std::string>{ "late", "sorry", "elsewhere" });
}

TEST_CASE("Open complaints come first by the time they are due, then all others, newest first")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Cases cases(workspace.store());
    const auto opened = [&](const std::string& name, Case newCase) {
        newCase.opener = recordOne(workspace.store(), post(name, name));
        return must(cases.open(newCase, "earshot", start));
    };
    const CaseId troll = opened("1", { .lane = Lane::Trolls, .state = CaseState::LeftAlone, .closedAt = start });
    const CaseId late = opened("2", { .answerDueAt = start + 3h });
    const CaseId closed = opened("3", { .state = CaseState::Resolved, .answerDueAt = start - 9h, .closedAt = start });
    const CaseId soon = opened("4", { .assignee = "Ana", .answerDueAt = start + 1h });

    const auto ids = [&](const CaseFilter& filter, int limit) {
        std::vector<CaseId> found;
        for (const Case& one : must(cases.list(filter, limit)))
            found.push_back(one.id);
        return found;
    };
    CHECK(ids({}, 0) == std::vector<CaseId>{ soon, late, closed, troll });
    CHECK(ids({}, 2) == std::vector<CaseId>{ soon, late });
    CHECK(ids({ .openOnly = true }, 0) == std::vector<CaseId>{ soon, late });
    CHECK(ids({ .lane = Lane::Trolls }, 0) == std::vector<CaseId>{ troll });
    CHECK(ids({ .state = CaseState::Resolved }, 0) == std::vector<CaseId>{ closed });
    CHECK(ids({ .assignee = "Ana" }, 0) == std::vector<CaseId>{ soon });
}

TEST_CASE("Of several cases of one conversation the open one counts, then the newest")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId mention = recordOne(workspace.store(), post("1", "late"));
    Cases cases(workspace.store());
    const std::string conversation = post("1", "").observation.key;
    must(cases.open({ .opener = mention, .closedAt = start }, "earshot", start));
    const CaseId second = must(cases.open({ .opener = mention, .closedAt = start }, "earshot", start));
    CHECK(must(cases.ofConversation(conversation)).value().id == second);
    const CaseId open = must(cases.open({ .opener = mention }, "earshot", start));
    must(cases.open({ .opener = mention, .closedAt = start }, "earshot", start));
    CHECK(must(cases.ofConversation(conversation)).value().id == open);
    CHECK(must(authorHistory(workspace.store(), must(Mentions(workspace.store()).find(mention)).authorId, {})).earlier == 4);
    CHECK(must(authorHistory(workspace.store(), { 99 }, {})).earlier == 0);
}

TEST_CASE("A case that a mention has joined is no earlier one")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    Cases cases(desk.workspace.store());
    const MentionId first = desk.mention("1"), second = desk.mention("2");
    const CaseId joined = desk.complaint(first);
    must(cases.addMention(joined, second, start));
    CHECK(must(cases.earlierBefore(second)) == 0);
    desk.complaint(desk.mention("3"));
    CHECK(must(cases.earlierBefore(second)) == 1);
}

TEST_CASE("Earlier cases are those of the same account, the mention's own and withdrawn ones left out")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    Cases cases(desk.workspace.store());
    const MentionId first = desk.mention("1"), second = desk.mention("2"), other = desk.mention("3", { .author = "zoe" });
    desk.complaint(first);
    CHECK(must(cases.earlierBefore(first)) == 0);
    CHECK(must(cases.earlierBefore(second)) == 1);
    CHECK(must(cases.earlierBefore(other)) == 0);
    desk.change(desk.complaint(second), [](Case& one) { one.state = CaseState::Withdrawn; });
    CHECK(must(cases.earlierBefore(desk.mention("4"))) == 1);
}
