// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/asker.h"
#include "earshot/app/source_reports.h"

#include <QAbstractTableModel>

#include <vector>

namespace earshot::gui {

/// The sources of Listening: where, how it fares, when it was asked and will be.
///
/// Threads  the GUI thread; answers that are too late are dropped.
class SourceListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, HealthColumn, LastColumn, NextColumn, ColumnCount };

    SourceListModel(WorkspaceThread& queries, const Clock& clock, QObject* parent = nullptr);

    void refresh();
    void tellTimes(); ///< the same rows some seconds later
    const SourceReport* at(int row) const;
    int rowOf(SourceId id) const; ///< -1: not there
    const std::optional<Error>& error() const { return error_; }
    bool isLoaded() const { return isLoaded_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void loaded();

private:
    void take(std::vector<SourceReport> reports);
    QString textOf(const SourceReport& report, int column) const;
    QString spokenText(const SourceReport& report) const;
    QString tipOf(const SourceReport& report, int column) const;

    Asker asker_;
    const Clock& clock_;
    std::vector<SourceReport> reports_;
    std::optional<Error> error_;
    bool isLoaded_ = false;
};

}
