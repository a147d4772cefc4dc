// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace earshot::bench {

/// SQLite's C API and nothing else: what Earshot is compared with.
/// Errors   throws.
class RawStatement {
public:
    RawStatement(sqlite3* database, const std::string& sql);

    bool step(); ///< false at the end, where the statement is reset
    sqlite3_stmt* handle() const { return statement_.get(); }
    std::int64_t integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }
    double number(int column) const { return sqlite3_column_double(statement_.get(), column); }
    std::string text(int column) const;
    int columns() const { return sqlite3_column_count(statement_.get()); }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

class RawDatabase {
public:
    explicit RawDatabase(const std::string& file);

    sqlite3* handle() const { return database_.get(); }
    void run(const std::string& sql) const;
    std::int64_t integer(const std::string& sql) const; ///< of the first row and column; 0 for none
    std::vector<std::string> texts(const std::string& sql) const; ///< of the first column
    void close() { database_.reset(); }

private:
    struct Close {
        void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
    };
    std::unique_ptr<sqlite3, Close> database_;
};

}
