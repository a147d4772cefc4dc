// SPDX-License-Identifier: GPL-3.0-or-later
// The committed corpus against the sorter: what ships, and what its learner makes of lines that it has not seen.
#include "earshot/assess/language.h"
#include "earshot/assess/training.h"
#include "support/catch.h"

#include <fstream>
#include <sstream>

using namespace earshot;

namespace {

constexpr std::size_t every = 5; // each fifth line of a file is for reporting

struct Corpus {
    std::vector<Example> training{}, reporting{};
};

Corpus corpusOf(const std::vector<std::string>& languages)
{
    Corpus corpus;
    for (const std::string& language : languages) {
        std::ifstream file(std::string(EARSHOT_SOURCE_DIR) + "/resources/corpus/" + language + ".tsv");
        std::stringstream bytes;
        bytes << file.rdbuf();
        const Result<std::vector<Example>> examples = examplesIn(bytes.str());
        REQUIRE(examples);
        for (std::size_t i = 0; i < examples->size(); ++i)
            ((i + 1) % every == 0 ? corpus.reporting : corpus.training).push_back((*examples)[i]);
    }
    return corpus;
}

double shareOf(const Evaluation& evaluation, const std::string& label, const std::string& judgedAs)
{
    const auto& row = evaluation.confusion.at(label);
    const auto count = row.find(judgedAs);
    return count == row.end() ? 0 : static_cast<double>(count->second) / static_cast<double>(evaluation.classes.at(label).rows);
}

}

TEST_CASE("The learner tells unseen lines of our corpus apart")
{
    const Corpus corpus = corpusOf({ "en", "de", "id", "tr", "ru" });
    const Result<Sorter> sorter = trained({ corpus.training, corpus.training });
    REQUIRE(sorter);
    const Evaluation evaluation = evaluated(*sorter, corpus.reporting, Task::Verdict);
    CHECK(evaluation.rows > 990);
    CHECK(evaluation.macroF1 > 0.74);
    CHECK(shareOf(evaluation, "complaint", "troll") < 0.035);
    CHECK(shareOf(evaluation, "troll", "complaint") < 0.09);
    CHECK(evaluation.auc.value_or(0) > 0.92);
}

TEST_CASE("The shipped model knows the corpus that it was trained on in every language")
{
    for (const std::string language : { "en", "de", "id", "tr", "ru" }) {
        const Evaluation evaluation = evaluated(Sorter::shipped(), corpusOf({ language }).reporting, Task::Verdict);
        INFO(language);
        CHECK(evaluation.macroF1 > 0.95);
        CHECK(shareOf(evaluation, "complaint", "troll") < 0.01);
    }
}

TEST_CASE("The language of nearly every line of our corpus is told")
{
    for (const std::string language : { "en", "de", "id", "tr", "ru" }) {
        const std::vector<Example> lines = corpusOf({ language }).reporting;
        std::size_t right = 0;
        for (const Example& line : lines)
            right += languageOf(line.text) == language;
        INFO(language);
        CHECK(static_cast<double>(right) / static_cast<double>(lines.size()) > 0.97);
    }
}
