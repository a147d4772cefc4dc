// SPDX-License-Identifier: GPL-3.0-or-later
#include "../src/core/document/sqlite_handle.h"
#include "../src/core/document/statement.h"
#include "test_workspace.h"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <fstream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

ErrorKind refusalOf(const Result<Store>& result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().kind;
}

void write(const std::string& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

/// Runs `work` in a process of its own and tells how it ended.
template <class Work>
int inOtherProcess(Work work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

}

TEST_CASE("A new workspace is empty, has a version and a name of its own")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const WorkspaceInfo info = must(workspace.store().info());
    CHECK(info.engine == (workspace.isPostgres() ? "postgresql" : "sqlite"));
    CHECK(info.schema == 1);
    CHECK(info.uuid.size() == 36);
    CHECK(info.uuid[14] == '4');
    CHECK(info.mentions + info.snapshots + info.ledger + info.cases + info.sources == 0);
    CHECK(must(workspace.another().info()).uuid == info.uuid);
    CHECK(workspace.store().location() == workspace.location());
    must(workspace.store().check());
}

TEST_CASE("A workspace is not made twice in one place")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    recordOne(workspace.store(), post("1", "late"));
    CHECK(refusalOf(Store::create(workspace.location(), start)) == ErrorKind::WorkspaceExists);
    CHECK(must(workspace.store().info()).mentions == 1);
}

TEST_CASE("A workspace of a newer version is refused and not touched, an older one asks to be migrated")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    workspace.tamper("update workspace set schema_version = 99");
    const auto newer = Store::open(workspace.location());
    CHECK(refusalOf(newer) == ErrorKind::NewerSchema);
    CHECK(newer.error().detail == "99");
    CHECK(Store::migrate(workspace.location(), start).error().kind == ErrorKind::NewerSchema);
    workspace.tamper("update workspace set schema_version = 0");
    CHECK(refusalOf(Store::open(workspace.location())) == ErrorKind::OlderSchema);
    CHECK(workspace.number("select schema_version from workspace") == 0);
}

TEST_CASE("A workspace that is opened for reading can be read and not written")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const MentionId id = recordOne(workspace.store(), post("1", "late"));
    Store reader = must(Store::open(workspace.location(), OpenMode::ReadOnly));
    CHECK(must(Mentions(reader).find(id)).text == "late");
    must(reader.check());
    const auto refused = Mentions(reader).recordGone(id, GoneReason::NotFound, start);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::ReadOnly);
}

TEST_CASE("What is done in a transaction is there for others after the commit, and not before")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Store other = workspace.another();
    auto transaction = must(Transaction::begin(workspace.store()));
    record(workspace.store(), { post("1", "late") });
    CHECK(must(other.info()).mentions == 0);
    must(transaction.commit());
    CHECK(must(other.info()).mentions == 1);
}

TEST_CASE("A second writer waits for the first, and says Locked when its patience ends")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Store other = workspace.another();
    other.session().setLockWait(20ms);
    {
        auto transaction = must(Transaction::begin(workspace.store()));
        const auto refused = Mentions(other).record({}, "mastodon", { post("1", "late") }, start);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Locked);
        CHECK(Transaction::begin(other).error().kind == ErrorKind::Locked);
    }
    CHECK(record(other, { post("1", "late") }).added.size() == 1);
}

TEST_CASE("Many writers in many threads make one chain without a gap")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    constexpr int writers = 3, batches = 8;
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int writer = 0; writer < writers; ++writer)
        threads.emplace_back([&, writer] {
            Result<Store> store = Store::open(workspace.location());
            for (int batch = 0; store && batch < batches; ++batch) {
                const std::string name = std::to_string(writer) + "-" + std::to_string(batch);
                failures += !Mentions(*store).record({}, "mastodon", { post(name, "a " + name), post("shared", "b") }, start);
            }
            failures += !store;
        });
    for (std::thread& thread : threads)
        thread.join();
    CHECK(failures == 0);
    const LedgerVerdict verdict = must(Ledger(workspace.store()).verify());
    CHECK_FALSE(verdict.brokenAt);
    CHECK(verdict.rows == writers * batches + 1);
    must(workspace.store().check());
}

