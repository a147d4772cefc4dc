// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/error.h"
#include "earshot/document/store.h"
#include "full_text.h"

#include <soci/soci.h>

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace earshot {

/// Held until destruction or the death of the process.
class NamedLock {
public:
    NamedLock() = default;
    virtual ~NamedLock() = default;
    NamedLock(const NamedLock&) = delete;
    NamedLock& operator=(const NamedLock&) = delete;
};

/// What the two databases do differently. Everything else in document/ is one SQL text for both.
///
/// Errors   throws Refusal, or what SOCI throws (errorOf() words it).
class Engine {
public:
    virtual ~Engine() = default;

    virtual std::string_view name() const = 0;
    /// The location without its password.
    virtual std::string shownLocation() const = 0;
    virtual std::unique_ptr<soci::session> connect(OpenMode mode) const = 0;
    /// An empty database that nobody else sees yet; publish() makes it the workspace.
    virtual std::unique_ptr<soci::session> connectToNew() = 0;
    virtual void publish(std::unique_ptr<soci::session> created) = 0;
    virtual void setLockWait(soci::session& sql, std::chrono::milliseconds wait) const = 0;

    /// A transaction that holds the write lock; where others hold it, waits as long as setLockWait() said.
    virtual void beginWriting(soci::session& sql) const = 0;
    /// A transaction that sees one state of the workspace, whatever others write.
    virtual void beginReading(soci::session& sql) const = 0;
    /// The query, so that it also takes the lock of the rows it reads.
    virtual std::string locking(std::string query) const = 0;

    /// The schema file's tokens in this engine's words.
    virtual std::string worded(std::string schema) const = 0;
    virtual const FullText& fullText() const = 0;
    /// Stops what runs in the session, from any other thread; it ends with Refusal{Cancelled}. What begins afterwards is not stopped.
    virtual void interrupt(soci::session& sql) const = 0;
    /// The engine's own integrity check. Refusal{Corrupt} with what was found first.
    virtual void checkIntegrity(soci::session& sql) const = 0;
    virtual void backUp(soci::session& sql, const std::string& file, const std::function<bool(int)>& goOn) const = 0;
    /// Where the copy that is made before a migration from this version stands: a file, or a schema of the database.
    virtual std::string placeBeforeMigration(int version) const = 0;
    virtual void backUpBeforeMigration(soci::session& sql, int version, const std::function<bool(int)>& goOn) const = 0;

    /// Refusal{Locked} at once where somebody else holds it.
    virtual std::unique_ptr<NamedLock> lock(const std::string& name) const = 0;

    virtual Error errorOf(const std::exception& thrown) const = 0;
};

/// For the path of a SQLite file or a postgresql:// (or postgres://) URL.
std::unique_ptr<Engine> engineFor(const std::string& location);

}
