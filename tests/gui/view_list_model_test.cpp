// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view_list_model.h"
#include "support/gui/window_fixture.h"

#include <QAbstractItemModelTester>

using namespace earshot;
using namespace earshot::test;
using gui::ViewListModel;

namespace {

struct ViewDesk : DeskFixture {
    ViewListModel model{ desk().queries() };
    QAbstractItemModelTester tester{ &model, QAbstractItemModelTester::FailureReportingMode::Fatal };

    void refresh()
    {
        bool isTold = false;
        const auto connection = QObject::connect(&model, &ViewListModel::countsChanged, &model, [&] { isTold = true; });
        model.refresh();
        REQUIRE(waitUntil([&] { return isTold; }));
        QObject::disconnect(connection);
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names += model.index(row).data().toString();
        return names;
    }
    ViewId add(const std::string& name, const std::string& owner, int position)
    {
        return got(workspace().savedViews().add(
            { {}, name, { { { TriageField::Language, "de" } } }, TriageOrder::Newest, owner, position }, "ana", clock.now()));
    }
};

}

TEST_CASE("The views that are always there have their counts")
{
    ViewDesk here;
    here.refresh();
    CHECK(here.names()
        == QStringList{ "Needs an answer", "Mine", "Unsure", "Candidates", "Trolls", "Praise and other", "Snoozed", "All mentions" });
    CHECK(here.model.at(0)->count->count == 6);
    CHECK(here.model.index(0).data(ViewListModel::CountRole).toString() == "6");
    CHECK(here.model.index(0).data(Qt::AccessibleTextRole).toString() == "Needs an answer, 6");
    CHECK(here.model.at(4)->count->count == 1);
    CHECK(here.model.at(6)->count->count == 1);
    CHECK_FALSE(here.model.at(99));
}

TEST_CASE("Saved views of the team and one's own follow, come and go row by row")
{
    ViewDesk here;
    const ViewId german = here.add("German", "", 1);
    here.add("Ben's", "ben", 2);
    here.add("Hers", "ana", 3);
    here.refresh();
    CHECK(here.names().mid(8) == QStringList{ "German", "Hers" });
    CHECK(here.model.at(8)->count->count == 1);
    CHECK(here.model.index(8).data(Qt::ToolTipRole).toString().contains("language: German"));
    const QPersistentModelIndex hers = here.model.index(9);
    did(here.workspace().savedViews().remove(german, "ana", here.clock.now()));
    here.add("First", "", 0);
    here.refresh();
    CHECK(here.names().mid(8) == QStringList{ "First", "Hers" });
    REQUIRE(hers.isValid());
    CHECK(hers.row() == 9);
}

TEST_CASE("A view is found again by its key after a restart")
{
    ViewDesk here;
    const ViewId id = here.add("German", "", 1);
    here.refresh();
    for (int row = 0; row < here.model.rowCount(); ++row)
        CHECK(here.model.rowOfKey(here.model.keyOf(row)) == row);
    CHECK(here.model.keyOf(1) == "mine");
    CHECK(here.model.keyOf(8) == "saved:" + QString::number(id.value));
    CHECK(here.model.rowOfKey("saved:99") == -1);
    CHECK(here.model.rowOfKey("") == -1);
}
