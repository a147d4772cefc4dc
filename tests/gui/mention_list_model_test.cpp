// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/casework.h"
#include "models/mention_list_model.h"
#include "support/gui/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;
using gui::MentionListModel;

namespace {

/// A model on a Desk, told of all news, under Qt's own tester.
struct ListDesk : DeskFixture {
    explicit ListDesk(Filling filling = Filling::Morning) : DeskFixture(filling)
    {
        QObject::connect(&desk(), &gui::Desk::changed, &model, [this](const std::vector<LedgerRow>& rows) {
            std::vector<MentionId> mentions;
            std::vector<CaseId> cases;
            for (const LedgerRow& row : rows) {
                if (row.mention)
                    mentions.push_back(row.mention);
                if (row.caseId)
                    cases.push_back(row.caseId);
            }
            model.refresh(mentions, cases);
        });
    }

    void show(TriageView view, TriageOrder order)
    {
        model.show({ .view = view }, order);
        REQUIRE(waitUntil([this] { return model.isWhole(); }));
    }
    std::vector<MentionId> shown() const
    {
        std::vector<MentionId> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.push_back(model.idAt(row));
        return ids;
    }
    std::vector<MentionId> stored(TriageView view, TriageOrder order)
    {
        std::vector<MentionId> ids;
        for (const TriageRow& row : got(workspace().triage().page({ .view = view }, { .order = order, .limit = 1000 })))
            ids.push_back(row.mention.id);
        return ids;
    }
    bool agrees(TriageView view, TriageOrder order)
    {
        return waitUntil([&] { return shown() == stored(view, order); });
    }
    QString textOf(int row) const { return model.index(row).data().toString(); }
    void add(const std::string& name, std::optional<std::chrono::minutes> due = {})
    {
        record(workspace(), { .name = name, .text = "text of " + name, .author = name, .handle = name, .due = due });
    }

    MentionListModel model{ desk().queries(), clock };
    QAbstractItemModelTester tester{ &model, QAbstractItemModelTester::FailureReportingMode::Fatal };
};

constexpr auto all = TriageView::All;
constexpr auto waiting = TriageView::NeedsAnswer;

}

TEST_CASE("The list holds what the workspace lists, in every order")
{
    ListDesk here;
    const TriageOrder order = GENERATE(TriageOrder::MostUrgent, TriageOrder::Newest, TriageOrder::Oldest, TriageOrder::WakesSoonest);
    here.show(all, order);
    CHECK(here.shown() == here.stored(all, order));
    for (int row = 0; row < here.model.rowCount(); ++row)
        CHECK(here.model.rowOf(here.model.idAt(row)) == row);
    CHECK(here.model.rowOf({ 4711 }) == -1);
    CHECK_FALSE(here.model.idAt(-1));
    CHECK_FALSE(here.model.idAt(here.model.rowCount()));
}

TEST_CASE("A row says its text, why it stands there, and everything to a screen reader")
{
    ListDesk here;
    here.show(waiting, TriageOrder::MostUrgent);
    const QModelIndex first = here.model.index(0);
    CHECK(first.data().toString().startsWith("I was charged twice"));
    CHECK(first.data(Qt::ToolTipRole).toString().contains("first answer is due"));
    const QString spoken = first.data(Qt::AccessibleTextRole).toString();
    for (const char* const part : { "complaint", "Mira K.", "in 12 min", "charged twice", "Mastodon" })
        CHECK(spoken.contains(part));
}

TEST_CASE("A long list is whole after the first page, without its contents being read")
{
    ListDesk here(Filling::Nothing);
    addSources(here.workspace());
    const int posts = 350;
    for (int i = 0; i < posts; ++i)
        here.add("post" + std::to_string(i));
    here.show(all, TriageOrder::Newest);
    REQUIRE(here.model.rowCount() == posts);
    CHECK(here.shown() == here.stored(all, TriageOrder::Newest));
    CHECK(here.model.index(0).data(MentionListModel::IsLoadedRole).toBool());
    CHECK_FALSE(here.model.index(posts - 1).data(MentionListModel::IsLoadedRole).toBool());
    CHECK(waitUntil([&] { return here.textOf(posts - 1) == "text of post0"; }));
}

