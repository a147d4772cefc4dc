// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"
#include "sqlite_engine.h"
#include "sqlite_handle.h"
#include "stopper.h"

#include <filesystem>
#include <memory>

namespace earshot {

namespace {

using sqlite_api::sqlite3;
using sqlite_api::sqlite3_backup;

constexpr int pagesAtOnce = 512;

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite_api::sqlite3_close(database); }
};

struct FinishBackup {
    void operator()(sqlite3_backup* backup) const { sqlite_api::sqlite3_backup_finish(backup); }
};

using Database = std::unique_ptr<sqlite3, CloseDatabase>;
using Backup = std::unique_ptr<sqlite3_backup, FinishBackup>;

Database openedFile(const std::string& path)
{
    sqlite3* database = nullptr;
    const int code = sqlite_api::sqlite3_open(path.c_str(), &database);
    Database owned(database);
    if (code != SQLITE_OK)
        throw soci::sqlite3_soci_error(sqlite_api::sqlite3_errstr(code), code);
    return owned;
}

int percentDone(sqlite3_backup* backup)
{
    const int pages = sqlite_api::sqlite3_backup_pagecount(backup);
    return pages == 0 ? 100 : 100 * (pages - sqlite_api::sqlite3_backup_remaining(backup)) / pages;
}

void copyAll(sqlite3* from, sqlite3* to, const std::string& path, const std::function<bool(int)>& goOn)
{
    const Backup backup(sqlite_api::sqlite3_backup_init(to, "main", from, "main"));
    if (!backup)
        throw soci::sqlite3_soci_error(sqlite_api::sqlite3_errmsg(to), sqlite_api::sqlite3_errcode(to));
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite_api::sqlite3_backup_step(backup.get(), pagesAtOnce);
        if (goOn && !goOn(percentDone(backup.get())))
            throw Refusal(ErrorKind::Cancelled, path);
    }
    if (code != SQLITE_DONE)
        throw soci::sqlite3_soci_error(sqlite_api::sqlite3_errstr(code), code);
}

int keepFirst(void* found, int, char** values, char**)
{
    *static_cast<std::string*>(found) = values[0];
    return 0;
}

/// The pages are copied as they are, the damaged ones, too; on the day when the copy is needed it is too late to hear of that.
void requireWhole(sqlite3* copy, const std::string& workspace, const std::function<bool(int)>& goOn)
{
    const Stopper stopper([copy] { sqlite_api::sqlite3_interrupt(copy); }, [&] { return !goOn || goOn(100); });
    std::string found;
    const int code = sqlite_api::sqlite3_exec(copy, "pragma quick_check(1)", keepFirst, &found, nullptr);
    if (code != SQLITE_OK)
        throw soci::sqlite3_soci_error(sqlite_api::sqlite3_errstr(code), code);
    if (found != "ok")
        throw Refusal(ErrorKind::Corrupt, workspace, found);
}

}

void SqliteEngine::backUp(soci::session& sql, const std::string& file, const std::function<bool(int)>& goOn) const
{
    UnpublishedFile copy(file);
    {
        const Database to = openedFile(copy.path());
        copyAll(handleOf(sql), to.get(), copy.path(), goOn);
        requireWhole(to.get(), path_, goOn);
    }
    copy.publish();
}

std::string SqliteEngine::placeBeforeMigration(int version) const
{
    return path_ + ".backup-v" + std::to_string(version);
}

void SqliteEngine::backUpBeforeMigration(soci::session& sql, int version, const std::function<bool(int)>& goOn) const
{
    const std::string file = placeBeforeMigration(version);
    std::filesystem::remove(file); // of an upgrade that did not come to its end: the workspace still has that version
    backUp(sql, file, goOn);
}

}
