// SPDX-License-Identifier: GPL-3.0-or-later
#include "loose_promise.h"

#include "answer_words.h"

namespace earshot::respond {

std::optional<CheckFinding> loosePromiseIn(std::string_view draft, std::string_view language)
{
    const AnswerMarks* const marks = answerMarks(language);
    if (!marks)
        return std::nullopt;
    const std::vector<FoldedWord> words = foldedWordsIn(draft);
    const std::vector<Phrases::Hit> vague = marks->vagueTimes.in(draft, words);
    if (vague.empty() || namesATime(draft, words, *marks))
        return std::nullopt;
    const auto& [place, instead] = vague.front();
    CheckFinding finding{ CheckKind::VagueTime, false, std::string(in(place, draft)), place.begin, place.end, {} };
    if (!instead.empty())
        finding.suggestions.emplace_back(instead);
    return finding;
}

}
