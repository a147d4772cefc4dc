// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/private_bus.h"

using namespace earshot::test;
using Catch::Matchers::Contains;

TEST_CASE("A session bus without a keyring delays nothing: whoever needs a secret is answered at once")
{
    const TempDir folder;
    const PrivateBus bus(folder);
    const auto ctl = [&](std::vector<std::string> words) {
        words.insert(words.begin(), { "20", builtProgram("earshotctl"), "--workspace", folder.file("workspace.db") });
        return run({ .file = "/usr/bin/timeout",
            .arguments = words,
            .environment = { { "HOME", folder.path().string() }, { "DBUS_SESSION_BUS_ADDRESS", bus.address() } } });
    };
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    REQUIRE(
        ctl({ "source", "add", "--platform", "mastodon", "--kind", "hashtag", "--base-url", "http://127.0.0.1:9", "--query", "x" }).exitCode
        == 0);
    const Outcome asked = ctl({ "source", "test", "1" });
    CHECK(asked.exitCode == 1);
    CHECK_THAT(asked.err, Contains("cannot be reached"));
}
