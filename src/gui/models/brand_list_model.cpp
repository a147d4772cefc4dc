// SPDX-License-Identifier: GPL-3.0-or-later
#include "brand_list_model.h"

#include <algorithm>

namespace earshot::gui {

void BrandListModel::refresh()
{
    asker_.ask([](Workspace& workspace) { return workspace.sources().brands(); },
        [this](Result<std::vector<Brand>> brands) {
            error_ = brands ? std::nullopt : std::optional(brands.error());
            if (brands) {
                isLoaded_ = true;
                beginResetModel();
                brands_ = std::move(*brands);
                endResetModel();
            }
            emit loaded();
        });
}

const Brand* BrandListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &brands_[static_cast<std::size_t>(row)] : nullptr;
}

int BrandListModel::rowOf(BrandId id) const
{
    const auto found = std::ranges::find(brands_, id, &Brand::id);
    return found == brands_.end() ? -1 : static_cast<int>(found - brands_.begin());
}

int BrandListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(brands_.size());
}

QVariant BrandListModel::data(const QModelIndex& index, int role) const
{
    const Brand* const brand = checkIndex(index, CheckIndexOption::IndexIsValid) ? at(index.row()) : nullptr;
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return brand && isText ? QVariant(QString::fromStdString(brand->name)) : QVariant();
}

}
