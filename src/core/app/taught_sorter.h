// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/assess/sorter.h"
#include "earshot/document/mentions.h"

#include <vector>

namespace earshot {

/// The shipped sorter with a workspace's corrections, kept between two looks at them: most often nothing or little is new.
class TaughtSorter {
public:
    /// `corrections`: all that are in force, oldest first.
    const Sorter& after(const std::vector<Correction>& corrections);

private:
    Sorter sorter_ = Sorter::shipped();
    std::vector<CorrectionId> lessons_{}; ///< learnt, oldest first
};

}
