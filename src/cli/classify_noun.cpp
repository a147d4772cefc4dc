// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/classifying.h"
#include "earshot/base/text.h"
#include "earshot/model/names.h"
#include "output.h"
#include "session.h"
#include "words.h"

#include <CLI/CLI.hpp>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <memory>

namespace earshot::cli {

namespace {

OrderedJson jsonOf(const Verdict& verdict)
{
    return { { "verdict", nameOf(verdict.label) }, { "complaint", verdict.complaint }, { "troll", verdict.troll },
        { "language", verdict.language }, { "reasons", cli::jsonOf(verdict.reasons) } };
}

Result<int> classify(const std::string& file, const std::string& model)
{
    const auto sorter = sorterFrom(model);
    if (!sorter)
        return tl::unexpected(sorter.error());
    std::ifstream in;
    if (file != "-") {
        in.open(file);
        if (!in)
            return failure(ErrorKind::FileFailed, file, std::strerror(errno));
    }
    std::istream& texts = file == "-" ? std::cin : in;
    for (std::string text; std::getline(texts, text);)
        printJson(jsonOf(sorter->judge(repairedUtf8(text), Reasons::On)));
    return Done;
}

}

void addClassifyNoun(CLI::App& app, Session& session)
{
    struct Wish {
        std::string file = "-", model;
    };
    auto wish = std::make_shared<Wish>();
    CLI::App* noun = app.add_subcommand("classify", "Sort texts, one a line; needs no workspace");
    noun->add_option("file", wish->file, "A file, or - for standard input")->capture_default_str();
    noun->add_option("--model", wish->model, "Another model than the shipped one");
    onVerb(*noun, session, [wish] { return classify(wish->file, wish->model); });
}

}
