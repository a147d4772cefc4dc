// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment_model.h"

#include "../words/commitments.h"
#include "../words/texts.h"
#include "../words/times.h"
#include "earshot/base/text.h"

#include <algorithm>

namespace earshot::gui {

void CommitmentModel::show(std::vector<Commitment> rows, Time now)
{
    now_ = now;
    if (std::ranges::equal(rows, rows_, {}, &Commitment::id, &Commitment::id)) {
        rows_ = std::move(rows);
        if (!rows_.empty())
            emit dataChanged(index(0), index(rowCount() - 1)); // times go on
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

const Commitment* CommitmentModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &rows_[static_cast<std::size_t>(row)] : nullptr;
}

int CommitmentModel::openCount() const
{
    return static_cast<int>(std::ranges::count(rows_, CommitmentState::Open, &Commitment::state));
}

int CommitmentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant CommitmentModel::data(const QModelIndex& index, int role) const
{
    const Commitment* const one = checkIndex(index, CheckIndexOption::IndexIsValid) ? at(index.row()) : nullptr;
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(singleLine(one->text));
    case Qt::CheckStateRole:
        return one->state == CommitmentState::Done ? Qt::Checked : Qt::Unchecked;
    case WhenRole:
        return standingOf(*one, now_);
    case LateRole:
        return one->state == CommitmentState::Open && one->dueAt && *one->dueAt <= now_;
    case Qt::AccessibleTextRole:
        return QString("%1. %2").arg(QString::fromStdString(singleLine(one->text)), standingOf(*one, now_));
    case Qt::ToolTipRole:
        return toolTipHtml(originOf(*one));
    case RowRole:
        return QVariant::fromValue(one);
    default:
        return {};
    }
}

Qt::ItemFlags CommitmentModel::flags(const QModelIndex& index) const
{
    const Commitment* const one = at(index.row());
    const bool mayTick = one && one->state != CommitmentState::Withdrawn;
    return QAbstractListModel::flags(index) | (mayTick ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

bool CommitmentModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Commitment* const one = index.isValid() ? at(index.row()) : nullptr;
    if (!one || role != Qt::CheckStateRole)
        return false;
    emit ticked(*one, value.toInt() == Qt::Checked);
    return true;
}

}
