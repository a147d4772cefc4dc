// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

namespace earshot {

/// A workspace in the schema "earshot" of a PostgreSQL database.
class PostgresqlEngine final : public Engine {
public:
    explicit PostgresqlEngine(std::string url);

    std::string_view name() const override { return "postgresql"; }
    std::string shownLocation() const override;
    std::unique_ptr<soci::session> connect(OpenMode mode) const override;
    std::unique_ptr<soci::session> connectToNew() override;
    void publish(std::unique_ptr<soci::session> created) override;
    void setLockWait(soci::session& sql, std::chrono::milliseconds wait) const override;
    void beginWriting(soci::session& sql) const override;
    void beginReading(soci::session& sql) const override;
    std::string locking(std::string query) const override { return query + " for update"; }
    std::string worded(std::string schema) const override;
    const FullText& fullText() const override { return postgresqlFullText(); }
    void interrupt(soci::session& sql) const override;
    void checkIntegrity(soci::session& sql) const override;
    void backUp(soci::session& sql, const std::string& file, const std::function<bool(int)>& goOn) const override;
    std::string placeBeforeMigration(int version) const override;
    void backUpBeforeMigration(soci::session& sql, int version, const std::function<bool(int)>& goOn) const override;
    std::unique_ptr<NamedLock> lock(const std::string& name) const override;
    Error errorOf(const std::exception& thrown) const override;

private:
    std::unique_ptr<soci::session> connected() const;
    std::string withoutPassword(std::string message) const;

    std::string url_;
    std::string connection_{}; ///< the URL with what we add; empty if it cannot be read
    std::string password_{};
};

}
