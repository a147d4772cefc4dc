// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"
#include "earshot/document/triage.h"

#include <QString>

namespace earshot::gui {

/// What one line of Triage says, each part once; the delegate paints these and a screen reader reads them.
QString authorOf(const Mention& mention);
QString firstLineOf(const TriageRow& row); ///< the text, on one line
QString dueOf(const TriageRow& row, Time now); ///< "first answer due in 12 min"; empty where nothing is due
QString originOf(const TriageRow& row, Time now); ///< "Mastodon · German · 12 min ago · edited"
QString spokenRow(const TriageRow& row, Time now); ///< everything above, for a screen reader
QString whyHere(const TriageRow& row, TriageOrder order); ///< why the row stands where it stands

/// A mention's text may run from right to left or bring its own direction marks: it must not turn what stands around it.
QString isolated(const QString& text);

}
