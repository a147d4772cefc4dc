// SPDX-License-Identifier: GPL-3.0-or-later
#include "brand_hit_model.h"

#include "../look/theme.h"
#include "../words/rows.h"
#include "earshot/base/text.h"

#include <QBrush>

namespace earshot::gui {

namespace {

constexpr std::size_t longestText = 160;

QString joined(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list += QString::fromStdString(singleLine(word));
    list.removeDuplicates();
    return list.join(", ");
}

QString textOf(const BrandHit& hit)
{
    return isolated(QString::fromStdString(shortened(singleLine(hit.mention.text.substr(0, 4 * longestText)), longestText)));
}

QString whyOf(const BrandHit& hit)
{
    return hit.excludes.empty() ? BrandHitModel::tr("found: %1").arg(joined(hit.words))
                                : BrandHitModel::tr("left out: %1").arg(joined(hit.excludes));
}

}

void BrandHitModel::show(BrandPreview preview)
{
    beginResetModel();
    preview_ = std::move(preview);
    endResetModel();
}

int BrandHitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(preview_.hits.size());
}

int BrandHitModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BrandHitModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BrandHit& hit = preview_.hits[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return index.column() == TextColumn ? textOf(hit) : whyOf(hit);
    if (role == Qt::ForegroundRole && !hit.excludes.empty())
        return QBrush(colours().quiet);
    return {};
}

QVariant BrandHitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TextColumn ? tr("Mention") : tr("Why");
}

}
