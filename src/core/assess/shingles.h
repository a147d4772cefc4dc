// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace earshot {

/// A text as the set of its pairs of neighbouring words, hashed, ascending. Case, diacritics, punctuation, links and @names apart.
using Shingles = std::vector<std::uint64_t>;
Shingles shinglesOf(const std::vector<std::string_view>& foldedWords);

/// Jaccard: what two sets have in common, of all that they have together; 0 where both are empty.
double resemblance(const Shingles& one, const Shingles& other);

/// MinHash: of two sets, the share of equal places is their resemblance but for chance.
constexpr std::size_t signatureSize = 32;
using Signature = std::array<std::uint32_t, signatureSize>;
Signature signatureOf(const Shingles& shingles);

/// Whether they are equal in one of the 16 pairs of places. Sets of which half is shared are in 99 of 100 cases, strangers hardly ever.
bool shareBand(const Signature& one, const Signature& other);

}
