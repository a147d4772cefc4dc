// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/search.h"

#include <string>
#include <string_view>

namespace earshot {

/// How an engine writes a full-text query.
struct MatchWords {
    char quote;
    std::string_view both, either, without, next, prefix;
    bool quotesWholePhrase; ///< "a b" in one pair of quotes, or 'a' <-> 'b'
};

/// ("a" OR "b") AND "c d" NOT ("e"): words, author and verdict in an engine's syntax. Words hold letters, marks and digits only, and their
/// signs are no syntax either, so nothing needs escaping. Something must be wanted, not only unwanted.
std::string matchText(const SearchQuery& query, const MatchWords& words);

}
