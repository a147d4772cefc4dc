// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_marks.h"

#include "earshot/base/text.h"
#include "index_text.h"

#include <algorithm>

namespace earshot {

namespace {

using Mark = std::pair<std::size_t, std::size_t>;

/// An index word and where it stands in the text.
struct PlacedWord {
    std::string word;
    Mark place;
};

std::vector<PlacedWord> placedWords(std::string_view text)
{
    std::vector<PlacedWord> placed;
    for (const std::string_view word : words(text)) {
        const auto begin = static_cast<std::size_t>(word.data() - text.data());
        for (std::string& indexWord : indexWords(word)) // "don't" is two words of the index in one place
            placed.push_back({ std::move(indexWord), { begin, begin + word.size() } });
    }
    return placed;
}

bool matchesAt(const std::vector<PlacedWord>& text, std::size_t at, const SearchQuery::Term& term)
{
    if (at + term.words.size() > text.size())
        return false;
    for (std::size_t i = 0; i < term.words.size(); ++i) {
        const bool isPrefix = term.prefix && i + 1 == term.words.size();
        const std::string& word = text[at + i].word;
        if (isPrefix ? !word.starts_with(term.words[i]) : word != term.words[i])
            return false;
    }
    return true;
}

std::vector<Mark> merged(std::vector<Mark> marks)
{
    std::ranges::sort(marks);
    std::vector<Mark> result;
    for (const Mark& mark : marks) {
        if (!result.empty() && mark.first <= result.back().second)
            result.back().second = std::max(result.back().second, mark.second);
        else
            result.push_back(mark);
    }
    return result;
}

}

std::vector<Mark> marksIn(std::string_view text, const SearchQuery& query)
{
    const std::vector<PlacedWord> placed = placedWords(text);
    std::vector<Mark> marks;
    for (const SearchQuery::Term& term : query.terms)
        for (std::size_t at = 0; !term.without && at < placed.size(); ++at)
            if (matchesAt(placed, at, term))
                marks.emplace_back(placed[at].place.first, placed[at + term.words.size() - 1].place.second);
    return merged(std::move(marks));
}

}
