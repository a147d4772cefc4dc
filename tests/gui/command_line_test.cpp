// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/running_earshot.h"

#include <fstream>

using namespace earshot::test;
using Catch::Matchers::Contains;

namespace {

Outcome printed(const TempDir& home, const std::vector<std::string>& arguments)
{
    return run(RunningEarshot::command({ .home = home.path().string(), .arguments = arguments }));
}

}

TEST_CASE("earshot tells its options, its version and what is wrong with the words it was started with")
{
    const TempDir home;
    const Outcome help = printed(home, { "--help" });
    CHECK(help.exitCode == 0);
    CHECK_THAT(help.out, Contains("--workspace") && Contains("--as") && Contains("--sample") && !Contains("--manual"));
    CHECK_THAT(printed(home, { "--version" }).out, Contains("earshot 0."));
    const Outcome wrong = printed(home, { "--nonsense" });
    CHECK(wrong.exitCode == 2);
    CHECK_THAT(wrong.err, Contains("nonsense"));
    CHECK(printed(home, { "workspace.db" }).exitCode == 2);
}

TEST_CASE("earshot's man page tells every option, and man(1)'s formatter has nothing to complain about")
{
    const TempDir home;
    const Outcome manual = printed(home, { "--manual", "man" });
    CHECK(manual.exitCode == 0);
    CHECK_THAT(manual.out,
        Contains("\\-\\-workspace") && Contains("\\-\\-sample") && Contains("EARSHOT_USER") && Contains("earshot.ini")
            && Contains("EXIT STATUS"));
    std::ofstream(home.file("page")) << manual.out;
    const Outcome formatted = run({ "/usr/bin/groff", { "-Kutf8", "-man", "-ww", "-z", home.file("page") } });
    if (formatted.exitCode == 127)
        WARN("groff is not here");
    else
        CHECK(formatted.err == "");
}

TEST_CASE("A shell completes the options of earshot, and leaves the value of one to its own files")
{
    const TempDir home;
    std::ofstream(home.file("completion")) << printed(home, { "--manual", "bash" }).out;
    const auto offered = [&](const std::string& words, int position) {
        return run({ "/bin/bash",
                       { "-c",
                           ". " + home.file("completion") + "; COMP_WORDS=(" + words + "); COMP_CWORD=" + std::to_string(position)
                               + "; _earshot; echo \"${COMPREPLY[@]}\"" } })
            .out;
    };
    CHECK(offered("earshot --wo", 1) == "--workspace\n");
    CHECK(offered("earshot ''", 1) == "--workspace --as --sample --help --version\n");
    CHECK(offered("earshot --workspace ''", 2) == "\n");
}

TEST_CASE("Completions of earshot for zsh and fish name the same options, and there is none for another shell")
{
    const TempDir home;
    CHECK_THAT(printed(home, { "--manual", "zsh" }).out, Contains("#compdef earshot") && Contains("--sample"));
    CHECK_THAT(printed(home, { "--manual", "fish" }).out, Contains("-r -l workspace") && Contains("-f -l sample"));
    CHECK(printed(home, { "--manual", "tcsh" }).exitCode == 2);
}
