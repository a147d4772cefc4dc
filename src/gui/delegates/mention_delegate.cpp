// SPDX-License-Identifier: GPL-3.0-or-later
#include "mention_delegate.h"

#include "../look/icons.h"
#include "../look/theme.h"
#include "../models/mention_list_model.h"
#include "../words/names.h"
#include "../words/rows.h"
#include "lines.h"

#include <QPainter>

namespace earshot::gui {

namespace {

constexpr int padding = Theme::grid;
constexpr int gap = Theme::grid / 2;

QColor dueColour(const TriageRow& row, Time now)
{
    const auto next = row.inCase ? nextDueAt(*row.inCase) : std::nullopt;
    if (!next)
        return colours().quiet;
    if (*next <= now)
        return colours().overdue;
    return *next - now <= std::chrono::minutes(15) ? colours().dueSoon : colours().quiet;
}

/// `hint`: what the row says of its relevance, or of the wave that its mention is part of.
void paintRow(
    QPainter& painter, const QRect& inner, const QStyleOptionViewItem& option, const TriageRow& row, const QString& hint, Time now)
{
    const Label label = row.mention.verdict.label;
    const QColor text = option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
    const int height = heightOf(option.font);
    QRect line(inner.left(), inner.top(), inner.width(), height);
    drawLine(painter, line, shape(label), { bold(option.font), colours().of(label) });
    line.setLeft(line.left() + 2 * padding + gap);
    const QRect due = line.adjusted(line.width() / 3, 0, 0, 0);
    const int width = drawLine(painter, due, dueOf(row, now), { small(option.font), dueColour(row, now) }, Qt::AlignRight);
    drawLine(painter, line.adjusted(0, 0, -width - padding, 0), isolated(authorOf(row.mention)), { bold(option.font), text });
    line.translate(0, height + gap);
    drawLine(painter, line, isolated(firstLineOf(row)), { option.font, text });
    line.translate(0, height + gap);
    const Ink wave{ bold(small(option.font)), option.state & QStyle::State_Selected ? text : colours().accent };
    const int hintWidth = drawLine(painter, line.adjusted(line.width() / 5, 0, 0, 0), hint, wave, Qt::AlignRight);
    drawLine(painter, line.adjusted(0, 0, hint.isEmpty() ? 0 : -hintWidth - padding, 0), originOf(row, now),
        { small(option.font), colours().quiet });
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
    return { 40 * Theme::grid, 2 * padding + 2 * heightOf(option.font) + heightOf(small(option.font)) + 2 * gap };
}

void MentionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    drawRowGround(*painter, option);
    const QRect inner = option.rect.adjusted(padding + gap, padding, -padding, -padding);
    const auto* const row = index.data(MentionListModel::RowRole).value<const TriageRow*>();
    if (row)
        paintRow(*painter, inner, option, *row, index.data(MentionListModel::HintRole).toString(), clock_.now());
    else
        paintWaiting(*painter, inner);
    painter->restore();
}

}
