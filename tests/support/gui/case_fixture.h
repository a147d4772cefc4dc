// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history_model.h"
#include "window_fixture.h"
#include "windows/case_window.h"

#include <QLabel>

namespace earshot::test {

/// The case of the invoice that was charged twice, open in its window.
struct CaseHere : WindowFixture {
    CaseId caseId = got(workspace().triage().page({ TriageView::NeedsAnswer }, {})).front().inCase->id;

    CaseHere()
    {
        window().openCase(caseId.value);
        REQUIRE(waitUntil([&] { return caseWindow().isEnabled(); }));
    }
    gui::CaseWindow& caseWindow() { return the<gui::CaseWindow>("caseWindow"); }
    template <class T>
    T& in(const char* name)
    {
        return find<T>(caseWindow(), name);
    }
    QString line(const char* name) { return in<QLabel>(name).text(); }
    Case now() { return got(workspace().cases().find(caseId)); }
    QAbstractItemView& history() { return in<QAbstractItemView>("historyList"); }
    QString newest() { return history().model()->index(0, gui::HistoryModel::WhatColumn).data().toString(); }
};

}
