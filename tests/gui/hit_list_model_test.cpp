// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hit_list_model.h"
#include "support/gui/window_fixture.h"

#include <QAbstractItemModelTester>

using namespace earshot;
using namespace earshot::test;
using earshot::gui::HitListModel;

namespace {

struct HitsHere : DeskFixture {
    explicit HitsHere(Filling filling = Filling::Morning)
        : DeskFixture(filling)
        , hits(desk().queries())
        , tester(&hits, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
    }
    void search(const char* text)
    {
        hits.show(got(parsedQuery(text)));
        REQUIRE(waitUntil([this] { return hits.state() != HitListModel::State::Loading; }));
    }

    HitListModel hits;
    QAbstractItemModelTester tester;
};

void manyLate(Workspace& workspace, int count)
{
    got(workspace.sources().add({ .platform = "mastodon", .baseUrl = "https://kelp.example", .paused = true }, "ana", workspace.now()));
    for (int i = 0; i < count; ++i)
        record(workspace, { .name = "late" + std::to_string(i), .text = "late again, number " + std::to_string(i), .label = Label::Other });
}

}

TEST_CASE("A search lists its hits, newest first, with the words that matched")
{
    HitsHere here;
    here.search("router");
    REQUIRE(here.hits.rowCount() == 2);
    CHECK(here.hits.idAt(0).value > here.hits.idAt(1).value);
    REQUIRE(here.hits.hitAt(1));
    CHECK(here.hits.hitAt(1)->mention.text == "My router works again since Tuesday.");
    CHECK(here.hits.hitAt(1)->marks.size() == 1);
    CHECK(here.hits.index(1).data(Qt::AccessibleTextRole).toString().contains("other. Tom."));
}

TEST_CASE("Hits come page by page")
{
    HitsHere here(Filling::Nothing);
    manyLate(here.workspace(), 230);
    here.search("late");
    CHECK(here.hits.rowCount() == 100);
    REQUIRE(waitUntil([&] {
        if (here.hits.canFetchMore({}))
            here.hits.fetchMore({});
        return here.hits.rowCount() == 230;
    }));
    CHECK_FALSE(here.hits.canFetchMore({}));
    CHECK(here.hits.index(229).data().toString() == "late again, number 0");
}

TEST_CASE("What was found stays until the next search has an answer, and an answer that comes too late is dropped")
{
    HitsHere here;
    here.search("router");
    here.hits.show(got(parsedQuery("nobody wrote this")));
    CHECK(here.hits.rowCount() == 2);
    here.search("invoice");
    CHECK(here.hits.rowCount() == 1);
    here.hits.show(got(parsedQuery("router")));
    here.hits.clear();
    here.settle();
    CHECK(here.hits.rowCount() == 0);
    CHECK(here.hits.state() == HitListModel::State::Idle);
}

TEST_CASE("A hit that was edited is read anew")
{
    HitsHere here;
    here.search("charged");
    REQUIRE(here.hits.rowCount() == 1);
    const MentionId id = here.hits.idAt(0);
    edit(here.workspace(), { .name = "en", .text = {} }, "I was charged three times now.");
    here.hits.refresh({ id });
    REQUIRE(waitUntil([&] { return here.hits.index(0).data().toString().contains("three times"); }));
}
