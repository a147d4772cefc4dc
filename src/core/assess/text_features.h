// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace earshot {

enum class FeatureKind : std::uint8_t { Word, Pair, Near, Signal };

/// Where a hashed feature stands: in a token, in a token and the one before it (Pair) or one a little before it (Near), or in the text as a
/// whole (Signal).
struct Feature {
    std::uint32_t bucket = 0;
    std::uint16_t token = 0; ///< for Signal: a Signal
    FeatureKind kind = FeatureKind::Word;
};

enum class Signal : std::uint8_t { Masked, Stretched, Shouted, Question, Exclaimed, Number, Handle, Link, Emoji, Quoted, VeryShort, Short };
inline constexpr int signalCount = 12;
const char* nameOf(Signal signal);

/// What a bucket adds to each head; side by side, for one cache line serves both.
using BucketWeights = std::array<std::int16_t, 2>;

/// What the sorter sees of a text: each distinct character 2..5-gram of its words, word, pair of neighbours, stem, pair of near stems and
/// signal once.
/// Reusable: the buffers stay allocated between texts.
class FeatureReader {
public:
    static constexpr std::size_t longestText = 8192; ///< bytes; the rest is not looked at

    /// Reads `text` into buckets 0 .. 2^bucketBits - 1, in the order of the text. The features stand until the next text is read.
    /// `weights`: all buckets of the model that will be asked next; those of the text come into the processor's cache meanwhile.
    std::span<const Feature> read(std::string_view text, unsigned bucketBits, std::span<const BucketWeights> weights = {});
    const Tokens& tokens() const { return tokens_; }

private:
    void forgetLastText(unsigned bucketBits);
    void makeRoom();
    void addWordGrams(std::size_t token);
    void addPairs();
    void addStems();
    void addSignals();
    void add(std::uint64_t hash, std::size_t token, FeatureKind kind);

    Tokens tokens_{};
    std::vector<Feature> features_{}; ///< the first count_ are those of the text
    std::size_t count_ = 0;
    std::vector<std::uint64_t> words_{}, stems_{}; ///< hashes, one a token
    std::vector<std::uint32_t> seen_{}; ///< one bit a bucket
    std::span<const BucketWeights> weights_{};
    unsigned bucketBits_ = 0;
};

}
