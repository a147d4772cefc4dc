// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/commitments.h"
#include "support/gui/window_fixture.h"
#include "windows/case_window.h"

#include <algorithm>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

/// Where Tab stops in this, in its order.
QList<QWidget*> stopsIn(const QWidget& place)
{
    QList<QWidget*> stops;
    QWidget* const start = place.window();
    for (QWidget* next = start->nextInFocusChain(); next != start; next = next->nextInFocusChain())
        if (place.isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))
            stops += next;
    return stops;
}

}

TEST_CASE("Tab goes down the facts of a case as they stand, with promises, tasks and people in their places")
{
    WindowFixture here;
    const CaseId id = got(here.workspace().triage().page({ TriageView::NeedsAnswer }, {})).front().inCase->id;
    for (const CommitmentKind kind : { CommitmentKind::Promise, CommitmentKind::Task })
        got(addCommitment(
            here.workspace(), { .caseId = id, .kind = kind, .text = "We call you", .dueAt = here.clock.now() + 3h, .owner = "ana" }));
    here.window().openCase(id.value);
    auto& opened = here.the<gui::CaseWindow>("caseWindow");
    REQUIRE(waitUntil([&] { return opened.isEnabled(); }));
    const auto& facts = find<QWidget>(opened, "facts");
    const QList<QWidget*> stops = stopsIn(facts);
    REQUIRE(stops.size() > 8);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        INFO(stops[i - 1]->objectName().toStdString() << " before " << stops[i]->objectName().toStdString());
        const QRect before(stops[i - 1]->mapTo(&facts, QPoint()), stops[i - 1]->size());
        const QRect after(stops[i]->mapTo(&facts, QPoint()), stops[i]->size());
        CHECK(after.bottom() > before.top());
    }
}

TEST_CASE("Tab goes from the views over the list and the mention to the composer below it")
{
    WindowFixture here;
    here.mentions().setFocus();
    press("R");
    REQUIRE(waitUntil([&] { return here.the<QWidget>("publicButton").isVisible(); }));
    const QList<QWidget*> stops = stopsIn(here.the<QWidget>("triage"));
    qsizetype last = -1;
    for (const char* const name : { "viewList", "mentionList", "conversation", "complaintButton", "replyButton", "publicButton" }) {
        INFO(name);
        const auto place = std::ranges::find(stops, QString::fromLatin1(name), &QWidget::objectName);
        REQUIRE(place != stops.end());
        CHECK(place - stops.begin() > last);
        last = place - stops.begin();
    }
}
