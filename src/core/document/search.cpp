// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/search.h"

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

}
