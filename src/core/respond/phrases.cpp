// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

#include "earshot/base/text.h"

#include <algorithm>

namespace earshot::respond {

namespace {

constexpr std::string_view curlyApostrophe = "’";

std::string comparable(std::string_view word)
{
    std::string folded = searchFolded(word);
    for (std::size_t at = folded.find(curlyApostrophe); at != std::string::npos; at = folded.find(curlyApostrophe, at))
        folded.replace(at, curlyApostrophe.size(), "'");
    return folded;
}

bool matches(std::string_view wanted, std::string_view word)
{
    if (wanted.ends_with('*'))
        return word.starts_with(wanted.substr(0, wanted.size() - 1));
    return wanted.starts_with('*') ? word.ends_with(wanted.substr(1)) : word == wanted;
}

bool endsSentence(std::string_view gap)
{
    return gap.find_first_of(".!?:;\n") != std::string_view::npos || gap.find("…") != std::string_view::npos;
}

std::vector<std::string> splitWords(std::string_view phrase)
{
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < phrase.size();) {
        const std::size_t end = std::min(phrase.find(' ', begin), phrase.size());
        words.push_back(comparable(phrase.substr(begin, end - begin)));
        begin = end + 1;
    }
    return words;
}

bool standsAt(const std::vector<std::string>& wanted, std::size_t first, std::string_view text, const std::vector<FoldedWord>& words)
{
    if (wanted.size() > words.size() - first)
        return false;
    for (std::size_t index = 0; index < wanted.size(); ++index) {
        const FoldedWord& word = words[first + index];
        if (!matches(wanted[index], word.folded))
            return false;
        if (index > 0 && endsSentence(in({ words[first + index - 1].place.end, word.place.begin }, text)))
            return false;
    }
    return true;
}

}

std::vector<FoldedWord> foldedWordsIn(std::string_view text)
{
    std::vector<FoldedWord> result;
    for (const std::string_view word : words(text)) {
        const auto begin = static_cast<std::size_t>(word.data() - text.data());
        result.push_back({ comparable(word), { begin, begin + word.size() } });
    }
    return result;
}

Phrases::Phrases(std::span<const Phrase> list)
{
    for (const Phrase& phrase : list)
        entries_.push_back({ splitWords(phrase.words), phrase.instead });
    std::ranges::stable_sort(entries_, std::ranges::greater{}, [](const Entry& entry) { return entry.words.size(); });
}

std::vector<Phrases::Hit> Phrases::in(std::string_view text, const std::vector<FoldedWord>& words) const
{
    std::vector<Hit> hits;
    for (std::size_t first = 0; first < words.size();) {
        const auto found = std::ranges::find_if(entries_, [&](const Entry& entry) { return standsAt(entry.words, first, text, words); });
        if (found == entries_.end()) {
            ++first;
            continue;
        }
        const std::size_t last = first + found->words.size() - 1;
        hits.push_back({ { words[first].place.begin, words[last].place.end }, found->instead });
        first = last + 1;
    }
    return hits;
}

}
