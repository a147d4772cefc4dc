// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/brand.h"
#include "earshot/model/relevance.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// Where a text was found.
struct RelevanceSetting {
    std::string_view language{}; ///< as recognised; empty or "und" if it was not
    double complaint = 0.35; ///< the sorter's probability; as it is: nobody asked it
    bool isOwnFeed = false; ///< mentions of our account, threads of ours, reviews
    BrandId answered{}; ///< the brand that the mention which it answers is about
};

inline constexpr double certainWeight = 6; ///< log-odds of what leaves no doubt

/// Finds the brands in a text and tells how likely it is that one of them is meant [L1].
///
/// Cost     a text without any of the words costs what folding it costs; one with an unmistakable name about a microsecond more; only a
/// name
///          that is an ordinary word is looked at closely.
/// Threads  immutable after construction; safe to share.
/// Source   docs/methods/relevance.md
class BrandMatcher {
public:
    explicit BrandMatcher(const std::vector<Brand>& brands, const std::vector<RelevanceCorrection>& corrections = {});
    BrandMatcher(BrandMatcher&&) noexcept;
    BrandMatcher& operator=(BrandMatcher&&) noexcept;
    ~BrandMatcher();

    bool isEmpty() const { return patterns_.empty(); }

    /// The first brand whose keyword, hashtag, handle or URL occurs in the text as whole words, diacritics and case apart, and none of
    /// whose excluded words does; none: not even a candidate of a brand.
    BrandId brandIn(std::string_view text) const;

    /// Of the brands whose words occur, the one that is most likely meant, the first where several are; none where no brand's words occur.
    /// An excluded word makes the score 0.
    std::optional<Relevance> relevanceOf(std::string_view text, const RelevanceSetting& setting) const;

private:
    struct Pattern;
    std::vector<Pattern> patterns_;
};

/// True where all words and "phrases" of the query occur in the text (a feed's local filter). An empty query matches everything.
bool matchesQuery(std::string_view text, std::string_view query);

}
