// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include "postgresql_engine.h"
#include "sqlite_engine.h"

namespace earshot {

std::unique_ptr<Engine> engineFor(const std::string& location)
{
    if (location.starts_with("postgresql://") || location.starts_with("postgres://"))
        return std::make_unique<PostgresqlEngine>(location);
    return std::make_unique<SqliteEngine>(location);
}

}
