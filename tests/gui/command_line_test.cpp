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
    CHECK_THAT(help.out, Contains("--workspace") && Contains("--as") && Contains("--sample") && !Contains("--man-page"));
    CHECK_THAT(printed(home, { "--version" }).out, Contains("earshot 0."));
    const Outcome wrong = printed(home, { "--nonsense" });
    CHECK(wrong.exitCode == 2);
    CHECK_THAT(wrong.err, Contains("nonsense"));
    CHECK(printed(home, { "workspace.db" }).exitCode == 2);
}

TEST_CASE("earshot's man page tells every option, and man(1)'s formatter has nothing to complain about")
{
    const TempDir home;
    const Outcome manual = printed(home, { "--man-page" });
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
