// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/commitment.h"

#include <QAbstractListModel>

#include <vector>

namespace earshot::gui {

/// The promises or the tasks of a case, in the order of the store; one is ticked when it was kept or done.
class CommitmentModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole, WhenRole, LateRole }; ///< const Commitment*; its second line; whether its time has passed
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Commitment> rows, Time now);
    const Commitment* at(int row) const;
    int openCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A tick is a wish: the row changes when the workspace has.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void ticked(const earshot::Commitment& one, bool isDone);

private:
    std::vector<Commitment> rows_;
    Time now_{};
};

}
