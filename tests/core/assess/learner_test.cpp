// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../src/core/assess/learner.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace earshot;

namespace {

constexpr std::size_t buckets = 64;

/// Rows with one telling feature (bucket 1 for yes, 2 for no), one that all have (3) and one of their own.
struct Rows {
    SparseRows rows{};
    Question question{ rows, {}, {}, buckets };

    void add(bool answer, std::vector<std::uint32_t> features)
    {
        question.members.push_back(rows.size());
        question.answers.push_back(answer);
        rows.buckets.insert(rows.buckets.end(), features.begin(), features.end());
        rows.starts.push_back(rows.buckets.size());
    }

    void addMany(std::size_t yes, std::size_t no)
    {
        for (std::size_t i = 0; i < yes; ++i)
            add(true, { 1, 3, static_cast<std::uint32_t>(10 + i) });
        for (std::size_t i = 0; i < no; ++i)
            add(false, { 2, 3, static_cast<std::uint32_t>(30 + i) });
    }
};

double scoreOf(const FloatModel& model, std::vector<std::uint32_t> row)
{
    return model.scoreOf(row);
}

}

TEST_CASE("Rows are read back as they were put in")
{
    Rows made;
    made.add(true, { 4, 5 });
    made.add(false, {});
    made.add(false, { 6 });
    REQUIRE(made.rows.size() == 3);
    CHECK(made.rows[0].size() == 2);
    CHECK(made.rows[1].empty());
    CHECK(made.rows[2].front() == 6);
}

TEST_CASE("A score is the bias and the sum of the weights over the root of their number")
{
    FloatModel model{ std::vector<float>(buckets, 0), 0.5 };
    model.weights[1] = 3;
    model.weights[2] = 1;
    CHECK(scoreOf(model, { 1, 2, 3, 4 }) == 0.5 + 4 / 2.0);
    CHECK(scoreOf(model, {}) == 0.5);
}

TEST_CASE("A question knows whether both answers occur")
{
    Rows made;
    CHECK_FALSE(made.question.hasBothAnswers());
    made.add(true, { 1 });
    CHECK_FALSE(made.question.hasBothAnswers());
    made.add(false, { 2 });
    CHECK(made.question.hasBothAnswers());
}

TEST_CASE("The separator puts yes above no, also for rows with features of their own")
{
    Rows made;
    made.addMany(8, 8);
    const FloatModel model = separatorFor(made.question, nullptr);
    CHECK(scoreOf(model, { 1, 3, 60 }) > 0.3);
    CHECK(scoreOf(model, { 2, 3, 61 }) < -0.3);
}

TEST_CASE("A telling feature gets more weight than one that every row has")
{
    Rows made;
    made.addMany(8, 8);
    const FloatModel model = separatorFor(made.question, nullptr);
    CHECK(model.weights[1] > 10 * std::abs(model.weights[3]));
    CHECK(model.weights[2] < 0);
}

TEST_CASE("A feature that no row has keeps weight nought")
{
    Rows made;
    made.addMany(4, 4);
    CHECK(separatorFor(made.question, nullptr).weights[63] == 0);
}

TEST_CASE("The rarer answer is not drowned by the commoner one")
{
    Rows made;
    made.addMany(3, 20);
    const FloatModel model = separatorFor(made.question, nullptr);
    CHECK(scoreOf(model, { 1, 3 }) > 0);
    CHECK(scoreOf(model, { 2, 3 }) < 0);
}

TEST_CASE("A prior that knows the answer carries over to features that the question has never shown")
{
    Rows made;
    made.addMany(6, 6);
    FloatModel prior{ std::vector<float>(buckets, 0), 0 };
    prior.weights[1] = 2;
    prior.weights[2] = -2;
    prior.weights[50] = 2; // known to the prior only
    const FloatModel without = separatorFor(made.question, nullptr), with = separatorFor(made.question, &prior);
    CHECK(without.weights[50] == 0);
    CHECK(with.weights[50] > 0.05F);
    CHECK(scoreOf(with, { 50, 3 }) > scoreOf(with, { 3 }));
}

TEST_CASE("A prior that says the same about everything adds nothing")
{
    Rows made;
    made.addMany(6, 6);
    const FloatModel prior{ std::vector<float>(buckets, 0), 7 };
    const FloatModel without = separatorFor(made.question, nullptr), with = separatorFor(made.question, &prior);
    CHECK(std::abs(scoreOf(with, { 1, 3 }) - scoreOf(without, { 1, 3 })) < 1e-6);
}

TEST_CASE("Learning twice gives the same weights to the bit")
{
    Rows made;
    made.addMany(9, 7);
    const FloatModel first = separatorFor(made.question, nullptr), second = separatorFor(made.question, nullptr);
    CHECK(first.weights == second.weights);
    CHECK(first.bias == second.bias);
}
