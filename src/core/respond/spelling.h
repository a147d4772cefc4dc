// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/respond/draft_checks.h"
#include "pattern.h"

namespace earshot::respond {

/// The words of a text that are misspelt, in order of place. Left out are `exempt` regions, numbers and what is glued to them, acronyms,
/// CamelCase, `knownWords` with their endings after an apostrophe, and words of another script than the language's.
TextRanges misspelt(std::string_view text, const Speller& speller, std::string_view language, const std::vector<std::string>& knownWords,
    const TextRanges& exempt);

}
