// SPDX-License-Identifier: GPL-3.0-or-later
#include "context_term.h"

#include "earshot/base/text.h"
#include "folded_text.h"

#include <algorithm>
#include <cstddef>

namespace earshot {

namespace {

// "bills", "netzes", "faturam": endings of our languages, not "billion" behind "bi"
constexpr std::size_t shortestThatBends = 4, longestEnding = 3;

std::size_t lettersIn(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

}

ContextTerm::ContextTerm(const std::string& text) : text_(trimmed(text))
{
    const bool isPrefix = text_.ends_with('*');
    for (std::string& word : foldedWords(text_))
        words_.push_back({ std::move(word) });
    if (!words_.empty())
        words_.back().isPrefix = isPrefix;
}

bool ContextTerm::Word::fits(std::string_view found) const
{
    if (!found.starts_with(folded))
        return false;
    const std::string_view ending = found.substr(folded.size());
    if (ending.empty() || isPrefix || ending.starts_with("'") || ending.starts_with("’"))
        return true;
    return lettersIn(folded) >= shortestThatBends && lettersIn(ending) <= longestEnding;
}

bool ContextTerm::isIn(std::span<const std::string_view> foldedWords) const
{
    return std::search(foldedWords.begin(), foldedWords.end(), words_.begin(), words_.end(), [](std::string_view found, const Word& word) {
        return word.fits(found);
    }) != foldedWords.end();
}

}
