// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/told.h"

#include <QAbstractTableModel>

#include <vector>

namespace earshot::gui {

/// What the ledger tells about a case, newest first: when, who, what.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ToldRow> rows, Time now); ///< in the ledger's order
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(const QModelIndex& index) const;
    std::vector<ToldRow> rows_; ///< newest first
    Time now_{};
};

}
