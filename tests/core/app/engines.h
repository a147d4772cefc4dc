// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"
#include "support/postgres_server.h"
#include "support/temp_dir.h"

#include <filesystem>
#include <fstream>
#include <memory>
#include <sqlite3.h>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace earshot::test {

enum class Engine { Sqlite, Postgresql };

/// The engines that a test runs on: `Place place(GENERATE(from_range(engines())));`
inline std::vector<Engine> engines()
{
    if (postgresServer())
        return { Engine::Sqlite, Engine::Postgresql };
    WARN("EARSHOT_TEST_POSTGRES is not set: the PostgreSQL half is left out (scripts/with-postgres sets it)");
    return { Engine::Sqlite };
}

/// Where a workspace may be made on one of the engines; gone with this object.
class Place {
public:
    explicit Place(Engine engine)
        : database_(engine == Engine::Postgresql ? std::make_unique<PostgresDatabase>() : nullptr)
        , location_(database_ ? database_->url() : folder_.file("workspace.earshot"))
    {
    }

    const std::string& location() const { return location_; }

    /// Renames a table as another program might do it behind our back: whoever writes to it fails.
    void rename(const std::string& table, const std::string& to) const
    {
        const std::string words = table + " rename to " + to;
        if (database_)
            return database_->run("alter table earshot." + words);
        sqlite3* file = nullptr;
        const bool done = sqlite3_open(location_.c_str(), &file) == SQLITE_OK
            && sqlite3_exec(file, ("alter table " + words).c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
        const std::string cause = sqlite3_errmsg(file);
        sqlite3_close(file);
        if (!done)
            throw std::runtime_error(cause);
    }

    /// All that stands in it.
    std::string bytes() const
    {
        if (database_)
            return database_->value("select schema_to_xml('earshot', true, false, '')");
        std::ostringstream bytes;
        for (const auto& file : std::filesystem::directory_iterator(folder_.path()))
            if (file.is_regular_file() && file.file_size() > 0)
                bytes << std::ifstream(file.path(), std::ios::binary).rdbuf();
        return bytes.str();
    }

private:
    TempDir folder_;
    std::unique_ptr<PostgresDatabase> database_;
    std::string location_;
};

}
