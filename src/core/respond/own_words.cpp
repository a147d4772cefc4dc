// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_words.h"

#include "phrases.h"
#include "placeholders.h"

#include <algorithm>
#include <string>

namespace earshot::respond {

namespace {

using Words = std::vector<std::string>;

constexpr std::size_t fewestWords = 8;
/// Of the words of both texts together: a name, a day and a device may differ in an answer of three sentences.
constexpr double alike = 0.85;

/// Without the blanks, which are filled in with other words each time.
Words wordsOf(std::string_view text)
{
    const TextRanges blanks = placeholdersIn(text);
    Words result;
    for (FoldedWord& word : foldedWordsIn(text))
        if (!overlapsAny(word.place, blanks))
            result.push_back(std::move(word.folded));
    return result;
}

/// Length of the longest common subsequence.
std::size_t commonIn(const Words& one, const Words& other)
{
    std::vector<std::size_t> row(other.size() + 1);
    for (const std::string& word : one) {
        std::size_t diagonal = 0;
        for (std::size_t at = 1; at < row.size(); ++at) {
            const std::size_t above = row[at];
            row[at] = word == other[at - 1] ? diagonal + 1 : std::max(above, row[at - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

bool areAlike(const Words& one, const Words& other)
{
    const auto all = static_cast<double>(one.size() + other.size());
    const auto mostCommon = static_cast<double>(std::min(one.size(), other.size()));
    return 2 * mostCommon >= alike * all && 2 * static_cast<double>(commonIn(one, other)) >= alike * all;
}

}

std::optional<CheckFinding> repeatedIn(std::string_view draft, const std::vector<EarlierText>& earlier)
{
    const Words words = wordsOf(draft);
    if (words.size() < fewestWords)
        return std::nullopt;
    const auto found = std::ranges::find_if(earlier, [&](const EarlierText& text) { return areAlike(words, wordsOf(text.text)); });
    if (found == earlier.end())
        return std::nullopt;
    CheckFinding finding{ found->caseId ? CheckKind::RepeatsReply : CheckKind::UnalteredTemplate };
    finding.words = found->caseId ? std::to_string(found->caseId.value) : found->name;
    finding.caseId = found->caseId;
    return finding;
}

}
