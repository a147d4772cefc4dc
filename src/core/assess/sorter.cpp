// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/sorter.h"

#include "corrections.h"
#include "earshot/assess/language.h"
#include "model_files.h"
#include "reasons.h"

#include <algorithm>
#include <cmath>

namespace earshot {
namespace {

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

/// A correction of this very text stands among its reasons like any other signal.
void addShift(std::vector<Reason>& reasons, const std::array<double, headCount>& shift)
{
    for (const HeadIndex head : { ComplaintHead, TrollHead })
        if (shift[head] != 0)
            reasons.push_back({ "signal:corrected_text", shift[head], head == ComplaintHead ? Label::Complaint : Label::Troll });
    std::ranges::stable_sort(reasons, std::ranges::greater{}, [](const Reason& reason) { return std::abs(reason.weight); });
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
    return Sorter(std::make_unique<Weights>(Weights{ *std::move(model), {} }));
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
    std::array<double, headCount> logOdds = model.logOddsOf(sums, features.size());
    std::array<double, headCount> shift{};
    if (!weights_->corrections.isEmpty())
        shift = weights_->corrections.shiftOf(features, logOdds);
    for (std::size_t head = 0; head < headCount; ++head)
        logOdds[head] += shift[head];
    Verdict verdict;
    verdict.complaint = probabilityOf(logOdds[ComplaintHead]);
    verdict.troll = probabilityOf(logOdds[TrollHead]);
    verdict.label = labelOf(verdict.complaint, verdict.troll);
    verdict.language = languageOf(text);
    if (isToExplain) {
        verdict.reasons = desk.reasons.strongest(model, text, features.size(), tokens);
        addShift(verdict.reasons, shift);
    }
    return verdict;
}

void Sorter::learn(std::string_view text, Label label)
{
    LinearModel& model = weights_->model;
    weights_->corrections.learn(model, threadsDesk().reader.read(text, model.bucketBits), label);
}

const LanguageProfile& shippedLanguages()
{
    return Sorter::shipped().weights_->model.languages;
}

}
