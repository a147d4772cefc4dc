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

class RowPainter {
public:
    RowPainter(QPainter& painter, const QRect& inner, const QStyleOptionViewItem& option)
        : canvas_{ painter, inner, option.direction }
        , font_(option.font)
        , isSelected_(option.state & QStyle::State_Selected)
        , text_(option.palette.color(isSelected_ ? QPalette::HighlightedText : QPalette::Text))
        , line_(inner.left(), inner.top(), inner.width(), heightOf(font_))
    {
    }

    void head(const TriageRow& row, Time now)
    {
        const Label label = row.mention.verdict.label;
        drawLine(canvas_, line_, shape(label), { bold(font_), colours().of(label) });
        line_.setLeft(line_.left() + 2 * padding + gap);
        const QRect due = line_.adjusted(line_.width() / 3, 0, 0, 0);
        const int width = drawLine(canvas_, due, dueOf(row, now), { small(font_), dueColour(row, now) }, Qt::AlignRight);
        drawLine(canvas_, line_.adjusted(0, 0, -width - padding, 0), isolated(authorOf(row.mention)), { bold(font_), text_ });
    }
    void text(const TriageRow& row) { drawLine(canvas_, next(), isolated(firstLineOf(row.mention)), { font_, text_ }); }
    /// `hint`: what the row says of its relevance, or of the wave that its mention is part of.
    void foot(const TriageRow& row, const QString& hint, Time now)
    {
        QRect line = next();
        const Ink wave{ bold(small(font_)), isSelected_ ? text_ : colours().accent };
        const int hintWidth = drawLine(canvas_, line.adjusted(line.width() / 5, 0, 0, 0), hint, wave, Qt::AlignRight);
        line.adjust(0, 0, hint.isEmpty() ? 0 : -hintWidth - padding, 0);
        const Label label = row.mention.verdict.label;
        const int wordWidth = drawLine(canvas_, line, word(label), { small(font_), colours().of(label) });
        drawLine(canvas_, line.adjusted(wordWidth, 0, 0, 0), " · " + originOf(row, now), { small(font_), colours().quiet });
    }

private:
    QRect next()
    {
        line_.translate(0, line_.height() + gap);
        return line_;
    }

    Canvas canvas_;
    QFont font_;
    bool isSelected_;
    QColor text_;
    QRect line_;
};

void paintWaiting(const Canvas& canvas)
{
    const QRect& inner = canvas.inner;
    for (int line = 0; line < 2; ++line) {
        const QRect bar(inner.left(), inner.top() + line * 3 * Theme::grid, inner.width() / (2 + line), Theme::grid);
        canvas.painter.fillRect(canvas.placed(bar), colours().line);
    }
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
    if (row) {
        const Time now = clock_.now();
        RowPainter lines(*painter, inner, option);
        lines.head(*row, now);
        lines.text(*row);
        lines.foot(*row, index.data(MentionListModel::HintRole).toString(), now);
    } else {
        paintWaiting({ *painter, inner, option.direction });
    }
    painter->restore();
}

}
