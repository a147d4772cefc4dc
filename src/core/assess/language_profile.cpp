// SPDX-License-Identifier: GPL-3.0-or-later
#include "language_profile.h"

#include "characters.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace earshot {
namespace {

constexpr std::size_t longestGram = 4;
constexpr std::size_t longestWord = 12; // letters of a word that take part in its whole-word feature
constexpr char32_t wordEdge = U' ';
constexpr int lettersCounted = 240; // of a text to learn from
constexpr int lettersRead = 120; // of a text to be told: in 37,000 longer ones of five languages, twice as many told 4 otherwise
constexpr double stepsPerNat = 16;
constexpr double surePerText = 2.5; // nats between the first and the second language
constexpr int fewestLetters = 3;
constexpr std::size_t longestChunk = 256; // bytes; longer ones are no words
constexpr double borrowed = 200; // n-grams that each language takes over from the mean of all: those with few texts lean on it most
constexpr double floorShare = 1e-8; // of an n-gram that no language has

std::uint32_t mixed(std::uint32_t hash, char32_t c)
{
    return (hash ^ c) * 0x9E3779B1U;
}
std::uint32_t bucketOf(std::uint32_t hash)
{
    return (hash ^ (hash >> 15)) * 0x85EBCA6BU >> (32 - LanguageProfile::bucketBits);
}

/// Small letters with their marks: here, unlike in the sorter, "ş" and "s" are different.
char32_t lowered(const Character& c)
{
    if (c.codePoint < 0x80)
        return c.isUpper ? c.codePoint + 32 : c.codePoint;
    if (c.codePoint == U'İ')
        return U'i';
    return c.isUpper ? smallLetterOf(c.codePoint) : c.codePoint;
}

/// The buckets of a word that stands between its two edges.
template <class Visit>
void visitGrams(std::u32string_view word, const Visit& visit)
{
    std::uint32_t whole = 0x1234;
    for (const char32_t c : word.substr(0, longestWord))
        whole = mixed(whole, c);
    visit(bucketOf(whole));
    for (std::size_t begin = 0; begin < word.size(); ++begin) {
        std::uint32_t hash = 0x77;
        for (const char32_t c : word.substr(begin, longestGram)) {
            hash = mixed(hash, c);
            visit(bucketOf(hash));
        }
    }
}

bool isName(std::string_view chunk)
{
    return chunk.starts_with('@') || chunk.starts_with('#') || chunk.starts_with("www.") || chunk.find("://") != chunk.npos;
}

/// Latin or Cyrillic: the scripts of the languages that we tell apart.
bool isKnownScript(char32_t c)
{
    return c < 0x370 || isCyrillic(c) || (c >= 0x1E00 && c < 0x1F00);
}

/// Calls visit(word) for the words of one piece between spaces; returns its letters less those of other scripts.
template <class Visit>
int visitChunk(std::string_view chunk, const Visit& visit)
{
    const Characters& characters = Characters::table();
    std::array<char32_t, 34> word; // filled as far as it is read
    word[0] = wordEdge;
    std::size_t size = 0;
    int letters = 0;
    const auto finish = [&] {
        if (size > 0) {
            word[size + 1] = wordEdge;
            visit(std::u32string_view(word.data(), size + 2));
        }
        letters += static_cast<int>(size);
        size = 0;
    };
    for (std::size_t at = 0; at < chunk.size();) {
        const Character c = characters.at(chunk, at);
        at = c.end;
        const bool isForeign = c.kind == CharacterClass::Letter && !isKnownScript(c.codePoint);
        letters -= isForeign;
        if (c.kind != CharacterClass::Letter || isForeign)
            finish();
        else if (size < word.size() - 2)
            word[++size] = lowered(c);
    }
    finish();
    return letters;
}

std::size_t chunkEnd(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    return static_cast<std::size_t>(std::find_if(text.begin(), text.end(), isSpace) - text.begin());
}

/// Calls visit(word) for the first words, until `enough` letters are read, but those of handles, links and hashtags, which are written in
/// no language. Returns the letters read, less those of other scripts.
template <class Visit>
int visitWords(std::string_view text, int enough, const Visit& visit)
{
    int letters = 0;
    while (!text.empty() && letters < enough) {
        const std::size_t end = chunkEnd(text);
        const std::string_view chunk = text.substr(0, std::min(end, longestChunk));
        if (!isName(chunk))
            letters += visitChunk(chunk, visit);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return letters;
}

}

bool isToldLanguage(std::string_view language)
{
    static constexpr std::array<std::string_view, 5> told = { "en", "de", "id", "tr", "ru" };
    return std::find(told.begin(), told.end(), language) != told.end();
}

LanguageProfile::LanguageProfile(std::vector<std::string> names, const std::vector<std::int8_t>& table)
    : names_(std::move(names))
    , rows_(buckets, Row{})
{
    const std::size_t perBucket = names_.size();
    names_.resize(std::min(perBucket, mostLanguages));
    for (std::size_t bucket = 0; bucket < buckets && (bucket + 1) * perBucket <= table.size(); ++bucket)
        std::copy_n(table.begin() + static_cast<std::ptrdiff_t>(bucket * perBucket), names_.size(), rows_[bucket].begin());
}

std::vector<std::int8_t> LanguageProfile::table() const
{
    std::vector<std::int8_t> table;
    for (const Row& row : rows_)
        table.insert(table.end(), row.begin(), row.begin() + static_cast<std::ptrdiff_t>(names_.size()));
    return table;
}

std::string_view LanguageProfile::likeliest(std::string_view text) const
{
    const std::size_t languages = names_.size();
    if (languages < 2)
        return {};
    std::array<std::int32_t, mostLanguages> sums{};
    const int letters = visitWords(text, lettersRead, [&](std::u32string_view word) {
        std::array<std::int16_t, mostLanguages> ofWord{}; // small numbers are added faster, and no word is long enough to overflow them
        visitGrams(word, [&](std::uint32_t bucket) {
            const Row row = rows_[bucket]; // a copy cannot alias the sums, so the loop adds many languages at once
            for (std::size_t i = 0; i < mostLanguages; ++i)
                ofWord[i] = static_cast<std::int16_t>(ofWord[i] + row[i]);
        });
        for (std::size_t i = 0; i < mostLanguages; ++i)
            sums[i] += ofWord[i];
    });
    const auto last = sums.begin() + static_cast<std::ptrdiff_t>(languages);
    const auto best = std::max_element(sums.begin(), last);
    const std::int32_t first = *best;
    *best = INT32_MIN;
    const std::int32_t second = *std::max_element(sums.begin(), last);
    if (letters < fewestLetters || first - second < static_cast<std::int32_t>(surePerText * stepsPerNat))
        return {};
    return names_[static_cast<std::size_t>(best - sums.begin())];
}

void LanguageCounts::add(std::string_view language, std::string_view text)
{
    auto place = static_cast<std::size_t>(std::find(names_.begin(), names_.end(), language) - names_.begin());
    if (place == names_.size()) {
        if (names_.size() == LanguageProfile::mostLanguages)
            return;
        names_.emplace_back(language);
        counts_.emplace_back(LanguageProfile::buckets, 0.0F);
    }
    visitWords(text, lettersCounted,
        [&](std::u32string_view word) { visitGrams(word, [&](std::uint32_t bucket) { counts_[place][bucket] += 1; }); });
}

LanguageProfile LanguageCounts::profile() const
{
    const std::size_t languages = names_.size();
    std::vector<double> totals(languages);
    for (std::size_t i = 0; i < languages; ++i)
        totals[i] = std::max(1.0, std::accumulate(counts_[i].begin(), counts_[i].end(), 0.0));
    std::vector<std::int8_t> table(LanguageProfile::buckets * languages);
    std::vector<double> logs(languages);
    for (std::size_t bucket = 0; bucket < LanguageProfile::buckets; ++bucket) {
        double meanShare = floorShare;
        for (std::size_t i = 0; i < languages; ++i)
            meanShare += counts_[i][bucket] / totals[i] / static_cast<double>(languages);
        double meanLog = 0;
        for (std::size_t i = 0; i < languages; ++i) {
            logs[i] = std::log((counts_[i][bucket] + borrowed * meanShare) / (totals[i] + borrowed));
            meanLog += logs[i] / static_cast<double>(languages);
        }
        for (std::size_t i = 0; i < languages; ++i)
            table[bucket * languages + i]
                = static_cast<std::int8_t>(std::clamp(std::round((logs[i] - meanLog) * stepsPerNat), -127.0, 127.0));
    }
    return { names_, table };
}

}