TEST_CASE("A transaction in which a statement failed commits nothing")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    auto transaction = must(Transaction::begin(workspace.store()));
    record(workspace.store(), { post("1", "late") });
    // the next id is taken already: the insert fails
    workspace.store().session().head().mention = 0;
    CHECK(Mentions(workspace.store()).record({}, "mastodon", { post("2", "slow") }, start).error().kind == ErrorKind::DatabaseFailed);
    CHECK(transaction.commit().error().kind == ErrorKind::DatabaseFailed);
    CHECK(must(workspace.another().info()).mentions == 0);
}

TEST_CASE("A process that is killed in the middle of a batch leaves the workspace as it was")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    recordOne(workspace.store(), post("1", "late"));
    const std::string location = workspace.location();
    const int status = inOtherProcess([&] {
        Result<Store> store = Store::open(location);
        auto transaction = Transaction::begin(*store);
        const auto recorded = Mentions(*store).record({}, "mastodon", { post("2", "slow") }, start);
        return recorded ? kill(getpid(), SIGKILL) : 1;
    });
    CHECK((WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL));
    must(workspace.store().check());
    CHECK(must(workspace.store().info()).mentions == 1);
    CHECK(recordOne(workspace.store(), post("2", "slow")) == MentionId{ 2 });
}

TEST_CASE("A named lock is held by one at a time and freed with its holder")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Store other = workspace.another();
    {
        const auto held = must(WorkspaceLock::take(workspace.store(), "outbox"));
        const auto refused = WorkspaceLock::take(other, "outbox");
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Locked);
        must(WorkspaceLock::take(other, "listener"));
    }
    must(WorkspaceLock::take(other, "outbox"));
}

TEST_CASE("A named lock goes with the process that held it, however that died")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const std::string location = workspace.location();
    const int status = inOtherProcess([&] {
        Result<Store> store = Store::open(location);
        const auto held = WorkspaceLock::take(*store, "outbox");
        return held ? kill(getpid(), SIGKILL) : 1;
    });
    CHECK(WIFSIGNALED(status));
    const auto taken = [&] { return WorkspaceLock::take(workspace.store(), "outbox").has_value(); };
    CHECK(waitFor(taken)); // PostgreSQL hears of the death a moment later
}

TEST_CASE("check() finds what a broken disk or a stranger left behind")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    record(workspace.store(), { post("1", "late"), post("2", "slow") });
    const auto damage = GENERATE(as<std::string>{}, "update mention set versions = 5", "update mention set snapshot_id = 77",
        "update mention set snapshot_id = 1 where id = 2", "update mention set snapshot_id = 2", "update mention set author_id = 77",
        "update author set card_id = 77", "update snapshot set card_id = 77", "update mention set conversation_id = 77",
        "update mention set case_id = 77", "update workspace set hash = 'x'", "delete from ledger",
        "update workspace set last_mention = 0");
    workspace.tamper(damage);
    const auto checked = workspace.store().check();
    REQUIRE_FALSE(checked);
    CHECK(checked.error().kind == ErrorKind::Corrupt);
    CHECK_FALSE(checked.error().detail.empty());
}

TEST_CASE("check() finds a column and a table of the schema that is missing")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    const auto [damage, named] = GENERATE(table<std::string, std::string>(
        { { "alter table template drop column brand_id", "brand_id" }, { "drop table judged_case", "judged_case" } }));
    must(workspace.store().check());
    workspace.tamper(damage);
    const auto checked = workspace.store().check();
    REQUIRE_FALSE(checked);
    CHECK(checked.error().kind == ErrorKind::Corrupt);
    CHECK_THAT(checked.error().detail, Catch::Matchers::Contains(named));
}

