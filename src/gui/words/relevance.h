// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/triage.h"

#include <QString>

namespace earshot::gui {

/// "62 %"
QString percentText(double share);
/// "“komet” is an ordinary word, too"; "“bill” speaks for us".
QString reasonText(const RelevanceReason& reason);
/// What speaks for us and what against, each the heaviest first: "for: “bill” speaks for us · against: written as an ordinary word".
QString becauseText(const Relevance& relevance);
/// What the row of a mention that waits for somebody's word says: "18 % about Komet"; empty for all others.
QString relevanceHint(const TriageRow& row);
/// Whether somebody's word is wanted: a keyword's hit that may be about something else, or no brand's word at all. What is about us beyond
/// doubt, or is in a case without a keyword, asks nothing.
bool asksWhetherOurs(const TriageRow& row);
/// "About Komet: 73 %"; a person's word instead of the number.
QString relevanceHead(const Relevance& relevance, const QString& brand);

}
