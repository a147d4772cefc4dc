// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/context_signals.h"

#include "earshot/assess/sorter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace earshot {
namespace {

using std::chrono::days;

constexpr std::string_view signal = "signal:";

enum class Thing { Age, Reach, Customer, Troll, Measure, Wave, Depth };

struct SignalWeight {
    Thing thing;
    std::string_view id;
    double complaint, troll; // log-odds
    bool (*holds)(const MentionContext&);
};

/// The whole of what context says. Of one thing the first that holds counts.
constexpr std::array signalWeights{
    SignalWeight{ Thing::Age, "young_account", 0, 0.4, [](const MentionContext& c) { return c.accountAge && *c.accountAge < days(7); } },
    SignalWeight{ Thing::Age, "recent_account", 0, 0.2, [](const MentionContext& c) { return c.accountAge && *c.accountAge < days(30); } },
    SignalWeight{ Thing::Age, "old_account", 0, -0.1, [](const MentionContext& c) { return c.accountAge >= days(3 * 365); } },
    SignalWeight{ Thing::Reach, "few_followers", 0, 0.1, [](const MentionContext& c) { return c.followers && *c.followers < 5; } },
    SignalWeight{ Thing::Reach, "many_followers", 0, -0.2, [](const MentionContext& c) { return c.followers >= 10'000; } },
    SignalWeight{ Thing::Customer, "earlier_customer", 0.3, -0.2, [](const MentionContext& c) { return c.casesAsCustomer > 0; } },
    SignalWeight{ Thing::Troll, "often_troll", 0, 0.5, [](const MentionContext& c) { return c.casesAsTroll >= 3; } },
    SignalWeight{ Thing::Troll, "earlier_troll", 0, 0.3, [](const MentionContext& c) { return c.casesAsTroll > 0; } },
    SignalWeight{ Thing::Measure, "blocked", 0, 0.6, [](const MentionContext& c) { return c.measure == RungKind::Block; } },
    SignalWeight{ Thing::Measure, "muted", 0, 0.4, [](const MentionContext& c) { return c.measure == RungKind::Mute; } },
    SignalWeight{ Thing::Wave, "campaign_text", 0, 0.7, [](const MentionContext& c) { return c.accountsWithThisText >= 10; } },
    SignalWeight{ Thing::Wave, "same_text", 0, 0.4, [](const MentionContext& c) { return c.accountsWithThisText >= 3; } },
    SignalWeight{ Thing::Depth, "deep_reply", -0.2, 0, [](const MentionContext& c) { return c.depth >= 3; } },
};

void add(std::vector<Reason>& reasons, const SignalWeight& weight)
{
    const std::string feature = std::string(signal).append(weight.id);
    if (weight.complaint != 0)
        reasons.push_back({ feature, weight.complaint, Label::Complaint });
    if (weight.troll != 0)
        reasons.push_back({ feature, weight.troll, Label::Troll });
}

double sumOf(const std::vector<Reason>& reasons, Label towards)
{
    double sum = 0;
    for (const Reason& reason : reasons)
        sum += reason.towards == towards ? reason.weight : 0;
    return sum;
}

/// What is too much is taken from all in proportion, so that the weights still add up to what counted.
void cap(std::vector<Reason>& reasons, Label towards, double most)
{
    const double sum = std::abs(sumOf(reasons, towards));
    for (Reason& reason : reasons)
        if (reason.towards == towards && sum > most)
            reason.weight *= most / sum;
}

void sortByStrength(std::vector<Reason>& reasons)
{
    std::ranges::stable_sort(reasons, std::ranges::greater{}, [](const Reason& reason) { return std::abs(reason.weight); });
}

double moved(double probability, double logOdds)
{
    const double odds = std::clamp(probability, 1e-12, 1 - 1e-12);
    return 1 / (1 + (1 - odds) / odds * std::exp(-logOdds));
}

Label movedLabel(const Verdict& ofText, double complaint, double troll)
{
    if (ofText.label == Label::Complaint)
        return Label::Complaint;
    const Label label = labelOf(moved(ofText.complaint, complaint), moved(ofText.troll, troll));
    return label == Label::Other && ofText.label != Label::Other ? Label::Unsure : label;
}

constexpr std::uint8_t noByte = 0, spaceByte = 1;

/// The small letter, digit or part of a longer character that a byte stands for.
constexpr std::array<std::uint8_t, 256> keptBytes = [] {
    std::array<std::uint8_t, 256> kept{};
    for (std::size_t byte = 0; byte < kept.size(); ++byte) {
        const bool isCapital = byte >= 'A' && byte <= 'Z';
        const bool isKept = isCapital || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80;
        kept[byte] = isKept ? static_cast<std::uint8_t>(byte + (isCapital ? 'a' - 'A' : 0)) : byte <= ' ' ? spaceByte : noByte;
    }
    return kept;
}();

bool isNameOrLink(std::string_view piece)
{
    return piece.starts_with('@') || piece.starts_with("http");
}

std::uint64_t mixed(std::uint64_t key, std::uint64_t bytes)
{
    key = (key ^ bytes) * 0x9E3779B97F4A7C15U;
    return key ^ (key >> 32);
}

}

std::vector<Reason> contextSignals(const MentionContext& context)
{
    std::vector<Reason> reasons;
    std::optional<Thing> told;
    for (const SignalWeight& weight : signalWeights)
        if (told != weight.thing && weight.holds(context)) {
            told = weight.thing;
            add(reasons, weight);
        }
    cap(reasons, Label::Complaint, mostForComplaint);
    cap(reasons, Label::Troll, mostForTroll);
    sortByStrength(reasons);
    return reasons;
}

bool isContextSignal(std::string_view feature)
{
    return feature.starts_with(signal)
        && std::ranges::any_of(signalWeights, [&](const SignalWeight& weight) { return weight.id == feature.substr(signal.size()); });
}

bool mayTurn(const Verdict& ofText)
{
    if (ofText.label == Label::Complaint)
        return false;
    for (const double complaint : { -mostForComplaint, mostForComplaint })
        for (const double troll : { -mostForTroll, mostForTroll })
            if (movedLabel(ofText, complaint, troll) != ofText.label)
                return true;
    return false;
}

Verdict withContext(Verdict ofText, const std::vector<Reason>& signals)
{
    if (!mayTurn(ofText))
        return ofText;
    const double complaint = sumOf(signals, Label::Complaint), troll = sumOf(signals, Label::Troll);
    ofText.label = movedLabel(ofText, complaint, troll);
    ofText.complaint = moved(ofText.complaint, complaint);
    ofText.troll = moved(ofText.troll, troll);
    ofText.reasons.insert(ofText.reasons.end(), signals.begin(), signals.end());
    sortByStrength(ofText.reasons);
    return ofText;
}

Label labelWithoutContext(const Verdict& verdict)
{
    std::vector<Reason> signals = verdict.reasons;
    std::erase_if(signals, [](const Reason& reason) { return !isContextSignal(reason.feature); });
    return labelOf(moved(verdict.complaint, -sumOf(signals, Label::Complaint)), moved(verdict.troll, -sumOf(signals, Label::Troll)));
}

std::optional<std::uint64_t> wordsKey(std::string_view text)
{
    constexpr std::size_t fewestBytes = 20, mostRead = 256; // what agrees so far is a copy
    std::uint64_t key = 0, eight = 0;
    std::size_t kept = 0;
    bool isSkipped = isNameOrLink(text);
    for (std::size_t i = 0; i < std::min(text.size(), mostRead); ++i) {
        const std::uint8_t byte = keptBytes[static_cast<unsigned char>(text[i])];
        if (byte == spaceByte)
            isSkipped = isNameOrLink(text.substr(i + 1));
        if (byte <= spaceByte || isSkipped)
            continue;
        eight = eight << 8 | byte;
        if (++kept % 8 == 0)
            key = mixed(key, std::exchange(eight, 0));
    }
    return kept < fewestBytes ? std::nullopt : std::optional(mixed(mixed(key, eight), kept));
}

}
