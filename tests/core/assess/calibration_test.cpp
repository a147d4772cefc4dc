// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../src/core/assess/calibration.h"
#include "support/catch.h"

#include <cmath>

using namespace earshot;

TEST_CASE("Calibration finds the share of right answers at a score")
{
    std::vector<double> scores;
    std::vector<bool> answers;
    for (int i = 0; i < 400; ++i) {
        const bool isHigh = i % 2 == 0;
        scores.push_back(isHigh ? 2 : -2);
        answers.push_back(isHigh ? i % 8 != 0 : i % 8 == 1); // 75 % of the high ones, 25 % of the low ones
    }
    const Calibration fit = calibrationFor(scores, answers);
    CHECK(std::abs(1 / (1 + std::exp(-(fit.slope * 2 + fit.offset))) - 0.75) < 0.01);
    CHECK(std::abs(1 / (1 + std::exp(-(fit.slope * -2 + fit.offset))) - 0.25) < 0.01);
}

TEST_CASE("Calibration is the identity where only one answer occurs, and never turns a model round")
{
    const Calibration none = calibrationFor({ 1, 2 }, { true, true });
    CHECK(none.slope == 1);
    CHECK(none.offset == 0);
    CHECK(calibrationFor({ 3, -3, 2, -2 }, { false, true, false, true }).slope > 0);
}

TEST_CASE("Separable scores do not make calibration run away")
{
    const Calibration fit = calibrationFor({ 1, 1, -1, -1 }, { true, true, false, false });
    CHECK(std::isfinite(fit.slope));
    CHECK(fit.slope <= 50);
    CHECK(std::isfinite(fit.offset));
}
