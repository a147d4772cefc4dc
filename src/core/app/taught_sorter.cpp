// SPDX-License-Identifier: GPL-3.0-or-later
#include "taught_sorter.h"

#include <algorithm>

namespace earshot {

const Sorter& TaughtSorter::after(const std::vector<Correction>& corrections)
{
    std::vector<const Correction*> lessons;
    for (const Correction& correction : corrections)
        if (correction.isLearnt)
            lessons.push_back(&correction);
    const auto [learnt, known] = std::ranges::mismatch(lessons, lessons_, {}, &Correction::id);
    auto unlearnt = learnt;
    if (known != lessons_.end()) { // one of them was taken back: nothing can be forgotten but by beginning anew
        sorter_ = Sorter(Sorter::shipped());
        lessons_.clear();
        unlearnt = lessons.begin();
    }
    for (; unlearnt != lessons.end(); ++unlearnt) {
        sorter_.learn((*unlearnt)->text, (*unlearnt)->label);
        lessons_.push_back((*unlearnt)->id);
    }
    return sorter_;
}

}
