// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_engine.h"

#include "refusal.h"
#include "sqlite_handle.h"

#include <filesystem>
#include <unistd.h>

namespace fs = std::filesystem;

namespace earshot {

namespace {

/// How long a writer waits for another one's transaction.
constexpr std::chrono::milliseconds usualLockWait{ 5000 };

std::string replaced(std::string text, std::string_view token, std::string_view by)
{
    for (std::size_t at = text.find(token); at != std::string::npos; at = text.find(token, at + by.size()))
        text.replace(at, token.size(), by);
    return text;
}

/// A Session is used by one thread at a time, so SQLite need not lock its connections, and nobody asks how much memory it uses. Once a
/// process, before its first connection; where something else has begun to use SQLite, it keeps what that one chose and is only slower.
void configureOnce()
{
    static const int configured
        = sqlite_api::sqlite3_config(SQLITE_CONFIG_MULTITHREAD) | sqlite_api::sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(configured);
}

int applicationId(soci::session& sql)
{
    int id = 0;
    sql << "pragma application_id", soci::into(id);
    return id;
}

bool isFull(const std::string& path)
{
    std::error_code failed;
    const fs::space_info space = fs::space(fs::path(path).parent_path(), failed);
    return !failed && space.available < (64u << 10);
}

/// SOCI puts the name of its own function before SQLite's words.
std::string withoutFunction(const std::string& message)
{
    const std::size_t at = message.starts_with("sqlite3_") ? message.find(": ") : std::string::npos;
    return at == std::string::npos ? message : message.substr(at + 2);
}

ErrorKind kindOf(int code, const std::string& path)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Locked;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: // the log's files cannot be made beside a workspace that is there
        return ErrorKind::ReadOnly;
    case SQLITE_CORRUPT:
        return ErrorKind::Corrupt;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    case SQLITE_NOTADB:
        return ErrorKind::NotAWorkspace;
    case SQLITE_IOERR: // SQLite says so, too, where its shared-memory file finds no room
        return isFull(path) ? ErrorKind::DiskFull : ErrorKind::DatabaseFailed;
    default:
        return ErrorKind::DatabaseFailed;
    }
}

}

SqliteEngine::SqliteEngine(const std::string& path)
{
    configureOnce();
    std::error_code failed;
    const fs::path absolute = fs::absolute(path, failed); // ":memory:" and the like are files to us
    path_ = failed ? path : absolute.lexically_normal().string();
}

void SqliteEngine::requireWorkspaceFile() const
{
    std::error_code failed;
    const fs::file_status status = fs::status(path_, failed);
    if (status.type() == fs::file_type::not_found)
        throw Refusal(ErrorKind::WorkspaceMissing, path_);
    if (!fs::is_regular_file(status))
        throw Refusal(ErrorKind::NotAWorkspace, path_, "not a file");
    if (::access(path_.c_str(), R_OK) != 0)
        throw Refusal(ErrorKind::FileFailed, path_, "may not be read");
}

std::unique_ptr<soci::session> SqliteEngine::opened(const std::string& path, OpenMode mode) const
{
    if (path.find('"') != std::string::npos) // SOCI has no way to quote it
        throw Refusal(ErrorKind::InvalidArgument, path, "a workspace's path may not contain a quotation mark");
    std::string parameters = "dbname=\"" + path + "\"";
    if (mode == OpenMode::ReadOnly)
        parameters += " readonly=true";
    auto sql = std::make_unique<soci::session>(soci::sqlite3, parameters);
    setLockWait(*sql, usualLockWait);
    // a window has several connections that only read, and the kernel keeps the pages for all of them
    const bool writes = mode == OpenMode::ReadWrite;
    for (const char* pragma :
        { "pragma foreign_keys = on", "pragma synchronous = full", writes ? "pragma cache_size = -65536" : "pragma cache_size = -16384",
            "pragma temp_store = memory", "pragma wal_autocheckpoint = 4000", "pragma journal_size_limit = 67108864" })
        *sql << pragma;
    return sql;
}

std::unique_ptr<soci::session> SqliteEngine::connect(OpenMode mode) const
{
    requireWorkspaceFile();
    auto sql = opened(path_, mode);
    if (applicationId(*sql) != sqliteApplicationId)
        throw Refusal(ErrorKind::NotAWorkspace, path_);
    if (mode == OpenMode::ReadWrite && sqlite_api::sqlite3_db_readonly(handleOf(*sql), "main") == 1)
        throw Refusal(ErrorKind::ReadOnly, path_);
    return sql;
}

std::unique_ptr<soci::session> SqliteEngine::connectToNew()
{
    new_.emplace(path_);
    auto sql = opened(new_->path(), OpenMode::ReadWrite);
    *sql << "pragma page_size = 8192";
    std::string mode;
    *sql << "pragma journal_mode = wal", soci::into(mode);
    *sql << "pragma application_id = " + std::to_string(sqliteApplicationId);
    return sql;
}

void SqliteEngine::publish(std::unique_ptr<soci::session> created)
{
    created.reset(); // the last connection writes the log back into the file and removes it
    new_->publish();
    new_.reset();
}

void SqliteEngine::setLockWait(soci::session& sql, std::chrono::milliseconds wait) const
{
    sqlite_api::sqlite3_busy_timeout(handleOf(sql), static_cast<int>(wait.count()));
}

void SqliteEngine::beginWriting(soci::session& sql) const
{
    sql << "begin immediate";
}

void SqliteEngine::beginReading(soci::session& sql) const
{
    sql << "begin";
    applicationId(sql); // the state is the one at the first read
}

std::string SqliteEngine::worded(std::string schema) const
{
    return replaced(replaced(std::move(schema), "{{id}}", "integer primary key"), "{{fulltext}}", fullText().schema());
}

void SqliteEngine::interrupt(soci::session& sql) const
{
    sqlite_api::sqlite3_interrupt(handleOf(sql));
}

void SqliteEngine::checkIntegrity(soci::session& sql) const
{
    std::string found;
    sql << "pragma integrity_check(1)", soci::into(found);
    if (found != "ok")
        throw Refusal(ErrorKind::Corrupt, path_, found);
}

Error SqliteEngine::errorOf(const std::exception& thrown) const
{
    const auto* sqlite = dynamic_cast<const soci::sqlite3_soci_error*>(&thrown);
    if (!sqlite)
        return { ErrorKind::DatabaseFailed, path_, thrown.what() };
    // without SOCI's context, which holds the statement's values
    return { kindOf(sqlite->result(), path_), path_, withoutFunction(sqlite->get_error_message()) };
}

}
