// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration.h"

#include <algorithm>
#include <cmath>

namespace earshot {
namespace {

constexpr int mostIterations = 100;
constexpr double converged = 1e-9;
constexpr double leastSlope = 0.1, mostSlope = 50; // a handful of texts must not turn a model round or make it certain
constexpr double ridge = 1e-6;

}

Calibration calibrationFor(const std::vector<double>& scores, const std::vector<bool>& answers)
{
    const auto yes = static_cast<double>(std::count(answers.begin(), answers.end(), true));
    const double no = static_cast<double>(answers.size()) - yes;
    Calibration fit;
    if (yes == 0 || no == 0)
        return fit;
    const double yesTarget = (yes + 1) / (yes + 2), noTarget = 1 / (no + 2);
    for (int iteration = 0; iteration < mostIterations; ++iteration) {
        double slopeGradient = 0, offsetGradient = 0, slopeSlope = ridge, slopeOffset = 0, offsetOffset = ridge;
        for (std::size_t i = 0; i < scores.size(); ++i) {
            const double probability = 1 / (1 + std::exp(-(fit.slope * scores[i] + fit.offset)));
            const double error = probability - (answers[i] ? yesTarget : noTarget);
            const double weight = probability * (1 - probability);
            slopeGradient += error * scores[i];
            offsetGradient += error;
            slopeSlope += weight * scores[i] * scores[i];
            slopeOffset += weight * scores[i];
            offsetOffset += weight;
        }
        const double determinant = slopeSlope * offsetOffset - slopeOffset * slopeOffset;
        const double slopeStep = (offsetOffset * slopeGradient - slopeOffset * offsetGradient) / determinant;
        const double offsetStep = (slopeSlope * offsetGradient - slopeOffset * slopeGradient) / determinant;
        fit.slope = std::clamp(fit.slope - slopeStep, leastSlope, mostSlope);
        fit.offset -= offsetStep;
        if (std::abs(slopeStep) + std::abs(offsetStep) < converged)
            break;
    }
    return fit;
}

}
