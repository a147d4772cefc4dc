// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/told.h"
#include "earshot/document/ledger.h"
#include "earshot/document/search.h"

#include <QString>

#include <vector>

namespace earshot::gui {

/// All versions of a mention, oldest first, each beside the one before it with the words that went and came; matches are highlighted where
/// there is one version only.
QString versionsHtml(const Hit& hit, const std::vector<Snapshot>& versions);
/// What the ledger says: when, who, what, and the link's number and hash.
QString ledgerHtml(const std::vector<ToldRow>& rows);
/// What verifying found, in a sentence or two.
QString ledgerSentence(const LedgerVerdict& verdict);

}
