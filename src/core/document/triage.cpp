// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/triage.h"

#include "triage_listing.h"
#include "triage_rows.h"

#include <algorithm>
#include <array>

namespace earshot {

namespace {

using enum TriageView;

constexpr std::array viewNames{ std::pair{ NeedsAnswer, "needs_answer" }, std::pair{ Mine, "mine" }, std::pair{ Unsure, "unsure" },
    std::pair{ Candidates, "candidates" }, std::pair{ Trolls, "trolls" }, std::pair{ Praise, "praise" }, std::pair{ Snoozed, "snoozed" },
    std::pair{ All, "all" } };

constexpr std::array orderNames{ std::pair{ TriageOrder::MostUrgent, "most_urgent" }, std::pair{ TriageOrder::Newest, "newest" },
    std::pair{ TriageOrder::Oldest, "oldest" }, std::pair{ TriageOrder::WakesSoonest, "wakes_soonest" } };

/// A statement's text grows with the ids in it.
constexpr std::size_t idsAtOnce = 500;

std::optional<Time> timeIn(const Case& one, TriageOrder order)
{
    if (order == TriageOrder::MostUrgent)
        return urgentAt(one);
    return order == TriageOrder::WakesSoonest ? one.snoozedUntil : std::nullopt;
}

template <class Id, class Take>
void eachPart(const std::vector<Id>& ids, Take take)
{
    for (std::size_t begin = 0; begin < ids.size(); begin += idsAtOnce) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(begin);
        take(std::vector<Id>(first, first + static_cast<std::ptrdiff_t>(std::min(idsAtOnce, ids.size() - begin))));
    }
}

}

TriageOrder usualOrder(TriageView view)
{
    switch (view) {
    case NeedsAnswer:
    case Mine:
        return TriageOrder::MostUrgent;
    case Snoozed:
        return TriageOrder::WakesSoonest;
    default:
        return TriageOrder::Newest;
    }
}

std::string_view nameOf(TriageView view)
{
    return std::ranges::find(viewNames, view, [](const auto& entry) { return entry.first; })->second;
}

std::string_view nameOf(TriageOrder order)
{
    return std::ranges::find(orderNames, order, [](const auto& entry) { return entry.first; })->second;
}

std::optional<TriageOrder> orderNamed(std::string_view name)
{
    const auto found = std::ranges::find(orderNames, name, [](const auto& entry) { return std::string_view(entry.second); });
    return found == orderNames.end() ? std::nullopt : std::optional(found->first);
}

TriagePlace placeOf(const TriageRow& row, TriageOrder order)
{
    const auto time = row.inCase ? timeIn(*row.inCase, order) : std::nullopt;
    if (time)
        return { toMicros(*time), -row.inCase->id.value, -row.mention.id.value };
    return { .mentionRank = order == TriageOrder::Oldest ? row.mention.id.value : -row.mention.id.value };
}

Result<std::vector<TriageRow>> Triage::page(const TriageQuery& query, const TriagePage& wish)
{
    Session& session = store_->session();
    return session.readingOneState([&] { return triageRowsOf(session, TriageListing(session, query, { actor_, now_ }).page(wish)); });
}

Result<std::vector<TriageRow>> Triage::rowsOf(const std::vector<MentionId>& ids)
{
    Session& session = store_->session();
    return session.readingOneState([&] {
        std::vector<TriageRow> rows;
        eachPart(ids, [&](const std::vector<MentionId>& part) {
            for (TriageRow& row : triageRowsOf(session, part))
                rows.push_back(std::move(row));
        });
        return rows;
    });
}

Result<std::vector<MentionId>> Triage::matches(const TriageQuery& query, const std::vector<MentionId>& ids)
{
    Session& session = store_->session();
    return session.readingOneState([&] {
        TriageListing listing(session, query, { actor_, now_ });
        std::vector<MentionId> matching;
        eachPart(ids, [&](const std::vector<MentionId>& part) {
            for (const MentionId id : listing.among(part))
                matching.push_back(id);
        });
        return matching;
    });
}

Result<std::vector<MentionId>> Triage::ids(const TriageQuery& query, int limit)
{
    Session& session = store_->session();
    return session.readingOneState([&] {
        return TriageListing(session, query, { actor_, now_ }).page({ .order = TriageOrder::Newest, .limit = limit });
    });
}

Result<std::vector<MentionId>> Triage::openersOf(const std::vector<CaseId>& cases)
{
    Session& session = store_->session();
    return session.readingOneState([&] {
        std::int64_t id = 0, opener = 0;
        Statement statement(session.sql(), "select opener_id from cases where id = :id");
        statement.with(id).into(opener);
        std::vector<MentionId> openers;
        for (const CaseId one : cases) {
            id = one.value;
            if (statement.first())
                openers.push_back({ opener });
        }
        return openers;
    });
}

Result<TriageCount> Triage::count(const TriageQuery& query)
{
    Session& session = store_->session();
    return session.readingOneState([&] { return TriageListing(session, query, { actor_, now_ }).count(mostCounted); });
}

Result<std::vector<TriageCount>> Triage::counts()
{
    Session& session = store_->session();
    return session.readingOneState([&] {
        std::vector<TriageCount> counts;
        for (const auto& [view, name] : viewNames)
            counts.push_back(TriageListing(session, { view, {} }, { actor_, now_ }).count(mostCounted));
        return counts;
    });
}

}
