// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/told.h"

#include <QString>

namespace earshot::gui {

/// What a row of the ledger tells, in one sentence. The one place where an EventKind gets words in the window.
QString sentenceFor(const ToldRow& told);
QString actorOf(const LedgerRow& row); ///< the person's name; "Earshot" for what the program did by a rule

}
