// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/event.h"
#include "session.h"

namespace earshot {

/// Writes the ledger of one connection, inside a writing transaction.
class Chain {
public:
    explicit Chain(Session& session);

    /// The sequence of the new row.
    std::int64_t append(const Event& event, Time at);

private:
    Session& session_;
    LedgerRow row_{};
    std::string canonical_{};
    std::string kind_{};
    std::int64_t at_ = 0;
    NullableInteger mention_{}, case_{};
    Statement insert_;
};

/// `table`'s next id. For tables of which no row is ever deleted, inside a writing transaction.
std::int64_t nextId(Session& session, const std::string& table);

}
