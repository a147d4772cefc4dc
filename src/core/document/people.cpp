// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/people.h"

#include "session.h"

#include <set>

namespace earshot {

namespace {

/// Jumps from one value of the index to the next instead of reading every row. The condition is that of a partial index on the column.
void addDistinct(
    Session& session, const std::string& column, const std::string& table, const std::string& condition, std::set<std::string>& to)
{
    const std::string least = "select min(" + column + ") from " + table + " where " + condition;
    Statement statement(session.sql(),
        "with recursive walk(name) as (" + least + " union all select (" + least + " and " + column
            + " > walk.name) from walk where walk.name is not null) select name from walk where name is not null");
    std::string name;
    statement.into(name);
    while (statement.next())
        to.insert(name);
}

}

Result<std::vector<std::string>> people(Store& store)
{
    Session& session = store.session();
    return session.reading([&] {
        std::set<std::string> names;
        addDistinct(session, "actor", "ledger", "actor <> 'earshot'", names);
        addDistinct(session, "assignee", "cases", "assignee <> ''", names);
        return std::vector<std::string>(names.begin(), names.end());
    });
}

}
