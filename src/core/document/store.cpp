// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/store.h"

#include "migrations.h"
#include "session.h"
#include "workspace_check.h"

namespace earshot {

namespace {

/// Refuses what this version of the program cannot work with.
void requireOwnVersion(Session& session)
{
    const int version = schemaVersion(session);
    const int own = builtInMigrations().back().version;
    if (version != own)
        throw Refusal(
            version > own ? ErrorKind::NewerSchema : ErrorKind::OlderSchema, session.engine().shownLocation(), std::to_string(version));
}

std::int64_t countOf(Session& session, const std::string& rows)
{
    std::int64_t count = 0;
    Statement(session.sql(), "select count(*) from " + rows).into(count).first();
    return count;
}

}

Store::Store(std::unique_ptr<Session> session) : session_(std::move(session)) { }
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::create(const std::string& location, Time now)
{
    Result<std::unique_ptr<Session>> session = Session::create(location);
    if (!session)
        return tl::unexpected(session.error());
    const Result<void> made = (*session)->reading([&] {
        makeSchema(**session, builtInMigrations(), now);
        (*session)->publish();
    });
    if (!made)
        return tl::unexpected(made.error());
    return Store(std::move(*session));
}

Result<Store> Store::open(const std::string& location, OpenMode mode)
{
    Result<std::unique_ptr<Session>> session = Session::open(location, mode);
    if (!session)
        return tl::unexpected(session.error());
    const Result<void> usable = (*session)->reading([&] { requireOwnVersion(**session); });
    if (!usable)
        return tl::unexpected(usable.error());
    return Store(std::move(*session));
}

Result<int> Store::migrate(const std::string& location, Time now, const std::function<bool(int percent)>& goOn)
{
    return migrated(location, builtInMigrations(), now, goOn);
}

std::string Store::backupPlace(const std::string& location, int version)
{
    return engineFor(location)->placeBeforeMigration(version);
}

Result<WorkspaceInfo> Store::info()
{
    return session_->readingOneState([&] {
        std::string uuid;
        Statement(session_->sql(), "select uuid from workspace where one = 1").into(uuid).first();
        return WorkspaceInfo{ .uuid = uuid,
            .engine = std::string(session_->engine().name()),
            .schema = schemaVersion(*session_),
            .mentions = countOf(*session_, "mention"),
            .snapshots = countOf(*session_, "snapshot"),
            .ledger = countOf(*session_, "ledger"),
            .cases = countOf(*session_, "cases"),
            .sources = countOf(*session_, "source where removed_at is null") };
    });
}

Result<void> Store::check(const std::function<bool(int percent)>& goOn)
{
    return session_->readingOneState([&] { checkWorkspace(*session_, goOn); });
}

Result<void> Store::backup(const std::string& file, const std::function<bool(int percent)>& goOn)
{
    return session_->readingOneState([&] { session_->engine().backUp(session_->sql(), file, goOn); });
}

const std::string& Store::location() const
{
    return session_->location();
}

Session& Store::session()
{
    return *session_;
}

}
