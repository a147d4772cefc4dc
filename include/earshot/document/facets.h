// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/search.h"

#include <string>
#include <vector>

namespace earshot {

struct FacetCount {
    std::string value{}; ///< a Label's name, a platform's id, a language
    int count = 0;
};

/// What the hits of a search are made of.
struct Facets {
    std::vector<FacetCount> verdicts{}, platforms{}, languages{}; ///< most frequent first
    int counted = 0;
    bool isMore = false; ///< only the newest `counted` hits were looked at
};

/// Errors   those of Store.
/// Cost     at most 10,000 hits are read.
Result<Facets> facetsOf(Store& store, const SearchQuery& query);

}
