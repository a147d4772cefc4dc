// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/search.h"

#include <string_view>
#include <utility>
#include <vector>

namespace earshot {

/// The bytes of `text` that a query's words and phrases match, in order, without overlaps.
std::vector<std::pair<std::size_t, std::size_t>> marksIn(std::string_view text, const SearchQuery& query);

}
