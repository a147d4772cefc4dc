// SPDX-License-Identifier: GPL-3.0-or-later
#include "mention_list_model.h"

#include "../words/groups.h"
#include "../words/relevance.h"
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
    , hints_(queries)
{
    missingTimer_.setSingleShot(true);
    connect(&missingTimer_, &QTimer::timeout, this, &MentionListModel::askMissing);
    connect(&hints_, &GroupHints::hintsCame, this, &MentionListModel::tellHints);
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

const MentionGroups* MentionListModel::groupsOf(const TriageRow& row) const
{
    const Label label = row.mention.verdict.label;
    return label == Label::Complaint || label == Label::Troll ? hints_.of(row.mention.id) : nullptr;
}

void MentionListModel::tellHints(const std::vector<MentionId>& ids)
{
    for (const MentionId id : ids)
        if (const int at = rowOf(id); at >= 0)
            emit dataChanged(index(at), index(at));
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
        return firstLineOf(row->mention);
    case Qt::AccessibleTextRole:
        return (QStringList{ spokenRow(*row, clock_.now()) } + hintsOf(*row)).join(". ");
    case Qt::ToolTipRole:
        return rowTip(
            *row, QStringList{ whyHere(*row, order_) } + (groupsOf(*row) ? groupReasons(*groupsOf(*row)) : QStringList()), clock_.now());
    case HintRole:
        return hintsOf(*row).value(0);
    default:
        return {};
    }
}

QStringList MentionListModel::hintsOf(const TriageRow& row) const
{
    QStringList hints{ relevanceHint(row), groupsOf(row) ? groupHint(*groupsOf(row)) : QString() };
    hints.removeAll(QString());
    return hints;
}

void MentionListModel::setState(State state, std::optional<Error> error)
{
    state_ = state;
    error_ = std::move(error);
    emit stateChanged();
}

}
