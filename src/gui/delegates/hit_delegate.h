// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/clock.h"

#include <QStyledItemDelegate>

namespace earshot::gui {

/// Paints a hit of a search: verdict's shape, author and time; the text around the first match, matches on the highlight's ground;
/// verdict's word, where it comes from and what became of it. Every row has the same height.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit HitDelegate(const Clock& clock, QObject* parent = nullptr) : QStyledItemDelegate(parent), clock_(clock) { }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Clock& clock_;
};

}
