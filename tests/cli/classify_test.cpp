// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ctl.h"

#include <fstream>
#include <sstream>

using namespace earshot::test;
using Catch::Matchers::Contains;

TEST_CASE("Texts are sorted one a line, with reasons, without any workspace")
{
    const Ctl ctl;
    const Outcome outcome = ctl({ "classify" },
        "My router has been dead for three days and your hotline hangs up on me. Fix it!\nThanks Telvana, the new line is great\n\n\xff\xfe broken bytes\n");
    REQUIRE(outcome.exitCode == 0);
    std::istringstream out(outcome.out);
    std::vector<nlohmann::json> lines;
    for (std::string line; std::getline(out, line);)
        lines.push_back(nlohmann::json::parse(line));
    REQUIRE(lines.size() == 4);
    CHECK(lines[0]["verdict"] == "complaint");
    CHECK(lines[0]["language"] == "en");
    REQUIRE_FALSE(lines[0]["reasons"].empty());
    CHECK(lines[0]["reasons"][0].contains("feature"));
    CHECK(lines[0]["reasons"][0]["weight"].is_number());
    CHECK(lines[1]["verdict"] != "troll");
    for (const auto& line : lines) {
        CHECK(line["complaint"].get<double>() >= 0);
        CHECK(line["troll"].get<double>() <= 1);
    }
}

TEST_CASE("A model is trained, evaluated and used from its file, the same files give the same bytes")
{
    const Ctl ctl;
    std::ofstream tsv(ctl.file("lines.tsv"));
    for (int i = 0; i < 40; ++i)
        tsv << "complaint\ten\tmy line " << i << " is dead since monday, refund me\n"
            << "troll\ten\tyou lot are clowns number " << i << ", all of you\n"
            << "other\ten\twhich tariff has " << i << " gigabytes of data\n";
    tsv.close();
    const auto train = [&](const std::string& out) {
        return ctl({ "classifier", "train", "--complaint", ctl.file("lines.tsv"), "--troll", ctl.file("lines.tsv"), "--out", ctl.file(out) });
    };
    REQUIRE(train("a.model").exitCode == 0);
    REQUIRE(train("b.model").exitCode == 0);
    std::stringstream a, b;
    a << std::ifstream(ctl.file("a.model"), std::ios::binary).rdbuf();
    b << std::ifstream(ctl.file("b.model"), std::ios::binary).rdbuf();
    CHECK((a.str() == b.str() && !a.str().empty()));

    const auto evaluation = ctl.one({ "classifier", "evaluate", ctl.file("lines.tsv"), "--model", ctl.file("a.model"), "--task", "complaint" });
    for (const char* key : { "task", "rows", "accuracy", "macro_f1", "auc", "classes", "texts_per_second" })
        CHECK(evaluation.contains(key));
    CHECK(evaluation["rows"] == 120);
    CHECK(evaluation["macro_f1"].get<double>() > 0.9);
    CHECK(evaluation["classes"]["complaint"]["rows"] == 40);
}

TEST_CASE("Files that cannot be read are named in one sentence")
{
    const Ctl ctl;
    std::ofstream(ctl.file("bad.tsv")) << "complaint\ten\tfine\nfurious\ten\tno such label\n";
    std::ofstream(ctl.file("bad.model")) << "not a model";
    const Outcome missing = ctl({ "classify", ctl.file("nothing.txt") });
    CHECK(missing.exitCode == 1);
    CHECK_THAT(missing.err, Contains("nothing.txt"));
    const Outcome label = ctl({ "classifier", "evaluate", ctl.file("bad.tsv") });
    CHECK(label.exitCode != 0);
    CHECK_THAT(label.err, Contains("bad.tsv") && Contains("2"));
    const Outcome model = ctl({ "classify", "--model", ctl.file("bad.model") }, "text\n");
    CHECK(model.exitCode == 1);
    CHECK_THAT(model.err, Contains("bad.model"));
    CHECK(ctl({ "classifier", "train", "--out", ctl.file("x.model") }).exitCode == 2);
}
