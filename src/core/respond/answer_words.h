// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"

#include <span>
#include <string_view>
#include <vector>

namespace earshot::respond {

/// What to look for, and what looks like it and is not meant: "soon", but not "see you soon".
struct WordList {
    std::span<const Phrase> words{}, except{};
};

/// How answers to a complaint are worded in one language. Written by us. The lists of the first group only ever keep a check quiet, so
/// they take in a word too many rather than one too few; those of the second make it speak.
struct AnswerWords {
    WordList apologies, thanks;
    WordList steps; ///< something was done, is being done or will be, is asked or is offered
    WordList exactTimes; ///< days; clock times and dates are found by their digits
    WordList elsewhere; ///< that something is meant for a private message
    WordList denials;

    WordList vagueTimes; ///< with what can stand in their place
    WordList confidential; ///< what belongs in private
    WordList requests;

    std::string_view apology, acknowledgement, offer, privately; ///< sentences that mend an answer
};

const AnswerWords& englishAnswers();
const AnswerWords& germanAnswers();
const AnswerWords& indonesianAnswers();
const AnswerWords& turkishAnswers();
const AnswerWords& russianAnswers();

/// A WordList, ready to be looked for.
class Marks {
public:
    Marks() = default;
    explicit Marks(std::span<const WordList> lists);
    std::vector<Phrases::Hit> in(std::string_view text, const std::vector<FoldedWord>& words) const;
    bool standIn(std::string_view text, const std::vector<FoldedWord>& words) const { return !in(text, words).empty(); }

private:
    Phrases words_{ {} }, except_{ {} };
};

/// The marks of a language. What only keeps a check quiet is looked for in all five: people answer in another language than they were
/// asked in.
struct AnswerMarks {
    Marks apologies, thanks, steps, exactTimes, elsewhere, denials;
    Marks vagueTimes, confidential, requests;
    std::string_view apology, acknowledgement, offer, privately;
};

/// nullptr: none of the five languages, so nothing can be said about what an answer leaves out.
const AnswerMarks* answerMarks(std::string_view language);

/// "by 15:00", "12 March", "within 2 hours", "Thursday": a time that somebody can be held to.
bool namesATime(std::string_view text, const std::vector<FoldedWord>& words, const AnswerMarks& marks);

}
