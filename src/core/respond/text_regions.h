// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pattern.h"

namespace earshot::respond {

/// The parts of a draft that are no prose, as the networks link them.
TextRanges urlsIn(std::string_view text);
TextRanges emailsIn(std::string_view text);
TextRanges handlesIn(std::string_view text); ///< "@mira_k", "@mira_k@kelp.example", with the '@'
TextRanges hashtagsIn(std::string_view text);

/// All of the above together.
TextRanges linkedRegionsIn(std::string_view text);

/// With what ends them, without the space between. A line ends a sentence, too.
TextRanges sentencesIn(std::string_view text);

}
