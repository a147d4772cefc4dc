// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/case.h"
#include "earshot/model/verdict.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace earshot {

/// What is known of a mention beside its text [A2, A3].
struct MentionContext {
    std::optional<std::chrono::days> accountAge{}; ///< when the mention was seen
    std::optional<std::int64_t> followers{};
    int casesAsCustomer = 0, casesAsTroll = 0; ///< the author's earlier ones
    std::optional<RungKind> measure{}; ///< the heaviest that we took against the author: Mute or Block
    int accountsWithThisText = 1;
    int depth = 0; ///< answers above it in its thread
};

/// Nothing beside the text moves a head by more than this: docs/methods/sorter.md, "Signals".
inline constexpr double mostForComplaint = 0.4, mostForTroll = 0.8; // log-odds

/// What the context says, each signal in the log-odds that it counts with, the strongest first. Their features are "signal:young_account"
/// and the like; they stand nowhere in the text.
std::vector<Reason> contextSignals(const MentionContext& context);
bool isContextSignal(std::string_view feature);

/// Whether any context at all could give this text another label: else nobody needs to look for one.
bool mayTurn(const Verdict& ofText);

/// The verdict of a text with its signals: they add to the log-odds of the heads and stand among the reasons. A complaint stays a
/// complaint, whoever wrote it [A1], and context never puts aside what the text alone would have shown to a person.
Verdict withContext(Verdict ofText, const std::vector<Reason>& signals);

/// What the text alone says: the label before withContext().
Label labelWithoutContext(const Verdict& verdict);

/// The same for texts that begin with the same words (256 bytes), whatever handles, links, signs and small or capital letters; none for
/// texts too short to tell.
std::optional<std::uint64_t> wordsKey(std::string_view text);

}
