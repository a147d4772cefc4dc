// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_model.h"

#include "../words/events.h"
#include "../words/times.h"

#include <algorithm>

namespace earshot::gui {

void HistoryModel::show(std::vector<ToldRow> rows, Time now)
{
    now_ = now;
    std::ranges::reverse(rows);
    const bool onlyMore = rows.size() >= rows_.size()
        && std::equal(rows_.rbegin(), rows_.rend(), rows.rbegin(),
            [](const ToldRow& one, const ToldRow& other) { return one.row.sequence == other.row.sequence; });
    if (!onlyMore) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
        return;
    }
    const auto fresh = static_cast<int>(rows.size() - rows_.size());
    if (fresh > 0) {
        beginInsertRows({}, 0, fresh - 1);
        rows_ = std::move(rows);
        endInsertRows();
    }
    retranslate(); // times go on
}

void HistoryModel::retranslate()
{
    if (!rows_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::textAt(const QModelIndex& index) const
{
    const ToldRow& told = rows_[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case WhenColumn:
        return agoText(told.row.at, now_);
    case WhoColumn:
        return actorOf(told.row);
    default:
        return sentenceFor(told);
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return textAt(index);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return index.column() == WhenColumn ? fullTime(rows_[static_cast<std::size_t>(index.row())].row.at) : textAt(index);
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == WhenColumn ? tr("When") : section == WhoColumn ? tr("Who") : tr("What");
}

}
