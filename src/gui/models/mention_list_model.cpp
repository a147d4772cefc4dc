// SPDX-License-Identifier: GPL-3.0-or-later
#include "mention_list_model.h"

#include "../words/rows.h"

#include <algorithm>

namespace earshot::gui {

namespace {

constexpr int firstRows = 100;
constexpr int placesAtOnce = 10'000;
constexpr int rowsKept = 2000;

bool hasTime(const TriagePlace& place)
{
    return place.time != TriagePlace{}.time;
}

/// Of a row whose case has no time in this order.
TriagePlace placeWithoutTime(MentionId id, TriageOrder order)
{
    TriageRow row;
    row.mention.id = id;
    return placeOf(row, order);
}

}

MentionListModel::MentionListModel(WorkspaceThread& queries, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , queries_(queries)
    , clock_(clock)
    , pages_(queries, this)
    , contents_(rowsKept)
{
    missingTimer_.setSingleShot(true);
    connect(&missingTimer_, &QTimer::timeout, this, &MentionListModel::askMissing);
}

void MentionListModel::show(const TriageQuery& query, TriageOrder order)
{
    beginResetModel();
    query_ = query;
    order_ = order;
    forgetAll();
    endResetModel();
    setState(State::Loading);
    askFirstPage();
}

void MentionListModel::forgetAll()
{
    entries_.clear();
    timed_.clear();
    contents_.clear();
    missing_.clear();
    held_ = {};
    afterHold_.reset();
    goneAfterHold_ = more_ = asking_ = false;
    ++generation_;
}

void MentionListModel::askFirstPage()
{
    asking_ = true;
    pages_.ask(
        [query = query_, page = TriagePage{ order_, {}, firstRows }](Workspace& workspace) { return workspace.triage().page(query, page); },
        [this](Result<std::vector<TriageRow>> rows) { takeFirstPage(std::move(rows)); });
}

void MentionListModel::takeFirstPage(Result<std::vector<TriageRow>> rows)
{
    asking_ = false;
    if (!rows) {
        setState(State::Failed, rows.error());
        return;
    }
    more_ = rows->size() == firstRows;
    std::vector<PlacedMention> places;
    for (const TriageRow& row : *rows) {
        keep(row);
        places.push_back({ row.mention.id, placeOf(row, order_) });
    }
    append(places);
    setState(State::Ready);
    fetchMore({});
}

bool MentionListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && more_ && !asking_;
}

void MentionListModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent) && !entries_.empty())
        askMore();
}

void MentionListModel::askMore()
{
    asking_ = true;
    pages_.ask([query = query_, page = TriagePage{ order_, entries_.back().place, placesAtOnce }](
                   Workspace& workspace) { return triagePlaces(workspace.store(), workspace.actor(), workspace.now(), query, page); },
        [this](Result<std::vector<PlacedMention>> places) { takeMore(std::move(places)); });
}

void MentionListModel::takeMore(Result<std::vector<PlacedMention>> places)
{
    asking_ = false;
    if (!places) {
        setState(State::Failed, places.error());
        return;
    }
    more_ = places->size() == placesAtOnce;
    // what news brought in meanwhile, and what moved here from above, is there already
    std::erase_if(*places, [this](const PlacedMention& one) { return rowOf(one.id) >= 0; });
    append(*places);
    if (!more_)
        setState(State::Ready); // whole now
    fetchMore({});
}

void MentionListModel::append(const std::vector<PlacedMention>& places)
{
    if (places.empty())
        return;
    insertRun(rowCount(), places);
}

void MentionListModel::refresh(const std::vector<MentionId>& ids, const std::vector<CaseId>& cases)
{
    if ((ids.empty() && cases.empty()) || state_ == State::Loading)
        return;
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

void MentionListModel::insertRun(int at, const std::vector<PlacedMention>& places)
{
    beginInsertRows({}, at, at + static_cast<int>(places.size()) - 1);
    entries_.insert(entries_.begin() + at, places.begin(), places.end());
    for (const PlacedMention& one : places)
        if (hasTime(one.place))
            timed_.emplace(one.id.value, one.place);
    endInsertRows();
}

void MentionListModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    timed_.erase(idAt(row).value);
    entries_.erase(entries_.begin() + row);
    endRemoveRows();
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

void MentionListModel::keep(const TriageRow& row)
{
    contents_.insert(row.mention.id.value, new TriageRow(row));
}

MentionId MentionListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? entries_[static_cast<std::size_t>(row)].id : MentionId{};
}

const TriageRow* MentionListModel::rowAt(int row) const
{
    const MentionId id = idAt(row);
    if (!id)
        return nullptr;
    const TriageRow* const found = contents_.object(id.value);
    if (!found) {
        missing_.insert(id.value);
        missingTimer_.start(0);
    }
    return found;
}

void MentionListModel::askMissing()
{
    std::vector<MentionId> ids;
    for (const qint64 id : std::exchange(missing_, {}))
        ids.push_back({ id });
    queries_.ask(
        this, [ids](Workspace& workspace) { return workspace.triage().rowsOf(ids); },
        [this](Result<std::vector<TriageRow>> rows) {
            if (!rows)
                return;
            for (const TriageRow& row : *rows) {
                keep(row);
                if (const int at = rowOf(row.mention.id); at >= 0)
                    emit dataChanged(index(at), index(at));
            }
            emit rowsRefreshed();
        });
}

int MentionListModel::rowOf(MentionId id) const
{
    const auto timed = timed_.find(id.value);
    const TriagePlace place = timed == timed_.end() ? placeWithoutTime(id, order_) : timed->second;
    const auto at = std::ranges::lower_bound(entries_, place, {}, &PlacedMention::place);
    return at != entries_.end() && at->id == id ? static_cast<int>(at - entries_.begin()) : -1;
}

int MentionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant MentionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return QVariant::fromValue<qlonglong>(idAt(index.row()).value);
    const TriageRow* const row = rowAt(index.row());
    if (role == IsLoadedRole)
        return row != nullptr;
    if (!row)
        return {};
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
        return firstLineOf(*row);
    case Qt::AccessibleTextRole:
        return spokenRow(*row, clock_.now());
    case Qt::ToolTipRole:
        return whyHere(*row, order_);
    default:
        return {};
    }
}

void MentionListModel::setState(State state, std::optional<Error> error)
{
    state_ = state;
    error_ = std::move(error);
    emit stateChanged();
}

}
