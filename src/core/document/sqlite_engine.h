// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"
#include "unpublished_file.h"

#include <optional>

namespace earshot {

/// "Ears", in the file's header: what tells a workspace from other SQLite files.
inline constexpr int sqliteApplicationId = 0x45617273;

/// A workspace in one SQLite file in WAL mode.
/// Source   docs/decisions/0003-write-path.md for the pragmas
class SqliteEngine final : public Engine {
public:
    explicit SqliteEngine(const std::string& path);

    std::string_view name() const override { return "sqlite"; }
    std::string shownLocation() const override { return path_; }
    std::unique_ptr<soci::session> connect(OpenMode mode) const override;
    std::unique_ptr<soci::session> connectToNew() override;
    void publish(std::unique_ptr<soci::session> created) override;
    void setLockWait(soci::session& sql, std::chrono::milliseconds wait) const override;
    void beginWriting(soci::session& sql) const override;
    void beginReading(soci::session& sql) const override;
    std::string locking(std::string query) const override { return query; }
    std::string worded(std::string schema) const override;
    const FullText& fullText() const override { return sqliteFullText(); }
    void interrupt(soci::session& sql) const override;
    void checkIntegrity(soci::session& sql) const override;
    void backUp(soci::session& sql, const std::string& file, const std::function<bool(int)>& goOn) const override;
    std::string placeBeforeMigration(int version) const override;
    void backUpBeforeMigration(soci::session& sql, int version, const std::function<bool(int)>& goOn) const override;
    std::unique_ptr<NamedLock> lock(const std::string& name) const override;
    Error errorOf(const std::exception& thrown) const override;

private:
    void requireWorkspaceFile() const;
    std::unique_ptr<soci::session> opened(const std::string& path, OpenMode mode) const;

    std::string path_;
    std::optional<UnpublishedFile> new_{}; ///< between connectToNew() and publish()
};

}
