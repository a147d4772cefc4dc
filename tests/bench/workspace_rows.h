// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "raw_sqlite.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace earshot::bench {

using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

/// Rows that go into one table, in the order of their ids, each with the mention that it came with.
struct TableRows {
    std::string insertSql;
    std::vector<std::vector<Value>> rows;
    std::vector<std::size_t> mentions; ///< for each row: index of the mention
};

/// What an ingest added to a prepared workspace, in memory: every row of every table and the words of the full-text index.
struct WorkspaceRows {
    std::size_t mentions = 0;
    std::vector<TableRows> tables; ///< in an order that keeps the references
};

WorkspaceRows rowsAdded(const std::string& preparedFile, const std::string& finishedFile);

}
