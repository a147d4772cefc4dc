// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration.h"
#include "corrections.h"
#include "earshot/assess/training.h"
#include "learner.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace earshot {
namespace {

constexpr unsigned bucketBits = 20;
constexpr std::size_t buckets = std::size_t(1) << bucketBits;
constexpr std::size_t folds = 5;
constexpr double unitsOfLargestWeight = 8191; // a quarter of what 16 bits hold: corrections need room above

/// The texts of all lists, each read once.
class Library {
public:
    std::size_t rowOf(const std::string& text)
    {
        const auto [place, isNew] = places_.try_emplace(text, rows_.size());
        if (isNew) {
            for (const Feature& feature : reader_.read(text, bucketBits))
                rows_.buckets.push_back(feature.bucket);
            rows_.starts.push_back(rows_.buckets.size());
        }
        return place->second;
    }

    const SparseRows& rows() const { return rows_; }

private:
    SparseRows rows_{};
    FeatureReader reader_{};
    std::unordered_map<std::string_view, std::size_t> places_{}; ///< views into the examples, which outlive this
};

/// Every k-th member as the text to be judged by a model of all others.
Question withoutFold(const Question& question, std::size_t fold)
{
    Question rest{ question.rows, {}, {}, question.buckets };
    for (std::size_t i = 0; i < question.members.size(); ++i) {
        if (i % folds == fold)
            continue;
        rest.members.push_back(question.members[i]);
        rest.answers.push_back(question.answers[i]);
    }
    return rest;
}

Calibration crossCalibration(const Question& question, const FloatModel* prior)
{
    std::vector<double> scores;
    std::vector<bool> answers;
    for (std::size_t fold = 0; fold < folds; ++fold) {
        const Question rest = withoutFold(question, fold);
        if (!rest.hasBothAnswers())
            continue;
        const FloatModel model = separatorFor(rest, prior);
        for (std::size_t i = fold; i < question.members.size(); i += folds) {
            scores.push_back(model.scoreOf(question.rows[question.members[i]]));
            answers.push_back(question.answers[i]);
        }
    }
    return calibrationFor(scores, answers);
}

/// The calibrated separator of one head: background first, then the texts that know both answers.
std::optional<FloatModel> headFor(const Question& target, const Question& background)
{
    const bool hasPrior = background.hasBothAnswers();
    if (!target.hasBothAnswers() && !hasPrior)
        return std::nullopt;
    std::optional<FloatModel> prior;
    if (hasPrior && target.hasBothAnswers())
        prior = separatorFor(background, nullptr);
    const Question& question = target.hasBothAnswers() ? target : background;
    const FloatModel* known = prior ? &*prior : nullptr;
    const Calibration calibration = crossCalibration(question, known);
    FloatModel model = separatorFor(question, known);
    for (float& weight : model.weights)
        weight = static_cast<float>(weight * calibration.slope);
    model.bias = model.bias * calibration.slope + calibration.offset;
    return model;
}

void quantize(const FloatModel& from, LinearModel& to, std::size_t head)
{
    double largest = 1e-9;
    for (const float weight : from.weights)
        largest = std::max(largest, std::abs(static_cast<double>(weight)));
    to.heads[head] = { from.bias, largest / unitsOfLargestWeight };
    for (std::size_t i = 0; i < from.weights.size(); ++i)
        to.weights[i][head] = static_cast<std::int16_t>(std::lround(from.weights[i] / to.heads[head].unit));
}

LanguageProfile languagesIn(const TrainingSet& set)
{
    LanguageCounts counts;
    for (const std::vector<Example>* examples : { &set.complaint, &set.troll })
        for (const Example& example : *examples)
            if (!example.language.empty())
                counts.add(example.language, example.text);
    return counts.profile();
}

}

/// Builds a Sorter from examples; a friend, because nobody else may set its weights.
class Trainer {
public:
    explicit Trainer(const std::function<void(int)>& progress) : progress_(progress) { }

    Sorter train(const TrainingSet& set)
    {
        auto weights = std::make_unique<Sorter::Weights>();
        weights->model.bucketBits = bucketBits;
        weights->model.weights.assign(buckets, {});
        weights->model.languages = languagesIn(set);
        report(10);
        trainHead(set.complaint, set.troll, Label::Complaint, ComplaintHead, weights->model);
        report(50);
        trainHead(set.troll, set.complaint, Label::Troll, TrollHead, weights->model);
        report(100);
        return Sorter(std::move(weights));
    }

private:
    void report(int percent) const
    {
        if (progress_)
            progress_(percent);
    }

    static void trainHead(
        const std::vector<Example>& examples, const std::vector<Example>& otherHeads, Label label, std::size_t head, LinearModel& model)
    {
        std::unordered_set<std::string_view> shared;
        for (const Example& example : otherHeads)
            shared.insert(example.text);
        Library library;
        Question target{ library.rows(), {}, {}, buckets }, background{ library.rows(), {}, {}, buckets };
        for (const Example& example : examples) {
            if (!example.language.empty() && !isToldLanguage(example.language))
                continue;
            Question& question = shared.contains(example.text) ? target : background;
            question.members.push_back(library.rowOf(example.text));
            question.answers.push_back(example.label == label);
        }
        if (const std::optional<FloatModel> trained = headFor(target, background))
            quantize(*trained, model, head);
    }

    const std::function<void(int)>& progress_;
};

Result<Sorter> trained(const TrainingSet& set, const std::function<void(int percent)>& progress)
{
    return Trainer(progress).train(set);
}

}
