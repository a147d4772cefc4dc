// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/store.h"
#include "session.h"

namespace earshot {

Transaction::Transaction(Session& session) : session_(&session) { }
Transaction::Transaction(Transaction&& other) noexcept : session_(std::exchange(other.session_, nullptr)) { }

Transaction::~Transaction()
{
    if (session_)
        session_->rollBack();
}

Result<Transaction> Transaction::begin(Store& store)
{
    Session& session = store.session();
    const Result<void> begun = session.reading([&] { session.begin(); });
    if (!begun)
        return tl::unexpected(begun.error());
    return Transaction(session);
}

Result<void> Transaction::commit()
{
    const Result<void> committed = session_->reading([&] { session_->commit(); });
    if (committed)
        session_ = nullptr;
    return committed;
}

}
