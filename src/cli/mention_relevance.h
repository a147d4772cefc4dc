// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/relevance.h"
#include "output.h"
#include "session.h"

#include <optional>

namespace earshot::cli {

/// The member `relevance` of `mention show`; null where nothing is known.
OrderedJson relevanceJson(const std::optional<Relevance>& relevance);
void printRelevance(const Relevance& relevance);

void addRelevanceVerb(CLI::App& noun, Session& session);

}
