// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasons.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace earshot {
namespace {

constexpr std::size_t mostReasons = 8;
constexpr double weakestReason = 0.05; // log-odds; less would not have changed a verdict

/// Where the sums of a text of so many tokens stand.
struct Places {
    std::size_t tokens = 0;

    std::size_t size() const { return 2 * tokens + signalCount; }
    std::size_t of(const Feature& feature) const
    {
        switch (feature.kind) {
        case FeatureKind::Pair:
            return tokens + feature.token;
        case FeatureKind::Signal:
            return 2 * tokens + feature.token;
        default:
            return feature.token; // a word that tells only near another is still the word to show
        }
    }
};

/// The piece of the text, or the name of the signal, at a place.
Reason reasonAt(std::size_t place, std::string_view text, const std::vector<Token>& tokens)
{
    Reason reason;
    if (place >= 2 * tokens.size()) {
        reason.feature = std::string("signal:") + nameOf(static_cast<Signal>(place - 2 * tokens.size()));
        return reason;
    }
    const bool isPair = place >= tokens.size();
    const std::size_t last = isPair ? place - tokens.size() : place;
    reason.begin = tokens[isPair ? last - 1 : last].begin;
    reason.end = tokens[last].end;
    reason.feature = text.substr(reason.begin, reason.end - reason.begin);
    return reason;
}

}

HeadSums ReasonFinder::addUp(const LinearModel& model, std::span<const Feature> features, std::size_t tokens)
{
    const Places places{ tokens };
    sums_.assign(places.size(), {});
    HeadSums all{};
    for (auto feature = features.begin(); feature != features.end();) {
        const std::size_t place = places.of(*feature);
        HeadSums ofPlace{};
        for (; feature != features.end() && places.of(*feature) == place; ++feature)
            for (std::size_t head = 0; head < headCount; ++head)
                ofPlace[head] += model.weights[feature->bucket][head];
        for (std::size_t head = 0; head < headCount; ++head) {
            sums_[place][head] += ofPlace[head];
            all[head] += ofPlace[head];
        }
    }
    if (tokens > 0)
        sums_[tokens] = {}; // the text's first word ends no pair that could be shown
    return all;
}

std::vector<Reason> ReasonFinder::strongest(const LinearModel& model, std::string_view text, std::size_t features, const Tokens& tokens)
{
    keepStrongest(model, features);
    std::vector<Reason> reasons;
    reasons.reserve(shares_.size());
    for (const Share& share : shares_) {
        Reason& reason = reasons.emplace_back(reasonAt(share.place, text, tokens.list));
        reason.weight = share.logOdds;
        reason.towards = share.head == ComplaintHead ? Label::Complaint : Label::Troll;
    }
    return reasons;
}

void ReasonFinder::keepStrongest(const LinearModel& model, std::size_t features)
{
    shares_.clear();
    for (const HeadIndex head : { ComplaintHead, TrollHead }) {
        const double unit = model.heads[head].unit / normOf(features);
        for (std::size_t place = 0; place < sums_.size(); ++place)
            if (const double logOdds = static_cast<double>(sums_[place][head]) * unit; std::abs(logOdds) >= weakestReason)
                shares_.push_back({ logOdds, static_cast<std::uint32_t>(place), head });
    }
    const auto kept = shares_.begin() + static_cast<std::ptrdiff_t>(std::min(mostReasons, shares_.size()));
    std::partial_sort(shares_.begin(), kept, shares_.end(), [](const Share& a, const Share& b) {
        return std::tuple(std::abs(b.logOdds), a.place, a.head) < std::tuple(std::abs(a.logOdds), b.place, b.head);
    });
    shares_.erase(kept, shares_.end());
}

}
