// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_clauses.h"

#include "earshot/base/text.h"
#include "earshot/model/names.h"
#include "index_text.h"
#include "mention_rows.h"
#include "refusal.h"
#include "statement.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

namespace earshot {

namespace {

/// A condition over "mention m" with at most one value, which stands for ":value" in the text.
struct Clause {
    std::string text{};
    std::optional<std::string> value{};
};

[[noreturn]] void refuse(const TriageCondition& condition)
{
    throw Refusal(ErrorKind::InvalidArgument, std::string(nameOf(condition.field)), condition.value);
}

std::optional<std::int64_t> numberIn(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc{} || end != text.data() + text.size() || number < 0)
        return std::nullopt;
    return number;
}

/// The value as it goes into the text of a statement.
std::string numberOf(const TriageCondition& condition)
{
    const auto number = numberIn(condition.value);
    if (!number)
        refuse(condition);
    return std::to_string(*number);
}

template <class T>
std::string wordOf(const TriageCondition& condition)
{
    if (!named<T>(condition.value))
        refuse(condition);
    return condition.value;
}

/// "24h" and "7d" reach back from now.
std::optional<Time> timeIn(std::string_view value, Time now)
{
    constexpr std::int64_t mostHours = 24 * 366 * 50;
    if (value.ends_with('h') || value.ends_with('d')) {
        const auto number = numberIn(value.substr(0, value.size() - 1));
        if (!number || *number > mostHours)
            return std::nullopt;
        return now - std::chrono::hours(value.ends_with('d') ? *number * 24 : *number);
    }
    const Result<Time> time = parsedRfc3339(value);
    return time ? std::optional(*time) : std::nullopt;
}

std::string microsOf(const TriageCondition& condition, Time now)
{
    const auto time = timeIn(condition.value, now);
    if (!time)
        refuse(condition);
    return std::to_string(toMicros(*time));
}

/// The case is looked up from the mention: right where many cases are meant.
std::string inCaseWith(const std::string& demand)
{
    return "m.case_id is not null and exists (select 1 from cases d where d.id = m.case_id and " + demand + ")";
}

/// The mentions are looked up from the cases: right where few cases are meant.
std::string inOneOfCases(const std::string& demand)
{
    return "m.case_id in (select d.id from cases d where " + demand + ")";
}

Clause assigneeClause(const TriageCondition& condition, const Looking& looking)
{
    if (condition.value.empty())
        return { inCaseWith("d.assignee = ''") };
    const std::string& name = condition.value == "@me" ? looking.actor : condition.value;
    return { inOneOfCases("d.assignee = :value and d.assignee <> ''"), repairedUtf8(name) };
}

Clause caseStateClause(const TriageCondition& condition)
{
    if (condition.value == "open")
        return { inCaseWith("d.closed_at is null") };
    return { inOneOfCases("d.state = :value"), wordOf<CaseState>(condition) };
}

Clause stateClause(const TriageCondition& condition)
{
    const std::string state = wordOf<MentionState>(condition);
    // the second half says that the index mention_state, a partial one, will do
    return { state == nameOf(MentionState::Present) ? "m.state = :value" : "m.state = :value and m.state <> 'present'", state };
}

/// Every word must occur in the text, or in the author's names, as the beginning of a word.
SearchQuery wordsOf(const TriageCondition& condition)
{
    SearchQuery query;
    const std::vector<std::string> words = indexWords(condition.value);
    if (words.empty())
        refuse(condition);
    if (condition.field == TriageField::Author)
        query.author = words;
    else
        for (const std::string& word : words)
            query.terms.push_back({ .words = { word }, .prefix = true });
    return query;
}

Clause wordsClause(const TriageCondition& condition, const Dialect& dialect)
{
    const SearchQuery query = wordsOf(condition);
    const FullText& fullText = dialect.fullText;
    std::string demand = fullText.match();
    const std::string placeholder = ":matching";
    demand.replace(demand.find(placeholder), placeholder.size(), ":value");
    return { dialect.id + " in (select " + fullText.mention() + " from mention_text f where " + demand + ")", fullText.matching(query) };
}

std::string seenClause(const TriageCondition& condition, Time now)
{
    const std::string time = microsOf(condition, now);
    if (condition.field == TriageField::SeenBefore)
        return "m.first_seen_at < " + time;
    // ids follow the time of the first sighting, so that a page from the newest on ends where it must; the plus keeps SQLite from looking
    // for the least id one by one
    return "m.first_seen_at >= " + time
        + " and m.id >= (select coalesce(min(+id), 9223372036854775807) from mention where first_seen_at >= " + time + ")";
}

/// So few that going by their mentions beats reading from the newest on.
bool haveFew(Session& session, const std::string& followers)
{
    constexpr int few = 500;
    std::int64_t cards = 0;
    Statement(session.sql(),
        "select count(*) from (select 1 from author_card where followers >= " + followers + " limit " + std::to_string(few + 1) + ") found")
        .into(cards)
        .first();
    return cards <= few;
}

std::string reachClause(const std::string& followers, const Dialect& dialect)
{
    const std::string hasThem = "exists (select 1 from author_card k where k.id = m.card_id and k.followers >= " + followers + ")";
    if (!dialect.session || !haveFew(*dialect.session, followers))
        return hasThem;
    return "m.author_id in (select a.author_id from author_card a where a.followers >= " + followers + ") and " + hasThem;
}

std::string idsOf(const TriageCondition& condition)
{
    std::string ids;
    const std::string_view list = condition.value;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        const auto id = numberIn(list.substr(begin, end - begin));
        if (!id)
            refuse(condition);
        ids.append(ids.empty() ? "" : ",").append(std::to_string(*id));
        begin = end + 1;
    }
    return ids;
}

