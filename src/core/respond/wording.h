// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"

#include <span>
#include <string_view>

namespace earshot::respond {

/// Wording that pours oil on the fire [R4]: inflammatory, defensive or personal, in this order in each list. Written by us, one list a
/// language; a list holds what a reply to a customer hardly ever needs, so that a finding is worth reading.
std::span<const Phrase> unkindEnglish();
std::span<const Phrase> unkindGerman();
std::span<const Phrase> unkindIndonesian();
std::span<const Phrase> unkindTurkish();
std::span<const Phrase> unkindRussian();

/// The list of this language (ISO 639-1); all five together for any other.
const Phrases& unkindWording(std::string_view language);

}
