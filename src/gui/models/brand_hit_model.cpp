// SPDX-License-Identifier: GPL-3.0-or-later
#include "brand_hit_model.h"

#include "../look/theme.h"
#include "../words/relevance.h"
#include "../words/rows.h"
#include "earshot/base/text.h"

#include <QBrush>

namespace earshot::gui {

namespace {

constexpr std::size_t longestText = 160;

QString textOf(const BrandHit& hit)
{
    return isolated(QString::fromStdString(shortened(singleLine(hit.mention.text.substr(0, 4 * longestText)), longestText)));
}

QString cellOf(const BrandHit& hit, int column)
{
    switch (column) {
    case BrandHitModel::TextColumn:
        return textOf(hit);
    case BrandHitModel::ScoreColumn:
        return percentText(hit.relevance.score);
    default:
        return becauseText(hit.relevance);
    }
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
        return cellOf(hit, index.column());
    if (role == Qt::ToolTipRole && index.column() == WhyColumn)
        return becauseText(hit.relevance);
    if (role == Qt::TextAlignmentRole && index.column() == ScoreColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && !hit.relevance.isOurs())
        return QBrush(colours().quiet);
    return {};
}

QVariant BrandHitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TextColumn ? tr("Mention") : section == ScoreColumn ? tr("About us") : tr("Why");
}

}
