// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/blocking.h"
#include "earshot/base/result.h"
#include "earshot/document/store.h"
#include "engine.h"
#include "refusal.h"
#include "statement.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <typeindex>

namespace earshot {

/// The one row that every writer locks first: the end of the ledger's chain and the last ids given.
struct Head {
    std::int64_t sequence = 0;
    std::string hash{};
    std::int64_t mention = 0, author = 0, card = 0;
    bool operator==(const Head&) const = default;
};

/// One database connection, its transaction and what is kept prepared on it.
///
/// Shape    the table classes do their work inside reading() or writing(), where exceptions become Results.
/// Threads  one at a time.
class Session {
public:
    static Result<std::unique_ptr<Session>> create(const std::string& location);
    static Result<std::unique_ptr<Session>> open(const std::string& location, OpenMode mode);

    soci::session& sql() { return *sql_; }
    Engine& engine() { return *engine_; }
    OpenMode mode() const { return mode_; }
    const std::string& location() const { return location_; }
    void setLockWait(std::chrono::milliseconds wait);

    /// A transaction that ends with this object: rolled back unless commit() came before.
    class Scope {
    public:
        enum Kind { Reading, Writing, WritingWithoutHead };
        Scope(Session& session, Kind kind);
        ~Scope();
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;

    private:
        Session& session_;
    };

    void begin(); ///< takes the write lock and reads the head
    void readHead();
    void commit();
    void rollBack() noexcept;
    bool inTransaction() const { return inTransaction_; }
    Head& head() { return head_; } ///< inside a writing transaction only
    int rollbacks() const { return rollbacks_; } ///< whoever caches what is stored forgets it when this changes

    /// A failed statement inside an open Transaction spoils it: commit() refuses then.
    template <class Work>
    auto reading(Work&& work) -> Result<std::invoke_result_t<Work>>
    {
        return caught(std::forward<Work>(work));
    }

    /// In the open Transaction, or in one of its own.
    template <class Work>
    auto writing(Work&& work) -> Result<std::invoke_result_t<Work>>
    {
        if (inTransaction_)
            return caught(std::forward<Work>(work));
        return caught([&] {
            const Scope scope(*this, Scope::Writing);
            return committed(work);
        });
    }

    /// Sees one state of the workspace throughout.
    template <class Work>
    auto readingOneState(Work&& work) -> Result<std::invoke_result_t<Work>>
    {
        if (inTransaction_)
            return caught(std::forward<Work>(work));
        return caught([&] {
            const Scope scope(*this, Scope::Reading);
            return committed(work);
        });
    }

    /// What belongs to this connection and is expensive to make: made from the Session at first use, kept as long as it.
    template <class T>
    T& kept()
    {
        std::shared_ptr<void>& place = kept_[std::type_index(typeid(T))];
        if (!place)
            place = std::make_shared<T>(*this);
        return *static_cast<T*>(place.get());
    }

    /// Hands a newly made database over to be the workspace and connects to it.
    void publish();
    Error errorOf(const std::exception& thrown) const;

private:
    Session(std::unique_ptr<Engine> engine, std::string location, OpenMode mode);

    template <class Work>
    auto caught(Work&& work) -> Result<std::invoke_result_t<Work>>
    {
        aboutToBlock("a question to the workspace");
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
                return {};
            } else {
                return work();
            }
        } catch (const Refusal& refusal) {
            return tl::unexpected(refusal.error());
        } catch (const std::exception& thrown) {
            Error error = errorOf(thrown);
            if (inTransaction_ && !spoiledBy_)
                spoiledBy_ = error;
            return tl::unexpected(std::move(error));
        }
    }

    template <class Work>
    auto committed(Work& work)
    {
        if constexpr (std::is_void_v<std::invoke_result_t<Work&>>) {
            work();
            commit();
        } else {
            auto result = work();
            commit();
            return result;
        }
    }

    void beginWithoutHead();

    std::unique_ptr<Engine> engine_;
    std::string location_;
    OpenMode mode_;
    std::unique_ptr<soci::session> sql_;
    std::map<std::type_index, std::shared_ptr<void>> kept_; // after sql_: statements go before their connection
    Head head_{}, storedHead_{};
    bool inTransaction_ = false, writing_ = false;
    std::optional<Error> spoiledBy_{}; ///< the first failure inside the open transaction
    int rollbacks_ = 0;
};

}
