// SPDX-License-Identifier: GPL-3.0-or-later
#include "corrections.h"

#include "earshot/assess/context_signals.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace earshot {
namespace {

constexpr int mostSteps = 4; // the first step suffices but for rounding
constexpr double longestStep = 8; // log-odds; what one correction may move one head at once
constexpr int smallestPart = 64; // of a step that the guard lines do not allow; less would teach nothing
constexpr int largestWeight = 32767;

struct Range {
    double from = -INFINITY, to = INFINITY;
    double distanceFrom(double logOdds) const { return std::clamp(logOdds, from, to) - logOdds; }
};

/// How far inside the label's part of labelOf().
struct Margins {
    double complaint, troll; // log-odds
};

constexpr Margins whereLearnt{ 0.5, 0.5 };
/// The very text stays with its label whatever is known beside it.
constexpr Margins whereSaid{ mostForComplaint + 0.05, mostForTroll + 0.05 };

std::array<Range, headCount> rangesFor(Label label, const Margins& margins)
{
    constexpr double problem = 0, between = -0.55, hardlyProblem = -1.1; // probabilities .50, .37 and .25
    constexpr double abuse = 0, noAbuse = -0.41; // .50 and .40
    switch (label) {
    case Label::Complaint:
        return { Range{ problem + margins.complaint, INFINITY }, Range{} };
    case Label::Troll:
        return { Range{ -INFINITY, hardlyProblem - margins.complaint }, Range{ abuse + margins.troll, INFINITY } };
    case Label::Other:
        return { Range{ -INFINITY, problem - margins.complaint }, Range{ -INFINITY, noAbuse - margins.troll } };
    case Label::Unsure:
        break;
    }
    return { Range{ between, between }, Range{ noAbuse + margins.troll, INFINITY } };
}

/// Weights that stand at their end cannot take part.
std::vector<Feature> movable(const LinearModel& model, std::size_t head, std::span<const Feature> features, int steps)
{
    std::vector<Feature> found;
    for (const Feature& feature : features)
        if (std::abs(model.weights[feature.bucket][head] + steps) <= largestWeight)
            found.push_back(feature);
    return found;
}

}

/// A passive-aggressive step: the smallest change of the weights that moves the head by `wanted`, or as much of it as turns no guard line.
void Corrections::moveHead(LinearModel& model, std::size_t head, std::span<const Feature> features, double wanted)
{
    const double move = std::clamp(wanted, -longestStep, longestStep);
    const double each = move * normOf(features.size()) / static_cast<double>(features.size()) / model.heads[head].unit;
    const int whole = static_cast<int>(std::clamp(std::round(each), -2.0 * largestWeight, 2.0 * largestWeight));
    const std::vector<Feature> moving = movable(model, head, features, whole);
    const std::vector<std::uint16_t> shared = guard_->sharedWith(moving);
    for (int part = 1; part <= smallestPart && whole / part != 0; part *= 2) {
        const int steps = whole / part;
        if (!guard_->allows(model, shared, head, steps))
            continue;
        for (const Feature& feature : moving)
            model.weights[feature.bucket][head] = static_cast<std::int16_t>(model.weights[feature.bucket][head] + steps);
        return guard_->take(shared, head, steps);
    }
}

void Corrections::learn(LinearModel& model, std::span<const Feature> features, Label label)
{
    if (features.empty())
        return;
    if (!guard_)
        guard_.emplace(model);
    const std::uint64_t key = keyOf(features);
    if (guard_->isLine(key))
        return;
    said_.insert_or_assign(key, label);
    const std::array<Range, headCount> wanted = rangesFor(label, whereLearnt);
    for (int step = 0; step < mostSteps; ++step) {
        const std::array<double, headCount> logOdds = model.logOddsOf(features);
        if (labelOf(logOdds) == label)
            return;
        for (std::size_t head = 0; head < headCount; ++head)
            moveHead(model, head, features, wanted[head].distanceFrom(logOdds[head]));
    }
}

std::array<double, headCount> Corrections::shiftOf(std::span<const Feature> features, const std::array<double, headCount>& logOdds) const
{
    const auto said = said_.find(keyOf(features));
    if (said == said_.end())
        return {};
    const std::array<Range, headCount> wanted = rangesFor(said->second, whereSaid);
    std::array<double, headCount> shift{};
    for (std::size_t head = 0; head < headCount; ++head)
        shift[head] = wanted[head].distanceFrom(logOdds[head]);
    return shift;
}

}
