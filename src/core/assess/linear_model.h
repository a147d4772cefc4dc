// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/assess/sorter.h"
#include "language_profile.h"
#include "text_features.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

enum HeadIndex : std::size_t { ComplaintHead, TrollHead, headCount };

struct Head {
    double bias = 0; ///< log-odds of a text without features
    double unit = 1; ///< log-odds of one step of a weight
};

/// The numbers of a Sorter. A head's log-odds are its bias and the sum of its weights over the text's features, divided by the square root
/// of their number; calibration is already inside.
struct LinearModel {
    static constexpr unsigned fewestBucketBits = 4, mostBucketBits = 20;

    unsigned bucketBits = fewestBucketBits;
    std::array<Head, headCount> heads{};
    std::vector<std::array<std::int16_t, headCount>> weights = std::vector<std::array<std::int16_t, headCount>>(
        1U << fewestBucketBits); ///< 2^bucketBits; both heads side by side, for one cache line serves both
    LanguageProfile languages{};

    std::array<double, headCount> logOddsOf(const std::vector<Feature>& features) const;
};

double probabilityOf(double logOdds);

std::string bytesOf(const LinearModel& model);
/// Errors   Malformed
Result<LinearModel> modelIn(std::string_view bytes);

struct Sorter::Weights {
    LinearModel model{};
};

/// The languages of the model that is built in.
const LanguageProfile& shippedLanguages();

}
