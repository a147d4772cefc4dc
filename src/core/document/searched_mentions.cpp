// SPDX-License-Identifier: GPL-3.0-or-later
#include "searched_mentions.h"

namespace earshot {

namespace {

/// `id`: the column by which the mentions are read.
Conditions conditionsOf(const SearchQuery& query, const std::string& id)
{
    Conditions conditions;
    if (!query.platform.empty())
        conditions.add("m.platform = :platform", query.platform);
    if (!query.language.empty())
        conditions.add(std::string(shownLanguage) + " = :language", query.language);
    if (query.before)
        addPostedBefore(conditions, *query.before, id);
    if (query.after) {
        conditions.add(std::string(postedTime) + " >= :from", toMicros(*query.after));
        addSeenSince(conditions, *query.after, id); // nothing is seen before it is posted
    }
    return conditions;
}

}

MentionQuery searchedMentions(Session& session, const SearchQuery& query, MentionId before, int limit)
{
    const FullText& fullText = session.engine().fullText();
    const bool readsIndex = !query.terms.empty() || !query.author.empty() || query.verdict;
    const std::string id = readsIndex ? fullText.mention() : "m.id";
    MentionQuery mentions{ .conditions = conditionsOf(query, id), .order = id + " desc", .limit = limit };
    if (readsIndex) {
        mentions.joined = "mention_text f cross join ";
        mentions.conditions.add(fullText.condition(), fullText.matching(query));
    }
    if (before)
        mentions.conditions.add(id + " < :before", before.value);
    return mentions;
}

}
