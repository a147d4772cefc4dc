// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_workspace.h"

using namespace earshot;
using namespace earshot::test;

TEST_CASE("A PostgreSQL server that is not there is told without its password")
{
    const auto refused = Store::open("postgresql://ana:s3cret-word@127.0.0.1:1/earshot?connect_timeout=2");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::DatabaseUnreachable);
    CHECK(refused.error().subject.find("s3cret") == std::string::npos);
    CHECK(refused.error().detail.find("s3cret") == std::string::npos);
    CHECK_FALSE(refused.error().detail.empty());
}

TEST_CASE("A PostgreSQL address that cannot be read is told without its password")
{
    const auto refused = Store::open("postgresql://ana:s3cret-word@[::1:x/earshot?nonsense=1");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::InvalidArgument);
    CHECK((refused.error().subject + refused.error().detail).find("s3cret") == std::string::npos);
}

TEST_CASE("PostgreSQL: a wrong password, a missing database and a database without a workspace are told apart")
{
    if (engines().size() < 2)
        return;
    PostgresDatabase database;
    CHECK(Store::open(database.url()).error().kind == ErrorKind::WorkspaceMissing);

    database.run("do $$ begin create role earshot_secret login password 'right'; exception when duplicate_object then null; end $$");
    const auto wrong = Store::open(database.urlFor("earshot_secret", "s3cret-word"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().kind == ErrorKind::DatabaseUnreachable);
    CHECK(wrong.error().detail.find("password") != std::string::npos);
    CHECK((wrong.error().subject + wrong.error().detail).find("s3cret") == std::string::npos);

    const auto missing = Store::open(*postgresServer() + "&dbname=not_there");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::DatabaseUnreachable);
    CHECK(missing.error().detail.find("not_there") != std::string::npos);
}

TEST_CASE("PostgreSQL: everything lives in the schema earshot, beside whatever else is there")
{
    if (engines().size() < 2)
        return;
    PostgresDatabase database;
    database.run("create table public.mention (mine text)");
    Store store = must(Store::create(database.url(), start));
    recordOne(store, post("1", "late"));
    CHECK(database.value("select count(*) from public.mention") == "0");
    CHECK(database.value("select count(*) from earshot.mention") == "1");
    CHECK(database.value("select count(*) from pg_tables where schemaname = 'public'") == "1");
}

TEST_CASE("PostgreSQL: a connection that is lost says so, and loses nothing that was acknowledged")
{
    if (engines().size() < 2)
        return;
    TestWorkspace workspace("postgresql");
    recordOne(workspace.store(), post("1", "late"));
    workspace.database().run(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
    const auto lost = Mentions(workspace.store()).record({}, "mastodon", { post("2", "slow") }, start);
    REQUIRE_FALSE(lost);
    CHECK(lost.error().kind == ErrorKind::DatabaseUnreachable);
    Store again = workspace.another();
    CHECK(must(again.info()).mentions == 1);
    must(again.check());
}

TEST_CASE("PostgreSQL: a backup file is not made, and the error says what to use")
{
    if (engines().size() < 2)
        return;
    TestWorkspace workspace("postgresql");
    const auto refused = workspace.store().backup(workspace.folder().file("backup.db"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NotSupported);
    CHECK(refused.error().detail.find("pg_dump") != std::string::npos);
}
