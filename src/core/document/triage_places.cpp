// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/triage_places.h"

#include "case_rows.h"
#include "triage_listing.h"

#include <algorithm>
#include <unordered_map>

namespace earshot {

namespace {

/// A statement's text grows with the ids in it.
constexpr std::size_t idsAtOnce = 500;

using CasesOfMentions = std::unordered_map<std::int64_t, Case>;

void addCases(Session& session, const std::string& mentions, CasesOfMentions& found)
{
    Conditions conditions;
    conditions.add("c.id in (select case_id from mention where id in (" + mentions + "))");
    std::unordered_map<std::int64_t, Case> cases;
    for (Case& one : casesOf(session, std::move(conditions), "c.id", 0))
        cases.emplace(one.id.value, std::move(one));
    if (cases.empty())
        return;
    std::int64_t mention = 0, inCase = 0;
    Statement statement(session.sql(), "select id, case_id from mention where case_id is not null and id in (" + mentions + ")");
    statement.into(mention, inCase);
    while (statement.next())
        if (const auto one = cases.find(inCase); one != cases.end())
            found.emplace(mention, one->second);
}

/// Where the order goes by the time of a case.
CasesOfMentions casesOfMentions(Session& session, const std::vector<MentionId>& ids)
{
    CasesOfMentions found;
    for (std::size_t begin = 0; begin < ids.size(); begin += idsAtOnce) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(begin);
        addCases(session, listOf({ first, first + static_cast<std::ptrdiff_t>(std::min(idsAtOnce, ids.size() - begin)) }), found);
    }
    return found;
}

}

Result<std::vector<PlacedMention>> triagePlaces(
    Store& store, const std::string& actor, Time now, const TriageQuery& query, const TriagePage& wish)
{
    Session& session = store.session();
    return session.readingOneState([&] {
        const std::vector<MentionId> ids = TriageListing(session, query, { actor, now }).page(wish);
        const bool isByTime = wish.order == TriageOrder::MostUrgent || wish.order == TriageOrder::WakesSoonest;
        CasesOfMentions cases = isByTime ? casesOfMentions(session, ids) : CasesOfMentions{};
        std::vector<PlacedMention> places;
        places.reserve(ids.size());
        TriageRow row;
        for (const MentionId id : ids) {
            row.mention.id = id;
            row.inCase.reset();
            if (const auto found = cases.find(id.value); found != cases.end())
                row.inCase = std::move(found->second);
            places.push_back({ id, placeOf(row, wish.order) });
        }
        return places;
    });
}

}
