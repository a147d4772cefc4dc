// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/case_people.h"

#include "case_lookup.h"

namespace earshot {

namespace {

std::vector<CaseWorker> workersIn(Session& session, CaseId id)
{
    CaseWorker worker;
    std::int64_t caseId = id.value, lastAt = 0;
    Statement statement(session.sql(),
        "select actor, count(*), max(at) from ledger where case_id = :case and actor <> 'earshot' group by actor order by max(at) desc, "
        "actor");
    statement.with(caseId).into(worker.name, worker.acts, lastAt);
    std::vector<CaseWorker> workers;
    while (statement.next()) {
        worker.lastAt = fromMicros(lastAt);
        workers.push_back(worker);
    }
    return workers;
}

}

Result<CasePeople> peopleOf(Store& store, CaseId id, int limit)
{
    Session& session = store.session();
    return session.readingOneState([&] {
        requireCase(session, id);
        Conditions others;
        others.add("c.author_id = (select author_id from cases where id = :case)", id.value);
        others.add("c.id <> :same", id.value);
        others.add("c.state <> 'withdrawn'");
        return CasePeople{ casesOf(session, std::move(others), "c.id desc", limit), workersIn(session, id) };
    });
}

}
