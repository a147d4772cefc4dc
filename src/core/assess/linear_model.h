// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/assess/sorter.h"
#include "language_profile.h"
#include "text_features.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

enum HeadIndex : std::size_t { ComplaintHead, TrollHead, headCount };

static_assert(std::tuple_size_v<BucketWeights> == headCount);

/// Of weights, in the heads' units.
using HeadSums = std::array<std::int64_t, headCount>;

struct Head {
    double bias = 0; ///< log-odds of a text without features
    double unit = 1; ///< log-odds of one step of a weight
};

/// What the sum of a text's weights is divided by: the square root of the number of features, and beyond about fifteen words that number
/// itself, for a long text says the same again and would else be surer of everything than a short one ever is.
double normOf(std::size_t features);

/// The numbers of a Sorter. A head's log-odds are its bias and the sum of its weights over the text's features, divided by normOf() them;
/// calibration is already inside.
struct LinearModel {
    static constexpr unsigned fewestBucketBits = 4, mostBucketBits = 20;

    unsigned bucketBits = fewestBucketBits;
    std::array<Head, headCount> heads{};
    std::vector<BucketWeights> weights = std::vector<BucketWeights>(1U << fewestBucketBits); ///< 2^bucketBits
    LanguageProfile languages{};

    HeadSums sumsOf(std::span<const Feature> features) const;
    /// Of a text with so many features whose weights add up to `sums`.
    std::array<double, headCount> logOddsOf(const HeadSums& sums, std::size_t features) const;
    std::array<double, headCount> logOddsOf(std::span<const Feature> features) const
    {
        return logOddsOf(sumsOf(features), features.size());
    }
};

double probabilityOf(double logOdds);
Label labelOf(const std::array<double, headCount>& logOdds); ///< by the rule of sorter.h

std::string bytesOf(const LinearModel& model);
/// Errors   Malformed
Result<LinearModel> modelIn(std::string_view bytes);

/// The languages of the model that is built in.
const LanguageProfile& shippedLanguages();

}
