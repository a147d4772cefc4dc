// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/urgency.h"

#include "earshot/assess/cues.h"
#include "tokens.h"

#include <algorithm>
#include <array>

namespace earshot {

namespace {

using namespace std::chrono_literals;
using enum UrgencyKind;

struct HarmWeight {
    Cue cue;
    UrgencyKind kind;
    std::chrono::minutes headStart;
};
constexpr std::array harmWeights{ HarmWeight{ Cue::Safety, Safety, 7 * 24h }, HarmWeight{ Cue::Health, Health, 7 * 24h },
    HarmWeight{ Cue::Vulnerable, Vulnerable, 2 * 24h }, HarmWeight{ Cue::Data, Data, 24h }, HarmWeight{ Cue::Money, Money, 8h } };

struct ReachWeight {
    std::int64_t followers;
    std::chrono::minutes headStart;
};
constexpr std::array reachWeights{ ReachWeight{ 100'000, 8h }, ReachWeight{ 10'000, 2h }, ReachWeight{ 1'000, 30min } };

constexpr std::size_t shortestShout = 9; ///< bytes; "SMS OTP" is no shouting
constexpr std::chrono::minutes eachEarlierCase = 1h, mostForRepeating = 4h, forEmotion = 1h;

void addHarm(const UrgencyFacts& facts, std::vector<UrgencyPart>& parts)
{
    const std::vector<CueHit> hits = cuesIn(facts.text, facts.language);
    for (const HarmWeight& weight : harmWeights)
        if (const auto hit = std::ranges::find(hits, weight.cue, &CueHit::cue); hit != hits.end())
            parts.push_back({ weight.kind, std::string(facts.text.substr(hit->begin, hit->end - hit->begin)), weight.headStart });
}

bool isAngryFace(std::string_view emoji)
{
    constexpr std::array faces{ "😡", "🤬", "😠", "👿", "💢" };
    return std::ranges::any_of(faces, [&](std::string_view face) { return emoji.starts_with(face); });
}

/// The piece of the text that shows it: drawn-out signs or words, shouting, an angry face. "" for none.
std::string_view emotionIn(std::string_view text)
{
    Tokens tokens;
    tokenize(text, tokens);
    const Token* shouted = nullptr;
    for (const Token& token : tokens.list) {
        const std::string_view piece = text.substr(token.begin, token.end - token.begin);
        const bool isMaskedSwear = token.isMasked && piece.find('*') != std::string_view::npos;
        const bool isDrawnOut = token.isStretched && piece.find_first_of("0123456789") == std::string_view::npos;
        if (isDrawnOut || isMaskedSwear || (token.kind == TokenKind::Emoji && isAngryFace(piece)))
            return piece;
        if (token.isShouted && shouted && token.end - shouted->begin >= shortestShout)
            return text.substr(shouted->begin, token.end - shouted->begin);
        if (token.isShouted)
            shouted = &token;
        else if (token.kind == TokenKind::Word)
            shouted = nullptr; // a single word in capitals is a name
    }
    return {};
}

}

std::vector<UrgencyPart> urgencyOf(const UrgencyFacts& facts)
{
    std::vector<UrgencyPart> parts;
    addHarm(facts, parts);
    const auto reach = std::ranges::find_if(reachWeights, [&](const ReachWeight& weight) { return facts.followers >= weight.followers; });
    if (facts.followers && reach != reachWeights.end())
        parts.push_back({ Reach, std::to_string(*facts.followers), reach->headStart });
    if (facts.earlierCases > 0)
        parts.push_back(
            { Repeat, std::to_string(facts.earlierCases), std::min(mostForRepeating, std::min(facts.earlierCases, 24) * eachEarlierCase) });
    if (const std::string_view emotion = emotionIn(facts.text); !emotion.empty())
        parts.push_back({ Emotion, std::string(emotion), forEmotion });
    std::ranges::stable_sort(parts, std::ranges::greater{}, &UrgencyPart::headStart);
    return parts;
}

std::chrono::minutes headStartOf(const std::vector<UrgencyPart>& parts)
{
    std::chrono::minutes sum{};
    for (const UrgencyPart& part : parts)
        sum += part.headStart;
    return sum;
}

}
