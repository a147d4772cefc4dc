// SPDX-License-Identifier: GPL-3.0-or-later
#include "mention_list_model.h"

#include <algorithm>

// How the list of Triage takes news; how it is filled and read is in mention_list_model.cpp.
namespace earshot::gui {

void MentionListModel::refresh(const std::vector<MentionId>& ids, const std::vector<CaseId>& cases)
{
    if ((ids.empty() && cases.empty()) || state_ == State::Loading)
        return;
    hints_.outdateSoon();
    queries_.ask(
        this, [query = query_, ids, cases](Workspace& workspace) { return newsOf(workspace, query, ids, cases); },
        [this, generation = generation_](Result<News> news) {
            if (news && generation == generation_)
                takeNews(std::move(*news));
        });
}

Result<MentionListModel::News> MentionListModel::newsOf(
    Workspace& workspace, const TriageQuery& query, std::vector<MentionId> ids, const std::vector<CaseId>& cases)
{
    Triage triage = workspace.triage();
    const auto openers = triage.openersOf(cases);
    if (!openers)
        return tl::unexpected(openers.error());
    ids.insert(ids.end(), openers->begin(), openers->end());
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    auto rows = triage.rowsOf(ids);
    auto matching = triage.matches(query, ids);
    if (!rows || !matching)
        return tl::unexpected(!rows ? rows.error() : matching.error());
    return News{ std::move(ids), std::move(*rows), std::move(*matching) };
}

void MentionListModel::takeNews(News news)
{
    takingNews_ = true; // rows that go move the cursor, but no row is held before all of these had their turn
    std::vector<TriageRow> fresh;
    for (const MentionId id : news.asked) {
        const auto row = std::ranges::find(news.rows, id, [](const TriageRow& one) { return one.mention.id; });
        const bool matches = row != news.rows.end() && std::ranges::find(news.matching, id) != news.matching.end();
        const int at = rowOf(id);
        if (row == news.rows.end() && at >= 0)
            removeAt(at);
        else if (at >= 0)
            takeRow(*row, matches);
        else if (matches)
            fresh.push_back(std::move(*row));
    }
    insert(std::move(fresh));
    takingNews_ = false;
    if (const auto wish = std::exchange(heldNext_, {}))
        hold(*wish);
    emit rowsRefreshed();
    emit newsTaken();
}

/// A row that is there.
void MentionListModel::takeRow(const TriageRow& row, bool matches)
{
    const int at = rowOf(row.mention.id);
    if (at < 0)
        return;
    keep(row);
    emit dataChanged(index(at), index(at));
    const bool moves = placeOf(row, order_) != entries_[static_cast<std::size_t>(at)].place;
    if (!matches || moves) {
        if (row.mention.id == held_) {
            afterHold_ = row;
            goneAfterHold_ = !matches;
            return;
        }
        removeAt(at);
        if (matches)
            insert({ row });
    } else if (row.mention.id == held_) {
        afterHold_.reset();
    }
}

/// Rows that are not there, each run of neighbours at once: at the top of a long list every insertion moves all the rest.
void MentionListModel::insert(std::vector<TriageRow> rows)
{
    std::vector<PlacedMention> places;
    for (const TriageRow& row : rows)
        places.push_back({ row.mention.id, placeOf(row, order_) });
    std::ranges::sort(places, {}, &PlacedMention::place);
    for (auto begin = places.begin(); begin != places.end();) {
        const auto where = std::ranges::lower_bound(entries_, begin->place, {}, &PlacedMention::place);
        if (where == entries_.end() && more_)
            break; // these come with their page
        const auto end = where == entries_.end() ? places.end()
                                                 : std::ranges::lower_bound(begin, places.end(), where->place, {}, &PlacedMention::place);
        insertRun(static_cast<int>(where - entries_.begin()), { begin, end });
        begin = end;
    }
    for (const TriageRow& row : rows)
        keep(row);
}

void MentionListModel::hold(MentionId id)
{
    if (takingNews_) {
        heldNext_ = id;
        return;
    }
    if (id == held_)
        return;
    const MentionId left = std::exchange(held_, id);
    const auto became = std::exchange(afterHold_, {});
    if (!became || became->mention.id != left)
        return;
    // not within the cursor's own move, which walks over the rows at this moment
    QTimer::singleShot(0, this, [this, became = *became, matches = !goneAfterHold_] {
        if (became.mention.id != held_)
            takeRow(became, matches);
    });
}

}
