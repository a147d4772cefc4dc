// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/history.h"

#include "conditions.h"
#include "ledger_rows.h"

#include <algorithm>

namespace earshot {

Result<std::vector<LedgerRow>> historyOf(Store& store, MentionId mention, int limit)
{
    Session& session = store.session();
    return session.reading([&] {
        std::int64_t about = mention.value, inCase = mention.value, most = limitOf(limit);
        LedgerReader reader(session,
            "where l.mention_id = :mention or l.case_id = (select case_id from mention where id = :same) order by l.sequence desc limit "
            ":most");
        reader.statement().with(about, inCase, most);
        std::vector<LedgerRow> rows = reader.all();
        std::ranges::reverse(rows);
        return rows;
    });
}

}
