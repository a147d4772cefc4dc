// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/clock.h"

#include <QStyledItemDelegate>

namespace earshot::gui {

/// Paints a line of Triage: verdict's shape, author and due time; the text; verdict's word and where it comes from. Every row has the same
/// height.
class MentionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit MentionDelegate(const Clock& clock, QObject* parent = nullptr) : QStyledItemDelegate(parent), clock_(clock) { }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Clock& clock_;
};

}
