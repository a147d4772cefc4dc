// SPDX-License-Identifier: GPL-3.0-or-later
#include "lane_model.h"

#include "../words/rows.h"

#include <QMimeData>

#include <algorithm>
#include <set>

namespace earshot::gui {

namespace {

constexpr auto mimeType = "application/x-earshot-case";

CaseId caseOf(const TriageRow& card)
{
    return card.inCase ? card.inCase->id : CaseId{};
}

}

const TriageRow* LaneModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &cards_[static_cast<std::size_t>(row)] : nullptr;
}

int LaneModel::placeOf(CaseId id) const
{
    const auto found = std::ranges::find(cards_, id, caseOf);
    return found == cards_.end() ? -1 : static_cast<int>(found - cards_.begin());
}

void LaneModel::take(BoardColumn column, std::optional<int> limit)
{
    limit_ = limit;
    count_ = column.count;
    std::set<CaseId> seen; // a damaged workspace may name a case twice, and no row may stand twice
    std::erase_if(column.cards, [&](const TriageRow& card) { return !card.inCase || !seen.insert(card.inCase->id).second; });
    keepOnly(column.cards);
    for (std::size_t i = 0; i < column.cards.size(); ++i)
        place(static_cast<int>(i), std::move(column.cards[i]));
}

void LaneModel::keepOnly(const std::vector<TriageRow>& cards)
{
    std::set<CaseId> kept;
    for (const TriageRow& card : cards)
        kept.insert(caseOf(card));
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (kept.contains(caseOf(cards_[static_cast<std::size_t>(row)])))
            continue;
        beginRemoveRows({}, row, row);
        cards_.erase(cards_.begin() + row);
        endRemoveRows();
    }
}

/// The rows above are already as they shall be.
void LaneModel::place(int row, TriageRow card)
{
    const int from = placeOf(caseOf(card));
    if (from < 0) {
        beginInsertRows({}, row, row);
        cards_.insert(cards_.begin() + row, std::move(card));
        endInsertRows();
        return;
    }
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        std::rotate(cards_.begin() + row, cards_.begin() + from, cards_.begin() + from + 1);
        endMoveRows();
    }
    cards_[static_cast<std::size_t>(row)] = std::move(card);
    emit dataChanged(index(row), index(row));
}

int LaneModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(cards_.size());
}

QVariant LaneModel::data(const QModelIndex& index, int role) const
{
    const TriageRow* const row = checkIndex(index, CheckIndexOption::IndexIsValid) ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return firstLineOf(row->mention);
    case Qt::AccessibleTextRole:
        return spokenRow(*row, clock_.now());
    case Qt::ToolTipRole:
        return rowTip(*row, { whyHere(*row, TriageOrder::MostUrgent) }, clock_.now());
    case CaseRole:
        return QVariant::fromValue<qlonglong>(caseOf(*row).value);
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

Qt::ItemFlags LaneModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : QAbstractListModel::flags(index) | Qt::ItemIsDropEnabled;
}

QStringList LaneModel::mimeTypes() const
{
    return { QString::fromLatin1(mimeType) };
}

QMimeData* LaneModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* const data = new QMimeData;
    data->setData(QString::fromLatin1(mimeType), QByteArray::number(indexes.front().data(CaseRole).toLongLong()));
    return data;
}

bool LaneModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex&)
{
    bool isNumber = false;
    const qint64 id = data->data(QString::fromLatin1(mimeType)).toLongLong(&isNumber);
    if (!isNumber || action != Qt::MoveAction)
        return false;
    emit cardDropped(id);
    return true;
}

}
