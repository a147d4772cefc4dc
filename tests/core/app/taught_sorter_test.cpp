// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

using namespace earshot;
using namespace earshot::test;

namespace {

// Plain to the shipped sorter: neither complaint nor troll.
const std::string remark = "Northwind opens a new museum of trains on Saturday. Entry is free, says telvana.";

/// A desk that has heard the remark from mira.
struct TeachingDesk {
    Place place{ GENERATE(from_range(engines())) };
    FakeMastodon server;
    Desk desk{ place };
    SourceId source = desk.addHashtag(server);
    MentionId first{};

    TeachingDesk()
    {
        REQUIRE(Sorter::shipped().judge(remark).label == Label::Other);
        first = heard("100").id;
    }
    Mention heard(const std::string& id)
    {
        server.show({ .id = id, .author = "writer_" + id, .text = remark });
        desk.pollLater();
        return desk.mention(id);
    }
    Label sortedNow() { return got(desk.workspace.sorter()).judge(remark).label; }
};

}

TEST_CASE("A colleague's correction counts in a listener that runs already, from its next poll on")
{
    TeachingDesk here;
    Workspace bens = here.desk.another("ben");
    const CorrectionId correction = got(judge(bens, here.first, Label::Complaint, "the hall is closed"));
    const Mention next = here.heard("101");
    CHECK(next.verdict.label == Label::Complaint);
    CHECK_FALSE(next.verdict.byPerson);
    did(undoJudgement(bens, correction));
    CHECK(here.heard("102").verdict.label == Label::Other);
    CHECK(here.desk.isWhole());
}

TEST_CASE("Corrections are still known after a restart, and can be taken back one by one")
{
    TeachingDesk here;
    const CorrectionId first = got(judge(here.desk.workspace, here.first, Label::Complaint, ""));
    const CorrectionId second = got(judge(here.desk.workspace, here.first, Label::Troll, ""));
    CHECK(here.sortedNow() == Label::Troll);
    CHECK(got(here.desk.another("mona").sorter()).judge(remark).label == Label::Troll);
    did(undoJudgement(here.desk.workspace, second));
    CHECK(here.sortedNow() == Label::Complaint);
    CHECK(got(here.desk.another("mona").sorter()).bytes() == got(here.desk.workspace.sorter()).bytes());
    did(undoJudgement(here.desk.workspace, first));
    CHECK(here.sortedNow() == Label::Other);
    CHECK(got(here.desk.workspace.sorter()).bytes() == Sorter::shipped().bytes());
}

TEST_CASE("A correction of what a source's terms keep from training is a verdict, but no lesson")
{
    TeachingDesk here;
    Workspace& workspace = here.desk.workspace;
    did(workspace.sources().setMayTrain(here.source, false, "mona", here.desk.clock.now()));
    CHECK_FALSE(got(workspace.sources().mayTrain(here.source)));
    got(judge(workspace, here.first, Label::Complaint, ""));
    CHECK(here.desk.mention("100").verdict.label == Label::Complaint);
    CHECK(here.desk.mention("100").verdict.byPerson);
    REQUIRE(got(workspace.mentions().corrections()).size() == 1);
    CHECK_FALSE(got(workspace.mentions().corrections()).front().isLearnt);
    CHECK(here.sortedNow() == Label::Other);
    CHECK(here.heard("101").verdict.label == Label::Other);
}

TEST_CASE("What was learnt from a source is forgotten when its terms are found to forbid it, and counts again when they allow it")
{
    TeachingDesk here;
    Workspace& workspace = here.desk.workspace;
    got(judge(workspace, here.first, Label::Complaint, ""));
    CHECK(here.sortedNow() == Label::Complaint);
    did(workspace.sources().setMayTrain(here.source, false, "mona", here.desk.clock.now()));
    CHECK(here.sortedNow() == Label::Other);
    did(workspace.sources().setMayTrain(here.source, true, "mona", here.desk.clock.now()));
    CHECK(here.sortedNow() == Label::Complaint);
    CHECK(got(workspace.ledger().rows(0, 1000)).back().kind == EventKind::SourceChanged);
}

TEST_CASE("The terms of a source that was removed still count")
{
    TeachingDesk here;
    Workspace& workspace = here.desk.workspace;
    did(workspace.sources().setMayTrain(here.source, false, "mona", here.desk.clock.now()));
    got(judge(workspace, here.first, Label::Complaint, ""));
    did(removeSource(workspace, here.desk.secrets, here.source));
    CHECK_FALSE(got(workspace.sources().mayTrain(here.source)));
    CHECK(here.sortedNow() == Label::Other);
}