TEST_CASE("What is new comes in where it belongs, and what is no longer asked for goes")
{
    ListDesk here;
    here.show(waiting, TriageOrder::MostUrgent);
    here.add("sooner", 5min);
    here.add("later", 600min);
    record(here.workspace(), { .name = "nothing", .text = "lovely", .label = Label::Other });
    CHECK(here.agrees(waiting, TriageOrder::MostUrgent));
    CHECK(here.textOf(0) == "text of sooner");
    got(judge(here.workspace(), here.model.idAt(1), Label::Other, {}));
    CHECK(here.agrees(waiting, TriageOrder::MostUrgent));
    got(snooze(here.workspace(), caseOf(here.workspace(), here.model.idAt(1)), here.clock.now() + 3h));
    CHECK(here.agrees(waiting, TriageOrder::MostUrgent));
}

TEST_CASE("The row under the cursor stays until the cursor leaves it")
{
    ListDesk here;
    here.show(waiting, TriageOrder::MostUrgent);
    const MentionId held = here.model.idAt(1);
    here.model.hold(held);
    got(judge(here.workspace(), held, Label::Other, {}));
    REQUIRE(waitUntil([&] { return here.model.rowAt(1)->mention.verdict.label == Label::Other; }));
    here.settle();
    CHECK(here.model.idAt(1) == held);
    here.model.hold(here.model.idAt(2));
    CHECK(here.agrees(waiting, TriageOrder::MostUrgent));
    CHECK(here.model.rowOf(held) == -1);
}

TEST_CASE("A held row that is changed back stays for good")
{
    ListDesk here;
    here.show(waiting, TriageOrder::MostUrgent);
    const MentionId held = here.model.idAt(1);
    here.model.hold(held);
    const CorrectionId done = got(judge(here.workspace(), held, Label::Other, {}));
    REQUIRE(waitUntil([&] { return here.model.rowAt(1)->mention.verdict.label == Label::Other; }));
    did(undoJudgement(here.workspace(), done));
    REQUIRE(waitUntil([&] { return here.model.rowAt(1)->mention.verdict.label == Label::Complaint; }));
    here.model.hold({});
    here.settle();
    CHECK(here.model.idAt(1) == held);
    CHECK(here.agrees(waiting, TriageOrder::MostUrgent));
}

TEST_CASE("Answers to a question that nobody asks any more are dropped")
{
    ListDesk here;
    QSignalSpy resets(&here.model, &QAbstractItemModel::modelReset);
    for (const TriageView view : { all, TriageView::Trolls, TriageView::Praise, waiting })
        here.model.show({ .view = view }, TriageOrder::MostUrgent);
    REQUIRE(waitUntil([&] { return here.model.isWhole(); }));
    here.settle();
    CHECK(resets.size() == 4);
    CHECK(here.shown() == here.stored(waiting, TriageOrder::MostUrgent));
}

TEST_CASE("A question that cannot be answered says so")
{
    ListDesk here;
    here.model.show({ .filter = { { { TriageField::Reach, "many" } } } }, TriageOrder::Newest);
    REQUIRE(waitUntil([&] { return here.model.state() == MentionListModel::State::Failed; }));
    CHECK(here.model.error()->kind == ErrorKind::InvalidArgument);
    CHECK(here.model.rowCount() == 0);
}

TEST_CASE("An edit and a deletion are seen in the row itself")
{
    ListDesk here;
    here.show(waiting, TriageOrder::MostUrgent);
    const MentionId id = here.model.idAt(0);
    did(here.workspace().mentions().recordGone(id, GoneReason::NotFound, here.clock.now()));
    CHECK(waitUntil([&] { return here.model.rowAt(here.model.rowOf(id))->mention.state == MentionState::Gone; }));
}
