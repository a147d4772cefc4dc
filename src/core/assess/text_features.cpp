// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_features.h"

#include <algorithm>
#include <bit>

namespace earshot {
namespace {

constexpr std::uint64_t multiplier = 0x9E3779B97F4A7C15; // 2^64 / golden ratio, odd
constexpr std::uint64_t gramSeed = 0x51, wordSeed = 0xA7, pairSeed = 0xC3, stemSeed = 0xD5, signalSeed = 0xE9;
constexpr std::size_t shortestGram = 2, longestGram = 5;
constexpr std::size_t stemLength = 4; // letters: what most endings leave of a word
constexpr std::size_t stemReach = 6; // words: how far apart two stems may stand to count as a pair
constexpr std::size_t longestWord = 40; // letters; a longer "word" is a wall of signs
constexpr char32_t wordEdge = U' ';

std::uint64_t mixed(std::uint64_t hash, std::uint64_t next)
{
    hash = (hash ^ next) * multiplier;
    return hash ^ (hash >> 29);
}

std::string_view beginningOf(std::string_view text)
{
    if (text.size() <= FeatureReader::longestText)
        return text;
    std::size_t end = FeatureReader::longestText;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

}

const char* nameOf(Signal signal)
{
    static constexpr const char* names[signalCount] = { "masked_word", "stretched_word", "shouting", "question", "exclamation", "number",
        "handle", "link", "emoji", "quotation", "very_short", "short", "long", "very_long" };
    return names[static_cast<int>(signal)];
}

const std::vector<Feature>& FeatureReader::read(std::string_view text, unsigned bucketBits)
{
    bucketBits_ = bucketBits;
    features_.clear();
    tokenize(beginningOf(text), tokens_);
    const std::size_t most = tokens_.forms.size() * (longestGram - shortestGram + 1) + tokens_.list.size() * (stemReach + 3) + signalCount;
    seen_.assign(std::bit_ceil(most * 3 / 2), 0);
    for (std::size_t i = 0; i < tokens_.list.size(); ++i)
        addWordGrams(i);
    addPairs();
    addStems();
    addSignals();
    return features_;
}

void FeatureReader::addWordGrams(std::size_t index)
{
    const Token& token = tokens_.list[index];
    add(hashOf(token), index, FeatureKind::Word);
    if (token.kind != TokenKind::Word)
        return;
    char32_t padded[longestWord + 2];
    const std::u32string_view form = tokens_.formOf(token).substr(0, longestWord);
    padded[0] = wordEdge;
    std::copy(form.begin(), form.end(), padded + 1);
    padded[form.size() + 1] = wordEdge;
    const std::size_t size = form.size() + 2;
    for (std::size_t begin = 0; begin + shortestGram <= size; ++begin) {
        std::uint64_t hash = gramSeed;
        for (std::size_t length = 1; length <= longestGram && begin + length <= size; ++length) {
            hash = mixed(hash, padded[begin + length - 1]);
            if (length >= shortestGram)
                add(hash, index, FeatureKind::Word);
        }
    }
}

void FeatureReader::addPairs()
{
    std::uint64_t before = pairSeed; // the text's beginning
    for (std::size_t i = 0; i < tokens_.list.size(); ++i) {
        const std::uint64_t here = hashOf(tokens_.list[i]);
        add(mixed(mixed(pairSeed, before), here), i, FeatureKind::Pair);
        before = here;
    }
}

void FeatureReader::addStems()
{
    stems_.clear();
    for (const Token& token : tokens_.list) {
        std::uint64_t stem = stemSeed;
        for (const char32_t c : tokens_.formOf(token).substr(0, stemLength))
            stem = mixed(stem, c);
        stems_.push_back(stem);
    }
    for (std::size_t i = 0; i < stems_.size(); ++i) {
        add(mixed(stemSeed, stems_[i]), i, FeatureKind::Word);
        for (std::size_t distance = 1; distance <= std::min(stemReach, i); ++distance) {
            const std::uint64_t adjacent = distance == 1 ? stemSeed : pairSeed; // neighbours say more than words that merely stand near
            add(mixed(mixed(adjacent, stems_[i - distance]), stems_[i]), i, FeatureKind::Near);
        }
    }
}

void FeatureReader::addSignals()
{
    bool found[signalCount] = {};
    const auto set = [&](Signal signal, bool is) { found[static_cast<int>(signal)] |= is; };
    for (const Token& token : tokens_.list) {
        set(Signal::Masked, token.isMasked);
        set(Signal::Stretched, token.isStretched && token.kind == TokenKind::Word);
        set(Signal::Shouted, token.isShouted);
        set(Signal::Number, token.kind == TokenKind::Number);
        set(Signal::Handle, token.kind == TokenKind::Handle);
        set(Signal::Link, token.kind == TokenKind::Url);
        set(Signal::Emoji, token.kind == TokenKind::Emoji);
        if (token.kind != TokenKind::Punctuation)
            continue;
        const std::u32string_view form = tokens_.formOf(token);
        set(Signal::Question, form.find(U'?') != form.npos);
        set(Signal::Exclaimed, form.find(U'!') != form.npos);
        set(Signal::Quoted, form == U"\"");
    }
    const std::size_t size = tokens_.list.size();
    set(Signal::VeryShort, size > 0 && size <= 5);
    set(Signal::Short, size > 5 && size <= 12);
    set(Signal::Long, size > 30 && size <= 60);
    set(Signal::VeryLong, size > 60);
    for (std::size_t i = 0; i < signalCount; ++i)
        if (found[i])
            add(mixed(signalSeed, i), i, FeatureKind::Signal);
}

std::uint64_t FeatureReader::hashOf(const Token& token) const
{
    std::uint64_t hash = wordSeed;
    for (const char32_t c : tokens_.formOf(token))
        hash = mixed(hash, c);
    return hash;
}

void FeatureReader::add(std::uint64_t hash, std::size_t token, FeatureKind kind)
{
    const auto bucket = static_cast<std::uint32_t>((hash * multiplier) >> (64 - bucketBits_));
    const std::size_t mask = seen_.size() - 1;
    for (std::size_t slot = bucket & mask;; slot = (slot + 1) & mask) {
        if (seen_[slot] == bucket + 1)
            return;
        if (seen_[slot] == 0) {
            seen_[slot] = bucket + 1;
            features_.push_back({ bucket, static_cast<std::uint16_t>(token), kind });
            return;
        }
    }
}

}
