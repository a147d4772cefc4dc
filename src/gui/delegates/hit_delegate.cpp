// SPDX-License-Identifier: GPL-3.0-or-later
#include "hit_delegate.h"

#include "../look/theme.h"
#include "../models/hit_list_model.h"
#include "../words/names.h"
#include "../words/rows.h"
#include "../words/snippets.h"
#include "../words/times.h"
#include "lines.h"

#include <QPainter>

namespace earshot::gui {

namespace {

constexpr int padding = Theme::grid;
constexpr int gap = Theme::grid / 2;
constexpr int textLines = 2;

void paintHit(const Canvas& canvas, const QStyleOptionViewItem& option, const Hit& hit, Time now)
{
    const Mention& mention = hit.mention;
    const QColor text = option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor verdict = colours().of(mention.verdict.label);
    const QFont little = small(option.font);
    const int height = heightOf(option.font);
    QRect line(canvas.inner.left(), canvas.inner.top(), canvas.inner.width(), height);
    drawLine(canvas, line, shape(mention.verdict.label), { bold(option.font), verdict });
    line.setLeft(line.left() + 2 * padding + gap);
    const QString when = agoText(mention.postedAt.value_or(mention.firstSeenAt), now);
    const int width = drawLine(canvas, line, when, { little, colours().quiet }, Qt::AlignRight);
    drawLine(canvas, line.adjusted(0, 0, -width - padding, 0), isolated(authorOf(mention)), { bold(option.font), text });
    line.translate(0, height + gap);
    const Snippet snippet = snippetOf(hit);
    drawLines(canvas, { line.left(), line.top(), line.width(), textLines * height }, snippet.text, { option.font, text }, snippet.marks);
    line.translate(0, textLines * height + gap);
    const int wordWidth = drawLine(canvas, line, word(mention.verdict.label), { little, verdict });
    drawLine(canvas, line.adjusted(wordWidth, 0, 0, 0), " · " + originOf(hit), { little, colours().quiet });
}

}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return { 40 * Theme::grid, 2 * padding + (1 + textLines) * heightOf(option.font) + heightOf(small(option.font)) + 2 * gap };
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    drawRowGround(*painter, option);
    const auto* const hit = index.data(HitListModel::HitRole).value<const Hit*>();
    const QRect inner = option.rect.adjusted(padding + gap, padding, -padding, -padding);
    if (hit)
        paintHit({ *painter, inner, option.direction }, option, *hit, clock_.now());
    painter->restore();
}

}
