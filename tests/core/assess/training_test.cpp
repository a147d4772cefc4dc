// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/training.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <string>

using namespace earshot;

namespace {

/// Thirty invented mentions that a child could tell apart.
std::vector<Example> smallSet()
{
    std::vector<Example> examples;
    for (const char* thing : { "parcel", "bill", "train", "router", "sofa", "ticket", "phone", "order", "meal", "account" }) {
        examples.push_back({ Label::Complaint, std::string("my ") + thing + " never arrived, refund please" });
        examples.push_back({ Label::Troll, std::string("you stupid ") + thing + " clowns, get lost" });
        examples.push_back({ Label::Other, std::string("lovely ") + thing + " today, thanks" });
    }
    return examples;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

TrainingSet bothHeads(const std::vector<Example>& examples)
{
    return { examples, examples };
}

}

TEST_CASE("Examples are read with label, language and text, whatever stands between")
{
    const auto examples = examplesIn("complaint\ten\tcalm_complaint\tno signal\r\n\n  \ntroll\tde\tHau ab\nother\tfine");
    REQUIRE(examples);
    REQUIRE(examples->size() == 3);
    CHECK((*examples)[0].label == Label::Complaint);
    CHECK((*examples)[0].language == "en");
    CHECK((*examples)[0].text == "no signal");
    CHECK((*examples)[1].label == Label::Troll);
    CHECK((*examples)[1].language == "de");
    CHECK((*examples)[2].text == "fine");
    CHECK((*examples)[2].language.empty());
    CHECK(examplesIn("")->empty());
}

TEST_CASE("A bad line is named by its number")
{
    const auto noTab = examplesIn("other\tx\n\nrubbish\n");
    REQUIRE_FALSE(noTab);
    CHECK(noTab.error().kind == ErrorKind::Malformed);
    CHECK(noTab.error().subject == "line 3");
    const auto badLabel = examplesIn("praise\ten\tx\n");
    REQUIRE_FALSE(badLabel);
    CHECK(badLabel.error().kind == ErrorKind::InvalidArgument);
    CHECK(badLabel.error().subject == "line 1");
}

TEST_CASE("The same examples give the same model bytes")
{
    CHECK(trained(bothHeads(smallSet()))->bytes() == trained(bothHeads(smallSet()))->bytes());
}

TEST_CASE("A sorter learns three kinds of text from a handful of each")
{
    const Result<Sorter> sorter = trained(bothHeads(smallSet()));
    REQUIRE(sorter);
    CHECK(sorter->judge("my lamp never arrived, refund please").label == Label::Complaint);
    CHECK(sorter->judge("you stupid lamp clowns, get lost").label == Label::Troll);
    CHECK(sorter->judge("lovely lamp today, thanks").label == Label::Other);
}

TEST_CASE("A head without examples of both answers always says one half")
{
    TrainingSet set;
    set.complaint = smallSet();
    const Result<Sorter> sorter = trained(set);
    REQUIRE(sorter);
    CHECK(sorter->judge("you stupid sofa clowns, get lost").troll == 0.5);
    CHECK(sorter->judge("my lamp never arrived, refund please").complaint > 0.5);
    CHECK(trained({})->judge("anything").complaint == 0.5);
}

TEST_CASE("A corpus of one head changes that head only")
{
    TrainingSet plain = bothHeads(smallSet()), more = plain;
    for (const char* thing : { "kettle", "camera", "ferry", "heater" }) {
        more.complaint.push_back({ Label::Complaint, std::string("the ") + thing + " is broken again" });
        more.complaint.push_back({ Label::Other, std::string("a ") + thing + " on the shelf" });
    }
    const Result<Sorter> before = trained(plain), after = trained(more);
    const std::string text = "the toaster is broken again";
    CHECK(after->judge(text).complaint > before->judge(text).complaint);
    CHECK(after->judge(text).troll == before->judge(text).troll);
}

TEST_CASE("Texts in languages that are not told do not teach the heads")
{
    TrainingSet plain = bothHeads(smallSet()), more = plain;
    more.complaint.push_back({ Label::Other, "a kettle on the shelf" });
    more.complaint.push_back({ Label::Complaint, "the zonk quorfed", "fr" });
    const std::string text = "a zonk quorfed";
    CHECK(trained(more)->judge(text).complaint == trained(plain)->judge(text).complaint);
    more.complaint.back().language = "en";
    CHECK(trained(more)->judge(text).complaint != trained(plain)->judge(text).complaint);
}

TEST_CASE("Training tells its progress up to a hundred")
{
    std::vector<int> seen;
    REQUIRE(trained(bothHeads(smallSet()), [&](int percent) { seen.push_back(percent); }));
    REQUIRE_FALSE(seen.empty());
    CHECK(std::is_sorted(seen.begin(), seen.end()));
    CHECK(seen.back() == 100);
}

TEST_CASE("An evaluation counts right, wrong and unsure")
{
    const Result<Sorter> sorter = trained(bothHeads(smallSet()));
    std::vector<Example> examples = smallSet();
    examples[0].label = Label::Troll; // a wrong gold label: one complaint that is called a troll
    const Evaluation evaluation = evaluated(*sorter, examples, Task::Verdict);
    CHECK(evaluation.rows == 30);
    CHECK(isNear(evaluation.accuracy, 29.0 / 30));
    CHECK(evaluation.confusion.at("troll").at("complaint") == 1);
    CHECK(evaluation.classes.at("troll").rows == 11);
    CHECK(isNear(evaluation.classes.at("troll").recall, 10.0 / 11));
    CHECK(isNear(evaluation.classes.at("complaint").precision, 9.0 / 10));
    CHECK(evaluation.classes.at("other").f1 == 1);
    CHECK(isNear(evaluation.macroF1, (20.0 / 21 + 18.0 / 19 + 1) / 3));
}

TEST_CASE("A binary evaluation lumps the other labels together and ranks by its head")
{
    const Result<Sorter> sorter = trained(bothHeads(smallSet()));
    const Evaluation complaint = evaluated(*sorter, smallSet(), Task::Complaint);
    CHECK(complaint.classes.size() == 2);
    CHECK(complaint.classes.at("other").rows == 20);
    CHECK(complaint.auc == 1.0);
    std::vector<Example> reversed = smallSet();
    for (Example& example : reversed)
        example.label = example.label == Label::Troll ? Label::Other : Label::Troll;
    CHECK(evaluated(*sorter, reversed, Task::Troll).auc == 0.0);
}

TEST_CASE("Without both answers there is no area under the curve, and equal scores make it one half")
{
    const Result<Sorter> blind = trained({});
    CHECK_FALSE(evaluated(*blind, { { Label::Other, "x" } }, Task::Complaint).auc);
    CHECK(evaluated(*blind, smallSet(), Task::Complaint).auc == 0.5);
    CHECK(evaluated(*blind, {}, Task::Verdict).rows == 0);
}
