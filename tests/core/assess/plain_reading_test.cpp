// SPDX-License-Identifier: GPL-3.0-or-later
// The sorter reads fast; here is what it has to find, written down plainly and slowly.
#include "../../../src/core/assess/reasons.h"
#include "earshot/assess/training.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>

using namespace earshot;

namespace {

constexpr unsigned bits = 20;
constexpr std::uint64_t gram = 0x51, word = 0xA7, pairOf = 0xC3, stem = 0xD5;

std::uint64_t hashed(std::uint64_t seed, const std::vector<std::uint64_t>& parts)
{
    for (const std::uint64_t part : parts) {
        seed = (seed ^ part) * 0x9E3779B97F4A7C15;
        seed ^= seed >> 29;
    }
    return seed;
}

std::uint64_t hashed(std::uint64_t seed, std::u32string_view form)
{
    return hashed(seed, std::vector<std::uint64_t>(form.begin(), form.end()));
}

struct Found {
    std::uint32_t bucket;
    std::size_t token;
    FeatureKind kind;

    bool operator==(const Found&) const = default;
};

/// Every feature of a text once, at the first place where it stands.
class PlainReading {
public:
    explicit PlainReading(const Tokens& tokens) : tokens_(tokens)
    {
        for (std::size_t i = 0; i < tokens.list.size(); ++i)
            addWord(i);
        for (std::size_t i = 0; i < tokens.list.size(); ++i)
            add(hashed(pairOf, { i == 0 ? pairOf : hashed(word, form(i - 1)), hashed(word, form(i)) }), i, FeatureKind::Pair);
        for (std::size_t i = 0; i < tokens.list.size(); ++i)
            addStems(i);
    }

    const std::vector<Found>& found() const { return found_; }

private:
    std::u32string form(std::size_t i) const { return std::u32string(tokens_.formOf(tokens_.list[i])); }

    void addWord(std::size_t i)
    {
        add(hashed(word, form(i)), i, FeatureKind::Word);
        if (tokens_.list[i].kind != TokenKind::Word)
            return;
        const std::u32string padded = U" " + form(i).substr(0, 40) + U" ";
        for (std::size_t begin = 0; begin < padded.size(); ++begin)
            for (std::size_t length = 2; length <= 5 && begin + length <= padded.size(); ++length)
                add(hashed(gram, padded.substr(begin, length)), i, FeatureKind::Word);
    }

    void addStems(std::size_t i)
    {
        const std::uint64_t here = hashed(stem, form(i).substr(0, 4));
        add(hashed(stem, { here }), i, FeatureKind::Word);
        for (std::size_t distance = 1; distance <= 6 && distance <= i; ++distance)
            add(hashed(distance == 1 ? stem : pairOf, { hashed(stem, form(i - distance).substr(0, 4)), here }), i, FeatureKind::Near);
    }

    void add(std::uint64_t hash, std::size_t token, FeatureKind kind)
    {
        const auto bucket = static_cast<std::uint32_t>((hash * 0x9E3779B97F4A7C15) >> (64 - bits));
        if (seen_.insert(bucket).second)
            found_.push_back({ bucket, token, kind });
    }

    const Tokens& tokens_;
    std::set<std::uint32_t> seen_{};
    std::vector<Found> found_{};
};

std::vector<std::string> someTexts()
{
    std::vector<std::string> texts = { "", "a", "!?", "f*** you, 1d1ots", "WARUM??? #NieWieder @flinkpost https://x.example/a",
        "😡😡 „so“ … ’n’", std::string(9000, 'x'), "\xFF\xC3 broken \xE2\x82", "ĳ ŉ ﬁ ǆ ΐ և" };
    for (const char* name : { "long_texts", "de", "ru" }) {
        std::ifstream file(std::string(EARSHOT_SOURCE_DIR) + "/resources/corpus/" + name + ".tsv");
        std::stringstream bytes;
        bytes << file.rdbuf();
        const Result<std::vector<Example>> examples = examplesIn(bytes.str());
        REQUIRE(examples);
        for (std::size_t i = 0; i < examples->size(); i += 10)
            texts.push_back((*examples)[i].text);
    }
    return texts;
}

}

TEST_CASE("A reader finds in any text exactly the features that the plain reading finds, in the same places")
{
    FeatureReader reader;
    for (const std::string& text : someTexts()) {
        std::vector<Found> features;
        for (const Feature& feature : reader.read(text, bits))
            if (feature.kind != FeatureKind::Signal)
                features.push_back({ feature.bucket, feature.token, feature.kind });
        INFO(text);
        CHECK(features == PlainReading(reader.tokens()).found());
    }
}

TEST_CASE("A verdict is the weights of the features added up, and its reasons are the largest parts of that sum")
{
    const Result<LinearModel> model = modelIn(Sorter::shipped().bytes());
    REQUIRE(model);
    REQUIRE(model->bucketBits == bits);
    FeatureReader reader;
    for (const std::string& text : someTexts()) {
        const std::span<const Feature> features = reader.read(text, bits);
        double logOdds = model->heads[ComplaintHead].bias;
        std::map<std::pair<std::size_t, std::size_t>, double> words; // by the place in the text
        for (const Feature& feature : features) {
            const double share = model->weights[feature.bucket][ComplaintHead] * model->heads[ComplaintHead].unit / normOf(features.size());
            logOdds += share;
            if (feature.kind == FeatureKind::Word || feature.kind == FeatureKind::Near)
                words[{ reader.tokens().list[feature.token].begin, reader.tokens().list[feature.token].end }] += share;
        }
        const Verdict verdict = Sorter::shipped().judge(text, Reasons::On);
        INFO(text);
        CHECK(std::abs(verdict.complaint - probabilityOf(logOdds)) < 1e-9);
        CHECK(verdict.complaint == Sorter::shipped().judge(text).complaint);
        for (const auto& [place, share] : words) {
            const auto is = [&, at = place](const Reason& reason) {
                return reason.towards == Label::Complaint && reason.begin == at.first && reason.end == at.second;
            };
            const auto reason = std::find_if(verdict.reasons.begin(), verdict.reasons.end(), is);
            if (reason != verdict.reasons.end())
                CHECK(std::abs(reason->weight - share) < 1e-9);
            else
                CHECK((std::abs(share) < 0.05
                    || (verdict.reasons.size() == 8 && std::abs(share) <= std::abs(verdict.reasons.back().weight) + 1e-9)));
        }
    }
}
