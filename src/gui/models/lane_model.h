// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/clock.h"
#include "earshot/document/board.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace earshot::gui {

/// One lane of the board: its cards, soonest due first, and how many cases it really holds.
///
/// Shape    take() changes only the rows that changed, so that the card under the cursor stays there. Cards can be dragged out and dropped
/// in;
///          a drop moves nothing here, it is a wish.
/// Threads  the GUI thread.
class LaneModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { CaseRole = Qt::UserRole, RowRole };

    LaneModel(CaseState state, const Clock& clock, QObject* parent = nullptr) : QAbstractListModel(parent), state_(state), clock_(clock) { }

    CaseState state() const { return state_; }
    int count() const { return count_; } ///< all, shown or not
    const TriageRow* rowAt(int row) const;
    int placeOf(CaseId id) const; ///< -1: not among the cards
    std::optional<int> limit() const { return limit_; } ///< how many cases were agreed on at most
    void take(BoardColumn column, std::optional<int> limit);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

signals:
    void cardDropped(qint64 caseId);

private:
    void keepOnly(const std::vector<TriageRow>& cards);
    void place(int row, TriageRow card);

    CaseState state_;
    const Clock& clock_;
    std::vector<TriageRow> cards_;
    int count_ = 0;
    std::optional<int> limit_;
};

}
