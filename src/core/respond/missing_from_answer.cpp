// SPDX-License-Identifier: GPL-3.0-or-later
#include "missing_from_answer.h"

#include "answer_words.h"
#include "code_points.h"
#include "text_regions.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace earshot::respond {

namespace {

constexpr std::size_t fewestWords = 5, wordsOfAWholeAnswer = 20;

bool goesOn(const CodePoint& last)
{
    return last.value == ',' || last.value == ':' || last.value == '-' || (last.value >= 0 && u_isalnum(last.value));
}

/// Somebody who is in the middle of a sentence is not told what is missing.
bool looksWhole(std::string_view draft, std::size_t wordCount)
{
    if (wordCount < fewestWords)
        return false;
    const std::vector<CodePoint> points = codePointsIn(draft);
    const auto last = std::find_if(
        points.rbegin(), points.rend(), [](const CodePoint& point) { return point.value < 0 || !u_isUWhiteSpace(point.value); });
    return wordCount >= wordsOfAWholeAnswer || (last != points.rend() && !goesOn(*last));
}

/// Behind the greeting and the first thing said; not behind "Dear Dr." or "Hi!".
std::size_t afterFirstSentence(std::string_view draft)
{
    static const Pattern ended(R"(.*\s.*\s.*(?<!(?:^|\s)(?:Dr|Mr|Mrs|Ms|Prof|Hr|Fr|Bpk|Sdr|Nr|No))[.!?…]+)");
    for (const TextRange& sentence : sentencesIn(draft))
        if (ended.matchesAll(in(sentence, draft)))
            return sentence.end;
    return draft.size();
}

std::size_t endOf(std::string_view draft)
{
    return draft.find_last_not_of(" \t\r\n") + 1;
}

CheckFinding missing(CheckKind kind, std::size_t place, std::string_view mend)
{
    return { kind, false, {}, place, place, { std::string(mend) } };
}

}

std::vector<CheckFinding> missingFromFirstAnswer(std::string_view draft, std::string_view language)
{
    const AnswerMarks* const marks = answerMarks(language);
    const std::vector<FoldedWord> words = foldedWordsIn(draft);
    if (!marks || !looksWhole(draft, words.size()))
        return {};
    const bool apologises = marks->apologies.standIn(draft, words);
    const bool acknowledges = apologises || marks->thanks.standIn(draft, words);
    const bool promisesATime = namesATime(draft, words, *marks);
    const bool goesFurther
        = promisesATime || draft.find('?') != std::string_view::npos || !urlsIn(draft).empty() || marks->steps.standIn(draft, words);
    if (!acknowledges && !goesFurther)
        return { missing(CheckKind::NotAcknowledged, endOf(draft), marks->acknowledgement) };
    std::vector<CheckFinding> findings;
    if (!apologises && !promisesATime) // who says by when it is mended has done better than to apologise
        findings.push_back(missing(CheckKind::NoApology, afterFirstSentence(draft), marks->apology));
    if (!goesFurther)
        findings.push_back(missing(CheckKind::NoNextStep, endOf(draft), marks->offer));
    return findings;
}

}
