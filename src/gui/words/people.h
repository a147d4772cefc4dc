// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/case_people.h"

#include <QString>

namespace earshot::gui {

/// "Other cases: #3 Resolved · #7 New", each a link to its number; empty for none. Of more than a few the newest.
QString otherCasesHtml(const std::vector<Case>& newestFirst);
/// "At work here: ana (5 min ago), ben (yesterday 14:02)".
QString workersText(const std::vector<CaseWorker>& workers, Time now);
QString workersTip(const std::vector<CaseWorker>& workers); ///< with the whole dates, as HTML

}
