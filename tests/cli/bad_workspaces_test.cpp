// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint_here.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <sqlite3.h>
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

std::int64_t number(const Database& database, const std::string& query)
{
    sqlite3_stmt* statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(database.get(), query.c_str(), -1, &statement, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_step(statement) == SQLITE_ROW);
    const std::int64_t value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

/// Overwrites the first page of each table.
void damagePagesOf(const std::string& file, const std::vector<std::string>& tables)
{
    std::vector<std::int64_t> places;
    {
        const Database database = opened(file);
        execute(database, "PRAGMA wal_checkpoint(TRUNCATE)");
        for (const std::string& table : tables)
            places.push_back(number(database, "SELECT rootpage - 1 FROM sqlite_master WHERE name = '" + table + "'")
                * number(database, "PRAGMA page_size"));
    }
    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    for (const std::int64_t place : places)
        bytes.seekp(place).write(std::string(4096, 'x').data(), 4096);
}

Outcome addBrand(const Ctl& ctl, const std::string& name = "Telvana")
{
    return ctl({ "brand", "add", name });
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
        REQUIRE(addBrand(ctl, "Telvana " + std::to_string(i)).exitCode == 0);
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

TEST_CASE("A workspace that is damaged in the middle ends whatever it is asked for in one sentence")
{
    const Ctl ctl;
    REQUIRE(ctl({ "workspace", "create" }).exitCode == 0);
    REQUIRE(addBrand(ctl).exitCode == 0);
    for (const char* feed : { "http://127.0.0.1:1/a", "http://127.0.0.1:1/b" })
        REQUIRE(ctl({ "source", "add", "--platform", "feed", "--kind", "feed", "--base-url", feed }).exitCode == 0);
    damagePagesOf(ctl.location(), { "ledger", "mention", "snapshot" });
    const std::string copy = ctl.file("copy.db");
    for (const std::vector<std::string>& wish :
        { std::vector<std::string>{ "poll", "--all" }, { "mention", "list" }, { "workspace", "backup", copy } }) {
        CAPTURE(wish);
        const Outcome outcome = ctl(wish);
        CHECK(outcome.exitCode == 1);
        CHECK(outcome.out.empty());
        CHECK_THAT(outcome.err, Contains("is damaged") && !Contains("statement_backend") && !Contains("source #"));
        CHECK(std::ranges::count(outcome.err, '\n') == 1);
    }
    CHECK_FALSE(std::filesystem::exists(copy));
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
        REQUIRE(addBrand(ctl, "Telvana " + std::to_string(i)).exitCode == 0);
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

TEST_CASE("A pack whose words were falsified does not verify, with exit code 3")
{
    const ComplaintHere here;
    const std::string file = here.ctl.file("pack.jsonl");
    REQUIRE(here.ctl({ "evidence", "export", "--mention", "1", "--format", "jsonl", "--to", file }).exitCode == 0);
    REQUIRE(here.ctl({ "evidence", "verify", file }).exitCode == 0);
    std::string pack = bytesOf(file);
    const std::size_t at = pack.find("charged twice");
    REQUIRE(at < pack.find("{\"snapshot\""));
    std::ofstream(file, std::ios::binary) << pack.replace(at, 13, "charged right");
    const Outcome outcome = here.ctl({ "--json", "evidence", "verify", file });
    CHECK(outcome.exitCode == 3);
    const auto verdict = nlohmann::json::parse(outcome.out);
    CHECK(verdict["ok"] == false);
    CHECK(verdict["why"] == "mention");
}

TEST_CASE("A capture that was forged far beyond the ledger, and a mention that shows another one's, are named with exit code 3")
{
    const ComplaintHere here;
    const bool beyond = GENERATE(true, false);
    {
        const Database database = opened(here.ctl.location());
        execute(database,
            beyond ? "INSERT INTO snapshot (id, mention_id, kind, seen_at, url, text) VALUES (9999, 1, 'edited', 0, '', 'forged')"
                   : "UPDATE mention SET snapshot_id = 2");
    }
    const Outcome outcome = here.ctl({ "--json", "evidence", "verify" });
    CHECK(outcome.exitCode == 3);
    CHECK(nlohmann::json::parse(outcome.out)["broken_at"] == (beyond ? 9999 : 1));
}
