// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_words.h"

#include <algorithm>
#include <array>
#include <map>

namespace earshot::respond {

namespace {

using ByLanguage = std::map<std::string_view, AnswerMarks>;

std::vector<Phrase> joined(std::span<const WordList> lists, std::span<const Phrase> WordList::*part)
{
    std::vector<Phrase> phrases;
    for (const WordList& list : lists)
        phrases.insert(phrases.end(), (list.*part).begin(), (list.*part).end());
    return phrases;
}

ByLanguage allMarks()
{
    const std::array<std::pair<std::string_view, const AnswerWords*>, 5> languages{ { { "en", &englishAnswers() },
        { "de", &germanAnswers() }, { "id", &indonesianAnswers() }, { "tr", &turkishAnswers() }, { "ru", &russianAnswers() } } };
    const auto ofAll = [&](WordList AnswerWords::*list) {
        std::vector<WordList> lists;
        for (const auto& [language, words] : languages)
            lists.push_back(words->*list);
        return Marks(lists);
    };
    AnswerMarks quiet;
    quiet.apologies = ofAll(&AnswerWords::apologies);
    quiet.thanks = ofAll(&AnswerWords::thanks);
    quiet.steps = ofAll(&AnswerWords::steps);
    quiet.exactTimes = ofAll(&AnswerWords::exactTimes);
    quiet.elsewhere = ofAll(&AnswerWords::elsewhere);
    quiet.denials = ofAll(&AnswerWords::denials);
    ByLanguage all;
    for (const auto& [language, words] : languages) {
        AnswerMarks marks = quiet;
        marks.vagueTimes = Marks({ &words->vagueTimes, 1 });
        marks.confidential = Marks({ &words->confidential, 1 });
        marks.requests = Marks({ &words->requests, 1 });
        marks.apology = words->apology;
        marks.acknowledgement = words->acknowledgement;
        marks.offer = words->offer;
        marks.privately = words->privately;
        all.emplace(language, std::move(marks));
    }
    return all;
}

/// In any of the five languages. A length of time alone ("three days without a line") is none.
bool hasClockOrDate(std::string_view text)
{
    static const Pattern pattern(
        R"((?i)(?<!\d)\d{1,2}[:.]\d{2}(?!\d))"
        R"(|(?<!\d)\d{1,2} ?(?:am|pm|a\.m|p\.m|uhr|o'clock)(?!\p{L}))"
        R"(|(?<!\p{L})(?:jam|pukul|saat|um|until|by|в|до|к) \d{1,2}(?![\d%€$]))"
        R"(|(?<!\p{L})(?:in|within|innerhalb(?: von)?|binnen|dalam|maksimal|через|в течение|за) (?:\p{L}+ ){0,2}\d+)"
        R"(|\d+ ?(?:dakika|saat|gün|iş günü|hafta) (?:içinde|sonra|sürer))"
        R"(|(?<!\d)\d{1,2}(?:st|nd|rd|th|\.)? (?:of )?(?:jan|feb|[mş]ar|mär|apr|may|ma[iy]|me[iy]|jun|jul|aug|agu|ağu|sep|o[ck]t)"
        R"(|nov|de[czs]|oca|şub|nis|haz|tem|eyl|eki|kas|ara|янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек))"
        R"(|(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d{1,2}(?!\d))");
    return !pattern.matchesIn(text).empty();
}

}

Marks::Marks(std::span<const WordList> lists) : words_(joined(lists, &WordList::words)), except_(joined(lists, &WordList::except)) { }

std::vector<Phrases::Hit> Marks::in(std::string_view text, const std::vector<FoldedWord>& words) const
{
    std::vector<Phrases::Hit> hits = words_.in(text, words);
    const std::vector<Phrases::Hit> excepted = hits.empty() ? hits : except_.in(text, words);
    std::erase_if(hits, [&](const Phrases::Hit& hit) {
        return std::ranges::any_of(excepted, [&](const Phrases::Hit& other) { return overlaps(hit.place, other.place); });
    });
    return hits;
}

const AnswerMarks* answerMarks(std::string_view language)
{
    static const ByLanguage all = allMarks();
    const auto found = all.find(language);
    return found == all.end() ? nullptr : &found->second;
}

bool namesATime(std::string_view text, const std::vector<FoldedWord>& words, const AnswerMarks& marks)
{
    return hasClockOrDate(text) || marks.exactTimes.standIn(text, words);
}

}
