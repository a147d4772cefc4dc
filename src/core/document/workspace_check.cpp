// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_check.h"

#include <array>

namespace earshot {

namespace {

struct Promise {
    const char* broken; ///< what to say
    const char* rows; ///< counts the rows that break it
};

constexpr std::array promises{
    Promise{ "a mention without its latest snapshot",
        "mention m where not exists (select 1 from snapshot s where s.id = m.snapshot_id and s.mention_id = m.id)" },
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

}

void checkWorkspace(Session& session)
{
    for (const Promise& promise : promises) {
        std::int64_t count = 0;
        Statement(session.sql(), std::string("select count(*) from ") + promise.rows).into(count).first();
        if (count > 0)
            throw Refusal(
                ErrorKind::Corrupt, session.engine().shownLocation(), std::string(promise.broken) + " (" + std::to_string(count) + ")");
    }
}

}
