// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_delegate.h"

#include "../look/theme.h"
#include "../models/lane_model.h"
#include "../words/names.h"
#include "../words/rows.h"
#include "../words/times.h"
#include "lines.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace earshot::gui {

namespace {

constexpr int padding = Theme::grid;
constexpr int gap = Theme::grid / 2;
constexpr int barHeight = Theme::grid / 2;
constexpr int textLines = 2;

QColor dueColour(const Case& inCase, Time now)
{
    const auto next = nextDueAt(inCase);
    if (!next || (inCase.snoozedUntil && *inCase.snoozedUntil > now))
        return colours().quiet;
    if (*next <= now)
        return colours().overdue;
    return *next - now <= std::chrono::minutes(15) ? colours().dueSoon : colours().quiet;
}

/// The card under the cursor, in the lane that has the focus.
bool isCurrent(const QStyleOptionViewItem& option)
{
    return (option.state & QStyle::State_Selected) && option.widget && option.widget->hasFocus();
}

void paintGround(QPainter& painter, const QRect& card, const QStyleOptionViewItem& option)
{
    const bool current = isCurrent(option);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(current                      ? colours().accent
            : option.state & QStyle::State_MouseOver ? colours().quiet
                                                     : colours().line,
        current ? 2 : 1));
    painter.setBrush(current ? option.palette.highlight().color() : colours().raised);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void paintBar(const Canvas& canvas, const QRect& where, double left, const QColor& colour)
{
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(colours().line);
    canvas.painter.drawRoundedRect(where, 2, 2);
    QRect rest = where;
    rest.setWidth(std::max(barHeight, static_cast<int>(where.width() * left)));
    canvas.painter.setBrush(colour);
    canvas.painter.drawRoundedRect(canvas.placed(rest), 2, 2);
}

/// Its lane tells the state already.
QString dueTextOf(const TriageRow& row, Time now)
{
    const QString due = dueOf(row, now);
    return row.inCase && due == word(row.inCase->state) ? CardDelegate::tr("last change %1").arg(agoText(row.inCase->changedAt, now)) : due;
}

/// Behind the verdict's word; a lane is narrow, so what it can do without comes last.
QString footOf(const TriageRow& row)
{
    QString foot;
    if (row.inCase && !row.inCase->assignee.empty())
        foot += " · " + isolated(QString::fromStdString(row.inCase->assignee));
    if (row.mention.state == MentionState::Edited || row.mention.state == MentionState::Gone)
        foot += " · " + word(row.mention.state);
    return foot + " · " + platformName(row.mention.platform);
}

class CardPainter {
public:
    CardPainter(QPainter& painter, const QRect& inner, const QStyleOptionViewItem& option)
        : canvas_{ painter, inner, option.direction }
        , rest_(inner)
        , font_(option.font)
        , text_(option.palette.color(isCurrent(option) ? QPalette::HighlightedText : QPalette::Text))
    {
    }

    void head(const Mention& mention)
    {
        const QRect line = next(heightOf(font_));
        const int shapeWidth = 2 * padding;
        drawLine(canvas_, QRect(line.left(), line.top(), shapeWidth, line.height()), shape(mention.verdict.label),
            { bold(font_), colours().of(mention.verdict.label) });
        drawLine(canvas_, line.adjusted(shapeWidth + gap, 0, 0, 0), isolated(authorOf(mention)), { bold(font_), text_ });
    }
    void text(const TriageRow& row)
    {
        drawLines(canvas_, next(textLines * heightOf(font_)), isolated(firstLineOf(row.mention)), { font_, text_ });
    }
    void due(const TriageRow& row, Time now)
    {
        const QColor colour = row.inCase ? dueColour(*row.inCase, now) : colours().quiet;
        drawLine(canvas_, next(heightOf(small(font_))), dueTextOf(row, now), { small(font_), colour });
        const QRect bar = next(barHeight);
        if (const auto left = row.inCase ? leftOfTarget(*row.inCase, now) : std::nullopt)
            paintBar(canvas_, bar, *left, colour == colours().quiet ? colours().accent : colour);
    }
    void foot(const TriageRow& row)
    {
        const QRect line = next(heightOf(small(font_)));
        const Label label = row.mention.verdict.label;
        const int width = drawLine(canvas_, line, word(label), { small(font_), colours().of(label) });
        drawLine(canvas_, line.adjusted(width, 0, 0, 0), footOf(row), { small(font_), colours().quiet });
    }

private:
    QRect next(int height)
    {
        const QRect line(rest_.left(), rest_.top(), rest_.width(), height);
        rest_.setTop(rest_.top() + height + gap);
        return line;
    }

    Canvas canvas_;
    QRect rest_;
    QFont font_;
    QColor text_;
};

}

std::optional<double> leftOfTarget(const Case& inCase, Time now)
{
    const auto next = nextDueAt(inCase);
    if (!next)
        return std::nullopt;
    const auto all = *next - inCase.openedAt;
    if (all.count() <= 0)
        return 0;
    return std::clamp(static_cast<double>((*next - now).count()) / static_cast<double>(all.count()), 0.0, 1.0);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int text = heightOf(option.font), little = heightOf(small(option.font));
    return { 16 * Theme::grid, gap + 2 * padding + (1 + textLines) * text + 2 * little + barHeight + 4 * gap };
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* const row = index.data(LaneModel::RowRole).value<const TriageRow*>();
    if (!row)
        return;
    painter->save();
    const QRect card = option.rect.adjusted(gap, gap / 2, -gap, -gap / 2);
    paintGround(*painter, card, option);
    CardPainter lines(*painter, card.adjusted(padding, padding, -padding, -padding), option);
    const Time now = clock_.now();
    lines.head(row->mention);
    lines.text(*row);
    lines.due(*row, now);
    lines.foot(*row);
    painter->restore();
}

}
