// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_features.h"

#include <algorithm>

namespace earshot {
namespace {

constexpr std::uint64_t multiplier = 0x9E3779B97F4A7C15; // 2^64 / golden ratio, odd
constexpr std::uint64_t gramSeed = 0x51, wordSeed = 0xA7, pairSeed = 0xC3, stemSeed = 0xD5, signalSeed = 0xE9;
constexpr std::size_t shortestGram = 2, longestGram = 5;
constexpr std::size_t stemLength = 4; // letters: what most endings leave of a word
constexpr std::size_t stemReach = 6; // words: how far apart two stems may stand to count as a pair
constexpr std::size_t longestWord = 40; // letters; a longer "word" is a wall of signs
constexpr char32_t wordEdge = U' ';
constexpr std::size_t bitsOfMark = 32;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t next)
{
    hash = (hash ^ next) * multiplier;
    return hash ^ (hash >> 29);
}

std::uint64_t hashOf(std::uint64_t seed, std::u32string_view form)
{
    for (const char32_t c : form)
        seed = mixed(seed, c);
    return seed;
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
        "handle", "link", "emoji", "quotation", "very_short", "short" };
    return names[static_cast<int>(signal)];
}

std::span<const Feature> FeatureReader::read(std::string_view text, unsigned bucketBits, std::span<const BucketWeights> weights)
{
    weights_ = weights;
    forgetLastText(bucketBits);
    tokenize(beginningOf(text), tokens_);
    makeRoom();
    for (std::size_t i = 0; i < tokens_.list.size(); ++i)
        addWordGrams(i);
    addPairs();
    addStems();
    addSignals();
    return std::span(features_).first(count_);
}

/// Takes back only the marks that the last text has left: far fewer than there are buckets.
void FeatureReader::forgetLastText(unsigned bucketBits)
{
    if (bucketBits != bucketBits_)
        seen_.assign((std::size_t(1) << bucketBits) / bitsOfMark + 1, 0);
    else
        for (const Feature& feature : std::span(features_).first(count_))
            seen_[feature.bucket / bitsOfMark] = 0;
    bucketBits_ = bucketBits;
    count_ = 0;
    words_.clear();
    stems_.clear();
}

/// For as many features as the text can have at most, so that add() need not ask.
void FeatureReader::makeRoom()
{
    constexpr std::size_t gramsOfPlace = longestGram - shortestGram + 1, ofToken = 3 + stemReach; // the word, its pair, its stem
    const std::size_t places = tokens_.forms.size() + 2 * tokens_.list.size(); // each word's edges are places too
    const std::size_t most = places * gramsOfPlace + tokens_.list.size() * ofToken + signalCount;
    if (features_.size() < most)
        features_.resize(most);
}

void FeatureReader::addWordGrams(std::size_t index)
{
    const Token& token = tokens_.list[index];
    const std::u32string_view whole = tokens_.formOf(token);
    words_.push_back(hashOf(wordSeed, whole));
    stems_.push_back(hashOf(stemSeed, whole.substr(0, stemLength)));
    add(words_.back(), index, FeatureKind::Word);
    if (token.kind != TokenKind::Word)
        return;
    char32_t padded[longestWord + 2];
    const std::u32string_view form = whole.substr(0, longestWord);
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
    for (std::size_t i = 0; i < words_.size(); ++i) {
        add(mixed(mixed(pairSeed, before), words_[i]), i, FeatureKind::Pair);
        before = words_[i];
    }
}

void FeatureReader::addStems()
{
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
    for (std::size_t i = 0; i < signalCount; ++i)
        if (found[i])
            add(mixed(signalSeed, i), i, FeatureKind::Signal);
}

void FeatureReader::add(std::uint64_t hash, std::size_t token, FeatureKind kind)
{
    const auto bucket = static_cast<std::uint32_t>((hash * multiplier) >> (64 - bucketBits_));
    if (!weights_.empty())
        __builtin_prefetch(&weights_[bucket]);
    std::uint32_t& marks = seen_[bucket / bitsOfMark];
    const std::uint32_t mark = 1U << (bucket % bitsOfMark);
    features_[count_] = { bucket, static_cast<std::uint16_t>(token), kind };
    count_ += (marks & mark) == 0; // no branch: whether a feature is new cannot be foretold
    marks |= mark;
}

}
