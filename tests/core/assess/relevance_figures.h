// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace earshot::test {

/// How the brand matcher fares with names that are ordinary words. Positive: about the brand.
struct RelevanceFigures {
    int right = 0, wronglyOurs = 0, missed = 0, rightlyOthers = 0;

    void count(bool isOurs, bool isTaken);
    double precision() const;
    double recall() const;
};

struct RelevanceTrial {
    bool hasTerms = false; ///< the brand's owner stated context terms
    std::size_t corrections = 0; ///< of each brand, its first lines, which are not counted then
    std::size_t firstCounted = 10; ///< of each brand's lines
};

/// Over resources/corpus/relevance.tsv, languages as the shipped sorter recognises them. `language` empty: all.
RelevanceFigures relevanceFigures(const RelevanceTrial& trial, const std::string& language = {});

/// As it was before there was a score: whatever has the keyword is ours.
RelevanceFigures keywordFigures(const std::string& language = {});

}
