// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace earshot::test {

/// The throw-away cluster that scripts/with-postgres started, as EARSHOT_TEST_POSTGRES names it; none without one.
std::optional<std::string> postgresServer();

/// An empty database in that cluster, dropped at the end with whoever is still connected.
class PostgresDatabase {
public:
    PostgresDatabase();
    ~PostgresDatabase();
    PostgresDatabase(const PostgresDatabase&) = delete;
    PostgresDatabase& operator=(const PostgresDatabase&) = delete;

    const std::string& url() const { return url_; }
    /// The same address with this user and password.
    std::string urlFor(const std::string& user, const std::string& password) const;
    /// Runs statements there, on a connection of its own; throws with the server's words.
    void run(const std::string& sql) const;
    /// The first value of the first row; "" where there is none.
    std::string value(const std::string& sql) const;

private:
    std::string name_, url_;
};

}
