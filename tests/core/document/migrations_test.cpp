// SPDX-License-Identifier: GPL-3.0-or-later
#include "../src/core/document/migrations.h"
#include "test_workspace.h"

using namespace earshot;
using namespace earshot::test;

namespace {

/// The program of tomorrow: two steps more.
std::vector<Migration> withTwoMore(std::string_view second = "alter table brand add column colour text;\n")
{
    std::vector<Migration> migrations = builtInMigrations();
    migrations.push_back({ 2,
        "-- a comment; with a semicolon\ncreate table extra (\n    id {{id}},\n    word text\n);\ninsert into extra values (1, "
        "'a;b');\n" });
    migrations.push_back({ 3, second });
    return migrations;
}

}

TEST_CASE("The built-in migrations are numbered from 1 without a gap")
{
    int expected = 0;
    for (const Migration& migration : builtInMigrations())
        CHECK(migration.version == ++expected);
    CHECK(expected >= 1);
}

TEST_CASE("A workspace of this version is left alone by migrate()")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    CHECK(must(Store::migrate(workspace.location(), start)) == 1);
    CHECK(must(workspace.store().info()).ledger == 0);
    CHECK_FALSE(std::filesystem::exists(workspace.location() + ".backup-v1"));
}

TEST_CASE("An older workspace is backed up, brought up step by step, and says so in its ledger")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    recordOne(workspace.store(), post("1", "late"));
    CHECK(must(migrated(workspace.location(), withTwoMore(), start)) == 1);

    CHECK(workspace.number("select schema_version from workspace") == 3);
    CHECK(workspace.number("select count(*) from extra where word = 'a;b'") == 1);
    const std::vector<LedgerRow> rows = must(Ledger(workspace.store()).rows(1, 10));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kind == EventKind::WorkspaceMigrated);
    CHECK(rows[0].payload == R"({"from":1,"to":3})");
    CHECK_FALSE(must(Ledger(workspace.store()).verify()).brokenAt);
    CHECK(Store::open(workspace.location()).error().kind == ErrorKind::NewerSchema);

    if (workspace.isPostgres()) {
        CHECK(workspace.database().value("select schema_version from earshot_backup_v1.workspace") == "1");
        CHECK(workspace.database().value("select count(*) from earshot_backup_v1.mention") == "1");
    } else {
        Store backup = must(Store::open(workspace.location() + ".backup-v1"));
        CHECK(must(backup.info()).mentions == 1);
        must(backup.check());
    }
}

TEST_CASE("A step that fails is undone as a whole, the steps before it stay, and the next try goes on from there")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    recordOne(workspace.store(), post("1", "late"));
    const auto failed = migrated(workspace.location(), withTwoMore("create table half (x integer);\ncreate nonsense;\n"), start);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::DatabaseFailed);
    CHECK(workspace.number("select schema_version from workspace") == 2);
    CHECK(must(workspace.store().info()).ledger == 1);

    CHECK(must(migrated(workspace.location(), withTwoMore("create table half (x integer);\n"), start)) == 2);
    CHECK(workspace.number("select schema_version from workspace") == 3);
    CHECK(workspace.number("select count(*) from half") == 0);
}

TEST_CASE("A migration that was tried before replaces the backup of that try")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    CHECK_FALSE(migrated(workspace.location(), { builtInMigrations()[0], { 2, "create nonsense;\n" } }, start));
    recordOne(workspace.store(), post("1", "late"));
    CHECK(must(migrated(workspace.location(), withTwoMore(), start)) == 1);
    if (workspace.isPostgres())
        CHECK(workspace.database().value("select count(*) from earshot_backup_v1.mention") == "1");
    else
        CHECK(must(must(Store::open(workspace.location() + ".backup-v1")).info()).mentions == 1);
}

TEST_CASE("A workspace that is not there cannot be migrated")
{
    const TempDir folder;
    CHECK(Store::migrate(folder.file("missing.db"), start).error().kind == ErrorKind::WorkspaceMissing);
}
