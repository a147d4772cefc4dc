// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// What makes a complaint more urgent than its deadline alone says [R1].
enum class UrgencyKind { Safety, Health, Vulnerable, Data, Money, Reach, Repeat, Emotion };
std::string_view nameOf(UrgencyKind kind); ///< the word of the JSON. Contract: extend, never change one.

struct UrgencyPart {
    UrgencyKind kind{};
    std::string because{}; ///< the words of the text, or the number of followers or of earlier cases
    std::chrono::minutes headStart{};
    bool operator==(const UrgencyPart&) const = default;
};

/// [{"part":"safety","because":"burning smell","minutes":10080}…] as the case keeps it; "" for no parts. Reading never fails: what cannot
/// be read is left out.
std::string urgencyJson(const std::vector<UrgencyPart>& parts);
std::vector<UrgencyPart> urgencyIn(const std::string& json);

}
