// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../src/core/assess/linear_model.h"
#include "support/catch.h"

#include <cmath>
#include <limits>
#include <string>

using namespace earshot;

namespace {

LinearModel tinyModel()
{
    LinearModel model;
    model.heads = { Head{ -0.25, 0.5 }, Head{ 1.5, 0.125 } };
    model.weights[3] = { 7, -32768 };
    model.weights[15] = { -1, 32767 };
    LanguageCounts counts;
    counts.add("en", "where is the money");
    counts.add("de", "wo ist das geld");
    model.languages = counts.profile();
    return model;
}

bool isRefused(const LinearModel& model)
{
    const Result<LinearModel> read = modelIn(bytesOf(model));
    return !read && read.error().kind == ErrorKind::Malformed;
}

}

TEST_CASE("A model file keeps every number")
{
    const LinearModel model = tinyModel();
    const Result<LinearModel> read = modelIn(bytesOf(model));
    REQUIRE(read);
    CHECK(read->bucketBits == model.bucketBits);
    CHECK(read->weights == model.weights);
    for (std::size_t head = 0; head < headCount; ++head) {
        CHECK(read->heads[head].bias == model.heads[head].bias);
        CHECK(read->heads[head].unit == model.heads[head].unit);
    }
    CHECK(read->languages.names() == model.languages.names());
    CHECK(read->languages.table() == model.languages.table());
}

TEST_CASE("Every shortened model file is refused")
{
    const std::string bytes = bytesOf(tinyModel());
    for (std::size_t size = 0; size < 200; ++size)
        CHECK_FALSE(modelIn(bytes.substr(0, size)));
    for (std::size_t missing = 1; missing < 50; ++missing)
        CHECK_FALSE(modelIn(bytes.substr(0, bytes.size() - missing)));
}

TEST_CASE("Numbers that no training makes are refused")
{
    for (const double bad : { std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), -1.0, 0.0, 1e9 }) {
        LinearModel model = tinyModel();
        model.heads[TrollHead].unit = bad;
        CHECK(isRefused(model));
    }
    for (const double bad : { std::numeric_limits<double>::quiet_NaN(), -std::numeric_limits<double>::infinity(), 1e7 }) {
        LinearModel model = tinyModel();
        model.heads[ComplaintHead].bias = bad;
        CHECK(isRefused(model));
    }
}

TEST_CASE("A number of buckets that does not fit the file is refused before memory is spent")
{
    for (const unsigned bits : { 0U, 3U, 5U, 20U, 21U, 63U, 4096U }) {
        LinearModel model = tinyModel();
        model.bucketBits = bits;
        CHECK(isRefused(model));
    }
}

TEST_CASE("Too many or too long language names are refused")
{
    LinearModel model = tinyModel();
    const std::size_t most = LanguageProfile::mostLanguages;
    model.languages = LanguageProfile(std::vector<std::string>(most, "x"), std::vector<std::int8_t>(most * LanguageProfile::buckets));
    std::string bytes = bytesOf(model);
    REQUIRE(modelIn(bytes));
    const std::size_t names = bytes.size() - most * LanguageProfile::buckets - 2 * most; // each a length and a letter
    bytes[names - 1] = static_cast<char>(most + 1);
    bytes.insert(names, "\x01y");
    bytes.append(LanguageProfile::buckets, '\0');
    CHECK_FALSE(modelIn(bytes));
    model.languages = LanguageProfile({ std::string(17, 'x') }, std::vector<std::int8_t>(LanguageProfile::buckets));
    CHECK(isRefused(model));
}

TEST_CASE("Log-odds are the bias and the weights over the root of the number of features, as far as a text is short")
{
    const LinearModel model = tinyModel();
    const std::vector<Feature> features
        = { { 3, 0, FeatureKind::Word }, { 15, 0, FeatureKind::Word }, { 0, 0, FeatureKind::Word }, { 1, 0, FeatureKind::Word } };
    CHECK(model.logOddsOf(features)[ComplaintHead] == -0.25 + 6 * 0.5 / 2);
    CHECK(model.logOddsOf(features)[TrollHead] == 1.5 + -1 * 0.125 / 2);
    CHECK(model.logOddsOf({})[ComplaintHead] == -0.25);
    CHECK(probabilityOf(0) == 0.5);
    CHECK(probabilityOf(-1000) >= 0);
}

TEST_CASE("A long text is not surer of what it repeats")
{
    CHECK(normOf(0) == 1);
    CHECK(normOf(400) == 20);
    CHECK(std::abs(normOf(2000) / normOf(1000) - 2) < 1e-12);
    CHECK(normOf(501) > normOf(500));
}
