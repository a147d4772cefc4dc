// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_check.h"

#include "migrations.h"
#include "sqlite_engine.h"
#include "sqlite_handle.h"
#include "stopper.h"

#include <array>
#include <atomic>
#include <string>
#include <vector>

namespace earshot {

namespace {

struct Promise {
    const char* broken; ///< what to say
    const char* rows; ///< counts the rows that break it
};

// "+ 0", or PostgreSQL without statistics would look for the greatest id through the whole table from its end
constexpr std::array promises{
    Promise{ "a mention that does not show its latest snapshot",
        "mention m where m.snapshot_id"
        " <> coalesce((select max(s.id + 0) from snapshot s where s.mention_id = m.id and s.kind <> 'gone'), 0)" },
    Promise{ "a mention whose number of versions is wrong",
        "mention m where m.versions <> (select count(*) from snapshot s where s.mention_id = m.id)" },
    Promise{ "a mention without its author",
        "mention m where m.author_id is not null and not exists (select 1 from author a where a.id = m.author_id)" },
    Promise{ "an author without a card",
        "author a where not exists (select 1 from author_card c where c.id = a.card_id and c.author_id = a.id)" },
    Promise{ "a snapshot without its author card",
        "snapshot s where s.card_id is not null and not exists (select 1 from author_card c where c.id = s.card_id)" },
    Promise{ "a snapshot without its mention", "snapshot s where not exists (select 1 from mention m where m.id = s.mention_id)" },
    Promise{ "a snapshot without its ledger row",
        "snapshot s where not exists (select 1 from ledger l where l.sequence = s.id and l.mention_id = s.mention_id)" },
    Promise{ "a mention in a conversation that is not there",
        "mention m where m.conversation_id <> m.id and not exists (select 1 from mention r where r.id = m.conversation_id)" },
    Promise{ "a day of sightings that does not cover its mentions",
        "mention m where not exists (select 1 from seen_day d where d.day = m.seen_day and d.last_mention >= m.id"
        " and d.oldest_posted <= m.first_seen_at and (m.posted_at is null or d.oldest_posted <= m.posted_at))" },
    Promise{ "a mention in a case that is not there",
        "mention m where m.case_id is not null and not exists (select 1 from cases c where c.id = m.case_id)" },
    Promise{ "a ledger whose end is not where the workspace says",
        "workspace w where w.sequence <> (select count(*) from ledger)"
        " or w.sequence <> (select coalesce(max(sequence), 0) from ledger)"
        " or (w.sequence > 0 and not exists (select 1 from ledger l where l.sequence = w.sequence and l.hash = w.hash))" },
    Promise{ "an id beyond the last one given",
        "workspace w where w.last_mention < (select coalesce(max(id), 0) from mention)"
        " or w.last_author < (select coalesce(max(id), 0) from author) or w.last_card < (select coalesce(max(id), 0) from author_card)" },
};

/// One for each table of the schema, in which all its columns stand. The tables of the full text are the engine's own.
std::vector<std::string> questionsForColumns()
{
    soci::session sql(soci::sqlite3, "dbname=:memory:");
    const SqliteEngine engine(":memory:");
    for (const Migration& step : builtInMigrations())
        for (const std::string& statement : statementsOf(step, engine))
            sql << statement;
    const soci::rowset<std::string> questions
        = (sql.prepare << "select 'select ' || group_concat(c.name, ', ') || ' from ' || m.name || ' where 1 = 0' from sqlite_master m"
                          " join pragma_table_info(m.name) c where m.type = 'table' and m.name not like 'mention_text%' group by m.name");
    return { questions.begin(), questions.end() };
}

void checkColumns(Session& session)
{
    for (const std::string& question : questionsForColumns())
        try {
            Statement(session.sql(), question).run();
        } catch (const soci::soci_error& thrown) {
            Error error = session.engine().errorOf(thrown);
            if (error.kind == ErrorKind::DatabaseFailed) // that it knows no such table or column
                error.kind = ErrorKind::Corrupt;
            throw Refusal(std::move(error));
        }
}

void checkPromise(Session& session, const Promise& promise)
{
    std::int64_t count = 0;
    Statement(session.sql(), std::string("select count(*) from ") + promise.rows).into(count).first();
    if (count > 0)
        throw Refusal(
            ErrorKind::Corrupt, session.engine().shownLocation(), std::string(promise.broken) + " (" + std::to_string(count) + ")");
}

}

void checkWorkspace(Session& session, const std::function<bool(int)>& goOn)
{
    std::atomic<int> done = 0;
    const auto isWanted = [&] { return !goOn || goOn(100 * done / (1 + static_cast<int>(promises.size()))); };
    const Stopper stopper([&] { session.engine().interrupt(session.sql()); }, isWanted);
    session.engine().checkIntegrity(session.sql());
    checkColumns(session);
    for (const Promise& promise : promises) {
        ++done;
        if (!isWanted())
            throw Refusal(ErrorKind::Cancelled, session.engine().shownLocation());
        checkPromise(session, promise);
    }
}

}
