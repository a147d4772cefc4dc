// SPDX-License-Identifier: GPL-3.0-or-later
#include "mention_delegate.h"

#include "../look/icons.h"
#include "../look/theme.h"
#include "../models/mention_list_model.h"
#include "../words/names.h"
#include "../words/rows.h"

#include <QApplication>
#include <QPainter>

namespace earshot::gui {

namespace {

constexpr int padding = Theme::grid;
constexpr int gap = Theme::grid / 2;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QColor dueColour(const TriageRow& row, Time now)
{
    if (!row.inCase || !row.inCase->answerDueAt || row.inCase->firstAnsweredAt || row.inCase->closedAt)
        return colours().quiet;
    if (*row.inCase->answerDueAt <= now)
        return colours().overdue;
    return *row.inCase->answerDueAt - now <= std::chrono::minutes(15) ? colours().dueSoon : colours().quiet;
}

/// Draws one line from left to right and right to left, cut with "…" where it does not fit.
class LinePainter {
public:
    LinePainter(QPainter& painter, QRect line) : painter_(painter), line_(line) { }

    void right(const QString& text, const QFont& font, const QColor& colour)
    {
        const QFontMetrics metrics(font);
        const int width = std::min(metrics.horizontalAdvance(text) + gap, line_.width() * 2 / 3);
        draw(text, font, colour, QRect(line_.right() - width + 1, line_.top(), width, line_.height()));
        line_.setRight(line_.right() - width - padding);
    }

    void left(const QString& text, const QFont& font, const QColor& colour) { draw(text, font, colour, line_); }

private:
    void draw(const QString& text, const QFont& font, const QColor& colour, const QRect& where)
    {
        painter_.setFont(font);
        painter_.setPen(colour);
        const QString cut = QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width());
        painter_.drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, cut);
    }

    QPainter& painter_;
    QRect line_;
};

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(option.rect, option.palette.highlight());
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, option.palette.alternateBase());
    if (option.state & QStyle::State_HasFocus)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colours().accent);
    painter.setPen(colours().line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void paintWaiting(QPainter& painter, const QRect& inner)
{
    QColor quiet = colours().line;
    for (int line = 0; line < 2; ++line)
        painter.fillRect(QRect(inner.left(), inner.top() + line * 3 * Theme::grid, inner.width() / (2 + line), Theme::grid), quiet);
}

}

QSize MentionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int text = QFontMetrics(option.font).height();
    const int origin = QFontMetrics(small(option.font)).height();
    return { 40 * Theme::grid, 2 * padding + 2 * text + origin + 2 * gap };
}

void MentionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option);
    const QRect inner = option.rect.adjusted(padding + gap, padding, -padding, -padding);
    const auto* const row = index.data(MentionListModel::RowRole).value<const TriageRow*>();
    if (!row) {
        paintWaiting(*painter, inner);
        painter->restore();
        return;
    }
    const Time now = clock_.now();
    const Label label = row->mention.verdict.label;
    const int height = QFontMetrics(option.font).height();
    const QColor text = option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
    QRect line(inner.left(), inner.top(), inner.width(), height);
    painter->setPen(colours().of(label));
    painter->setFont(bold(option.font));
    painter->drawText(QRect(line.left(), line.top(), 2 * padding, height), Qt::AlignLeft | Qt::AlignVCenter, shape(label));
    const int left = line.left() + 2 * padding + gap;
    LinePainter first(*painter, QRect(left, line.top(), inner.right() - left + 1, height));
    first.right(dueOf(*row, now), small(option.font), dueColour(*row, now));
    first.left(isolated(authorOf(row->mention)), bold(option.font), text);
    LinePainter second(*painter, QRect(left, line.top() + height + gap, inner.right() - left + 1, height));
    second.left(isolated(firstLineOf(*row)), option.font, text);
    LinePainter third(
        *painter, QRect(left, line.top() + 2 * (height + gap), inner.right() - left + 1, QFontMetrics(small(option.font)).height()));
    third.left(originOf(*row, now), small(option.font), colours().quiet);
    painter->restore();
}

}
