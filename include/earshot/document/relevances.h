// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/judged_cases.h"
#include "earshot/document/store.h"
#include "earshot/model/relevance.h"

#include <optional>
#include <vector>

namespace earshot {

/// Whether mentions are about our brands [L1]: what was worked out as they came in, and what people said.
/// Errors   Unknown, WrongState for a word that was taken back already, and those of Store.
/// Threads  as the Store it was made from.
class Relevances {
public:
    explicit Relevances(Store& store) : store_(&store) { }

    Result<std::optional<Relevance>> of(MentionId mention); ///< none where no brand's words stand in it and nobody said anything

    /// A person's word, `brand` none where it is about none of them: kept with the version that was read, and shown at once as the
    /// mention's brand, or none. Returns what takeBack() takes.
    Result<RelevanceCorrectionId> say(MentionId mention, BrandId brand, bool isOurs, const std::string& actor, Time now);
    Result<void> takeBack(RelevanceCorrectionId id, const std::string& actor, Time now); ///< the word before counts again, if there is one
    /// The last word on each mention, oldest first; those taken back, those that name no brand and those from sources whose terms forbid to
    /// learn from them left out.
    Result<std::vector<RelevanceCorrection>> corrections();

    /// What a word did to a case, so that it can be taken back after a restart, too.
    Result<void> keepCase(RelevanceCorrectionId id, const JudgedCase& change);
    Result<std::optional<JudgedCase>> caseOf(RelevanceCorrectionId id);

private:
    Store* store_;
};

}
