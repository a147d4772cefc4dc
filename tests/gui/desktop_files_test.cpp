// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/program.h"

using namespace earshot::test;

namespace {

const std::string folder = std::string(EARSHOT_SOURCE_DIR) + "/resources/desktop/org.earshot.Earshot.";

/// What a validator says about a file; empty where the validator is satisfied.
std::string faultIn(const std::string& validator, std::vector<std::string> arguments)
{
    const Outcome outcome = run({ .file = validator, .arguments = std::move(arguments) });
    return outcome.exitCode == 0 ? std::string() : outcome.out + outcome.err;
}

}

TEST_CASE("The desktop file is valid")
{
    CHECK(faultIn("/usr/bin/desktop-file-validate", { folder + "desktop" }).empty());
}

TEST_CASE("The metainfo for software centres is valid")
{
    CHECK(faultIn("/usr/bin/appstreamcli", { "validate", "--no-net", folder + "metainfo.xml" }).empty());
}
