// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/search.h"

#include "earshot/base/text.h"
#include "earshot/model/names.h"
#include "mention_rows.h"
#include "text_marks.h"

namespace earshot {

namespace {

/// So many accounts at most are looked through for author:name, the most recently met first.
constexpr std::int64_t mostAuthors = 500;

std::string likePattern(const std::string& part)
{
    std::string pattern = "%";
    for (const char c : searchFolded(part)) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + "%";
}

/// "(3,17,21)": the ids of the authors with this in their handle or name; empty if there are none.
std::string authorsNamed(Session& session, const std::string& name)
{
    std::string pattern = likePattern(name.starts_with('@') ? name.substr(1) : name);
    std::int64_t id = 0, most = mostAuthors;
    Statement statement(session.sql(), "select id from author where searchable like :pattern escape '\\' order by id desc limit :most");
    statement.with(pattern, most).into(id);
    std::string list;
    while (statement.next())
        list.append(list.empty() ? "(" : ",").append(std::to_string(id));
    return list.empty() ? list : list + ")";
}

Conditions conditionsOf(const SearchQuery& query)
{
    Conditions conditions;
    if (!query.platform.empty())
        conditions.add("m.platform = :platform", query.platform);
    if (query.verdict)
        conditions.add("m.label = :label", std::string(nameOf(*query.verdict)));
    if (query.before)
        conditions.add(std::string(postedTime) + " < :until", toMicros(*query.before));
    if (query.after) {
        conditions.add(std::string(postedTime) + " >= :from", toMicros(*query.after));
        addSeenSince(conditions, *query.after); // nothing is seen before it is posted
    }
    return conditions;
}

MentionQuery mentionQueryOf(Session& session, const SearchQuery& query, MentionId before, int limit)
{
    const FullText& fullText = session.engine().fullText();
    const bool hasWords = !query.terms.empty();
    MentionQuery mentions{ .conditions = conditionsOf(query), .limit = limit };
    if (hasWords) {
        mentions.joined = "mention_text f cross join ";
        mentions.order = fullText.order();
        mentions.conditions.add(fullText.condition(), fullText.matching(query));
    }
    if (before)
        mentions.conditions.add(hasWords ? fullText.before() : "m.id < :before", before.value);
    return mentions;
}

}

Result<std::vector<Hit>> Search::find(const SearchQuery& query, MentionId before, int limit)
{
    Session& session = store_->session();
    return session.reading([&] {
        std::vector<Hit> hits;
        MentionQuery mentions = mentionQueryOf(session, query, before, limit);
        if (!query.author.empty()) {
            const std::string authors = authorsNamed(session, query.author);
            if (authors.empty())
                return hits;
            mentions.conditions.add("m.author_id in " + authors);
        }
        for (Mention& mention : mentionsOf(session, std::move(mentions))) {
            auto marks = marksIn(mention.text, query);
            hits.push_back({ std::move(mention), std::move(marks) });
        }
        return hits;
    });
}

}
