// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_listing.h"

#include <limits>

namespace earshot {

namespace {

/// The conditions under which a case has a time in this order, over cases `c`; the partial indices cases_waiting and cases_snoozed have the
/// same.
struct TimedOrder {
    const char* column;
    std::string (*condition)(const std::string& cases);
};

std::string isUrgent(const std::string& cases)
{
    return cases + ".urgent_at is not null";
}

std::string isSnoozed(const std::string& cases)
{
    return cases + ".snoozed_until is not null";
}

bool isByTime(TriageOrder order)
{
    return order == TriageOrder::MostUrgent || order == TriageOrder::WakesSoonest;
}

TimedOrder timedOrder(TriageOrder order)
{
    if (order == TriageOrder::MostUrgent)
        return { "c.urgent_at", isUrgent };
    return { "c.snoozed_until", isSnoozed };
}

constexpr std::int64_t noTime = std::numeric_limits<std::int64_t>::max();

/// The sources whose hits are relevant only with a brand in them, as "1,2"; empty where no brand is defined and everything is relevant.
std::string keywordSources(Session& session)
{
    std::int64_t id = 0;
    Statement statement(session.sql(),
        "select id from source where kind in ('feed', 'hashtag', 'search')"
        " and exists (select 1 from brand where removed_at is null) order by id");
    statement.into(id);
    std::string list;
    while (statement.next())
        list.append(list.empty() ? "" : ",").append(std::to_string(id));
    return list;
}

/// Nobody said that it is not about us; those of whom somebody did are few, and relevance_dismissed holds them.
constexpr const char* notDismissed = "not exists (select 1 from relevance r where r.mention_id = m.id and r.said = 0)";

void addIsNoCandidate(Session& session, Conditions& conditions)
{
    conditions.add(notDismissed);
    if (const std::string sources = keywordSources(session); !sources.empty())
        conditions.add("(m.brand_id is not null or m.source_id is null or m.source_id not in (" + sources + "))");
}

void addIsCandidate(Session& session, Conditions& conditions)
{
    const std::string sources = keywordSources(session);
    conditions.add("m.brand_id is null and m.by_person = 0 and m.case_id is null and m.own = 0");
    conditions.add(notDismissed);
    // the plus keeps SQLite from going by source instead of by mention_candidate
    conditions.add(sources.empty() ? "1 = 0" : "+m.source_id in (" + sources + ")");
}

void addView(Session& session, Conditions& conditions, TriageView view, const Looking& looking)
{
    const std::string now = std::to_string(toMicros(looking.now));
    const std::string isAwake = "(c.snoozed_until is null or c.snoozed_until <= " + now + ")";
    switch (view) {
    case TriageView::NeedsAnswer:
        conditions.add("c.urgent_at is not null and (c.promise_due_at is null or c.promise_due_at < "
            + std::to_string(toMicros(looking.now + Triage::promiseIsNear))
            + " or (c.lane = 'complaints' and c.closed_at is null and c.first_answered_at is null))");
        return conditions.add(isAwake);
    case TriageView::Mine:
        conditions.add("c.assignee = :actor", looking.actor);
        return conditions.add("c.assignee <> '' and c.closed_at is null and " + isAwake);
    case TriageView::Trolls:
        return conditions.add("c.lane = 'trolls' and c.state <> 'withdrawn'");
    case TriageView::Snoozed:
        return conditions.add("c.snoozed_until is not null and c.snoozed_until > " + now);
    case TriageView::Unsure:
        conditions.add("m.label = 'unsure' and m.by_person = 0 and m.case_id is null and m.own = 0");
        return addIsNoCandidate(session, conditions);
    case TriageView::Praise:
        conditions.add("m.label = 'other' and m.case_id is null and m.own = 0");
        return addIsNoCandidate(session, conditions);
    case TriageView::Candidates:
        return addIsCandidate(session, conditions);
    case TriageView::All:
        return conditions.add("m.own = 0");
    }
}

}

std::string listOf(const std::vector<MentionId>& ids)
{
    std::string list;
    for (const MentionId id : ids)
        list.append(list.empty() ? "" : ",").append(std::to_string(id.value));
    return list;
}

TriageListing::TriageListing(Session& session, const TriageQuery& query, const Looking& looking)
    : session_(session)
    , query_(query)
    , looking_(looking)
{
    using enum TriageView;
    isOfCases_ = query.view == NeedsAnswer || query.view == Mine || query.view == Trolls || query.view == Snoozed;
    isOutsideCases_ = query.view == Unsure || query.view == Praise || query.view == Candidates;
    isFiltered_ = !query.filter.conditions.empty() || !query.within.conditions.empty();
}

Conditions TriageListing::demands(const std::string& id) const
{
    Conditions conditions;
    addView(session_, conditions, query_.view, looking_);
    for (const TriageFilter& filter : { query_.filter, query_.within })
        addFilter(conditions, filter, looking_, { session_.engine().fullText(), id, &session_ });
    return conditions;
}

// SQLite takes the tables of a cross join in the order in which they stand
TriageListing::Source TriageListing::byCase() const
{
    if (isOfCases_ && !isFiltered_)
        return { "cases c", "c.opener_id", demands("+m.id") };
    Source source{ "cases c cross join mention m", "m.id", demands("+m.id") };
    source.conditions.add(isOfCases_ ? "m.id = c.opener_id" : "m.case_id = c.id");
    return source;
}

TriageListing::Source TriageListing::byMention() const
{
    return isOfCases_ ? byCase() : Source{ "mention m", "m.id", demands("m.id") };
}

std::vector<MentionId> TriageListing::page(const TriagePage& wish)
{
    std::vector<MentionId> ids;
    if (isByTime(wish.order) && !isOutsideCases_ && (!wish.after || wish.after->time != noTime))
        ids = timedPart(wish);
    const int found = static_cast<int>(ids.size());
    if (wish.limit == 0 || found < wish.limit)
        for (const MentionId id : restPart(wish, wish.limit == 0 ? 0 : wish.limit - found))
            ids.push_back(id);
    return ids;
}

std::vector<MentionId> TriageListing::timedPart(const TriagePage& wish)
{
    const TimedOrder timed = timedOrder(wish.order);
    const std::string column = timed.column;
    Source source = byCase();
    source.conditions.add(timed.condition("c"));
    if (wish.after) {
        const std::string time = std::to_string(wish.after->time), caseId = std::to_string(-wish.after->caseRank),
                          mention = std::to_string(-wish.after->mentionRank);
        source.conditions.add(column + " >= " + time); // so much of the index can be left out
        source.conditions.add(
            "(" + column + " > " + time + " or c.id < " + caseId + " or (c.id = " + caseId + " and " + source.id + " < " + mention + "))");
    }
    const std::string order = column + ", c.id desc, " + source.id + " desc";
    return idsOf(std::move(source), order, wish.limit);
}

std::vector<MentionId> TriageListing::restPart(const TriagePage& wish, int limit)
{
    Source source = byMention();
    const std::string id = isOfCases_ ? "c.opener_id" : "m.id";
    const bool isUpwards = wish.order == TriageOrder::Oldest;
    if (isByTime(wish.order) && isOfCases_)
        source.conditions.add("not (" + timedOrder(wish.order).condition("c") + ")");
    else if (isByTime(wish.order) && !isOutsideCases_)
        source.conditions.add("(m.case_id is null or not exists (select 1 from cases u where u.id = m.case_id and "
            + timedOrder(wish.order).condition("u") + "))");
    if (wish.after && (!isByTime(wish.order) || wish.after->time == noTime)) {
        const std::int64_t last = isUpwards ? wish.after->mentionRank : -wish.after->mentionRank;
        source.conditions.add(id + (isUpwards ? " > " : " < ") + std::to_string(last));
    }
    return idsOf(std::move(source), id + (isUpwards ? "" : " desc"), limit);
}

std::vector<MentionId> TriageListing::idsOf(Source source, const std::string& order, int limit)
{
    std::int64_t id = 0, most = limitOf(limit);
    Statement statement(
        session_.sql(), "select " + source.id + " from " + source.from + source.conditions.text() + " order by " + order + " limit :most");
    statement.into(id);
    source.conditions.bindTo(statement);
    statement.with(most);
    std::vector<MentionId> ids;
    while (statement.next())
        ids.push_back({ id });
    return ids;
}

std::vector<MentionId> TriageListing::among(const std::vector<MentionId>& ids)
{
    Source source{ "mention m", "m.id", demands("m.id") };
    if (isOfCases_) {
        source.from = "mention m cross join cases c";
        source.conditions.add("c.id = m.case_id and c.opener_id = m.id");
    }
    source.conditions.add("m.id in (" + listOf(ids) + ")");
    return idsOf(std::move(source), "m.id desc", 0);
}

TriageCount TriageListing::count(int most)
{
    Source source = byMention();
    std::int64_t found = 0, limit = std::int64_t(most) + 1;
    Statement statement(
        session_.sql(), "select count(*) from (select 1 as one from " + source.from + source.conditions.text() + " limit :most) counted");
    statement.into(found);
    source.conditions.bindTo(statement);
    statement.with(limit);
    statement.first();
    return { static_cast<int>(std::min(found, limit - 1)), found == limit };
}

}
