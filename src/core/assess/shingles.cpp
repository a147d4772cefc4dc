// SPDX-License-Identifier: GPL-3.0-or-later
#include "shingles.h"

#include <algorithm>
#include <limits>

namespace earshot {

namespace {

constexpr std::uint64_t golden = 0x9E3779B97F4A7C15ULL;

/// The finisher of SplitMix64 (Steele, Lea, Flood 2014): every bit of the result hangs on every bit of the value.
constexpr std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31U);
}

std::uint64_t hashOf(std::string_view word)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL; // FNV-1a, 64 bits
    for (const char byte : word)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3ULL;
    return mixed(hash);
}

}

Shingles shinglesOf(const std::vector<std::string_view>& foldedWords)
{
    Shingles shingles;
    for (std::size_t i = 0; i + 1 < foldedWords.size(); ++i)
        shingles.push_back(mixed(hashOf(foldedWords[i]) + golden * hashOf(foldedWords[i + 1])));
    std::ranges::sort(shingles);
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

double resemblance(const Shingles& one, const Shingles& other)
{
    std::size_t both = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        both += *a == *b ? 1 : 0;
        const bool isLess = *a < *b, isMore = *b < *a;
        a += isMore ? 0 : 1;
        b += isLess ? 0 : 1;
    }
    const std::size_t together = one.size() + other.size() - both;
    return together == 0 ? 0 : static_cast<double>(both) / static_cast<double>(together);
}

Signature signatureOf(const Shingles& shingles)
{
    Signature signature;
    signature.fill(std::numeric_limits<std::uint32_t>::max());
    for (const std::uint64_t shingle : shingles)
        for (std::size_t i = 0; i < signatureSize; ++i)
            signature[i] = std::min(signature[i], static_cast<std::uint32_t>(mixed(shingle + golden * (i + 1)) >> 32U));
    return signature;
}

bool shareBand(const Signature& one, const Signature& other)
{
    for (std::size_t i = 0; i < signatureSize; i += 2)
        if (one[i] == other[i] && one[i + 1] == other[i + 1])
            return true;
    return false;
}

}
