// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling_words.h"

#include "earshot/base/text.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <functional>

namespace earshot {

namespace {

constexpr std::size_t mostBytes = 4096;
constexpr std::size_t shortest = 3, stemLetters = 7;
constexpr int fewestTexts = 100; ///< among fewer, every word would look rare or common by chance
constexpr double tooCommon = 0.03; ///< of the texts
constexpr double leastShare = 0.15; ///< of the poorer text's weight: two long texts have many words in common by chance

bool isLetterStart(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// The beginning, which most endings of these languages leave alone.
std::string_view stemOf(std::string_view word)
{
    std::size_t end = 0;
    for (std::size_t letters = 0; end < word.size(); ++end)
        if (isLetterStart(word[end]) && ++letters > stemLetters)
            break;
    return word.substr(0, end);
}

bool mayTell(std::string_view word)
{
    return std::ranges::count_if(word, isLetterStart) >= static_cast<std::ptrdiff_t>(shortest)
        && std::ranges::none_of(word, [](unsigned char byte) { return std::isdigit(byte) != 0; });
}

/// `thing`: what stands between two blanks; a word may be a part of it.
bool isAddress(std::string_view thing)
{
    return thing.starts_with('@') || thing.starts_with("http:") || thing.starts_with("https:") || thing.starts_with("www.");
}

}

std::vector<WordForm> wordFormsIn(std::string_view text)
{
    std::vector<WordForm> forms;
    std::size_t thing = 0, blank = 0; // words come in order, so each blank is met once
    for (const std::string_view word : words(text.substr(0, mostBytes))) {
        const auto begin = static_cast<std::size_t>(word.data() - text.data());
        for (; blank < begin; ++blank)
            if (text[blank] == ' ' || text[blank] == '\n' || text[blank] == '\t')
                thing = blank + 1;
        if (!isAddress(text.substr(thing)))
            forms.push_back({ word, searchFolded(word) });
    }
    return forms;
}

TellingWords tellingWordsIn(const std::vector<WordForm>& words)
{
    TellingWords telling;
    for (const WordForm& form : words)
        if (mayTell(form.folded))
            telling.list.push_back({ std::hash<std::string_view>{}(stemOf(form.folded)), 0, std::string(form.word) });
    std::ranges::stable_sort(telling.list, {}, &TellingWord::hash);
    const auto isSame = [](const TellingWord& one, const TellingWord& other) { return one.hash == other.hash; };
    telling.list.erase(std::unique(telling.list.begin(), telling.list.end(), isSame), telling.list.end());
    return telling;
}

void TellingWeights::add(const TellingWords& words, const std::string& language)
{
    Texts& texts = byLanguage_[language];
    ++texts.count;
    for (const TellingWord& word : words.list)
        ++texts.with[word.hash];
}

/// 1 for a word of one text, 0 for one that stands in too many.
void TellingWeights::weigh(TellingWords& words, const std::string& language) const
{
    const Texts& texts = byLanguage_.at(language);
    const double all = std::max(texts.count, fewestTexts);
    for (TellingWord& word : words.list) {
        const double with = texts.with.at(word.hash);
        word.weight = with / all > tooCommon ? 0 : std::log(all / with) / std::log(all);
        words.weight += word.weight;
    }
    std::erase_if(words.list, [](const TellingWord& word) { return word.weight == 0; });
}

SharedWords shared(const TellingWords& one, const TellingWords& other)
{
    SharedWords result;
    for (auto a = one.list.begin(), b = other.list.begin(); a != one.list.end() && b != other.list.end();) {
        if (a->hash == b->hash) {
            result.score += a->weight;
            result.words.push_back(a->word);
        }
        const bool isLess = a->hash < b->hash, isMore = b->hash < a->hash;
        a += isMore ? 0 : 1;
        b += isLess ? 0 : 1;
    }
    return result.score < leastShare * std::min(one.weight, other.weight) ? SharedWords{} : result;
}

}
