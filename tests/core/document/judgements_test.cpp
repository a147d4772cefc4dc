// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_workspace.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

Verdict verdictOf(TestWorkspace& workspace, MentionId id)
{
    return must(Mentions(workspace.store()).find(id)).verdict;
}

}

TEST_CASE("A person's verdict is shown at once and kept as a lesson")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId id = recordOne(workspace.store(), post("1", "late"));
    Mentions mentions(workspace.store());
    const CorrectionId correction = must(mentions.judge(id, Label::Other, "he jokes", "Ana", start));
    CHECK(verdictOf(workspace, id).label == Label::Other);
    CHECK(verdictOf(workspace, id).byPerson);
    CHECK(verdictOf(workspace, id).complaint == 0.9);
    const std::vector<Correction> kept = must(mentions.corrections());
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].id == correction);
    CHECK(kept[0].mention == id);
    CHECK(kept[0].text == "late");
    CHECK(kept[0].label == Label::Other);
    CHECK(kept[0].reason == "he jokes");
    CHECK(kept[0].actor == "Ana");
    CHECK(kept[0].at == start);
    CHECK(kept[0].isLearnt);
    const LedgerRow row = must(Ledger(workspace.store()).rows(1, 1)).at(0);
    CHECK(row.kind == EventKind::VerdictSet);
    CHECK(row.actor == "Ana");
    CHECK(row.mention == id);
    CHECK(row.payload.find("he jokes") != std::string::npos);
    CHECK(correction == CorrectionId{ 1 });
    CHECK(must(mentions.list({ .label = Label::Other }, {}, 0)).size() == 1);
    CHECK(mentions.judge({ 99 }, Label::Other, "", "Ana", start).error().subject == "mention 99");
}

TEST_CASE("A verdict that is taken back gives way to the one before, and in the end to the sorter's")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId id = recordOne(workspace.store(), post("1", "late"));
    Mentions mentions(workspace.store());
    const CorrectionId first = must(mentions.judge(id, Label::Other, "", "Ana", start));
    const CorrectionId second = must(mentions.judge(id, Label::Troll, "", "Ben", start));
    must(mentions.undoCorrection(second, "Ben", start));
    CHECK(verdictOf(workspace, id).label == Label::Other);
    must(mentions.undoCorrection(first, "Ana", start));
    CHECK(verdictOf(workspace, id).label == Label::Complaint);
    CHECK_FALSE(verdictOf(workspace, id).byPerson);
    CHECK(must(mentions.corrections()).empty());
    CHECK(mentions.undoCorrection(first, "Ana", start).error().kind == ErrorKind::WrongState);
    CHECK(mentions.undoCorrection({ 99 }, "Ana", start).error().kind == ErrorKind::Unknown);
    CHECK(must(workspace.store().info()).ledger == 5);
}

TEST_CASE("A person's verdict outlives an edit, the lesson keeps the words it was about")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId id = recordOne(workspace.store(), post("1", "late"));
    Mentions mentions(workspace.store());
    const CorrectionId correction = must(mentions.judge(id, Label::Other, "", "Ana", start));
    Sorted edited = post("1", "you idiots");
    edited.verdict.label = Label::Troll;
    record(workspace.store(), { edited }, start + 1h);
    CHECK(verdictOf(workspace, id).label == Label::Other);
    CHECK(must(mentions.corrections()).at(0).text == "late");
    must(mentions.undoCorrection(correction, "Ana", start));
    CHECK(verdictOf(workspace, id).label == Label::Troll);
}
