// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_rows.h"

#include "case_rows.h"
#include "mention_rows.h"
#include "relevance_rows.h"
#include "triage_listing.h"

#include <unordered_map>

namespace earshot {

namespace {

std::string listOf(const std::unordered_map<CaseId, Case>& cases)
{
    std::string list;
    for (const auto& [id, ignored] : cases)
        list.append(list.empty() ? "" : ",").append(std::to_string(id.value));
    return list;
}

std::unordered_map<CaseId, Case> casesAround(Session& session, const std::string& mentions)
{
    Conditions conditions;
    conditions.add("c.id in (select case_id from mention where id in (" + mentions + "))");
    std::unordered_map<CaseId, Case> cases;
    for (Case& one : casesOf(session, std::move(conditions), "c.id", 0))
        cases.emplace(one.id, std::move(one));
    return cases;
}

std::unordered_map<MentionId, std::vector<std::string>> tagsOf(Session& session, const std::string& mentions)
{
    std::int64_t mention = 0;
    std::string name;
    Statement statement(session.sql(),
        "select t.mention_id, g.name from mention_tag t join tag g on g.id = t.tag_id where t.mention_id in (" + mentions
            + ") order by g.folded");
    statement.into(mention, name);
    std::unordered_map<MentionId, std::vector<std::string>> tags;
    while (statement.next())
        tags[{ mention }].push_back(name);
    return tags;
}

/// How many rows of the table there are for each case.
std::unordered_map<CaseId, int> numbersOf(Session& session, const std::string& table, const std::string& cases)
{
    std::int64_t caseId = 0;
    int count = 0;
    Statement statement(
        session.sql(), "select case_id, count(*) from " + table + " where case_id in (" + cases + ") group by case_id order by case_id");
    statement.into(caseId, count);
    std::unordered_map<CaseId, int> numbers;
    while (statement.next())
        numbers[{ caseId }] = count;
    return numbers;
}

std::unordered_map<BrandId, std::string> brandNames(Session& session)
{
    std::int64_t id = 0;
    std::string name;
    Statement statement(session.sql(), "select id, name from brand");
    statement.into(id, name);
    std::unordered_map<BrandId, std::string> names;
    while (statement.next())
        names[{ id }] = name;
    return names;
}

template <class Key, class Value>
Value valueAt(const std::unordered_map<Key, Value>& values, Key key)
{
    const auto found = values.find(key);
    return found == values.end() ? Value{} : found->second;
}

}

std::vector<TriageRow> triageRowsOf(Session& session, const std::vector<MentionId>& ids)
{
    if (ids.empty())
        return {};
    const std::string mentions = listOf(ids);
    MentionQuery query;
    query.conditions.add("m.id in (" + mentions + ")");
    std::unordered_map<MentionId, Mention> found;
    for (Mention& mention : mentionsOf(session, std::move(query)))
        found.emplace(mention.id, std::move(mention));
    const auto cases = casesAround(session, mentions);
    const auto tags = tagsOf(session, mentions);
    const auto notes = cases.empty() ? std::unordered_map<CaseId, int>{} : numbersOf(session, "case_note", listOf(cases));
    const auto replies = cases.empty() ? std::unordered_map<CaseId, int>{} : numbersOf(session, "reply", listOf(cases));
    auto relevances = relevancesOf(session, mentions);
    const auto brands = relevances.empty() ? std::unordered_map<BrandId, std::string>{} : brandNames(session);
    std::vector<TriageRow> rows;
    for (const MentionId id : ids) {
        auto mention = found.extract(id);
        if (!mention)
            continue;
        TriageRow row{ .mention = std::move(mention.mapped()), .tags = valueAt(tags, id) };
        if (const auto inCase = cases.find(row.mention.caseId); inCase != cases.end()) {
            row.inCase = inCase->second;
            row.headStart = urgencyIn(row.inCase->urgency);
        }
        if (auto relevance = relevances.extract(id)) {
            row.brand = valueAt(brands, relevance.mapped().brand);
            row.relevance = std::move(relevance.mapped());
        }
        row.notes = valueAt(notes, row.mention.caseId);
        row.replies = valueAt(replies, row.mention.caseId);
        rows.push_back(std::move(row));
    }
    return rows;
}

}
