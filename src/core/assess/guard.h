// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linear_model.h"

#include <cstdint>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace earshot {

/// Which features make a text: the same for texts that differ in nothing that the sorter sees.
std::uint64_t keyOf(std::span<const Feature> features);

/// The lines of resources/corpus/guard.tsv that a model gets right: no correction may turn one of them.
///
/// Shape    make one from the model before the first correction, tell it each step that is taken.
/// Cost     300 lines read once, some ms; a question looks at the lines that share features with the corrected text.
class Guard {
public:
    explicit Guard(const LinearModel& model);

    bool isLine(std::uint64_t key) const { return lines_->keys.contains(key); }
    std::size_t size() const { return lines_->labels.size(); }

    /// How many of `features` each line has.
    std::vector<std::uint16_t> sharedWith(std::span<const Feature> features) const;
    /// Whether every line stays right when each of the features that are shared moves one head by so many steps of a weight.
    bool allows(const LinearModel& model, std::span<const std::uint16_t> shared, std::size_t head, int steps) const;
    void take(std::span<const std::uint16_t> shared, std::size_t head, int steps);

private:
    /// What never changes; copies of a sorter share it.
    struct Lines {
        std::vector<Label> labels{};
        std::vector<std::size_t> features{}; ///< how many each has
        std::unordered_map<std::uint64_t, std::uint16_t> keys{};
        std::unordered_map<std::uint32_t, std::vector<std::uint16_t>> byBucket{}; ///< the lines that have a feature
    };

    std::shared_ptr<const Lines> lines_;
    std::vector<HeadSums> sums_{}; ///< of each line, with what was learnt since
};

}
