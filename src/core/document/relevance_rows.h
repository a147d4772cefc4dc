// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/mentions.h"
#include "session.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace earshot {

/// Writes what speaks for and against the mentions of a batch being about a brand, once they are recorded. Inside a writing transaction.
class RelevanceWriter {
public:
    explicit RelevanceWriter(Session& session);

    void write(const Recorded& recorded, const std::vector<Sorted>& batch);

private:
    void add(MentionId mention, const Relevance& relevance);
    /// A new version: a person's word stays and decides still, whatever the new text seems to be about.
    void renew(MentionId mention, const std::optional<Relevance>& relevance);
    void bind(MentionId mention, const Relevance& relevance);

    std::int64_t mention_ = 0, brand_ = 0, saidBrand_ = 0;
    double score_ = 0;
    int said_ = 0;
    std::string reasons_{};
    NullableInteger shownBrand_{};
    Statement insert_, replace_, forget_, clear_, lastWord_, showBrand_;
};

/// What the workspace keeps of these mentions; those in which no brand's words stand are left out.
std::unordered_map<MentionId, Relevance> relevancesOf(Session& session, const std::string& mentions);

}
