// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/search.h"

#include "refusal.h"
#include "searched_mentions.h"
#include "text_marks.h"

namespace earshot {

Result<std::vector<Hit>> Search::find(const SearchQuery& query, MentionId before, int limit)
{
    Session& session = store_->session();
    return session.reading([&] {
        std::vector<Hit> hits;
        for (Mention& mention : mentionsOf(session, searchedMentions(session, query, before, limit))) {
            auto marks = marksIn(mention.text, query);
            hits.push_back({ std::move(mention), std::move(marks) });
        }
        return hits;
    });
}

Result<std::vector<MentionId>> Search::all(const SearchQuery& query, const std::function<bool()>& goOn)
{
    Session& session = store_->session();
    return session.reading([&] {
        MentionQuery hits = searchedMentions(session, query, {}, 0);
        std::int64_t id = 0;
        Statement statement(
            session.sql(), "select m.id from " + hits.joined + "mention m" + hits.conditions.text() + " order by " + hits.order);
        statement.into(id);
        hits.conditions.bindTo(statement);
        std::vector<MentionId> ids;
        while (statement.next()) {
            if (goOn && !goOn())
                throw Refusal(ErrorKind::Cancelled, session.engine().shownLocation());
            ids.push_back({ id });
        }
        return ids;
    });
}

}
