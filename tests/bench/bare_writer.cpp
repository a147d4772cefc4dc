// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_writer.h"

#include <memory>

namespace earshot::bench {

namespace {

// as Earshot's BatchWriter
constexpr std::size_t mentionsInOneTransaction = 4000;

void bind(sqlite3_stmt* statement, int place, const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        sqlite3_bind_text(statement, place, text->data(), static_cast<int>(text->size()), SQLITE_STATIC);
    else if (const auto* integer = std::get_if<std::int64_t>(&value))
        sqlite3_bind_int64(statement, place, *integer);
    else if (const auto* number = std::get_if<double>(&value))
        sqlite3_bind_double(statement, place, *number);
    else
        sqlite3_bind_null(statement, place);
}

/// Writes a table's rows up to some mention.
class TableWriter {
public:
    TableWriter(const RawDatabase& database, const TableRows& table) : table_(table), insert_(database.handle(), table.insertSql) { }

    void writeUpTo(std::size_t mention)
    {
        for (; next_ < table_.rows.size() && table_.mentions[next_] < mention; ++next_) {
            for (std::size_t column = 0; column < table_.rows[next_].size(); ++column)
                bind(insert_.handle(), static_cast<int>(column + 1), table_.rows[next_][column]);
            insert_.step();
        }
    }

private:
    const TableRows& table_;
    RawStatement insert_;
    std::size_t next_ = 0;
};

}

void insertBare(const WorkspaceRows& added, const std::string& file)
{
    const RawDatabase database(file);
    std::vector<std::unique_ptr<TableWriter>> writers;
    for (const TableRows& table : added.tables)
        writers.push_back(std::make_unique<TableWriter>(database, table));
    for (std::size_t begin = 0; begin < added.mentions; begin += mentionsInOneTransaction) {
        const std::size_t end = begin + mentionsInOneTransaction;
        database.run("begin immediate");
        for (const auto& writer : writers)
            writer->writeUpTo(end < added.mentions ? end : added.mentions + 1);
        database.run("update workspace set sequence = sequence + 1");
        database.run("commit");
    }
}

}
