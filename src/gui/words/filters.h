// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/document/triage_filter.h"

#include <QString>

#include <string>
#include <vector>

namespace earshot::gui {

/// What people read and type for a TriageFilter.
QString word(TriageField field); ///< "verdict"
QString sentenceOf(const TriageFilter& filter); ///< "verdict: complaint, not tag: vip"

struct FilterValue {
    std::string value; ///< as the core has it
    QString text;
};
/// The values from which people choose; none where they write one.
std::vector<FilterValue> valuesOf(TriageField field);
bool takesValue(TriageField field); ///< else the field alone says it all

/// The line over the list: words of the text, #tag, @author, "field:value", each with "-" before it for the opposite, quotes around spaces.
/// Fields and values by the core's names or in the person's own language.
/// Errors   InvalidArgument, with the part that cannot be read as its subject.
Result<TriageFilter> filterFromLine(const QString& line);

}
