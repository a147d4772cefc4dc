// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "chain.h"
#include "earshot/base/digest.h"
#include "sql_files.h"

#include <algorithm>
#include <charconv>

namespace earshot {

namespace {

int leadingNumber(std::string_view name)
{
    int number = 0;
    std::from_chars(name.data(), name.data() + name.size(), number);
    return number;
}

/// A random UUID (RFC 9562, version 4).
std::string newUuid()
{
    std::string hex = randomHex(16);
    hex[12] = '4';
    hex[16] = "89ab"[hex[16] % 4];
    for (const std::size_t at : { 20, 16, 12, 8 })
        hex.insert(at, 1, '-');
    return hex;
}

template <class Take>
void eachLine(std::string_view text, Take take)
{
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        take(text.substr(begin, end - begin));
        begin = end + 1;
    }
}

std::string withoutComments(std::string_view sql)
{
    std::string kept;
    eachLine(sql, [&](std::string_view line) {
        if (!line.empty() && !line.starts_with("--"))
            kept.append(line).append("\n");
    });
    return kept;
}

constexpr const char* versionQuery = "select schema_version from workspace where one = 1";

int storedVersion(Session& session, const std::string& query)
{
    int version = 0;
    if (!Statement(session.sql(), query).into(version).first())
        throw Refusal(ErrorKind::Corrupt, session.engine().shownLocation(), "the workspace's own row is missing");
    return version;
}

/// Runs one step inside the open transaction.
void runStep(Session& session, const Migration& step)
{
    for (const std::string& statement : statementsOf(step, session.engine()))
        session.sql() << statement;
    int version = step.version;
    Statement(session.sql(), "update workspace set schema_version = :version").with(version).run();
}

/// The steps from `version` on, each in a transaction of its own; the last one says so in the ledger.
void upgrade(Session& session, int version, const std::vector<Migration>& migrations, Time now)
{
    for (const Migration& step : migrations) {
        if (step.version <= version)
            continue;
        const Session::Scope scope(session, Session::Scope::WritingWithoutHead);
        if (storedVersion(session, session.engine().locking(versionQuery)) >= step.version)
            continue; // another process was quicker
        runStep(session, step);
        session.readHead();
        if (step.version == migrations.back().version) {
            const std::string payload = "{\"from\":" + std::to_string(version) + ",\"to\":" + std::to_string(step.version) + "}";
            session.kept<Chain>().append({ .kind = EventKind::WorkspaceMigrated, .payload = payload }, now);
        }
        session.commit();
    }
}

}

const std::vector<Migration>& builtInMigrations()
{
    static const std::vector<Migration> migrations = [] {
        std::vector<Migration> all;
        for (const EmbeddedFile& file : sqlFiles())
            all.push_back({ leadingNumber(file.name), file.bytes });
        std::ranges::sort(all, {}, &Migration::version);
        return all;
    }();
    return migrations;
}

std::vector<std::string> statementsOf(const Migration& step, const Engine& engine)
{
    std::vector<std::string> statements;
    std::string statement;
    eachLine(engine.worded(withoutComments(step.sql)), [&](std::string_view line) {
        statement.append(line).append("\n");
        if (line.ends_with(';'))
            statements.push_back(std::exchange(statement, {}));
    });
    return statements;
}

int schemaVersion(Session& session)
{
    return storedVersion(session, versionQuery);
}

void makeSchema(Session& session, const std::vector<Migration>& migrations, Time now)
{
    const Session::Scope scope(session, Session::Scope::WritingWithoutHead);
    for (const Migration& step : migrations)
        runStep(session, step);
    std::int64_t createdAt = toMicros(now);
    std::string uuid = newUuid();
    Statement(session.sql(), "update workspace set created_at = :at, uuid = :uuid").with(createdAt, uuid).run();
    session.commit();
}

Result<int> migrated(
    const std::string& location, const std::vector<Migration>& migrations, Time now, const std::function<bool(int percent)>& goOn)
{
    const Result<std::unique_ptr<Session>> session = Session::open(location, OpenMode::ReadWrite);
    if (!session)
        return tl::unexpected(session.error());
    Session& opened = **session;
    return opened.reading([&] {
        const int version = schemaVersion(opened);
        if (version > migrations.back().version)
            throw Refusal(ErrorKind::NewerSchema, opened.engine().shownLocation(), std::to_string(version));
        if (version < migrations.back().version) {
            opened.engine().backUpBeforeMigration(opened.sql(), version, goOn);
            upgrade(opened, version, migrations, now);
        }
        return version;
    });
}

}
