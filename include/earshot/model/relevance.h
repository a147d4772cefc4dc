// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// What speaks for or against a mention being about a brand [L1].
enum class RelevanceSign {
    OwnFeed, ///< it came as a mention of our account, in a thread of ours or as a review
    Handle,
    Link,
    Hashtag, ///< of the brand, in the text
    Name, ///< a keyword that is no ordinary word, or a phrase
    CommonWord, ///< a keyword that is a word of the text's language, too
    Quoted,
    Capitalised,
    LowerCase, ///< how such a word is written, where its language lets that tell something
    PartOfName, ///< such a word stands beside another capitalised one: "Taylor Swift"
    Article,
    NoArticle, ///< before such a word, where its language has articles: "a swift", "bei Komet"
    ShortWord,
    AboutTerm,
    NotTerm, ///< the brand's context terms
    Service, ///< it speaks of a service that fails, or of harm
    Complaint,
    NoComplaint, ///< what the sorter makes of it
    LearntTerm,
    LearntUse, ///< what people said of other mentions: of those with this word, of all that were doubtful
    Conversation, ///< it answers somebody who wrote about us, or us
    Excluded, ///< one of the words that make it about something else
};
std::string_view nameOf(RelevanceSign sign); ///< the word of the JSON. Contract: extend, never change one.

struct RelevanceReason {
    RelevanceSign sign{};
    std::string words{}; ///< that were found; empty where the sign is not a word
    double weight = 0; ///< log-odds; above 0 speaks for us
    bool operator==(const RelevanceReason&) const = default;
};

/// How likely it is that a mention in which a brand's words stand is about that brand.
/// Source   docs/methods/relevance.md
struct Relevance {
    BrandId brand{};
    double score = 0; ///< 0 … 1
    std::vector<RelevanceReason> reasons{}; ///< the heaviest first
    std::optional<bool> said{}; ///< by a person, which decides: it is about us, it is not

    bool isOurs() const { return said.value_or(score >= leastOfOurs); }

    static constexpr double leastOfOurs = 0.5; ///< below, a mention is a candidate and opens no case
};

/// What a person said of a mention, to be learnt from.
struct RelevanceCorrection {
    BrandId brand{};
    std::string text{};
    bool isOurs = false;
};

/// [["name","komet",3],…] as the workspace keeps them. Reading never fails: what cannot be read is left out.
std::string relevanceJson(const std::vector<RelevanceReason>& reasons);
std::vector<RelevanceReason> relevanceIn(const std::string& json);

}
