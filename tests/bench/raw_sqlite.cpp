// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_sqlite.h"

#include <stdexcept>

namespace earshot::bench {

RawStatement::RawStatement(sqlite3* database, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(database, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sql + ": " + sqlite3_errmsg(database));
    statement_.reset(statement);
}

bool RawStatement::step()
{
    const int result = sqlite3_step(statement_.get());
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        throw std::runtime_error(sqlite3_errmsg(sqlite3_db_handle(statement_.get())));
    sqlite3_reset(statement_.get());
    return false;
}

std::string RawStatement::text(int column) const
{
    const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    return { bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column)) };
}

RawDatabase::RawDatabase(const std::string& file)
{
    sqlite3* database = nullptr;
    // as SqliteEngine configures it, as far as nobody in this process has used SQLite before
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const int opened = sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    database_.reset(database);
    if (opened != SQLITE_OK)
        throw std::runtime_error(file + " cannot be opened");
    // as SqliteEngine sets them
    run("pragma foreign_keys = on; pragma synchronous = full; pragma cache_size = -65536; pragma temp_store = memory;"
        "pragma wal_autocheckpoint = 4000; pragma journal_size_limit = 67108864");
}

void RawDatabase::run(const std::string& sql) const
{
    if (sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sql + ": " + sqlite3_errmsg(database_.get()));
}

std::int64_t RawDatabase::integer(const std::string& sql) const
{
    RawStatement statement(database_.get(), sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::vector<std::string> RawDatabase::texts(const std::string& sql) const
{
    RawStatement statement(database_.get(), sql);
    std::vector<std::string> found;
    while (statement.step())
        found.push_back(statement.text(0));
    return found;
}

}
