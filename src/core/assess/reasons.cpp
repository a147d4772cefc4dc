// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasons.h"

#include <algorithm>
#include <cmath>

namespace earshot {
namespace {

constexpr std::size_t mostReasons = 8;
constexpr double weakestReason = 0.05; // log-odds; less would not have changed a verdict

struct Share {
    std::array<double, headCount> logOdds{};
};

Reason reasonOf(std::string_view text, std::size_t begin, std::size_t end)
{
    Reason reason;
    reason.feature = text.substr(begin, end - begin);
    reason.begin = begin;
    reason.end = end;
    return reason;
}

void addBothHeads(std::vector<Reason>& reasons, Reason reason, const Share& share)
{
    for (std::size_t head = 0; head < headCount; ++head) {
        if (std::abs(share.logOdds[head]) < weakestReason)
            continue;
        reason.weight = share.logOdds[head];
        reason.towards = head == ComplaintHead ? Label::Complaint : Label::Troll;
        reasons.push_back(reason);
    }
}

/// The contributions to the two heads, summed over everything that stands in the same word, phrase or signal.
struct Shares {
    std::vector<Share> words{}, pairs{};
    std::array<Share, signalCount> signals{};

    Shares(const LinearModel& model, const std::vector<Feature>& features, std::size_t tokens) : words(tokens), pairs(tokens)
    {
        const double norm = std::sqrt(static_cast<double>(std::max<std::size_t>(1, features.size())));
        for (const Feature& feature : features)
            for (std::size_t head = 0; head < headCount; ++head)
                placeOf(feature).logOdds[head] += model.weights[feature.bucket][head] * model.heads[head].unit / norm;
    }

    Share& placeOf(const Feature& feature)
    {
        switch (feature.kind) {
        case FeatureKind::Pair:
            return pairs[feature.token];
        case FeatureKind::Signal:
            return signals[feature.token];
        default:
            return words[feature.token]; // a word that tells only near another is still the word to show
        }
    }
};

}

std::vector<Reason> reasonsFor(const LinearModel& model, std::string_view text, const std::vector<Feature>& features, const Tokens& tokens)
{
    const Shares shares(model, features, tokens.list.size());
    std::vector<Reason> reasons;
    for (std::size_t i = 0; i < tokens.list.size(); ++i) {
        const Token& token = tokens.list[i];
        addBothHeads(reasons, reasonOf(text, token.begin, token.end), shares.words[i]);
        if (i > 0)
            addBothHeads(reasons, reasonOf(text, tokens.list[i - 1].begin, token.end), shares.pairs[i]);
    }
    for (int i = 0; i < signalCount; ++i) {
        Reason signal;
        signal.feature = std::string("signal:") + nameOf(static_cast<Signal>(i));
        addBothHeads(reasons, signal, shares.signals[static_cast<std::size_t>(i)]);
    }
    const std::size_t kept = std::min(mostReasons, reasons.size());
    std::partial_sort(reasons.begin(), reasons.begin() + static_cast<std::ptrdiff_t>(kept), reasons.end(),
        [](const Reason& a, const Reason& b) { return std::abs(a.weight) > std::abs(b.weight); });
    reasons.resize(kept);
    return reasons;
}

}
