// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding_model.h"

#include "../look/icons.h"
#include "../look/theme.h"
#include "../words/checks.h"

#include <algorithm>

namespace earshot::gui {

namespace {

QString spoken(const CheckFinding& finding)
{
    return finding.blocks ? FindingModel::tr("Stops the sending: %1").arg(sentenceFor(finding)) : sentenceFor(finding);
}

bool isSame(const PlacedFinding& one, const PlacedFinding& other)
{
    return one.begin == other.begin && one.end == other.end && one.finding.kind == other.finding.kind
        && one.finding.words == other.finding.words && one.finding.suggestions == other.finding.suggestions
        && one.finding.caseId == other.finding.caseId;
}

}

void FindingModel::show(const std::vector<PlacedFinding>& findings)
{
    std::vector<PlacedFinding> sorted = findings;
    std::ranges::stable_sort(
        sorted, [](const PlacedFinding& one, const PlacedFinding& other) { return one.finding.blocks > other.finding.blocks; });
    if (std::ranges::equal(sorted, findings_, isSame))
        return; // so that a row keeps the focus
    beginResetModel();
    findings_ = std::move(sorted);
    endResetModel();
}

const PlacedFinding* FindingModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &findings_[static_cast<std::size_t>(row)] : nullptr;
}

void FindingModel::retranslate()
{
    if (!findings_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(findings_.size());
}

int FindingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    const PlacedFinding* const placed = index.isValid() ? at(index.row()) : nullptr;
    if (!placed)
        return {};
    const CheckFinding& finding = placed->finding;
    const bool isMend = index.column() == MendColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isMend ? mendFor(finding) : sentenceFor(finding);
    case Qt::ToolTipRole:
        return isMend ? fullMendFor(finding) : spoken(finding);
    case Qt::AccessibleTextRole:
        return isMend ? mendFor(finding) : spoken(finding);
    case Qt::DecorationRole:
        return isMend ? QVariant() : icon(finding.blocks ? "pause" : "warning");
    case Qt::ForegroundRole:
        return isMend ? QVariant(colours().accent) : finding.blocks ? QVariant(colours().overdue) : QVariant();
    default:
        return {};
    }
}

}
