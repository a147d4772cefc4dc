// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/event.h"
#include "session.h"

#include <string>
#include <vector>

namespace earshot {

/// Reads ledger rows from a query over "ledger l" that `tail` completes (where, order, limit). Values are bound through statement().
/// A row's `previous` is the hash of the row before it; 64 zeros for the first.
class LedgerReader {
public:
    LedgerReader(Session& session, const std::string& tail);

    Statement& statement() { return statement_; }
    bool next();
    const LedgerRow& row() const { return row_; }
    bool knowsKind() const { return knowsKind_; } ///< false: the row says a word that was never written by us
    std::vector<LedgerRow> all(); ///< Refusal{Corrupt} at a row of unknown kind

private:
    LedgerRow row_{};
    std::int64_t at_ = 0;
    std::string kind_{};
    NullableInteger mention_{}, case_{};
    NullableText previous_{};
    bool knowsKind_ = true;
    Statement statement_;
};

/// What stands before the first row.
extern const std::string noHash;

}
