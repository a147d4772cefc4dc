// SPDX-License-Identifier: GPL-3.0-or-later
#include "index_text.h"

#include "earshot/base/text.h"

namespace earshot {

namespace {

// PostgreSQL's tsvector keeps positions up to 16 383, 2 KiB a word and 1 MiB in all; both engines get the same limits.
constexpr std::size_t longestWord = 64;
constexpr std::size_t mostWords = 16'000;
constexpr std::size_t mostBytes = 256 << 10;
constexpr std::string_view versionMark = "¶";
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
    for (const std::string_view word : words(folded))
        splitAtApostrophes(word, take);
}

}

std::vector<std::string> indexWords(std::string_view text)
{
    std::vector<std::string> found;
    eachIndexWord(text, [&](std::string_view word) { found.emplace_back(word); });
    return found;
}

std::string indexText(const std::vector<std::string>& versionsNewestFirst)
{
    std::string joined;
    std::size_t count = 0;
    const auto append = [&](std::string_view word) {
        if (++count > mostWords || joined.size() + word.size() + 1 > mostBytes)
            return;
        if (!joined.empty())
            joined += ' ';
        joined += word;
    };
    for (const std::string& version : versionsNewestFirst) {
        if (count > 0)
            append(versionMark);
        eachIndexWord(version, append);
    }
    return joined;
}

}
