// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/cases.h"
#include "session.h"

namespace earshot {

Result<void> Cases::withdraw(const Case& withdrawn, const Event& event, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        std::int64_t id = withdrawn.id.value;
        Statement(session.sql(), "update mention set case_id = null where case_id = :id").with(id).run();
        if (const auto saved = save(withdrawn, event, now); !saved)
            throw Refusal(saved.error());
    });
}

Result<void> Cases::reinstate(const Case& before, const Event& event, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        std::int64_t id = before.id.value, opener = before.opener.value;
        if (Statement(session.sql(), "update mention set case_id = :case where id = :id and case_id is null").with(id, opener).run() == 0)
            throw Refusal(ErrorKind::WrongState, "case " + std::to_string(id));
        if (const auto saved = save(before, event, now); !saved)
            throw Refusal(saved.error());
    });
}

Result<bool> Cases::hasOnlyItsOpener(CaseId id)
{
    Session& session = store_->session();
    return session.reading([&] {
        std::int64_t caseId = id.value, found = 0;
        return Statement(session.sql(),
            "select c.id from cases c where c.id = :id and not exists (select 1 from case_note n where n.case_id = c.id)"
            " and not exists (select 1 from reply r where r.case_id = c.id)"
            " and not exists (select 1 from commitment d where d.case_id = c.id)"
            " and not exists (select 1 from mention m where m.case_id = c.id and m.id <> c.opener_id)")
            .with(caseId)
            .into(found)
            .first();
    });
}

}
