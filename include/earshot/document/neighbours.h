// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/ids.h"
#include "earshot/model/verdict.h"

#include <string>
#include <vector>

namespace earshot {

/// As much of a mention as tells what it has in common with those around it.
struct Neighbour {
    MentionId id {};
    AuthorId author {};
    BrandId brand {};
    Label label = Label::Unsure;
    Time at {}; ///< posted as far as we can believe it: a claim of the future counts as when it was seen
    std::string language {}, text {}; ///< of the latest version with content
};

/// The mentions that were first seen next to this one, itself among them: at most `eachSide` before it and as many after it, by id; our own posts
/// left out. Empty where there is no such mention.
/// Errors   those of Store.
/// Cost     two steps of the primary key's index a row, however large the workspace.
Result<std::vector<Neighbour>> neighboursOf(Store& store, MentionId around, int eachSide);

}
