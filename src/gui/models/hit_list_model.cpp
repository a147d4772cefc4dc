// SPDX-License-Identifier: GPL-3.0-or-later
#include "hit_list_model.h"

#include "../words/names.h"
#include "../words/rows.h"
#include "../words/snippets.h"
#include "../words/times.h"

#include <algorithm>

namespace earshot::gui {

namespace {

constexpr int hitsAPage = 100;
constexpr int hitsKept = 1000;

QString spoken(const Hit& hit)
{
    const Mention& mention = hit.mention;
    const QStringList parts{ word(mention.verdict.label), authorOf(mention), fullTime(mention.postedAt.value_or(mention.firstSeenAt)),
        snippetOf(hit).text, platformName(mention.platform), word(mention.state) };
    return parts.join(". ");
}

}

HitListModel::HitListModel(WorkspaceThread& queries, QObject* parent)
    : QAbstractListModel(parent)
    , pages_(queries, this)
    , missed_(queries, this)
    , contents_(hitsKept)
{
    missingTimer_.setSingleShot(true);
    connect(&missingTimer_, &QTimer::timeout, this, &HitListModel::askMissing);
}

void HitListModel::show(const SearchQuery& query)
{
    query_ = query;
    missed_.forget();
    setState(State::Loading);
    askPage({});
}

void HitListModel::clear()
{
    pages_.forget();
    missed_.forget();
    asking_ = more_ = false;
    beginResetModel();
    ids_.clear();
    rows_.clear();
    contents_.clear();
    endResetModel();
    setState(State::Idle);
}

void HitListModel::askPage(MentionId before)
{
    asking_ = true;
    const bool first = !before;
    pages_.ask([query = query_, before](Workspace& workspace) { return workspace.search().find(query, before, hitsAPage); },
        [this, first](Result<std::vector<Hit>> hits) { takePage(std::move(hits), first); });
}

void HitListModel::takePage(Result<std::vector<Hit>> hits, bool first)
{
    if (first) {
        beginResetModel();
        ids_.clear();
        rows_.clear();
        contents_.clear();
        endResetModel();
    }
    more_ = hits && hits->size() == hitsAPage;
    if (hits)
        append(*hits);
    asking_ = false; // not before the rows are there, or whoever hears of them would ask for the same page again
    setState(hits ? State::Ready : State::Failed, hits ? std::nullopt : std::optional(hits.error()));
}

void HitListModel::append(const std::vector<Hit>& hits)
{
    if (hits.empty())
        return;
    const int begin = rowCount();
    beginInsertRows({}, begin, begin + static_cast<int>(hits.size()) - 1);
    for (const Hit& hit : hits) {
        rows_.emplace(hit.mention.id.value, rowCount());
        ids_.push_back(hit.mention.id);
        contents_.insert(hit.mention.id.value, new Hit(hit));
    }
    endInsertRows();
}

bool HitListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && more_ && !asking_;
}

void HitListModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent) && !ids_.empty())
        askPage(ids_.back());
}

void HitListModel::refresh(const std::vector<MentionId>& changed)
{
    for (const MentionId id : changed)
        if (const auto row = rows_.find(id.value); row != rows_.end() && contents_.remove(id.value))
            emit dataChanged(index(row->second), index(row->second)); // whoever looks at it asks for it
}

MentionId HitListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? ids_[static_cast<std::size_t>(row)] : MentionId{};
}

const Hit* HitListModel::hitAt(int row) const
{
    const MentionId id = idAt(row);
    if (!id)
        return nullptr;
    const Hit* const found = contents_.object(id.value);
    if (!found) {
        missing_.insert(id.value);
        missingTimer_.start(0);
    }
    return found;
}

/// From the uppermost row that is missing on; what lies further below is asked for when that was painted.
void HitListModel::askMissing()
{
    const QSet<qint64> missing = std::exchange(missing_, {});
    if (missing.isEmpty() || state_ != State::Ready)
        return;
    const MentionId above{ *std::max_element(missing.begin(), missing.end()) + 1 };
    missed_.ask([query = query_, above](Workspace& workspace) { return workspace.search().find(query, above, hitsAPage); },
        [this](const Result<std::vector<Hit>>& hits) { takeMissing(hits); });
}

void HitListModel::takeMissing(const Result<std::vector<Hit>>& hits)
{
    if (!hits)
        return;
    for (const Hit& hit : *hits) {
        const auto row = rows_.find(hit.mention.id.value);
        if (row == rows_.end())
            continue;
        contents_.insert(hit.mention.id.value, new Hit(hit));
        emit dataChanged(index(row->second), index(row->second));
    }
}

int HitListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ids_.size());
}

QVariant HitListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return QVariant::fromValue<qlonglong>(idAt(index.row()).value);
    const Hit* const hit = hitAt(index.row());
    if (!hit)
        return {};
    switch (role) {
    case HitRole:
        return QVariant::fromValue(hit);
    case Qt::DisplayRole:
        return snippetOf(*hit).text;
    case Qt::AccessibleTextRole:
        return spoken(*hit);
    case Qt::ToolTipRole:
        return hitTip(*hit);
    default:
        return {};
    }
}

void HitListModel::setState(State state, std::optional<Error> error)
{
    state_ = state;
    error_ = std::move(error);
    emit stateChanged();
}

}
