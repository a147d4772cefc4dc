// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/context_signals.h"
#include "earshot/assess/training.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

using namespace earshot;

namespace {

std::vector<Example> linesOf(const std::string& file)
{
    std::ifstream in(std::string(EARSHOT_SOURCE_DIR) + "/resources/corpus/" + file);
    std::stringstream bytes;
    bytes << in.rdbuf();
    const Result<std::vector<Example>> examples = examplesIn(bytes.str());
    REQUIRE(examples);
    return *examples;
}

std::vector<Example> guardLines()
{
    return linesOf("guard.tsv");
}

/// Lines in five languages that the model was not trained on.
std::vector<Example> developmentLines()
{
    std::vector<Example> all;
    for (const std::string language : { "en", "de", "id", "tr", "ru" })
        for (Example& line : linesOf("development/" + language + ".tsv"))
            all.push_back(std::move(line));
    return all;
}

std::size_t turnedGuardLines(const Sorter& sorter)
{
    const std::vector<Example> lines = guardLines();
    return static_cast<std::size_t>(
        std::ranges::count_if(lines, [&](const Example& line) { return sorter.judge(line.text).label != line.label; }));
}

Label anotherThan(Label label, std::size_t dice)
{
    static constexpr std::array all{ Label::Complaint, Label::Troll, Label::Other, Label::Unsure };
    const auto place = static_cast<std::size_t>(std::ranges::find(all, label) - all.begin());
    return all[(place + 1 + dice % 3) % all.size()];
}

}

TEST_CASE("The shipped model gets all guard lines right, in five languages and three classes")
{
    const std::vector<Example> lines = guardLines();
    CHECK(lines.size() > 280);
    CHECK(turnedGuardLines(Sorter::shipped()) == 0);
    for (const std::string language : { "en", "de", "id", "tr", "ru" })
        for (const Label label : { Label::Complaint, Label::Troll, Label::Other }) {
            INFO(language);
            CHECK(
                std::ranges::count_if(lines, [&](const Example& line) { return line.language == language && line.label == label; }) >= 10);
        }
}

TEST_CASE("Hundreds of hostile corrections turn no guard line, and each is obeyed for its very text")
{
    std::vector<Example> hostile = developmentLines();
    for (std::size_t i = 0; i < hostile.size(); ++i)
        hostile[i].label = anotherThan(hostile[i].label, i);
    Sorter sorter = Sorter::shipped();
    for (std::size_t i = 0; i < hostile.size(); i += 2)
        sorter.learn(hostile[i].text, hostile[i].label);
    CHECK(turnedGuardLines(sorter) == 0);
    std::size_t disobeyed = 0;
    for (std::size_t i = 0; i < hostile.size(); i += 2)
        disobeyed += sorter.judge(hostile[i].text).label != hostile[i].label;
    CHECK(disobeyed == 0);
}

TEST_CASE("Corrections aimed at the guard lines themselves turn none of them")
{
    Sorter sorter = Sorter::shipped();
    const std::vector<Example> lines = guardLines();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        sorter.learn(lines[i].text, anotherThan(lines[i].label, i));
        sorter.learn("hey, " + lines[i].text + " ok", anotherThan(lines[i].label, i));
    }
    CHECK(turnedGuardLines(sorter) == 0);
}

TEST_CASE("A text that was corrected keeps its label whatever is learnt after it")
{
    const std::string text = "so much for my holiday, cheers";
    Sorter sorter = Sorter::shipped();
    sorter.learn(text, Label::Complaint);
    for (const char* other : { "so much for my holiday, cheers mate", "my holiday, so much cheers", "cheers for my holiday so much" })
        for (int i = 0; i < 20; ++i)
            sorter.learn(other, Label::Other);
    CHECK(sorter.judge(text).label == Label::Complaint);
    CHECK(sorter.judge("So much for my holiday, CHEERS").label == sorter.judge("so much for my holiday, CHEERS").label);
}

TEST_CASE("Where a correction holds for its very text only, the reasons say so")
{
    const std::string text = "you are all brainless clowns, shut up and vanish";
    Sorter sorter = Sorter::shipped();
    sorter.learn(text, Label::Other);
    for (const char* other : { "you are all brainless", "brainless clowns, all of you", "shut up and vanish, you clowns" })
        sorter.learn(other, Label::Troll);
    const Verdict verdict = sorter.judge(text, Reasons::On);
    CHECK(verdict.label == Label::Other);
    CHECK(verdict.label == labelOf(verdict.complaint, verdict.troll));
    const auto isCorrection = [](const Reason& reason) { return reason.feature == "signal:corrected_text"; };
    REQUIRE(std::ranges::any_of(verdict.reasons, isCorrection));
    CHECK(std::ranges::find_if(verdict.reasons, isCorrection)->weight < 0);
    CHECK(std::ranges::none_of(Sorter::shipped().judge(text, Reasons::On).reasons, isCorrection));
}

TEST_CASE("Nothing that is known beside a text turns what a person said of it")
{
    for (const char* text :
        { "so much for my holiday, cheers", "you are all brainless clowns, shut up and vanish", "brilliant service as always" })
        for (const Label label : { Label::Complaint, Label::Troll, Label::Other, Label::Unsure }) {
            Sorter sorter = Sorter::shipped();
            sorter.learn(text, label);
            CHECK(sorter.judge(text).label == label);
            CHECK_FALSE(mayTurn(sorter.judge(text)));
        }
}

TEST_CASE("Right corrections make the sorter better on texts that it was not corrected on")
{
    const std::vector<Example> lines = developmentLines();
    std::vector<Example> unseen;
    Sorter sorter = Sorter::shipped();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i % 2 == 1)
            unseen.push_back(lines[i]);
        else if (sorter.judge(lines[i].text).label != lines[i].label)
            sorter.learn(lines[i].text, lines[i].label);
    }
    CHECK(turnedGuardLines(sorter) == 0);
    const double before = evaluated(Sorter::shipped(), unseen, Task::Verdict).macroF1;
    const double after = evaluated(sorter, unseen, Task::Verdict).macroF1;
    CAPTURE(before, after);
    CHECK(after > before - 0.01);
}
