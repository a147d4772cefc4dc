// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"
#include "earshot/document/triage.h"

#include <QString>
#include <QStringList>

namespace earshot::gui {

/// What one line of Triage says, each part once; the delegate paints these and a screen reader reads them.
QString authorOf(const Mention& mention);
QString firstLineOf(const Mention& mention); ///< the text, on one line
QString dueOf(const TriageRow& row, Time now); ///< "first answer due in 12 min"; empty where nothing is due
QString originOf(const TriageRow& row, Time now); ///< "Mastodon · 12 min ago · edited · German"
QString postedText(const Mention& mention); ///< "Posted Monday, 2 March 2026 09:12:00 UTC"
QString spokenRow(const TriageRow& row, Time now); ///< everything above, for a screen reader
QString whyHere(const TriageRow& row, TriageOrder order); ///< why the row stands where it stands

/// For a tool tip: what the row may have cut off, when it was posted, and then what `reasons` say. Nothing in it is markup.
QString rowTip(const TriageRow& row, const QStringList& reasons, Time now);

/// A mention's text may run from right to left or bring its own direction marks: it must not turn what stands around it.
QString isolated(const QString& text);

}
