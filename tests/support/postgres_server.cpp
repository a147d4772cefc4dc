// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgres_server.h"

#include "earshot/base/digest.h"

#include <cstdlib>
#include <memory>
#include <postgresql/libpq-fe.h>
#include <stdexcept>

namespace earshot::test {

namespace {

struct Finish {
    void operator()(PGconn* connection) const { PQfinish(connection); }
};

struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
};

using Connection = std::unique_ptr<PGconn, Finish>;
using Answer = std::unique_ptr<PGresult, Clear>;

std::string withParameter(const std::string& url, const std::string& parameter)
{
    return url + (url.find('?') == std::string::npos ? '?' : '&') + parameter;
}

std::string valueOf(const std::string& url, const std::string& sql)
{
    const Connection connection(PQconnectdb(withParameter(url, "options=-cclient_min_messages%3Dwarning").c_str()));
    const Answer answer(PQexec(connection.get(), sql.c_str()));
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        throw std::runtime_error(PQerrorMessage(connection.get()));
    return PQntuples(answer.get()) > 0 ? PQgetvalue(answer.get(), 0, 0) : "";
}

}

std::optional<std::string> postgresServer()
{
    const char* const url = std::getenv("EARSHOT_TEST_POSTGRES");
    return url && *url ? std::optional<std::string>(url) : std::nullopt;
}

PostgresDatabase::PostgresDatabase() : name_("earshot_" + randomHex(6)), url_(withParameter(postgresServer().value(), "dbname=" + name_))
{
    valueOf(*postgresServer(), "create database " + name_ + " template template0");
}

PostgresDatabase::~PostgresDatabase()
{
    try {
        valueOf(*postgresServer(), "drop database if exists " + name_ + " with (force)");
    } catch (const std::exception&) {
        // the cluster goes as a whole soon after
    }
}

std::string PostgresDatabase::urlFor(const std::string& user, const std::string& password) const
{
    return withParameter(withParameter(url_, "user=" + user), "password=" + password);
}

void PostgresDatabase::run(const std::string& sql) const
{
    valueOf(url_, sql);
}

std::string PostgresDatabase::value(const std::string& sql) const
{
    return valueOf(url_, sql);
}

}
