// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked_in_public.h"

#include "answer_words.h"
#include "text_regions.h"

namespace earshot::respond {

std::optional<CheckFinding> askedInPublic(std::string_view draft, std::string_view language)
{
    const AnswerMarks* const marks = answerMarks(language);
    if (!marks || marks->elsewhere.standIn(draft, foldedWordsIn(draft)))
        return std::nullopt;
    for (const TextRange& sentence : sentencesIn(draft)) {
        const std::string_view text = in(sentence, draft);
        const std::vector<FoldedWord> words = foldedWordsIn(text);
        const std::vector<Phrases::Hit> asked = marks->confidential.in(text, words);
        const bool asks = text.ends_with('?') || marks->requests.standIn(text, words);
        if (asked.empty() || !asks || marks->denials.standIn(text, words))
            continue;
        const std::string what(in(asked.front().place, text));
        return CheckFinding{ CheckKind::AsksInPublic, false, what, sentence.end, sentence.end, { std::string(marks->privately) } };
    }
    return std::nullopt;
}

}
