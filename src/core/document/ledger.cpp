// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/ledger.h"

#include "canonical.h"
#include "chain.h"
#include "conditions.h"
#include "ledger_rows.h"
#include "ledger_walk.h"

namespace earshot {

Result<void> Ledger::append(const std::vector<Event>& events, Time at)
{
    Session& session = store_->session();
    return session.writing([&] {
        for (const Event& event : events)
            session.kept<Chain>().append(event, at);
    });
}

Result<std::vector<LedgerRow>> Ledger::rows(std::int64_t after, int limit)
{
    Session& session = store_->session();
    return session.reading([&] {
        std::int64_t most = limitOf(limit);
        LedgerReader reader(session, "where l.sequence > :after order by l.sequence limit :most");
        reader.statement().with(after, most);
        return reader.all();
    });
}

Result<std::int64_t> Ledger::last()
{
    Session& session = store_->session();
    return session.reading([&] {
        std::int64_t sequence = 0;
        Statement(session.sql(), "select sequence from workspace").into(sequence).first();
        return sequence;
    });
}

Result<LedgerVerdict> Ledger::verify(const std::function<bool(int percent)>& goOn)
{
    Session& session = store_->session();
    return session.readingOneState([&] { return LedgerWalk(session).verdict(goOn); });
}

}
