// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ctl.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace earshot::test;
using Catch::Matchers::Contains;

namespace {

std::string bytesOf(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(in), {} };
}

}

TEST_CASE("A new workspace tells its engine, its schema and that it is empty")
{
    const Ctl ctl;
    const auto info = ctl.one({ "workspace", "create" });
    CHECK(info["engine"] == "sqlite");
    CHECK(info["schema"].get<int>() >= 1);
    for (const char* count : { "mentions", "snapshots", "cases", "sources" })
        CHECK(info[count] == 0);
    CHECK(ctl.one({ "workspace", "info" }) == info);
    CHECK(ctl({ "workspace", "check" }).exitCode == 0);
}

TEST_CASE("A workspace is neither made twice nor made up")
{
    const Ctl ctl;
    const Outcome missing = ctl({ "workspace", "info" });
    CHECK(missing.exitCode == 1);
    CHECK_THAT(missing.err, Contains("workspace create"));
    CHECK_FALSE(std::filesystem::exists(ctl.location()));
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    const Outcome again = ctl({ "workspace", "create" });
    CHECK(again.exitCode == 1);
    CHECK_THAT(again.err, Contains("already"));
}

TEST_CASE("A file that is no workspace is refused and left as it was")
{
    const Ctl ctl;
    std::ofstream(ctl.location()) << "Dear diary, today the internet was down again.\n";
    const std::string before = bytesOf(ctl.location());
    for (const std::vector<std::string>& verb :
        std::vector<std::vector<std::string>> { { "workspace", "info" }, { "mention", "list" }, { "poll" }, { "workspace", "create" } }) {
        const Outcome outcome = ctl(verb);
        CHECK(outcome.exitCode == 1);
        CHECK(std::ranges::count(outcome.err, '\n') == 1);
    }
    CHECK(bytesOf(ctl.location()) == before);
}

TEST_CASE("A backup is a workspace of its own")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    REQUIRE(ctl({ "brand", "add", "Telvana" }).exitCode == 0);
    REQUIRE(ctl({ "workspace", "backup", ctl.file("copy.db") }).exitCode == 0);
    const Ctl copy(ctl.file("copy.db"));
    CHECK(copy.lines({ "brand", "list" }).size() == 1);
    CHECK(copy({ "evidence", "verify" }).exitCode == 0);
}

TEST_CASE("The policy is shown, set in part, and refuses hours that nobody can work")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    const auto set = ctl.one({ "workspace", "policy", "--hours", "mon-fri 09:00-12:30,13:30-18:00; sat 10:00-14:00", "--zone", "Europe/Berlin",
        "--first-answer", "30m", "--hold", "5s", "--recheck-every", "10m" });
    CHECK(set["zone"] == "Europe/Berlin");
    CHECK(set["first_answer_minutes"] == 30);
    CHECK(ctl.one({ "workspace", "policy" }) == set);
    CHECK(ctl({ "workspace", "policy", "--hours", "mon 18:00-09:00" }).exitCode == 2);
    CHECK(ctl({ "workspace", "policy", "--zone", "Europe/Atlantis" }).exitCode == 2);
    CHECK(ctl({ "workspace", "policy", "--hold", "soon" }).exitCode == 2);
    CHECK(ctl.one({ "workspace", "policy" }) == set);
}

TEST_CASE("Without a workspace named, the usual file under XDG_DATA_HOME is meant, a relative path there is ignored")
{
    const TempDir home;
    const Command create { builtProgram("earshotctl"), { "workspace", "create" }, { { "XDG_DATA_HOME", home.file("data") }, { "HOME", home.file("home") } } };
    REQUIRE(run(create).exitCode == 0);
    CHECK(std::filesystem::exists(home.file("data/earshot/earshot.db")));
    Command relative = create;
    relative.environment["XDG_DATA_HOME"] = "data";
    REQUIRE(run(relative).exitCode == 0);
    CHECK(std::filesystem::exists(home.file("home/.local/share/earshot/earshot.db")));
}

TEST_CASE("A backup to - is the workspace on standard output and nothing else, and leaves no file")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    REQUIRE(ctl({ "brand", "add", "Telvana" }).exitCode == 0);
    const TempDir here, scratch;
    Command command = ctl.command({ "--json", "workspace", "backup", "-" });
    command.environment["TMPDIR"] = scratch.path().string();
    const Outcome outcome = run(command);
    REQUIRE(outcome.exitCode == 0);
    CHECK(outcome.err.empty());
    CHECK(std::filesystem::is_empty(scratch.path()));
    std::ofstream(here.file("copy.db"), std::ios::binary) << outcome.out;
    const Ctl copy(here.file("copy.db"));
    CHECK(copy.lines({ "brand", "list" }).size() == 1);
    CHECK(copy({ "workspace", "check" }).exitCode == 0);
}

TEST_CASE("A backup to - that finds no room says so")
{
    Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    ctl.setEnvironment("TMPDIR", ctl.file("nowhere"));
    const Outcome outcome = ctl({ "workspace", "backup", "-" });
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.out.empty());
    CHECK(std::ranges::count(outcome.err, '\n') == 1);
}
