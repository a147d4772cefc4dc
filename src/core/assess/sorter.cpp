// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/sorter.h"

#include "earshot/assess/language.h"
#include "linear_model.h"
#include "model_files.h"
#include "reasons.h"

#include <algorithm>
#include <cmath>

namespace earshot {
namespace {

constexpr int mostSteps = 4; // the first step suffices but for rounding
constexpr double longestStep = 8; // log-odds; what one correction may move one head at once

std::string_view shippedBytes()
{
    for (const EmbeddedFile& file : modelFiles())
        if (file.name == "verdict.model")
            return file.bytes;
    return {};
}

/// What a thread judges texts with, kept so that the next text finds its memory ready.
struct Desk {
    FeatureReader reader{};
    ReasonFinder reasons{};
};

Desk& threadsDesk()
{
    thread_local Desk desk;
    return desk;
}

/// Where a correction wants the log-odds of a head: inside the label's part of labelOf(), with a margin.
struct Range {
    double from = -INFINITY, to = INFINITY;
    double distanceFrom(double logOdds) const { return std::clamp(logOdds, from, to) - logOdds; }
};

std::array<Range, headCount> rangesFor(Label label)
{
    constexpr double likely = 0.7, doubtful = 0.1, unlikely = -0.7; // probabilities 0.67, 0.52 and 0.33
    switch (label) {
    case Label::Complaint:
        return { Range{ likely, INFINITY }, Range{} };
    case Label::Troll:
        return { Range{ -INFINITY, unlikely }, Range{ likely, INFINITY } };
    case Label::Other:
        return { Range{ -INFINITY, unlikely }, Range{ -INFINITY, unlikely } };
    case Label::Unsure:
        break;
    }
    return { Range{ doubtful, doubtful }, Range{} };
}

/// A passive-aggressive step: the smallest change of the weights that moves the head by `wanted`.
void moveHead(LinearModel& model, std::size_t head, std::span<const Feature> features, double wanted)
{
    const double move = std::clamp(wanted, -longestStep, longestStep);
    const double each = move * normOf(features.size()) / static_cast<double>(features.size()) / model.heads[head].unit;
    for (const Feature& feature : features) {
        std::int16_t& weight = model.weights[feature.bucket][head];
        weight = static_cast<std::int16_t>(std::clamp(weight + std::round(each), -32767.0, 32767.0));
    }
}

}

Sorter::Sorter(std::unique_ptr<Weights> weights) : weights_(std::move(weights)) { }

Sorter::Sorter(const Sorter& other) : weights_(std::make_unique<Weights>(*other.weights_)) { }

Sorter::Sorter(Sorter&&) noexcept = default;
Sorter& Sorter::operator=(Sorter&&) noexcept = default;
Sorter::~Sorter() = default;

const Sorter& Sorter::shipped()
{
    static const Sorter sorter = fromBytes(shippedBytes()).value_or(Sorter(std::make_unique<Weights>()));
    return sorter;
}

Result<Sorter> Sorter::fromBytes(std::string_view bytes)
{
    Result<LinearModel> model = modelIn(bytes);
    if (!model)
        return tl::unexpected<Error>(model.error());
    return Sorter(std::make_unique<Weights>(Weights{ *std::move(model) }));
}

std::string Sorter::bytes() const
{
    return bytesOf(weights_->model);
}

Verdict Sorter::judge(std::string_view text, Reasons reasons) const
{
    const LinearModel& model = weights_->model;
    Desk& desk = threadsDesk();
    const std::span<const Feature> features = desk.reader.read(text, model.bucketBits, model.weights);
    const Tokens& tokens = desk.reader.tokens();
    const bool isToExplain = reasons == Reasons::On;
    const HeadSums sums = isToExplain ? desk.reasons.addUp(model, features, tokens.list.size()) : model.sumsOf(features);
    const std::array<double, headCount> logOdds = model.logOddsOf(sums, features.size());
    Verdict verdict;
    verdict.complaint = probabilityOf(logOdds[ComplaintHead]);
    verdict.troll = probabilityOf(logOdds[TrollHead]);
    verdict.label = labelOf(verdict.complaint, verdict.troll);
    verdict.language = languageOf(text);
    if (isToExplain)
        verdict.reasons = desk.reasons.strongest(model, text, features.size(), tokens);
    return verdict;
}

void Sorter::learn(std::string_view text, Label label)
{
    LinearModel& model = weights_->model;
    std::span<const Feature> features = threadsDesk().reader.read(text, model.bucketBits);
    const std::array<Range, headCount> wanted = rangesFor(label);
    for (int step = 0; step < mostSteps && !features.empty(); ++step) {
        const std::array<double, headCount> logOdds = model.logOddsOf(features);
        if (labelOf(probabilityOf(logOdds[ComplaintHead]), probabilityOf(logOdds[TrollHead])) == label)
            return;
        for (std::size_t head = 0; head < headCount; ++head)
            moveHead(model, head, features, wanted[head].distanceFrom(logOdds[head]));
    }
}

const LanguageProfile& shippedLanguages()
{
    return Sorter::shipped().weights_->model.languages;
}

}
