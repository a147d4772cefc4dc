// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lane_model.h"
#include "window_fixture.h"

namespace earshot::test {

/// The Workflow room of a morning, the cursor on the most urgent card.
struct WorkflowHere : WindowFixture {
    WorkflowHere()
    {
        press("Ctrl+2");
        REQUIRE(waitUntil([this] { return fresh().model()->rowCount() == 6; }));
        REQUIRE(waitUntil([this] { return fresh().currentIndex().isValid(); }));
    }
    QAbstractItemView& fresh() { return the<QAbstractItemView>("lane_new"); }
    QAbstractItemView& inProgress() { return the<QAbstractItemView>("lane_in_progress"); }
    QAbstractItemView& acknowledged() { return the<QAbstractItemView>("lane_acknowledged"); }
    static CaseId cardAt(const QAbstractItemView& lane, int row)
    {
        return { lane.model()->index(row, 0).data(gui::LaneModel::CaseRole).toLongLong() };
    }
    CaseState stateOf(CaseId id) { return got(workspace().cases().find(id)).state; }
};

}
