// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"

#include <span>
#include <string_view>

namespace earshot::respond {

/// Wording that pours oil on the fire [R4]. Written by us, three lists a language; a list holds what a reply to a customer hardly ever
/// needs, so that a finding is worth reading.
std::span<const Phrase> heatedEnglish(); ///< written by somebody who has lost their temper
std::span<const Phrase> heatedGerman();
std::span<const Phrase> heatedIndonesian();
std::span<const Phrase> heatedTurkish();
std::span<const Phrase> heatedRussian();

std::span<const Phrase> defensiveEnglish(); ///< and apologies that are none
std::span<const Phrase> defensiveGerman();
std::span<const Phrase> defensiveIndonesian();
std::span<const Phrase> defensiveTurkish();
std::span<const Phrase> defensiveRussian();

std::span<const Phrase> personalEnglish(); ///< about the customer instead of the matter
std::span<const Phrase> personalGerman();
std::span<const Phrase> personalIndonesian();
std::span<const Phrase> personalTurkish();
std::span<const Phrase> personalRussian();

/// The lists of this language (ISO 639-1); of all five together for any other.
const Phrases& unkindWording(std::string_view language); ///< all three
const Phrases& heatedWording(std::string_view language); ///< the first alone

}
