// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../src/core/assess/reasons.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <string>

using namespace earshot;

namespace {

/// A model in which only what a test sets has a weight.
class ReasonedText {
public:
    explicit ReasonedText(std::string text) : text_(std::move(text))
    {
        model_.bucketBits = 16;
        model_.weights.assign(1U << 16, {});
        model_.heads = { Head{ 0, 0.01 }, Head{ 0, 0.01 } };
        const std::span<const Feature> features = reader_.read(text_, model_.bucketBits);
        features_.assign(features.begin(), features.end());
    }

    void weigh(FeatureKind kind, std::uint16_t token, HeadIndex head, std::int16_t weight)
    {
        for (const Feature& feature : features_)
            if (feature.kind == kind && feature.token == token)
                model_.weights[feature.bucket][head] = weight;
    }

    std::vector<Reason> reasons() const
    {
        ReasonFinder finder;
        CHECK(finder.addUp(model_, features_, reader_.tokens().list.size()) == model_.sumsOf(features_));
        return finder.strongest(model_, text_, features_.size(), reader_.tokens());
    }

    double logOdds(HeadIndex head) const { return model_.logOddsOf(features_)[head]; }

private:
    std::string text_;
    LinearModel model_{};
    FeatureReader reader_{};
    std::vector<Feature> features_{};
};

}

TEST_CASE("What speaks in several parts of a word is one reason with the word's place")
{
    ReasonedText text("das Päckchen fehlt");
    text.weigh(FeatureKind::Word, 1, ComplaintHead, 100);
    const std::vector<Reason> reasons = text.reasons();
    REQUIRE(reasons.size() == 1);
    CHECK(reasons[0].feature == "Päckchen");
    CHECK(reasons[0].begin == 4);
    CHECK(reasons[0].end == 13);
    CHECK(reasons[0].towards == Label::Complaint);
    CHECK(std::abs(reasons[0].weight - text.logOdds(ComplaintHead)) < 1e-9);
}

TEST_CASE("A pair of neighbours is a reason that spans both")
{
    ReasonedText text("it is not working");
    text.weigh(FeatureKind::Pair, 3, ComplaintHead, 3000);
    const std::vector<Reason> reasons = text.reasons();
    REQUIRE(reasons.size() == 1);
    CHECK(reasons[0].feature == "not working");
}

TEST_CASE("A signal is a reason without a place")
{
    ReasonedText text("WHY?");
    text.weigh(FeatureKind::Signal, static_cast<std::uint16_t>(Signal::Shouted), TrollHead, -2000);
    const std::vector<Reason> reasons = text.reasons();
    REQUIRE(reasons.size() == 1);
    CHECK(reasons[0].feature == "signal:shouting");
    CHECK(reasons[0].begin == reasons[0].end);
    CHECK(reasons[0].towards == Label::Troll);
    CHECK(reasons[0].weight < 0);
}

TEST_CASE("A word may speak for both heads, the stronger first")
{
    ReasonedText text("clowns everywhere");
    text.weigh(FeatureKind::Word, 0, TrollHead, 200);
    text.weigh(FeatureKind::Word, 0, ComplaintHead, -100);
    const std::vector<Reason> reasons = text.reasons();
    REQUIRE(reasons.size() == 2);
    CHECK(reasons[0].towards == Label::Troll);
    CHECK(reasons[1].towards == Label::Complaint);
    CHECK(reasons[1].weight < 0);
}

TEST_CASE("What hardly moved anything is no reason, and there are at most eight")
{
    ReasonedText faint("a few words here");
    faint.weigh(FeatureKind::Signal, static_cast<std::uint16_t>(Signal::VeryShort), ComplaintHead, 1);
    CHECK(faint.reasons().empty());
    ReasonedText many("one two three four five six seven eight nine ten eleven twelve");
    for (std::uint16_t i = 0; i < 12; ++i)
        many.weigh(FeatureKind::Word, i, ComplaintHead, static_cast<std::int16_t>(300 + i));
    CHECK(many.reasons().size() == 8);
}
