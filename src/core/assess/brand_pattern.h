// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context_term.h"
#include "earshot/assess/relevance.h"
#include "folded_text.h"
#include "learnt_context.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// One brand's words, ready to be looked for.
class BrandPattern {
public:
    explicit BrandPattern(const Brand& brand);

    BrandId brand() const { return brand_; }
    void learn(std::string_view text, bool isOurs) { learnt_.learn(text, isOurs, ownWords_); }

    bool isNamedIn(const FoldedText& folded) const;
    bool isExcludedBy(const FoldedText& folded) const { return excludedWordIn(folded) != nullptr; }
    /// None where it is not named.
    std::optional<Relevance> relevanceIn(const FoldedText& folded, std::string_view text, const RelevanceSetting& setting) const;

private:
    using Reasons = std::vector<RelevanceReason>;
    struct Entry {
        std::string shown, folded;
    };
    struct Phrase {
        std::string shown;
        std::vector<std::string> words;
        std::vector<std::string> commonIn{}; ///< languages
        bool isShort = false;

        bool isCommonIn(std::string_view language) const;
    };

    static std::vector<Phrase> phrasesOf(const std::vector<std::string>& texts);
    const Phrase* excludedWordIn(const FoldedText& folded) const;
    /// By what it is named, where that leaves no doubt.
    Reasons plainNamesIn(const FoldedText& folded) const;
    /// The keyword that speaks most for the brand, and how it is written.
    Reasons keywordIn(const FoldedText& folded, std::string_view text, std::string_view language) const;
    static Reasons reasonsOf(const Phrase& keyword, std::string_view text, std::string_view language);
    void addContext(Reasons& reasons, const FoldedText& folded) const;

    BrandId brand_;
    std::vector<Phrase> keywords_, excludes_;
    std::vector<Entry> hashtags_{}, handles_{}, links_{};
    std::vector<ContextTerm> aboutTerms_{}, notTerms_{};
    std::string ownWords_{};
    LearntContext learnt_{};
};

}
