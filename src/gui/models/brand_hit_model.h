// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/brand_preview.h"

#include <QAbstractTableModel>

namespace earshot::gui {

/// The stored mentions that a brand's definition would find, how likely each is about the brand, and why.
class BrandHitModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TextColumn, ScoreColumn, WhyColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void show(BrandPreview preview);
    const BrandPreview& preview() const { return preview_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    BrandPreview preview_;
};

}
