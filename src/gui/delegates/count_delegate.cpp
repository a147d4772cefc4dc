// SPDX-License-Identifier: GPL-3.0-or-later
#include "count_delegate.h"

#include "../look/theme.h"
#include "../models/view_list_model.h"

#include <QPainter>

namespace earshot::gui {

QSize CountDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return { 20 * Theme::grid, QFontMetrics(option.font).height() + 2 * Theme::grid };
}

void CountDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect pill = option.rect.adjusted(Theme::grid / 2, 1, -Theme::grid / 2, -1);
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? option.palette.highlight() : option.palette.alternateBase());
        painter->drawRoundedRect(pill, 6, 6);
    }
    if (selected && option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(pill.adjusted(1, 1, -1, -1), 6, 6);
    }
    const QRect inner = pill.adjusted(Theme::grid, 0, -Theme::grid, 0);
    const QString count = index.data(ViewListModel::CountRole).toString();
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    painter->setFont(option.font);
    painter->setPen(colours().quiet);
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, count);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const int room = inner.width() - countWidth - Theme::grid;
    painter->drawText(
        inner, Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room));
    painter->restore();
}

}
