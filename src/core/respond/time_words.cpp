// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_words.h"

#include "time_word_lists.h"

#include <algorithm>
#include <array>

namespace earshot::respond {

namespace {

std::vector<std::string> splitWords(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        words.push_back(comparableTimeWord(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return words;
}

bool matches(std::string_view wanted, const TimeToken& token)
{
    if (token.kind != TimeToken::Kind::Word)
        return false;
    return wanted.ends_with('*') ? token.folded.starts_with(wanted.substr(0, wanted.size() - 1)) : token.folded == wanted;
}

struct Language {
    std::string_view code;
    TimeWords words;
};

const std::array<Language, 5>& languages()
{
    static const std::array<Language, 5> all{ { { "en", TimeWords(englishTimes(), NumericDates::None) },
        { "de", TimeWords(germanTimes(), NumericDates::DottedOrSlashed) }, { "id", TimeWords(indonesianTimes(), NumericDates::Slashed) },
        { "tr", TimeWords(turkishTimes(), NumericDates::DottedOrSlashed) },
        { "ru", TimeWords(russianTimes(), NumericDates::DottedOrSlashed) } } };
    return all;
}

}

TimeWords::TimeWords(std::span<const TimeWord> list, NumericDates dates) : dates_(dates)
{
    for (const TimeWord& word : list)
        entries_[word.meaning].push_back({ splitWords(word.words), word.value });
    for (auto& [meaning, entries] : entries_)
        std::ranges::stable_sort(entries, std::ranges::greater{}, [](const Entry& entry) { return entry.words.size(); });
}

std::optional<TimeWords::Found> TimeWords::at(const std::vector<TimeToken>& tokens, std::size_t at, TimeMeaning meaning) const
{
    const auto entries = entries_.find(meaning);
    if (entries == entries_.end() || at >= tokens.size())
        return std::nullopt;
    const auto first = tokens.begin() + static_cast<std::ptrdiff_t>(at);
    for (const Entry& entry : entries->second)
        if (entry.words.size() <= tokens.size() - at && std::equal(entry.words.begin(), entry.words.end(), first, matches))
            return Found{ entry.value, entry.words.size() };
    return std::nullopt;
}

std::vector<const TimeWords*> timeWords(std::string_view language)
{
    std::vector<const TimeWords*> result;
    for (const Language& one : languages())
        if (one.code == language)
            result.push_back(&one.words);
    for (const Language& one : languages())
        if (one.code != language)
            result.push_back(&one.words);
    return result;
}

}
