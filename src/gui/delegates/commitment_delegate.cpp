// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment_delegate.h"

#include "../look/theme.h"
#include "../models/commitment_model.h"
#include "lines.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

namespace earshot::gui {

namespace {

constexpr int gap = Theme::grid / 2;
constexpr int textLines = 2;

/// Beside the tick, as from left to right.
QRect besideTick(const QStyleOptionViewItem& styled)
{
    const QStyle* const style = styled.widget ? styled.widget->style() : QApplication::style();
    const QRect shown = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &styled, styled.widget);
    const int left = QStyle::visualRect(styled.direction, styled.rect, shown).right() + Theme::grid;
    return { left, styled.rect.top() + gap, styled.rect.right() - gap - left, styled.rect.height() - 2 * gap };
}

int linesOf(const QString& text, const QFont& font, int width)
{
    return QFontMetrics(font).size(Qt::TextSingleLine, text).width() > width ? textLines : 1;
}

}

QSize CommitmentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem styled(option);
    initStyleOption(&styled, index);
    const auto* const view = qobject_cast<const QAbstractItemView*>(option.widget);
    styled.rect = QRect(0, 0, view ? view->viewport()->width() : 40 * Theme::grid, 0);
    const int lines = linesOf(index.data().toString(), option.font, besideTick(styled).width());
    return { 20 * Theme::grid, lines * heightOf(option.font) + heightOf(small(option.font)) + 2 * gap + gap / 2 };
}

/// The style draws the ground and the tick alone.
void CommitmentDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.clear();
    option->features &= ~QStyleOptionViewItem::HasDisplay;
}

void CommitmentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto* const one = index.data(CommitmentModel::RowRole).value<const Commitment*>();
    if (!one)
        return;
    QStyleOptionViewItem styled(option);
    initStyleOption(&styled, index);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    QFont font = option.font;
    font.setStrikeOut(one->state == CommitmentState::Withdrawn);
    painter->save();
    const Canvas canvas{ *painter, option.rect, option.direction };
    QRect line = besideTick(styled);
    line.setHeight(linesOf(index.data().toString(), font, line.width()) * heightOf(font));
    drawLines(canvas, line, index.data().toString(), { font, one->state == CommitmentState::Open ? text : colours().quiet });
    line.setTop(line.bottom() + 1 + gap / 2);
    line.setHeight(heightOf(small(font)));
    const bool isLate = index.data(CommitmentModel::LateRole).toBool();
    drawLine(canvas, line, index.data(CommitmentModel::WhenRole).toString(),
        { small(option.font), isLate ? colours().overdue : colours().quiet });
    painter->restore();
}

}
