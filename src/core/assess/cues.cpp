// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/cues.h"

#include "cue_words.h"
#include "earshot/base/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <unordered_map>

namespace earshot {

namespace {

using enum Cue;

constexpr std::size_t mostBytes = 4096;
constexpr std::size_t wordsInFront = 2, wordsBehind = 1;

constexpr std::array names{ std::pair{ Safety, "safety" }, std::pair{ Health, "health" }, std::pair{ Vulnerable, "vulnerable" },
    std::pair{ Data, "data" }, std::pair{ Money, "money" }, std::pair{ NoService, "no_service" }, std::pair{ Slow, "slow" },
    std::pair{ NotDelivered, "not_delivered" }, std::pair{ Late, "late" }, std::pair{ WrongCharge, "wrong_charge" },
    std::pair{ NoRefund, "no_refund" }, std::pair{ NoShow, "no_show" }, std::pair{ NoAnswer, "no_answer" }, std::pair{ Faulty, "faulty" },
    std::pair{ NoAccess, "no_access" } };

std::string comparable(std::string_view word)
{
    constexpr std::string_view curlyApostrophe = "’";
    std::string folded = searchFolded(word);
    for (std::size_t at = folded.find(curlyApostrophe); at != std::string::npos; at = folded.find(curlyApostrophe, at))
        folded.replace(at, curlyApostrophe.size(), "'");
    return folded;
}

struct FoldedWord {
    std::string folded;
    std::size_t begin, end;
    bool beginsSentence;
};

std::vector<FoldedWord> foldedWordsIn(std::string_view text)
{
    std::vector<FoldedWord> result;
    std::size_t last = 0;
    for (const std::string_view word : words(text)) {
        const auto begin = static_cast<std::size_t>(word.data() - text.data());
        const bool ends = text.substr(last, begin - last).find_first_of(".!?;\n") != std::string_view::npos;
        result.push_back({ comparable(word), begin, begin + word.size(), ends });
        last = begin + word.size();
    }
    return result;
}

/// One word of a phrase.
struct Wanted {
    std::string text;
    bool isPrefix;
    bool matches(std::string_view word) const { return isPrefix ? word.starts_with(text) : word == text; }
};

std::vector<std::string_view> parted(std::string_view list, char at)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin < list.size();) {
        const std::size_t end = std::min(list.find(at, begin), list.size());
        if (const std::string_view part = trimmed(list.substr(begin, end - begin)); !part.empty())
            parts.push_back(part);
        begin = end + 1;
    }
    return parts;
}

std::vector<Wanted> wantedIn(std::string_view words, char at)
{
    std::vector<Wanted> wanted;
    for (std::string_view word : parted(words, at)) {
        const bool isPrefix = word.ends_with('*');
        wanted.push_back({ comparable(word.substr(0, word.size() - (isPrefix ? 1 : 0))), isPrefix });
    }
    return wanted;
}

struct Phrase {
    Cue cue;
    bool canBeDenied;
    std::vector<Wanted> words;
};

/// Phrases by the first two bytes of their first word: no phrase begins with fewer.
class Lexicon {
public:
    void add(const CueLanguage& language)
    {
        for (const CueWords& list : language.words)
            for (const std::string_view phrase : parted(list.phrases, ',')) {
                const bool isNeed = phrase.ends_with('!');
                std::vector<Wanted> words = wantedIn(phrase.substr(0, phrase.size() - (isNeed ? 1 : 0)), ' ');
                byBeginning_[words.front().text.substr(0, 2)].push_back({ list.cue, isHarm(list.cue) && !isNeed, std::move(words) });
            }
        for (auto [from, to] : { std::pair{ language.denials, &denials_ }, std::pair{ language.denialsBehind, &denialsBehind_ } })
            for (Wanted& word : wantedIn(from, ','))
                to->push_back(std::move(word));
    }

    std::vector<CueHit> in(const std::vector<FoldedWord>& words) const
    {
        std::vector<CueHit> hits;
        for (std::size_t at = 0; at < words.size(); ++at)
            if (const auto found = byBeginning_.find(words[at].folded.substr(0, 2)); found != byBeginning_.end())
                for (const Phrase& phrase : found->second)
                    if (standsAt(phrase, words, at) && !(phrase.canBeDenied && isDenied(words, at, at + phrase.words.size())))
                        hits.push_back({ phrase.cue, words[at].begin, words[at + phrase.words.size() - 1].end });
        return hits;
    }

private:
    static bool standsAt(const Phrase& phrase, const std::vector<FoldedWord>& words, std::size_t at)
    {
        if (phrase.words.size() > words.size() - at)
            return false;
        for (std::size_t i = 0; i < phrase.words.size(); ++i)
            if (!phrase.words[i].matches(words[at + i].folded) || (i > 0 && words[at + i].beginsSentence))
                return false;
        return true;
    }

    static bool isOneOf(const std::vector<Wanted>& list, std::string_view word)
    {
        return std::ranges::any_of(list, [&](const Wanted& wanted) { return wanted.matches(word); });
    }

    bool isDenied(const std::vector<FoldedWord>& words, std::size_t begin, std::size_t end) const
    {
        for (std::size_t at = begin; at > 0 && begin - at < wordsInFront && !words[at].beginsSentence; --at)
            if (isOneOf(denials_, words[at - 1].folded))
                return true;
        for (std::size_t at = end; at < words.size() && at - end < wordsBehind && !words[at].beginsSentence; ++at)
            if (isOneOf(denialsBehind_, words[at].folded))
                return true;
        return false;
    }

    std::unordered_map<std::string, std::vector<Phrase>> byBeginning_;
    std::vector<Wanted> denials_, denialsBehind_;
};

const Lexicon& lexiconOf(std::string_view language)
{
    static const std::map<std::string_view, Lexicon> lexicons = [] {
        std::map<std::string_view, Lexicon> made;
        for (const CueLanguage& one : cueLanguages()) {
            made[one.language].add(one);
            made[""].add(one);
        }
        return made;
    }();
    const auto found = lexicons.find(language);
    return found == lexicons.end() ? lexicons.at("") : found->second;
}

std::string_view beginningOf(std::string_view text)
{
    std::size_t end = std::min(text.size(), mostBytes);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

}

bool isHarm(Cue cue)
{
    return cue <= Cue::Money;
}

std::string_view nameOf(Cue cue)
{
    return std::ranges::find(names, cue, [](const auto& entry) { return entry.first; })->second;
}

std::vector<CueHit> cuesIn(std::string_view text, std::string_view language)
{
    return lexiconOf(language).in(foldedWordsIn(beginningOf(text)));
}

}
