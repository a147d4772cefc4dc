// SPDX-License-Identifier: GPL-3.0-or-later
#include "learnt_context.h"

#include "telling_words.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace earshot {

namespace {

constexpr std::size_t mostWords = 5;
constexpr std::size_t fewestBytes = 5; ///< of a word: most that only hold sentences together are shorter
constexpr double leastWeight = 0.3; ///< what says less is not told and does not count
constexpr double mostOfWords = 3, mostOfUse = 1.5;
constexpr double useCounts = 0.5; ///< whoever corrects looks at what is doubtful, not at everything

std::set<std::size_t> hashesOf(std::string_view text)
{
    std::set<std::size_t> hashes;
    for (const TellingWord& word : tellingWordsIn(wordFormsIn(text)).list)
        hashes.insert(word.hash);
    return hashes;
}

void limit(std::vector<RelevanceReason>& reasons, double most)
{
    double sum = 0;
    for (const RelevanceReason& reason : reasons)
        sum += reason.weight;
    if (std::abs(sum) > most)
        for (RelevanceReason& reason : reasons)
            reason.weight *= most / std::abs(sum);
}

}

void LearntContext::learn(std::string_view text, bool isOurs, std::string_view ownWords)
{
    (isOurs ? about_ : notAbout_) += 1;
    const std::set<std::size_t> own = hashesOf(ownWords);
    for (const TellingWord& word : tellingWordsIn(wordFormsIn(text)).list)
        if (word.word.size() >= fewestBytes && !own.contains(word.hash)) {
            Counts& counts = words_[word.hash];
            (isOurs ? counts.about : counts.notAbout) += 1;
        }
}

// Log-odds against what would be expected if it told nothing: a word of all texts tells nothing, however unequal the piles are.
double LearntContext::weightOf(const Counts& counts) const
{
    const double all = counts.about + counts.notAbout;
    const double share = (about_ + 0.5) / (about_ + notAbout_ + 1.0);
    return std::log((counts.about + 1) / (all * share + 1)) - std::log((counts.notAbout + 1) / (all * (1 - share) + 1));
}

std::vector<RelevanceReason> LearntContext::wordsIn(std::string_view text) const
{
    std::vector<RelevanceReason> reasons;
    for (const TellingWord& word : tellingWordsIn(wordFormsIn(text)).list)
        if (const auto found = words_.find(word.hash); found != words_.end())
            if (const double weight = weightOf(found->second); std::abs(weight) >= leastWeight)
                reasons.push_back({ RelevanceSign::LearntTerm, word.word, weight });
    std::ranges::stable_sort(reasons, std::ranges::greater{}, [](const RelevanceReason& reason) { return std::abs(reason.weight); });
    if (reasons.size() > mostWords)
        reasons.resize(mostWords);
    limit(reasons, mostOfWords);
    return reasons;
}

std::vector<RelevanceReason> LearntContext::reasonsIn(std::string_view text) const
{
    std::vector<RelevanceReason> reasons = wordsIn(text);
    const double use = std::clamp(useCounts * std::log((about_ + 1.0) / (notAbout_ + 1.0)), -mostOfUse, mostOfUse);
    if (std::abs(use) >= leastWeight)
        reasons.push_back({ RelevanceSign::LearntUse, {}, use });
    return reasons;
}

}
