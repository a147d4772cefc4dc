// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual.h"
#include "output.h"
#include "session.h"
#include "words.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace earshot::cli {

namespace {

std::string textOf(const CLI::App& app, const std::string& form)
{
    if (form == "bash")
        return bashCompletion(app);
    if (form == "zsh")
        return zshCompletion(app);
    return form == "fish" ? fishCompletion(app) : manPage(app, EARSHOT_VERSION);
}

}

void addManualNoun(CLI::App& app, Session& session)
{
    auto form = std::make_shared<std::string>();
    // for the build, which installs what this prints; people read the man page
    CLI::App* noun = app.add_subcommand("manual", "Print the man page or a shell's completions")->group("");
    noun->add_option("form", *form)->required()->check(CLI::IsMember({ "man", "bash", "zsh", "fish" }));
    onVerb(*noun, session, [&app, form] {
        std::cout << textOf(app, *form);
        return Result<int>(Done);
    });
}

}
