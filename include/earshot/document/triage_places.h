// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/triage.h"

#include <string>
#include <vector>

namespace earshot {

/// A line of the list without what stands in it.
struct PlacedMention {
    MentionId id{};
    TriagePlace place{};
};

/// The same list as Triage::page, ids and places only: for whoever holds all of a long list and reads what stands in the lines near the
/// eye. Errors   as Triage. Cost     10,000 lines in some ms; by time, one more look at each line's case.
Result<std::vector<PlacedMention>> triagePlaces(
    Store& store, const std::string& actor, Time now, const TriageQuery& query, const TriagePage& wish);

}
