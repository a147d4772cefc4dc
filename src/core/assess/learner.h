// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace earshot {

/// The features of many texts, one after another.
struct SparseRows {
    std::vector<std::uint32_t> buckets{};
    std::vector<std::size_t> starts{ 0 };

    std::size_t size() const { return starts.size() - 1; }
    std::span<const std::uint32_t> operator[](std::size_t row) const
    {
        return std::span(buckets).subspan(starts[row], starts[row + 1] - starts[row]);
    }
};

struct FloatModel {
    std::vector<float> weights{};
    double bias = 0;

    double scoreOf(std::span<const std::uint32_t> row) const;
};

/// A yes/no question over some of the rows.
struct Question {
    const SparseRows& rows;
    std::vector<std::size_t> members{};
    std::vector<bool> answers{}; ///< one for each member
    std::size_t buckets = 0;

    bool hasBothAnswers() const;
};

/// An L2-regularised support vector machine over features scaled by how rare and how telling they are. `prior`, where given, is one more
/// feature: what a model of other texts says about the same question; its share is learnt and comes out inside the weights.
/// Precondition: both answers occur.
/// Source   docs/methods/sorter.md: Hsieh et al. 2008 (dual coordinate descent), Wang & Manning 2012 (log-count ratios)
FloatModel separatorFor(const Question& question, const FloatModel* prior);

}
