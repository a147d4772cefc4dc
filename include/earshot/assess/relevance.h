// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/brand.h"

#include <string_view>
#include <vector>

namespace earshot {

/// The first brand whose keyword, hashtag, handle or URL occurs in the text as whole words, diacritics and case apart, and none of whose
/// excluded words does [L1]; none: a candidate at best.
class BrandMatcher {
public:
    explicit BrandMatcher(const std::vector<Brand>& brands);
    BrandMatcher(BrandMatcher&&) noexcept;
    BrandMatcher& operator=(BrandMatcher&&) noexcept;
    ~BrandMatcher();
    BrandId brandIn(std::string_view text) const;

private:
    struct Pattern;
    std::vector<Pattern> patterns_;
};

/// True where all words and "phrases" of the query occur in the text (a feed's local filter). An empty query matches everything.
bool matchesQuery(std::string_view text, std::string_view query);

}
