// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../src/core/assess/text_features.h"
#include "support/catch.h"

#include <algorithm>
#include <set>
#include <string>

using namespace earshot;

namespace {

constexpr unsigned bits = 18;

std::set<std::uint32_t> bucketsOf(std::string_view text)
{
    FeatureReader reader;
    std::set<std::uint32_t> buckets;
    for (const Feature& feature : reader.read(text, bits))
        buckets.insert(feature.bucket);
    return buckets;
}

std::size_t sharedBuckets(std::string_view a, std::string_view b)
{
    const std::set<std::uint32_t> left = bucketsOf(a), right = bucketsOf(b);
    return static_cast<std::size_t>(std::count_if(left.begin(), left.end(), [&](std::uint32_t bucket) { return right.contains(bucket); }));
}

bool hasSignal(std::string_view text, Signal signal)
{
    FeatureReader reader;
    const std::span<const Feature> features = reader.read(text, bits);
    return std::any_of(features.begin(), features.end(),
        [&](const Feature& feature) { return feature.kind == FeatureKind::Signal && feature.token == static_cast<std::uint16_t>(signal); });
}

}

TEST_CASE("A text has each feature once and within the buckets")
{
    FeatureReader reader;
    const std::span<const Feature> features = reader.read("late late late, again late", bits);
    std::set<std::uint32_t> distinct;
    for (const Feature& feature : features) {
        CHECK(feature.bucket < (1U << bits));
        distinct.insert(feature.bucket);
    }
    CHECK(distinct.size() == features.size());
}

TEST_CASE("The same text gives the same features, also from a reader that has read others")
{
    FeatureReader fresh, used;
    used.read("quite another text, and a longer one at that 😡", bits);
    const std::span<const Feature> a = fresh.read("my parcel is lost", bits);
    const std::span<const Feature> b = used.read("my parcel is lost", bits);
    REQUIRE(a.size() == b.size());
    CHECK(std::equal(
        a.begin(), a.end(), b.begin(), [](const Feature& x, const Feature& y) { return x.bucket == y.bucket && x.token == y.token; }));
}

TEST_CASE("Related words share features and word order makes a difference")
{
    CHECK(sharedBuckets("delivered", "deliveries") > 10);
    CHECK(sharedBuckets("delivered", "banking") < 3);
    CHECK(bucketsOf("not good but bad") != bucketsOf("not bad but good"));
}

TEST_CASE("A masked word shares most features with the word that it hides")
{
    CHECK(sharedBuckets("1d1ot", "idiot") + 2 >= bucketsOf("idiot").size());
}

TEST_CASE("Signals say what the whole text is like")
{
    CHECK(hasSignal("where is it?", Signal::Question));
    CHECK_FALSE(hasSignal("there it is.", Signal::Question));
    CHECK(hasSignal("f*** this", Signal::Masked));
    CHECK(hasSignal("paid 120 twice", Signal::Number));
    CHECK(hasSignal("so \"free\" it is", Signal::Quoted));
    CHECK(hasSignal("WHERE is it", Signal::Shouted));
    CHECK(hasSignal("hi", Signal::VeryShort));
    CHECK_FALSE(hasSignal("", Signal::VeryShort));
}

TEST_CASE("A very long text is cut at a whole character")
{
    std::string text;
    while (text.size() < FeatureReader::longestText + 100)
        text += "ж";
    FeatureReader reader;
    reader.read("a" + text, bits);
    REQUIRE(reader.tokens().list.size() == 1);
    CHECK(reader.tokens().list[0].end == FeatureReader::longestText - 1);
}

TEST_CASE("Every signal has its own name")
{
    std::set<std::string> names;
    for (int i = 0; i < signalCount; ++i)
        names.insert(nameOf(static_cast<Signal>(i)));
    CHECK(names.size() == signalCount);
}
