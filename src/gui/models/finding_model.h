// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placed_finding.h"

#include <QAbstractTableModel>

namespace earshot::gui {

/// What the checks say about a draft: the reason, and what one click does about it.
class FindingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ReasonColumn, MendColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<PlacedFinding>& findings); ///< what blocks comes first
    const PlacedFinding* at(int row) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PlacedFinding> findings_;
};

}
