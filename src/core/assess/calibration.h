// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace earshot {

/// Log-odds from a raw score: slope * score + offset, slope > 0.
struct Calibration {
    double slope = 1, offset = 0;
};

/// Fits a logistic curve to scores of texts that the scoring model has not seen. The identity where one of the answers does not occur.
/// Source   Platt 1999, with the targets and the Newton iteration of Lin, Lin & Weng 2007
Calibration calibrationFor(const std::vector<double>& scores, const std::vector<bool>& answers);

}
