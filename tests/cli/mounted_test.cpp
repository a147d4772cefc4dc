// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/program.h"
#include "support/temp_dir.h"

#include <optional>
#include <string>

using namespace earshot::test;
using Catch::Matchers::Contains;

namespace {

/// Runs a shell script with a small file system of its own, mounted at $DISK, and earshotctl at $CTL. None where this machine allows no
/// namespaces.
std::optional<Outcome> onSmallDisk(const std::string& script)
{
    const TempDir folder;
    const std::string unshare = "/usr/bin/unshare";
    if (run({ unshare, { "--user", "--map-root-user", "--mount", "true" } }).exitCode != 0) {
        WARN("this machine lets nobody mount a file system of their own");
        return std::nullopt;
    }
    const std::string mounting = "set -u; mount -t tmpfs -o size=1536k tmpfs \"$DISK\" || exit 99\n";
    return run({ unshare, { "--user", "--map-root-user", "--mount", "sh", "-c", mounting + script },
        { { "DISK", folder.path().string() }, { "CTL", builtProgram("earshotctl") + " --workspace " + folder.file("w.db") } } });
}

}

TEST_CASE("On a full disk a change is refused in one sentence, and what was there is unharmed")
{
    const auto outcome = onSmallDisk("$CTL workspace create >/dev/null || exit 98\n"
                                     "$CTL --quiet brand add Telvana || exit 97\n"
                                     "cat /dev/zero >$DISK/filler 2>/dev/null\n"
                                     "$CTL --quiet brand add Northwind; echo \"exit code $?\"; rm $DISK/filler\n"
                                     "$CTL workspace check && $CTL evidence verify && $CTL brand list | head -1\n");
    if (!outcome)
        return;
    INFO(outcome->out << outcome->err);
    CHECK(outcome->exitCode == 0);
    CHECK_THAT(outcome->out, Contains("exit code 1\n") && Contains("Whole: 1 links") && Contains("Telvana"));
    CHECK_THAT(outcome->err, Contains("The disk is full"));
}

TEST_CASE("A workspace on a read-only file system says that it cannot be written to")
{
    const auto outcome = onSmallDisk("$CTL workspace create >/dev/null || exit 98\n"
                                     "mount -o remount,ro $DISK || exit 96\n"
                                     "$CTL brand add Telvana; echo \"written $?\"\n");
    if (!outcome)
        return;
    INFO(outcome->out << outcome->err);
    CHECK_THAT(outcome->out, Contains("written 1\n"));
    CHECK_THAT(outcome->err, Contains("cannot be written"));
}
