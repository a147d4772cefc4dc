// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/assess/cues.h"

#include <span>
#include <string_view>

namespace earshot {

/// Words and phrases with commas between; "verletz*" stands for whatever begins so. "oxygen!" is what people depend on: to be without it is
/// the harm, so no denial takes it back.
struct CueWords {
    Cue cue;
    std::string_view phrases;
};

/// One language's lists. `denials` stand in front of what they deny, `denialsBehind` behind it.
struct CueLanguage {
    std::string_view language; ///< ISO 639-1
    std::string_view denials, denialsBehind;
    std::span<const CueWords> words;
};

std::span<const CueLanguage> cueLanguages();

}
