// SPDX-License-Identifier: GPL-3.0-or-later
#include "../src/core/assess/shingles.h"
#include "support/catch.h"

#include <cmath>
#include <random>
#include <string>

using namespace earshot;

namespace {

/// So many made-up pairs, of which two texts share some.
Shingles pairs(std::uint64_t from, std::uint64_t to)
{
    std::vector<std::string> words;
    for (std::uint64_t i = from; i <= to; ++i)
        words.push_back("w" + std::to_string(i));
    return shinglesOf({ words.begin(), words.end() });
}

double equalPlaces(const Signature& one, const Signature& other)
{
    std::size_t equal = 0;
    for (std::size_t i = 0; i < signatureSize; ++i)
        equal += one[i] == other[i] ? 1 : 0;
    return static_cast<double>(equal) / signatureSize;
}

}

TEST_CASE("A text is the set of its pairs of neighbouring words")
{
    CHECK(shinglesOf({ "a", "b", "c" }).size() == 2);
    CHECK(shinglesOf({ "a", "b", "a", "b" }).size() == 2);
    CHECK(shinglesOf({ "a", "b" }) != shinglesOf({ "b", "a" }));
    CHECK(shinglesOf({ "a" }).empty());
    CHECK(shinglesOf({}).empty());
}

TEST_CASE("Resemblance is Jaccard's: what is in both, of what is in either")
{
    CHECK(resemblance(pairs(0, 10), pairs(0, 10)) == 1);
    CHECK(resemblance(pairs(0, 10), pairs(20, 30)) == 0);
    CHECK(resemblance(pairs(0, 10), pairs(5, 15)) == Approx(5.0 / 15));
    CHECK(resemblance(pairs(0, 10), pairs(0, 5)) == Approx(0.5));
    CHECK(resemblance({}, {}) == 0);
    CHECK(resemblance({}, pairs(0, 3)) == 0);
}

TEST_CASE("Equal places of two signatures estimate the resemblance without bias")
{
    for (const std::uint64_t shift : { 0U, 10U, 25U, 50U, 100U }) {
        double estimated = 0, exact = 0;
        constexpr int rounds = 60;
        for (std::uint64_t round = 0; round < rounds; ++round) {
            const std::uint64_t from = 1000 * round;
            const Shingles one = pairs(from, from + 100), other = pairs(from + shift, from + 100 + shift);
            exact += resemblance(one, other) / rounds;
            estimated += equalPlaces(signatureOf(one), signatureOf(other)) / rounds;
        }
        INFO("shifted by " << shift);
        CHECK(estimated == Approx(exact).margin(0.05)); // three standard errors of 60 * 32 draws are 0.034
    }
}

TEST_CASE("Texts of which half is shared have a band in common nearly always, strangers hardly ever")
{
    int related = 0, strangers = 0;
    for (std::uint64_t round = 0; round < 200; ++round) {
        const std::uint64_t from = 1000 * round;
        const Signature one = signatureOf(pairs(from, from + 30)), half = signatureOf(pairs(from + 10, from + 40)),
                        other = signatureOf(pairs(from + 500, from + 530));
        related += shareBand(one, half) ? 1 : 0;
        strangers += shareBand(one, other) ? 1 : 0;
    }
    CHECK(related >= 190);
    CHECK(strangers == 0);
}
