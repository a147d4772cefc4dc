// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ctl.h"

#include <fstream>

using namespace earshot::test;
using Catch::Matchers::Contains;

namespace {

/// What the completion script offers after these words.
std::string offered(const Ctl& ctl, const std::string& words, int position)
{
    std::ofstream(ctl.file("completion")) << ctl({ "manual", "bash" }).out;
    const std::string script = ". " + ctl.file("completion") + "; COMP_WORDS=(" + words + "); COMP_CWORD=" + std::to_string(position)
        + "; _earshotctl; echo \"${COMPREPLY[@]}\"";
    return run({ "/bin/bash", { "-c", script } }).out;
}

}

TEST_CASE("The man page tells every noun and verb, and man(1)'s formatter has nothing to complain about")
{
    const Ctl ctl;
    const Outcome manual = ctl({ "manual", "man" });
    CHECK(manual.exitCode == 0);
    CHECK_THAT(manual.out, Contains(".SS workspace create") && Contains(".SS evidence verify") && Contains("EXIT STATUS"));
    std::ofstream(ctl.file("page")) << manual.out;
    const Outcome formatted = run({ "/usr/bin/groff", { "-Kutf8", "-man", "-ww", "-z", ctl.file("page") } });
    if (formatted.exitCode == 127)
        WARN("groff is not here");
    else
        CHECK(formatted.err == "");
}

TEST_CASE("The completion offers nouns, then a noun's verbs, then a verb's options")
{
    const Ctl ctl;
    CHECK_THAT(offered(ctl, "earshotctl wor", 1), Contains("workspace"));
    CHECK(offered(ctl, "earshotctl evidence ver", 2) == "verify\n");
    CHECK(offered(ctl, "earshotctl --workspace w.db case li", 4) == "list\n");
    CHECK_THAT(offered(ctl, "earshotctl source add --plat", 3), Contains("--platform"));
}

TEST_CASE("Completions for zsh and fish name the same verbs")
{
    const Ctl ctl;
    CHECK_THAT(ctl({ "manual", "zsh" }).out, Contains("#compdef earshotctl") && Contains("verify"));
    CHECK_THAT(ctl({ "manual", "fish" }).out, Contains("-a 'verify'") && Contains("-l workspace"));
}