Clause clauseOf(const TriageCondition& condition, const Looking& looking, const Dialect& dialect)
{
    switch (condition.field) {
    case TriageField::Verdict:
        return { "m.label = :value", wordOf<Label>(condition) };
    case TriageField::Platform:
        return { "m.platform = :value", repairedUtf8(condition.value) };
    case TriageField::Source:
        return { "m.source_id = " + numberOf(condition) };
    case TriageField::Language:
        return { std::string(shownLanguage) + " = :value", repairedUtf8(condition.value) };
    case TriageField::Brand:
        return { condition.value.empty() ? "m.brand_id is null" : "m.brand_id = " + numberOf(condition) };
    case TriageField::State:
        return stateClause(condition);
    case TriageField::Tag:
        return { dialect.id + " in (select t.mention_id from mention_tag t where t.tag_id = (select id from tag where folded = :value))",
            caseFolded(collapsedSpace(condition.value)) };
    case TriageField::Assignee:
        return assigneeClause(condition, looking);
    case TriageField::Author:
    case TriageField::Text:
        return wordsClause(condition, dialect);
    case TriageField::HasCase:
        return { "m.case_id is not null" };
    case TriageField::Lane:
        if (wordOf<Lane>(condition) == nameOf(Lane::Trolls))
            return { inOneOfCases("d.lane = 'trolls'") };
        return { inCaseWith("d.lane = 'complaints'") };
    case TriageField::CaseState:
        return caseStateClause(condition);
    case TriageField::Snoozed:
        return { inOneOfCases("d.snoozed_until > " + std::to_string(toMicros(looking.now))) };
    case TriageField::Reach:
        return { reachClause(numberOf(condition), dialect) };
    case TriageField::SeenSince:
    case TriageField::SeenBefore:
        return { seenClause(condition, looking.now) };
    case TriageField::Mention:
        return { "m.id in (" + idsOf(condition) + ")" };
    }
    refuse(condition);
}

}

void requireAnswerable(const TriageCondition& condition)
{
    clauseOf(condition, {}, { sqliteFullText() }); // the same values are refused on both engines
}

void addFilter(Conditions& conditions, const TriageFilter& filter, const Looking& looking, const Dialect& dialect)
{
    std::string either;
    std::vector<std::string> values;
    for (const TriageCondition& condition : filter.conditions) {
        Clause clause = clauseOf(condition, looking, dialect);
        const std::string placeholder = ":value";
        if (const std::size_t at = clause.text.find(placeholder); at != std::string::npos)
            clause.text.insert(at + placeholder.size(), std::to_string(conditions.valueCount() + values.size()));
        std::string text = "(" + clause.text + ")";
        if (condition.isNegated)
            text = "(" + text + " is not true)";
        if (!filter.any && clause.value)
            conditions.add(text, std::move(*clause.value));
        else if (!filter.any)
            conditions.add(text);
        else {
            either.append(either.empty() ? "(" : " or ").append(text);
            if (clause.value)
                values.push_back(std::move(*clause.value));
        }
    }
    if (!either.empty())
        conditions.add(either + ")", std::move(values));
}

}
