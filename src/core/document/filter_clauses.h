// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conditions.h"
#include "earshot/base/time.h"
#include "earshot/document/triage_filter.h"
#include "full_text.h"
#include "session.h"

#include <string>

namespace earshot {

/// Who looks and when.
struct Looking {
    std::string actor{};
    Time now{};
};

/// How the question is worded.
struct Dialect {
    const FullText& fullText;
    /// "+m.id" where another table leads to the mention: SQLite would go through a whole list of ids for each of its rows otherwise.
    std::string id = "m.id";
    /// Asked how rare a value is where that decides the way to look; null where the question is not put.
    Session* session = nullptr;
};

/// Refusal{InvalidArgument} for a value that its field cannot have.
void requireAnswerable(const TriageCondition& condition);

/// What the filter demands of "mention m".
void addFilter(Conditions& conditions, const TriageFilter& filter, const Looking& looking, const Dialect& dialect);

}
