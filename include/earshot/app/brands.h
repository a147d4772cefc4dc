// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"
#include "earshot/assess/relevance.h"
#include "earshot/model/brand.h"
#include "earshot/respond/draft_checks.h"

#include <optional>

namespace earshot {

/// Brands, and whether mentions are about them [L1].
/// Errors   Unknown, WrongState, and those of Store.
/// Threads  as the Workspace.

/// The brand with those of its keywords named that are ordinary words of one of the five languages.
/// Cost     as Speller: opening the dictionaries takes about 400 ms the first time.
Brand withCommonWords(Brand brand, const Speller& speller);

/// Stores a brand with its common words.
/// Errors   InvalidArgument where its name or a word of it is empty, or another brand has that name, whatever the case of its letters.
Result<BrandId> addBrand(Workspace& workspace, Brand brand);
Result<void> saveBrand(Workspace& workspace, Brand brand);

/// The brands as they are listened for, with what people's corrections taught; read afresh at each call.
Result<BrandMatcher> brandMatcher(Workspace& workspace);

/// A person says whether a mention is about us: it opens a case, or its case is withdrawn as long as nobody worked on it. In one
/// transaction with its ledger row. `brand` none: the one whose words stand in it, else the only one there is.
/// Errors   InvalidArgument where it is about us and not clear which brand is meant.
Result<RelevanceCorrectionId> sayWhetherOurs(Workspace& workspace, MentionId id, bool isOurs, BrandId brand = {});
/// Takes it back, and what it did to a case with it, unless somebody has worked on the case since.
Result<void> undoWhetherOurs(Workspace& workspace, RelevanceCorrectionId id);

/// What is kept of a mention's relevance; certain where it was said to us in a feed of our own; none where nothing is known.
Result<std::optional<Relevance>> relevanceOf(Workspace& workspace, const Mention& mention);

}
