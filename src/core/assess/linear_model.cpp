// SPDX-License-Identifier: GPL-3.0-or-later
#include "linear_model.h"

#include <algorithm>
#include <cmath>

namespace earshot {
namespace {

constexpr double shortText = 500; // features; about fifteen words

}

double normOf(std::size_t features)
{
    const double count = std::max(1.0, static_cast<double>(features));
    return count <= shortText ? std::sqrt(count) : count / std::sqrt(shortText);
}

HeadSums LinearModel::sumsOf(std::span<const Feature> features) const
{
    HeadSums sums{};
    for (const Feature& feature : features)
        for (std::size_t head = 0; head < headCount; ++head)
            sums[head] += weights[feature.bucket][head];
    return sums;
}

std::array<double, headCount> LinearModel::logOddsOf(const HeadSums& sums, std::size_t features) const
{
    const double norm = normOf(features);
    std::array<double, headCount> logOdds{};
    for (std::size_t head = 0; head < headCount; ++head)
        logOdds[head] = heads[head].bias + static_cast<double>(sums[head]) * heads[head].unit / norm;
    return logOdds;
}

double probabilityOf(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

Label labelOf(const std::array<double, headCount>& logOdds)
{
    return labelOf(probabilityOf(logOdds[ComplaintHead]), probabilityOf(logOdds[TrollHead]));
}

}
