// SPDX-License-Identifier: GPL-3.0-or-later
#include "learner.h"

#include "linear_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace earshot {
namespace {

constexpr double smoothing = 0.5; // of the counts behind a log-count ratio
constexpr double typicalRarity = 5; // keeps the scales near 1, where `cost` was chosen
constexpr int passes = 20;
constexpr double cost = 2; // of an error, against the length of the weights

using Scales = std::vector<float>;

/// The geometric mean of how rare a feature is (inverse document frequency) and how much it tells (naive Bayes log-count ratio).
Scales scalesFor(const Question& question)
{
    std::vector<float> counts[2] = { std::vector<float>(question.buckets, 0), std::vector<float>(question.buckets, 0) };
    double rows[2] = { 0, 0 };
    for (std::size_t i = 0; i < question.members.size(); ++i) {
        const bool answer = question.answers[i];
        rows[answer] += 1;
        for (const std::uint32_t bucket : question.rows[question.members[i]])
            counts[answer][bucket] += 1;
    }
    Scales scales(question.buckets);
    const double evenRatio = std::log((rows[1] + smoothing) / (rows[0] + smoothing));
    for (std::size_t i = 0; i < scales.size(); ++i) { // a bucket that no row has keeps weight 0, whatever its scale
        const double rare = std::log((1 + rows[0] + rows[1]) / (1.0 + counts[0][i] + counts[1][i])) + 1;
        const double telling = std::abs(std::log((counts[1][i] + smoothing) / (counts[0][i] + smoothing)) - evenRatio);
        scales[i] = static_cast<float>(std::sqrt(telling * rare / typicalRarity));
    }
    return scales;
}

/// The order in which a pass visits the members; the same in every run.
std::vector<std::uint32_t> shuffled(std::vector<std::uint32_t> order, std::uint64_t& state)
{
    for (std::size_t i = order.size(); i > 1; --i) {
        state = state * 6364136223846793005U + 1442695040888963407U; // Knuth's MMIX
        std::swap(order[i - 1], order[(state >> 33) % i]);
    }
    return order;
}

/// Dual coordinate descent for the squared hinge loss.
class VectorMachine {
public:
    VectorMachine(const Question& question, const Scales& scales, const std::vector<float>& priorScores)
        : question_(question)
        , scales_(scales)
        , prior_(priorScores)
        , multipliers_(question.members.size(), 0)
    {
        weights_.assign(question.buckets, 0);
        const auto yes = static_cast<double>(std::count(question.answers.begin(), question.answers.end(), true));
        const auto all = static_cast<double>(question.answers.size());
        slack_[true] = 0.5 / (cost * std::sqrt(all / (2 * yes))); // the rarer answer counts a little more
        slack_[false] = 0.5 / (cost * std::sqrt(all / (2 * (all - yes))));
    }

    void run()
    {
        std::vector<std::uint32_t> order(question_.members.size());
        std::iota(order.begin(), order.end(), 0U);
        std::uint64_t state = order.size();
        for (int pass = 0; pass < passes; ++pass) {
            order = shuffled(std::move(order), state);
            for (const std::uint32_t member : order)
                visit(member);
        }
    }

    double priorShare() const { return priorShare_; }

    FloatModel model() const
    {
        FloatModel model{ weights_, bias_ };
        for (std::size_t i = 0; i < model.weights.size(); ++i)
            model.weights[i] *= scales_[i];
        return model;
    }

private:
    void visit(std::uint32_t member)
    {
        const auto row = question_.rows[question_.members[member]];
        const double inverseNorm = 1 / normOf(row.size());
        const double prior = prior_.empty() ? 0 : prior_[member];
        double sum = 0, squares = 0;
        for (const std::uint32_t bucket : row) {
            sum += weights_[bucket] * scales_[bucket];
            squares += scales_[bucket] * scales_[bucket];
        }
        const bool answer = question_.answers[member];
        const double side = answer ? 1 : -1;
        const double score = sum * inverseNorm + bias_ + priorShare_ * prior;
        const double gradient = side * score - 1 + slack_[answer] * multipliers_[member];
        const double length = squares * inverseNorm * inverseNorm + 1 + prior * prior + slack_[answer];
        const double next = std::max(0.0, multipliers_[member] - gradient / length);
        const double step = (next - multipliers_[member]) * side;
        multipliers_[member] = next;
        if (step == 0)
            return;
        const auto each = static_cast<float>(step * inverseNorm);
        for (const std::uint32_t bucket : row)
            weights_[bucket] += each * scales_[bucket];
        bias_ += step;
        priorShare_ += step * prior;
    }

    const Question& question_;
    const Scales& scales_;
    const std::vector<float>& prior_;
    std::vector<double> multipliers_;
    std::vector<float> weights_{};
    double bias_ = 0, priorShare_ = 0;
    double slack_[2] = { 0, 0 };
};

/// What the prior says about each member, brought to mean 0 and deviation 1 so that its share can be learnt like a weight.
struct StandardScores {
    std::vector<float> values{};
    double mean = 0, deviation = 1;

    StandardScores(const Question& question, const FloatModel* prior)
    {
        if (!prior)
            return;
        for (const std::size_t member : question.members)
            values.push_back(static_cast<float>(prior->scoreOf(question.rows[member])));
        const auto count = static_cast<double>(values.size());
        mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
        double squares = 0;
        for (const float value : values)
            squares += (value - mean) * (value - mean);
        deviation = std::max(1e-6, std::sqrt(squares / count));
        for (float& value : values)
            value = static_cast<float>((value - mean) / deviation);
    }
};

}

double FloatModel::scoreOf(std::span<const std::uint32_t> row) const
{
    double sum = 0;
    for (const std::uint32_t bucket : row)
        sum += weights[bucket];
    return sum / normOf(row.size()) + bias;
}

bool Question::hasBothAnswers() const
{
    return std::find(answers.begin(), answers.end(), true) != answers.end()
        && std::find(answers.begin(), answers.end(), false) != answers.end();
}

FloatModel separatorFor(const Question& question, const FloatModel* prior)
{
    const StandardScores priorScores(question, prior);
    const Scales scales = scalesFor(question);
    VectorMachine machine(question, scales, priorScores.values);
    machine.run();
    FloatModel model = machine.model();
    if (prior) {
        const double share = machine.priorShare() / priorScores.deviation;
        for (std::size_t i = 0; i < model.weights.size(); ++i)
            model.weights[i] += static_cast<float>(share * prior->weights[i]);
        model.bias += share * (prior->bias - priorScores.mean);
    }
    return model;
}

}
