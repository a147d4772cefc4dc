// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guard.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>

namespace earshot {

/// What persons said about texts, in the order in which they said it.
///
/// Shape    learn() moves the weights as far as the guard lines allow, so that similar texts profit, and remembers the very text, which
///          keeps its label whatever is learnt later.
/// Threads  as Sorter.
/// Source   docs/methods/sorter.md, "Corrections"
class Corrections {
public:
    void learn(LinearModel& model, std::span<const Feature> features, Label label);

    /// What is missing to the label that a person gave this very text; zero for texts that nobody judged.
    std::array<double, headCount> shiftOf(std::span<const Feature> features, const std::array<double, headCount>& logOdds) const;
    bool isEmpty() const { return said_.empty(); }

private:
    void moveHead(LinearModel& model, std::size_t head, std::span<const Feature> features, double wanted);

    std::unordered_map<std::uint64_t, Label> said_{}; ///< by keyOf() the text
    std::optional<Guard> guard_{}; ///< made at the first correction
};

struct Sorter::Weights {
    LinearModel model{};
    Corrections corrections{};
};

}
