// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ctl.h"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <unistd.h>

using namespace earshot::test;
using Catch::Matchers::Contains;

namespace {

std::string bytesOf(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(in), {} };
}

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Database opened(const std::string& file)
{
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &handle) == SQLITE_OK);
    return { handle, &sqlite3_close };
}

void execute(const Database& database, const char* sql)
{
    CAPTURE(sql);
    REQUIRE(sqlite3_exec(database.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

Outcome addBrand(const Ctl& ctl)
{
    return ctl({ "brand", "add", "Telvana" });
}

}

TEST_CASE("A workspace that another program holds is said to be in use, with exit code 5")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    const Database other = opened(ctl.location());
    execute(other, "BEGIN IMMEDIATE");
    const Outcome outcome = addBrand(ctl);
    CHECK(outcome.exitCode == 5);
    CHECK_THAT(outcome.err, Contains("in use"));
    execute(other, "ROLLBACK");
    CHECK(addBrand(ctl).exitCode == 0);
}

TEST_CASE("A workspace of a newer version is refused with exit code 5 and left untouched")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    {
        const Database database = opened(ctl.location());
        execute(database, "UPDATE workspace SET schema_version = 9999");
        execute(database, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
    const std::string before = bytesOf(ctl.location());
    const Outcome outcome = addBrand(ctl);
    CHECK(outcome.exitCode == 5);
    CHECK_THAT(outcome.err, Contains("newer"));
    CHECK(ctl({ "workspace", "migrate" }).exitCode == 5);
    CHECK(bytesOf(ctl.location()) == before);
}

TEST_CASE("A damaged workspace is called damaged by its check")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    for (int i = 0; i < 50; ++i)
        REQUIRE(addBrand(ctl).exitCode == 0);
    {
        const Database database = opened(ctl.location());
        execute(database, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
    const auto size = std::filesystem::file_size(ctl.location());
    std::fstream file(ctl.location(), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(4096);
    const std::string noise(size - 4096, '\x5a');
    file.write(noise.data(), static_cast<std::streamsize>(noise.size()));
    file.close();
    const Outcome outcome = ctl({ "workspace", "check" });
    CHECK(outcome.exitCode == 1);
    CHECK_THAT(outcome.err, Contains("damaged") || Contains("not an Earshot workspace"));
    CHECK(std::ranges::count(outcome.err, '\n') == 1);
}

TEST_CASE("A read-only workspace can be read, and says so when it is to be written")
{
    if (geteuid() == 0) {
        WARN("root may write anything; run as another user to see this");
        return;
    }
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    std::filesystem::permissions(ctl.location(), std::filesystem::perms::owner_read);
    const Outcome outcome = addBrand(ctl);
    CHECK(outcome.exitCode == 1);
    CHECK_THAT(outcome.err, Contains("cannot be written"));
}

TEST_CASE("A database server that is not there, and one that does not know us, are told apart from a missing workspace")
{
    const Ctl nobody("postgresql://ana:s3cr3t@127.0.0.1:1/earshot");
    const Outcome outcome = nobody({ "workspace", "info" });
    CHECK(outcome.exitCode == 1);
    CHECK_THAT(outcome.err, Contains("cannot be reached") && !Contains("s3cr3t"));
}

TEST_CASE("A broken link of the ledger is named and gives exit code 3")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    for (int i = 0; i < 5; ++i)
        REQUIRE(addBrand(ctl).exitCode == 0);
    REQUIRE(ctl({ "evidence", "verify" }).exitCode == 0);
    {
        const Database database = opened(ctl.location());
        execute(database, "UPDATE ledger SET actor = 'nobody' WHERE sequence = 3");
    }
    const Outcome outcome = ctl({ "--json", "evidence", "verify" });
    CHECK(outcome.exitCode == 3);
    const auto verdict = nlohmann::json::parse(outcome.out);
    CHECK(verdict["ok"] == false);
    CHECK(verdict["broken_at"] == 3);
    CHECK(verdict["why"] == "hash");
}
