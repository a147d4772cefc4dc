// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/program.h"

using namespace earshot::test;

namespace {

const std::string folder = std::string(EARSHOT_SOURCE_DIR) + "/resources/desktop/org.earshot.Earshot.";

/// A validator that is not there is no satisfied one: its exit code is 127.
void checkSatisfied(const std::string& validator, std::vector<std::string> arguments)
{
    const Outcome outcome = run({ .file = validator, .arguments = std::move(arguments) });
    INFO(outcome.out + outcome.err);
    CHECK(outcome.exitCode == 0);
}

}

TEST_CASE("The desktop file is valid")
{
    checkSatisfied("/usr/bin/desktop-file-validate", { folder + "desktop" });
}

TEST_CASE("The metainfo for software centres is valid")
{
    checkSatisfied("/usr/bin/appstreamcli", { "validate", "--no-net", folder + "metainfo.xml" });
}
