// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/mentions.h"
#include "earshot/model/source.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace earshot {

/// What one page of a poll, or a second look, brought: sorted, and to be written in one transaction with the source's new state.
struct Found {
    Source source;
    std::size_t summary = 0; ///< index into the round's summaries
    bool relevant = true; ///< false: a keyword hit needs a brand in it before it opens a case
    std::vector<Sorted> batch{};
    std::vector<std::string> goneKeys{};
    std::vector<std::pair<MentionId, GoneReason>> gone{};
    std::vector<MentionId> lookedAt{};
    std::optional<SourceState> state{};
    std::string newBaseUrl{};
    Time at{};
};

}
