// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace earshot {

/// What a text speaks of, beside its verdict: harm that is done or feared, and what does not work.
enum class Cue {
    Safety, Health, Vulnerable, Data, Money, // harm, the worst first
    NoService, Slow, NotDelivered, Late, WrongCharge, NoRefund, NoShow, NoAnswer, Faulty, NoAccess,
};

bool isHarm(Cue cue);
/// The word of the JSON: "safety", "no_service" … Contract: extend, never change one.
std::string_view nameOf(Cue cue);

struct CueHit {
    Cue cue {};
    std::size_t begin = 0, end = 0; ///< bytes of the text
    bool operator==(const CueHit&) const = default;
};

/// In order of place; case and diacritics apart. Harm that the words in front (in Turkish behind) deny is left out: "nobody was injured".
///
/// Shape    lists of words and phrases written by us, one a language; those of all five for another or unknown language.
/// Cost     some µs a text of 150 bytes; linear, a text counts by its first 4,096 bytes.
/// Source   docs/methods/urgency.md
std::vector<CueHit> cuesIn(std::string_view text, std::string_view language);

}
