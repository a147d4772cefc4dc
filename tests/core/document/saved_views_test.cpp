// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/saved_views.h"
#include "test_workspace.h"

using namespace earshot;
using namespace earshot::test;

namespace {

SavedView germanComplaints()
{
    return { .name = "German complaints",
        .filter = { { { TriageField::Verdict, "complaint" }, { TriageField::Language, "de" } } },
        .order = TriageOrder::Newest,
        .position = 2 };
}

std::int64_t ledgerRows(TestWorkspace& workspace)
{
    return workspace.number("select count(*) from ledger");
}

}

TEST_CASE("A saved view is found as it was saved")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    SavedViews views(workspace.store());
    SavedView view = germanComplaints();
    view.id = must(views.add(view, "ana", start));
    CHECK(must(views.find(view.id)) == view);
    view.name = "Complaints in German";
    view.filter.any = true;
    must(views.save(view, "ben", start));
    CHECK(must(views.find(view.id)) == view);
    CHECK(must(views.seenBy("zoe")) == std::vector{ view });
}

TEST_CASE("Views stand in order of their position, and a private one is for its owner alone")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    SavedViews views(workspace.store());
    SavedView teams = germanComplaints(), first = germanComplaints(), bens = germanComplaints();
    first.position = 1;
    bens.owner = "ben";
    teams.id = must(views.add(teams, "ana", start));
    first.id = must(views.add(first, "ana", start));
    bens.id = must(views.add(bens, "ben", start));
    CHECK(must(views.seenBy("ana")) == std::vector{ first, teams });
    CHECK(must(views.seenBy("ben")) == std::vector{ first, teams, bens });
}

TEST_CASE("What is done to the team's views stands in the ledger, what is done to one's own does not")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    SavedViews views(workspace.store());
    SavedView own = germanComplaints();
    own.owner = "ben";
    own.id = must(views.add(own, "ben", start));
    CHECK(ledgerRows(workspace) == 0);
    own.owner.clear();
    must(views.save(own, "ben", start)); // shared
    own.owner = "ben";
    must(views.save(own, "ben", start)); // and taken back
    must(views.remove(own.id, "ben", start));
    const auto rows = must(Ledger(workspace.store()).rows(0, 10));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].kind == EventKind::ViewSaved);
    CHECK(rows[0].subject == "view:1");
    CHECK(rows[0].payload.find("German complaints") != std::string::npos);
    CHECK(rows[1].kind == EventKind::ViewRemoved);
    CHECK(rows[1].actor == "ben");
}

TEST_CASE("A removed view is gone, and its id is not given again")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    SavedViews views(workspace.store());
    const ViewId id = must(views.add(germanComplaints(), "ana", start));
    must(views.remove(id, "ana", start));
    CHECK(views.find(id).error().kind == ErrorKind::Unknown);
    CHECK(views.remove(id, "ana", start).error().kind == ErrorKind::Unknown);
    CHECK(must(views.seenBy("ana")).empty());
    CHECK(must(views.add(germanComplaints(), "ana", start)).value == 2);
}

TEST_CASE("A view without a name or with a filter that cannot be answered is refused")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    SavedViews views(workspace.store());
    SavedView nameless = germanComplaints(), unanswerable = germanComplaints();
    nameless.name = "  ";
    unanswerable.filter.conditions.push_back({ TriageField::Reach, "many" });
    CHECK(views.add(nameless, "ana", start).error().kind == ErrorKind::InvalidArgument);
    CHECK(views.add(unanswerable, "ana", start).error().subject == "reach");
    CHECK(ledgerRows(workspace) == 0);
}
