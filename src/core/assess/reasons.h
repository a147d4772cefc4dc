// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/verdict.h"
#include "linear_model.h"

#include <span>
#include <string_view>
#include <vector>

namespace earshot {

/// The words, phrases and signals of a text that moved the heads most. Reusable: the buffers stay allocated between texts.
class ReasonFinder {
public:
    /// The sums of a text's weights; remembers what each word, phrase and signal has in them.
    HeadSums addUp(const LinearModel& model, std::span<const Feature> features, std::size_t tokens);
    /// The reasons in the text that was added up last, the strongest first.
    std::vector<Reason> strongest(const LinearModel& model, std::string_view text, std::size_t features, const Tokens& tokens);

private:
    /// What one word, phrase or signal adds to one head.
    struct Share {
        double logOdds = 0;
        std::uint32_t place = 0; ///< in sums_
        HeadIndex head = ComplaintHead;
    };

    void keepStrongest(const LinearModel& model, std::size_t features);

    std::vector<HeadSums> sums_{}; ///< of each token as a word, then of each as the end of a pair, then of each signal
    std::vector<Share> shares_{};
};

}
