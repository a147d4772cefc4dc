// SPDX-License-Identifier: GPL-3.0-or-later
#include "linear_model.h"

#include <cmath>

namespace earshot {

std::array<double, headCount> LinearModel::logOddsOf(const std::vector<Feature>& features) const
{
    std::array<std::int64_t, headCount> sums{};
    for (const Feature& feature : features)
        for (std::size_t head = 0; head < headCount; ++head)
            sums[head] += weights[feature.bucket][head];
    const double norm = features.empty() ? 1 : std::sqrt(static_cast<double>(features.size()));
    std::array<double, headCount> logOdds{};
    for (std::size_t head = 0; head < headCount; ++head)
        logOdds[head] = heads[head].bias + static_cast<double>(sums[head]) * heads[head].unit / norm;
    return logOdds;
}

double probabilityOf(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

}
