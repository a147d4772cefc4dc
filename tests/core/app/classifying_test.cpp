// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/classifying.h"
#include "support/results.h"
#include "support/temp_dir.h"

#include <fstream>
#include <string>
#include <vector>

using namespace earshot;
using namespace earshot::test;

namespace {

const std::string complaint = "My internet has been down for three days and nobody answers the phone.";

const std::vector<std::string> complaints{ "The line is broken again", "My invoice is wrong", "The parcel never arrived",
    "The router is dead" };
const std::vector<std::string> insults{ "You stupid idiots", "What a bunch of morons", "Shut up you clowns", "Losers, all of you" };
const std::vector<std::string> others{ "What a lovely harbour", "The ferry leaves at noon", "Good morning Lindau",
    "A nice day at the lake" };

/// Small corpora of the two heads, in files: the same texts with both answers.
struct Corpora {
    TempDir folder;
    std::string complaintFile = file("complaints.tsv", lines("complaint", complaints) + lines("other", insults) + lines("other", others));
    std::string trollFile = file("trolls.tsv", lines("other", complaints) + lines("troll", insults) + lines("other", others));
    std::string model = folder.file("verdict.model");

    static std::string lines(const std::string& label, const std::vector<std::string>& texts)
    {
        std::string lines;
        for (const std::string& text : texts)
            lines += label + "\ten\t" + text + "\n";
        return lines;
    }
    std::string file(const std::string& name, const std::string& content) const
    {
        std::ofstream(folder.file(name)) << content;
        return folder.file(name);
    }
};

}

TEST_CASE("Without a model file the shipped sorter judges")
{
    CHECK(got(sorterFrom("")).judge(complaint).complaint == Sorter::shipped().judge(complaint).complaint);
}

TEST_CASE("A model that was trained to a file judges as its examples say")
{
    const Corpora here;
    did(trainToFile({ here.complaintFile }, { here.trollFile }, here.model));
    const Sorter sorter = got(sorterFrom(here.model));
    CHECK(sorter.judge("The line is broken again").complaint > sorter.judge("What a lovely harbour").complaint);
    CHECK(sorter.judge("You stupid idiots").troll > sorter.judge("What a lovely harbour").troll);
    const Evaluation evaluation = got(evaluateFile(sorter, here.complaintFile, Task::Complaint));
    CHECK(evaluation.rows == 12);
    CHECK(evaluation.accuracy > 0.9);
    CHECK(evaluation.textsPerSecond > 0);
}

TEST_CASE("Files that are not there are named")
{
    const Corpora here;
    const std::string missing = here.folder.file("missing.tsv");
    CHECK(sorterFrom(missing).error().subject == missing);
    CHECK(errorOf(sorterFrom(missing)) == ErrorKind::FileFailed);
    CHECK(errorOf(trainToFile({ missing }, {}, here.model)) == ErrorKind::FileFailed);
    CHECK(errorOf(trainToFile({}, { missing }, here.model)) == ErrorKind::FileFailed);
    CHECK(errorOf(evaluateFile(Sorter::shipped(), missing, Task::Verdict)) == ErrorKind::FileFailed);
    CHECK(errorOf(trainToFile({ here.complaintFile }, { here.trollFile }, here.folder.file("no/folder/model"))) == ErrorKind::FileFailed);
}

TEST_CASE("A broken example is named by its file and line")
{
    const Corpora here;
    const std::string broken = here.file("broken.tsv", "complaint\ten\tGood\nno tabs at all\n");
    const auto trained = trainToFile({ broken }, { here.trollFile }, here.model);
    REQUIRE_FALSE(trained);
    CHECK(trained.error().kind == ErrorKind::Malformed);
    CHECK(trained.error().subject == broken);
    CHECK(trained.error().detail == "line 2: no tab between label and text");
}

TEST_CASE("A file that is no model is named")
{
    const Corpora here;
    const auto sorter = sorterFrom(here.trollFile);
    REQUIRE_FALSE(sorter);
    CHECK(sorter.error().kind == ErrorKind::Malformed);
    CHECK(sorter.error().subject == here.trollFile);
}
