// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_list_model.h"

#include "../words/errors.h"
#include "../words/sources.h"
#include "../words/times.h"

#include <QBrush>

#include <algorithm>

namespace earshot::gui {

SourceListModel::SourceListModel(WorkspaceThread& queries, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , asker_(queries, this)
    , clock_(clock)
{
}

void SourceListModel::refresh()
{
    asker_.ask(sourceReports, [this](Result<std::vector<SourceReport>> reports) {
        isLoaded_ = true;
        error_ = reports ? std::nullopt : std::optional(reports.error());
        if (reports)
            take(std::move(*reports));
        emit loaded();
    });
}

void SourceListModel::take(std::vector<SourceReport> reports)
{
    const bool isSame = std::ranges::equal(
        reports, reports_, {}, [](const SourceReport& report) { return report.source.id; },
        [](const SourceReport& report) { return report.source.id; });
    if (!isSame)
        beginResetModel();
    reports_ = std::move(reports);
    if (isSame)
        tellTimes();
    else
        endResetModel();
}

void SourceListModel::tellTimes()
{
    if (!reports_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const SourceReport* SourceListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &reports_[static_cast<std::size_t>(row)] : nullptr;
}

int SourceListModel::rowOf(SourceId id) const
{
    const auto found = std::ranges::find(reports_, id, [](const SourceReport& report) { return report.source.id; });
    return found == reports_.end() ? -1 : static_cast<int>(found - reports_.begin());
}

int SourceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(reports_.size());
}

int SourceListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SourceListModel::textOf(const SourceReport& report, int column) const
{
    switch (column) {
    case NameColumn:
        return sourceName(report.source);
    case HealthColumn:
        return healthShape(report) + ' ' + healthWord(report);
    case LastColumn:
        return lastPollText(report, clock_.now());
    default:
        return nextPollText(report, clock_.now());
    }
}

QString SourceListModel::spokenText(const SourceReport& report) const
{
    QStringList parts{ sourceName(report.source), healthWord(report) };
    if (report.lastError)
        parts += sentenceFor(*report.lastError);
    parts += tr("last poll: %1").arg(lastPollText(report, clock_.now()));
    return parts.join(", ");
}

QString SourceListModel::tipOf(const SourceReport& report, int column) const
{
    if (report.lastError && column == HealthColumn)
        return sentenceFor(*report.lastError);
    const QString times = column == LastColumn || column == NextColumn ? pollTimesTip(report) : QString();
    return times.isEmpty() ? textOf(report, column) : times;
}

QVariant SourceListModel::data(const QModelIndex& index, int role) const
{
    const SourceReport* const report = checkIndex(index, CheckIndexOption::IndexIsValid) ? at(index.row()) : nullptr;
    if (!report)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*report, index.column());
    case Qt::ToolTipRole:
        return tipOf(*report, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? spokenText(*report) : textOf(*report, index.column());
    case Qt::ForegroundRole:
        return index.column() == HealthColumn ? QVariant(QBrush(healthColour(*report))) : QVariant();
    default:
        return {};
    }
}

QVariant SourceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Source");
    case HealthColumn:
        return tr("Health");
    case LastColumn:
        return tr("Last poll");
    case NextColumn:
        return tr("Next poll");
    default:
        return {};
    }
}

}
