// SPDX-License-Identifier: GPL-3.0-or-later
#include "hit_delegate.h"

#include "../look/theme.h"
#include "../models/hit_list_model.h"
#include "../words/names.h"
#include "../words/rows.h"
#include "../words/snippets.h"
#include "../words/times.h"
#include "lines.h"

#include <QLocale>
#include <QPainter>

namespace earshot::gui {

namespace {

constexpr int padding = Theme::grid;
constexpr int gap = Theme::grid / 2;
constexpr int textLines = 2;

QString originOf(const Mention& mention)
{
    QStringList parts{ platformName(mention.platform) };
    if (const QString language = languageName(mention.language); !language.isEmpty())
        parts += language;
    if (mention.versions > 1)
        parts += HitDelegate::tr("%n version(s)", nullptr, mention.versions);
    if (mention.state != MentionState::Present)
        parts += word(mention.state);
    if (mention.own)
        parts += HitDelegate::tr("our reply");
    return parts.join(" · ");
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
    if (hit) {
        const Mention& mention = hit->mention;
        const QColor text = option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
        const int height = heightOf(option.font), indent = 2 * padding + gap;
        QRect line(inner.left(), inner.top(), inner.width(), height);
        drawLine(*painter, line, shape(mention.verdict.label), { bold(option.font), colours().of(mention.verdict.label) });
        line.setLeft(line.left() + indent);
        const QString when = agoText(mention.postedAt.value_or(mention.firstSeenAt), clock_.now());
        const int width = drawLine(*painter, line, when, { small(option.font), colours().quiet }, Qt::AlignRight);
        drawLine(*painter, line.adjusted(0, 0, -width - padding, 0), isolated(authorOf(mention)), { bold(option.font), text });
        line.translate(0, height + gap);
        const Snippet snippet = snippetOf(*hit);
        drawLines(
            *painter, QRect(line.left(), line.top(), line.width(), textLines * height), snippet.text, { option.font, text }, snippet.marks);
        line.translate(0, textLines * height + gap);
        drawLine(*painter, line, originOf(mention), { small(option.font), colours().quiet });
    }
    painter->restore();
}

}
