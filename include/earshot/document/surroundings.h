// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/case.h"
#include "earshot/model/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace earshot {

/// What the workspace knows around a mention [A3].
struct Surroundings {
    int casesAsCustomer = 0, casesAsTroll = 0; ///< other cases of its author, withdrawn ones left out; counted up to 20
    std::optional<RungKind> measure{}; ///< the heaviest taken against its author: Mute or Block
    int depth = 0; ///< answers above it in its thread, counted up to 3
};

/// Of a mention and what it answers, if anything.
/// Errors   those of Store; of a mention that is not there nothing is known.
/// Cost     look-ups by index: one, up to three in the thread, and one more for each other case of the author.
Result<Surroundings> surroundingsOf(Store& store, MentionId mention, const std::string& parentKey);

/// A text as some account posted it.
struct PostedText {
    std::string platform{}, account{}; ///< accountOf() the author
    std::string text{};
};

/// Of the mentions that were seen last, our own left out.
/// Cost     three steps of primary keys a row, however large the workspace.
Result<std::vector<PostedText>> latestTexts(Store& store, int limit);

}
