// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql_engine.h"

#include "earshot/base/url.h"
#include "refusal.h"

#include <soci/postgresql/soci-postgresql.h>

#include <array>
#include <memory>

namespace earshot {

namespace {

/// How long a writer waits for another one's transaction.
constexpr std::chrono::milliseconds usualLockWait{ 5000 };
constexpr const char* connectSeconds = "10";

struct FreeOptions {
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};

std::string replaced(std::string text, std::string_view token, std::string_view by)
{
    for (std::size_t at = text.find(token); at != std::string::npos; at = text.find(token, at + by.size()))
        text.replace(at, token.size(), by);
    return text;
}

/// libpq's "ERROR:  the cause\nDETAIL: …" without what may quote stored values.
std::string firstLine(std::string message)
{
    message.resize(std::min(message.find('\n'), message.size()));
    const std::size_t at = message.find("ERROR:  ");
    return at == std::string::npos ? message : message.substr(at + 8);
}

ErrorKind kindOf(std::string_view state)
{
    if (state == "55P03" || state == "40P01" || state == "40001") // lock timeout, deadlock, concurrent change
        return ErrorKind::Locked;
    if (state == "57014") // interrupt()
        return ErrorKind::Cancelled;
    if (state == "53100")
        return ErrorKind::DiskFull;
    if (state == "25006" || state == "42501") // read-only transaction, no privilege
        return ErrorKind::ReadOnly;
    if (state.starts_with("XX00"))
        return ErrorKind::Corrupt;
    if (state == "42P07" || state == "42P06")
        return ErrorKind::WorkspaceExists;
    if (state.starts_with("08") || state.starts_with("57P")
        || state.find_first_not_of(std::string_view(" \0", 2)) == std::string_view::npos)
        return ErrorKind::DatabaseUnreachable;
    return ErrorKind::DatabaseFailed;
}

/// PostgreSQL frees a session's locks when its connection ends.
class ConnectionLock final : public NamedLock {
public:
    explicit ConnectionLock(std::unique_ptr<soci::session> sql) : sql_(std::move(sql)) { }

private:
    std::unique_ptr<soci::session> sql_;
};

/// SOCI puts a line of its own before libpq's.
std::string connectionCause(const std::string& message)
{
    const std::size_t lineEnd = message.find('\n');
    return firstLine(lineEnd == std::string::npos ? message : message.substr(lineEnd + 1));
}

bool holdsWorkspace(soci::session& sql)
{
    int found = 0;
    sql << "select count(*) from pg_tables where schemaname = 'earshot' and tablename = 'workspace'", soci::into(found);
    return found > 0;
}

}

PostgresqlEngine::PostgresqlEngine(std::string url) : url_(std::move(url))
{
    const std::unique_ptr<PQconninfoOption, FreeOptions> options(PQconninfoParse(url_.c_str(), nullptr));
    if (!options)
        return;
    bool hasTimeout = false;
    for (const PQconninfoOption* option = options.get(); option->keyword; ++option) {
        const std::string_view keyword = option->keyword;
        if (keyword == "password" && option->val)
            password_ = option->val;
        hasTimeout |= keyword == "connect_timeout" && option->val;
    }
    connection_ = url_ + (url_.find('?') == std::string::npos ? '?' : '&') + "client_encoding=UTF8";
    if (!hasTimeout)
        connection_ += std::string("&connect_timeout=") + connectSeconds;
}

std::string PostgresqlEngine::shownLocation() const
{
    return redactedUrl(url_);
}

std::string PostgresqlEngine::withoutPassword(std::string message) const
{
    return password_.empty() ? message : replaced(std::move(message), password_, "***");
}

std::unique_ptr<soci::session> PostgresqlEngine::connected() const
{
    if (connection_.empty())
        throw Refusal(ErrorKind::InvalidArgument, shownLocation(), "not a PostgreSQL address");
    try {
        auto sql = std::make_unique<soci::session>(soci::postgresql, connection_);
        *sql << "set client_min_messages = warning";
        *sql << "set search_path to earshot";
        setLockWait(*sql, usualLockWait);
        return sql;
    } catch (const soci::soci_error& error) {
        throw Refusal(ErrorKind::DatabaseUnreachable, shownLocation(), withoutPassword(connectionCause(error.get_error_message())));
    }
}

std::unique_ptr<soci::session> PostgresqlEngine::connect(OpenMode mode) const
{
    auto sql = connected();
    if (!holdsWorkspace(*sql))
        throw Refusal(ErrorKind::WorkspaceMissing, shownLocation());
    if (mode == OpenMode::ReadOnly)
        *sql << "set session characteristics as transaction read only";
    return sql;
}

std::unique_ptr<soci::session> PostgresqlEngine::connectToNew()
{
    auto sql = connected();
    if (holdsWorkspace(*sql))
        throw Refusal(ErrorKind::WorkspaceExists, shownLocation());
    *sql << "create schema if not exists earshot";
    return sql;
}

void PostgresqlEngine::publish(std::unique_ptr<soci::session>) { }

void PostgresqlEngine::setLockWait(soci::session& sql, std::chrono::milliseconds wait) const
{
    sql << "set lock_timeout = " + std::to_string(wait.count());
}

void PostgresqlEngine::beginWriting(soci::session& sql) const
{
    sql << "begin";
}

void PostgresqlEngine::beginReading(soci::session& sql) const
{
    sql << "begin isolation level repeatable read read only";
}

std::string PostgresqlEngine::worded(std::string schema) const
{
    return replaced(replaced(std::move(schema), "{{id}}", "bigint primary key"), "{{fulltext}}", fullText().schema());
}

void PostgresqlEngine::interrupt(soci::session& sql) const
{
    struct FreeCancel {
        void operator()(PGcancel* cancel) const { PQfreeCancel(cancel); }
    };
    const auto* const backend = static_cast<soci::postgresql_session_backend*>(sql.get_backend());
    const std::unique_ptr<PGcancel, FreeCancel> cancel(PQgetCancel(backend->conn_));
    std::array<char, 256> complaint{};
    PQcancel(cancel.get(), complaint.data(), static_cast<int>(complaint.size())); // a failure leaves it running, to be asked again
}

void PostgresqlEngine::checkIntegrity(soci::session& sql) const
{
    std::int64_t broken = 0;
    sql << "select count(*) from pg_index i join pg_class c on c.oid = i.indexrelid"
           " where not i.indisvalid and c.relnamespace = to_regnamespace('earshot')",
        soci::into(broken);
    if (broken > 0)
        throw Refusal(ErrorKind::Corrupt, shownLocation(), "an index is invalid");
}

void PostgresqlEngine::backUp(soci::session&, const std::string&, const std::function<bool(int)>&) const
{
    throw Refusal(ErrorKind::NotSupported, shownLocation(), "pg_dump --schema=earshot");
}

std::string PostgresqlEngine::placeBeforeMigration(int version) const
{
    return "earshot_backup_v" + std::to_string(version);
}

void PostgresqlEngine::backUpBeforeMigration(soci::session& sql, int version, const std::function<bool(int)>& goOn) const
{
    const std::string copy = placeBeforeMigration(version);
    soci::transaction transaction(sql);
    sql << "select one from workspace for update";
    sql << "drop schema if exists " + copy + " cascade"; // of an upgrade that did not come to its end: the workspace still has that version
    sql << "create schema " + copy;
    const soci::rowset<std::string> tables
        = (sql.prepare << "select tablename from pg_tables where schemaname = 'earshot' order by tablename");
    const std::vector<std::string> names(tables.begin(), tables.end());
    for (std::size_t copied = 0; copied < names.size(); ++copied) {
        if (goOn && !goOn(static_cast<int>(100 * copied / names.size())))
            throw Refusal(ErrorKind::Cancelled, shownLocation());
        sql << "create table " + copy + "." + names[copied] + " as table earshot." + names[copied];
    }
    transaction.commit();
}

std::unique_ptr<NamedLock> PostgresqlEngine::lock(const std::string& name) const
{
    // a connection of its own, so that the lock lives as long as whoever holds it
    auto sql = connected();
    int taken = 0;
    std::string lockName = "earshot:" + name;
    *sql << "select case when pg_try_advisory_lock(hashtextextended(:name, 0)) then 1 else 0 end", soci::use(lockName), soci::into(taken);
    if (taken == 0)
        throw Refusal(ErrorKind::Locked, shownLocation(), name);
    return std::make_unique<ConnectionLock>(std::move(sql));
}

Error PostgresqlEngine::errorOf(const std::exception& thrown) const
{
    const auto* postgresql = dynamic_cast<const soci::postgresql_soci_error*>(&thrown);
    if (!postgresql)
        return { ErrorKind::DatabaseFailed, shownLocation(), thrown.what() };
    // without SOCI's context, which holds the statement's values
    return { kindOf(postgresql->sqlstate()), shownLocation(), withoutPassword(firstLine(postgresql->get_error_message())) };
}

}
