// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/clock.h"
#include "earshot/model/case.h"

#include <QStyledItemDelegate>

#include <optional>

namespace earshot::gui {

/// Paints a card of the board: verdict's shape and author, the beginning of the text, when it is due with a bar of what is left of the
/// target, verdict's word, whose it is and the platform. Every card has the same height.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CardDelegate(const Clock& clock, QObject* parent = nullptr) : QStyledItemDelegate(parent), clock_(clock) { }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Clock& clock_;
};

/// How much of a case's target is left, 1 to 0; none where nothing is due.
std::optional<double> leftOfTarget(const Case& inCase, Time now);

}
