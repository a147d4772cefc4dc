// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"
#include "session.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// One step of the schema: resources/sql/NNNN_name.sql.
struct Migration {
    int version;
    std::string_view sql;
};

/// Those built into the program, in order. The last one's version is the program's.
const std::vector<Migration>& builtInMigrations();

/// The step in the engine's words, statement by statement; each ends with a semicolon at the end of a line.
std::vector<std::string> statementsOf(const Migration& step, const Engine& engine);

/// The version of an open workspace.
int schemaVersion(Session& session);

/// Makes the schema in a new, empty database.
void makeSchema(Session& session, const std::vector<Migration>& migrations, Time now);

/// Store::migrate, with the steps to take.
Result<int> migrated(
    const std::string& location, const std::vector<Migration>& migrations, Time now, const std::function<bool(int percent)>& goOn = {});

}