TEST_CASE("A check says how far it is, and ends once nobody wants it")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    recordOne(workspace.store(), post("1", "late"));
    std::atomic<int> most = 0;
    must(workspace.store().check([&](int percent) {
        most = std::max(most.load(), percent);
        return true;
    }));
    CHECK(most > 80);
    CHECK(most <= 100);
    CHECK(workspace.store().check([](int) { return false; }).error().kind == ErrorKind::Cancelled);
    must(workspace.store().check());
}

TEST_CASE("A question that takes long can be stopped from another thread")
{
    TestWorkspace workspace(GENERATE(from_range(engines())));
    Session& session = workspace.store().session();
    std::atomic<bool> isOver = false;
    std::thread stopping([&] {
        while (!isOver)
            session.engine().interrupt(session.sql()); // again and again: it may not have begun
    });
    std::int64_t counted = 0;
    const auto asked = session.readingOneState([&] {
        const char* endless
            = "with recursive n (i) as (select 1 union all select i + 1 from n where i < 4000000000) select count(*) from n";
        Statement(session.sql(), endless).into(counted).first();
    });
    isOver = true;
    stopping.join();
    REQUIRE_FALSE(asked);
    CHECK(asked.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("What is no workspace is told from what is not there")
{
    const TempDir folder;
    write(folder.file("notes.txt"), "Dear diary, this is a long enough text that no database starts like it. " + std::string(200, '.'));
    write(folder.file("empty"), "");
    CHECK(refusalOf(Store::open(folder.file("missing.db"))) == ErrorKind::WorkspaceMissing);
    CHECK(refusalOf(Store::open(folder.file("notes.txt"))) == ErrorKind::NotAWorkspace);
    CHECK(refusalOf(Store::open(folder.file("empty"))) == ErrorKind::NotAWorkspace);
    CHECK(refusalOf(Store::open(folder.path().string())) == ErrorKind::NotAWorkspace);
    CHECK(refusalOf(Store::open(":memory:")) == ErrorKind::WorkspaceMissing);
    CHECK(refusalOf(Store::open("")) == ErrorKind::WorkspaceMissing);
    soci::session(soci::sqlite3, "dbname=" + folder.file("other.db")) << "create table t (x integer)";
    CHECK(refusalOf(Store::open(folder.file("other.db"))) == ErrorKind::NotAWorkspace);
    CHECK(fs::file_size(folder.file("empty")) == 0);
}

TEST_CASE("A workspace is made with its folder, for its owner's eyes only, and leaves nothing else behind")
{
    const TempDir folder;
    const std::string file = folder.file("new folder/work = space.db");
    must(must(Store::create(file, start)).info());
    CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(std::distance(fs::directory_iterator(folder.path() / "new folder"), {}) == 1);
    CHECK(refusalOf(Store::create(folder.file("quote\".db"), start)) == ErrorKind::InvalidArgument);
    CHECK(refusalOf(Store::create(folder.path().string(), start)) == ErrorKind::WorkspaceExists);
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("A file that is damaged in the middle is Corrupt, not a crash")
{
    TestWorkspace workspace("sqlite");
    std::vector<Sorted> batch;
    for (int i = 0; i < 300; ++i)
        batch.push_back(post(std::to_string(i), "text " + std::to_string(i)));
    record(workspace.store(), batch);
    const std::string copy = workspace.folder().file("copy.db");
    must(workspace.store().backup(copy));
    std::fstream file(copy, std::ios::in | std::ios::out | std::ios::binary);
    for (std::streamoff page = 20; page < 40; ++page)
        file.seekp(page * 8192).write(std::string(8192, 'x').data(), 8192);
    file.close();
    Store damaged = must(Store::open(copy));
    const auto checked = damaged.check();
    REQUIRE_FALSE(checked);
    CHECK(checked.error().kind == ErrorKind::Corrupt);
    CHECK(checked.error().subject == copy);
}

TEST_CASE("A damaged workspace is not backed up, and what is said of it is SQLite's own word")
{
    TestWorkspace workspace("sqlite");
    record(workspace.store(), { post("1", "late") });
    const std::string damaged = workspace.folder().file("damaged.db"), copy = workspace.folder().file("copy.db");
    must(workspace.store().backup(damaged));
    const std::int64_t page = workspace.number("select rootpage - 1 from sqlite_master where name = 'snapshot'");
    std::fstream(damaged, std::ios::in | std::ios::out | std::ios::binary)
        .seekp(page * workspace.number("pragma page_size"))
        .write(std::string(8192, 'x').data(), 8192);
    Store store = must(Store::open(damaged));
    const auto refused = store.backup(copy);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Corrupt);
    CHECK(refused.error().subject == damaged);
    CHECK_FALSE(fs::exists(copy));
    for (const auto& file : fs::directory_iterator(workspace.folder().path()))
        CHECK(file.path().string().find(".new-") == std::string::npos);
    const auto listed = Mentions(store).list({}, {}, 0);
    REQUIRE_FALSE(listed);
    CHECK(listed.error().detail == "database disk image is malformed");
}

TEST_CASE("A full disk stops a batch and harms nothing that was there")
{
    TestWorkspace workspace("sqlite");
    recordOne(workspace.store(), post("1", "late"));
    const std::int64_t pages = workspace.number("pragma page_count");
    workspace.number("pragma max_page_count = " + std::to_string(pages + 2));
    const auto refused = Mentions(workspace.store()).record({}, "mastodon", { post("2", std::string(100'000, 'x')) }, start);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::DiskFull);
    must(workspace.store().check());
    CHECK(must(workspace.store().info()).mentions == 1);
    workspace.number("pragma max_page_count = 1000000");
    CHECK(record(workspace.store(), { post("2", std::string(100'000, 'x')) }).added.size() == 1);
}

TEST_CASE("A workspace that may not be written is ReadOnly, also where only its folder may not")
{
    TestWorkspace workspace("sqlite");
    const std::string folder = workspace.folder().path().string(), copy = folder + "/inner/copy.db";
    fs::create_directory(folder + "/inner");
    must(workspace.store().backup(copy));
    fs::permissions(folder, fs::perms::all);
    const bool folderOnly = GENERATE(false, true);
    fs::permissions(copy, folderOnly ? fs::perms(0666) : fs::perms(0444));
    fs::permissions(folder + "/inner", folderOnly ? fs::perms(0555) : fs::perms(0777));
    const int status = inOtherProcess([&] {
        if (getuid() == 0 && setuid(65534) != 0) // permissions do not hold root back
            return 2;
        Result<Store> store = Store::open(copy);
        const auto written = store ? Mentions(*store).record({}, "mastodon", { post("1", "late") }, start).map([](const Recorded&) {})
                                   : Result<void>(tl::unexpected(store.error()));
        return !written && written.error().kind == ErrorKind::ReadOnly ? 0 : 1;
    });
    CHECK(status == 0);
    fs::permissions(folder + "/inner", fs::perms::all);
}

TEST_CASE("A backup is a workspace of its own, made while others write")
{
    TestWorkspace workspace("sqlite");
    recordOne(workspace.store(), post("1", "late"));
    Store other = workspace.another();
    const std::string copy = workspace.folder().file("backup.db");
    std::vector<int> told;
    must(workspace.store().backup(copy, [&](int percent) {
        if (told.empty())
            recordOne(other, post("2", "during the backup"));
        told.push_back(percent);
        return true;
    }));
    CHECK(told.back() == 100);
    Store opened = must(Store::open(copy));
    CHECK(must(opened.info()).mentions == 1);
    must(opened.check());
    CHECK(must(workspace.store().info()).mentions == 2);
    CHECK(workspace.store().backup(copy).error().kind == ErrorKind::WorkspaceExists);
}

TEST_CASE("A backup that is stopped leaves no file")
{
    TestWorkspace workspace("sqlite");
    const std::string copy = workspace.folder().file("backup.db");
    CHECK(workspace.store().backup(copy, [](int) { return false; }).error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(fs::exists(copy));
    CHECK(workspace.store().backup(workspace.folder().file("no/../../../proc/x/backup.db")).error().kind != ErrorKind::DatabaseFailed);
}
