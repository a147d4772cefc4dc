// SPDX-License-Identifier: GPL-3.0-or-later
#include "index_text.h"

#include "earshot/base/text.h"

#include <algorithm>

namespace earshot {

namespace {

// PostgreSQL's tsvector keeps positions up to 16 383, 2 KiB a word and 1 MiB in all; both engines get the same limits.
constexpr std::size_t longestWord = 64;
constexpr std::size_t mostWords = 16'000;
constexpr std::size_t mostBytes = (256 << 10) - 64; // and the term of the verdict
constexpr std::string_view versionMark = "¶";
constexpr std::string_view authorSign = "©";
constexpr std::string_view labelSign = "§";
constexpr std::string_view curlyApostrophe = "’";

std::string_view cutWord(std::string_view word)
{
    if (word.size() <= longestWord)
        return word;
    std::size_t end = longestWord;
    while ((static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U)
        --end;
    return word.substr(0, end);
}

bool hasApostrophe(std::string_view text)
{
    return text.find('\'') != std::string_view::npos || text.find(curlyApostrophe) != std::string_view::npos;
}

/// Calls `take` with each piece between apostrophes.
template <class Take>
void splitAtApostrophes(std::string_view word, Take take)
{
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= word.size();) {
        const bool straight = at < word.size() && word[at] == '\'';
        const bool curly = word.substr(at).starts_with(curlyApostrophe);
        if (at == word.size() || straight || curly) {
            if (at > begin)
                take(cutWord(word.substr(begin, at - begin)));
            at += curly ? curlyApostrophe.size() : 1;
            begin = at;
        } else {
            ++at;
        }
    }
}

template <class Take>
void eachIndexWord(std::string_view text, Take take)
{
    const std::string folded = searchFolded(text);
    const bool isToBeSplit = hasApostrophe(folded);
    for (const std::string_view word : words(folded))
        if (isToBeSplit)
            splitAtApostrophes(word, take);
        else
            take(cutWord(word));
}

}

std::vector<std::string> indexWords(std::string_view text)
{
    std::vector<std::string> found;
    eachIndexWord(text, [&](std::string_view word) { found.emplace_back(word); });
    return found;
}

std::string authorTerm(std::string_view indexWord)
{
    return std::string(authorSign).append(indexWord);
}

std::string authorTerms(const AuthorCard& card)
{
    std::vector<std::string> seen = indexWords(card.handle + " " + card.name);
    std::string joined;
    for (auto word = seen.begin(); word != seen.end(); ++word)
        if (std::find(seen.begin(), word, *word) == word)
            joined.append(joined.empty() ? "" : " ").append(authorTerm(*word));
    return joined;
}

std::string labelTerm(std::string_view labelName)
{
    return std::string(labelSign).append(labelName);
}

std::string indexedTerms(const std::vector<std::string>& authors, const std::vector<std::string>& texts)
{
    std::string joined;
    joined.reserve(texts.empty() ? 0 : texts.front().size() + 128);
    std::size_t count = 0;
    const auto append = [&](std::string_view word) {
        if (++count > mostWords || joined.size() + word.size() + 1 > mostBytes)
            return;
        joined += ' ';
        joined += word;
    };
    for (auto terms = authors.begin(); terms != authors.end(); ++terms)
        if (!terms->empty() && std::find(authors.begin(), terms, *terms) == terms) {
            append(*terms);
            count += static_cast<std::size_t>(std::ranges::count(*terms, ' '));
        }
    for (const std::string& text : texts) {
        if (&text != &texts.front())
            append(versionMark);
        eachIndexWord(text, append);
    }
    return joined;
}

std::string indexText(const std::string& label, const std::string& indexed)
{
    return labelTerm(label) += indexed;
}

std::string indexText(const IndexContent& content)
{
    return indexText(content.label, indexedTerms(content.authors, content.texts));
}

}
