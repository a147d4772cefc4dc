// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/base/time.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace earshot {

class Session; ///< private to document/: one database connection

enum class OpenMode { ReadWrite, ReadOnly };

struct WorkspaceInfo {
    std::string uuid; ///< made at creation; names the workspace's secrets in the keyring
    std::string engine; ///< "sqlite" or "postgresql"
    int schema = 0;
    std::int64_t mentions = 0, snapshots = 0, ledger = 0, cases = 0, sources = 0;
};

/// One connection to a workspace: a SQLite file (WAL) or a postgresql:// URL. What stands in it is reached through the table classes beside
/// this header (Sources, Mentions, Cases, Replies, Ledger, Search, Settings), each made from a Store.
///
/// Shape    open() refuses a workspace of a newer version (NewerSchema) or of an older one (OlderSchema: call migrate()); create() makes a
///          new one. Work that belongs together goes between begin() and commit(); every table call outside a Transaction is its own.
/// Errors   WorkspaceMissing, WorkspaceExists, NotAWorkspace, Corrupt, Locked (another process holds it for over 5 s), ReadOnly, NewerSchema,
///          OlderSchema, DiskFull, DatabaseUnreachable, DatabaseFailed. No failure changes what was stored before.
/// Threads  one Store per thread; any number of Stores on one workspace, also in several processes. Writers queue for the write lock.
/// Source   docs/architecture.md, "Document"; SQLite WAL; SOCI 4.
class Store {
public:
    static Result<Store> create(const std::string& location, Time now);
    static Result<Store> open(const std::string& location, OpenMode mode = OpenMode::ReadWrite);
    /// Brings an older workspace up to this version, after a backup beside it (SQLite: FILE.backup-v<N>; PostgreSQL: a schema copy).
    /// Returns the version it had. `goOn` is told how much of the backup is made and can stop it: Cancelled, and nothing was changed.
    static Result<int> migrate(const std::string& location, Time now, const std::function<bool(int percent)>& goOn = {});
    /// Where that backup of a workspace of this version stands: a file, or the name of a schema. Looks at nothing.
    static std::string backupPlace(const std::string& location, int version);

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    Result<WorkspaceInfo> info();
    /// The engine's own integrity check and ours (references, versions, ledger head). Errors: Corrupt with what was found first. `goOn` is told
    /// how much is done, some twenty times a second and on another thread, and can stop it: Cancelled.
    Result<void> check(const std::function<bool(int percent)>& goOn = {});
    /// A consistent copy while others work (SQLite: its backup API; PostgreSQL: a portable SQLite file is not made: NotSupported).
    Result<void> backup(const std::string& file, const std::function<bool(int percent)>& goOn = {});
    const std::string& location() const;

    Session& session(); ///< for the table classes

private:
    explicit Store(std::unique_ptr<Session> session);
    std::unique_ptr<Session> session_;
};

/// A named lock on the whole workspace across processes, for work that only one of them may do ("outbox"). Freed by the destructor and by the
/// death of the process, however it dies (SQLite: flock on FILE.<name>.lock; PostgreSQL: a session's advisory lock).
class WorkspaceLock {
public:
    /// Errors: Locked at once where another process holds it.
    static Result<WorkspaceLock> take(Store& store, const std::string& name);
    WorkspaceLock(WorkspaceLock&&) noexcept;
    WorkspaceLock& operator=(WorkspaceLock&&) = delete;
    ~WorkspaceLock();

private:
    class Held;
    explicit WorkspaceLock(std::unique_ptr<Held> held);
    std::unique_ptr<Held> held_;
};

/// Holds the workspace's write lock from construction to commit or destruction; the destructor rolls back and never throws.
/// Transactions do not nest: a begin() inside another is a programming mistake (assert).
class Transaction {
public:
    static Result<Transaction> begin(Store& store);
    Transaction(Transaction&&) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Session& session);
    Session* session_;
};

}
