// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"

#include "../look/theme.h"
#include "../words/emoji.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace earshot::gui {

namespace {

constexpr int widest = 1 << 20; // px

QTextLayout::FormatRange onHighlight(int begin, int end)
{
    QTextLayout::FormatRange range{ begin, end - begin, {} };
    range.format.setBackground(colours().highlight);
    return range;
}

/// Emoji in their own fonts, marks on the highlight's ground. Where two formats lie on each other, Qt merges them.
QList<QTextLayout::FormatRange> formatsOf(const QString& text, const std::vector<std::pair<int, int>>& marks)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun& run : emojiIn(text)) {
        QTextLayout::FormatRange range{ run.begin, run.length, {} };
        range.format.setFontFamilies(emojiFonts());
        formats += range;
    }
    const auto size = static_cast<int>(text.size());
    for (const auto& [begin, end] : marks)
        if (begin < size)
            formats += onHighlight(begin, std::min(end, size));
    return formats;
}

/// On lines of the font's own height, whatever emoji stand there.
void layOut(QTextLayout& layout, int width, int lines, Qt::Alignment alignment = Qt::AlignLeft)
{
    QTextOption option;
    option.setAlignment(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const QFontMetrics metrics(layout.font());
    double baseline = metrics.ascent();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({ 0, baseline - line.ascent() });
        baseline += metrics.height();
    }
    layout.endLayout();
}

/// As QTextLayout sees it: one that is rounded otherwise would be broken or cut in its own width.
int widthOf(const QString& text, const QFont& font)
{
    QTextLayout layout(text, font);
    layout.setFormats(formatsOf(text, {}));
    layOut(layout, widest, 1);
    return layout.lineCount() == 0 ? 0 : static_cast<int>(std::ceil(layout.lineAt(0).naturalTextWidth()));
}

/// As QFontMetrics does it, which knows one font only: emoji are wider in theirs.
QString elided(const QString& text, const QFont& font, int width)
{
    const QFontMetrics metrics(font);
    QString cut = metrics.elidedText(text, Qt::ElideRight, width);
    for (int space = width; space > 0; cut = metrics.elidedText(text, Qt::ElideRight, space)) {
        const int excess = widthOf(cut, font) - width;
        if (excess <= 0)
            break;
        space -= excess;
    }
    return cut;
}

/// What of the text stands on so many lines, with "…" at the end of the last where there is more.
QString cutTo(int lines, const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    layout.setFormats(formatsOf(text, {}));
    layOut(layout, width, lines);
    if (layout.lineCount() == 0)
        return {};
    const int start = layout.lineAt(layout.lineCount() - 1).textStart();
    return text.left(start) + elided(text.mid(start), font, width);
}

int linesIn(const QRect& where, const QFont& font)
{
    return std::max(1, where.height() / heightOf(font));
}

/// What fits; cut before.
void draw(const Canvas& canvas, const QRect& where, const QString& text, const Ink& ink, const std::vector<std::pair<int, int>>& marks)
{
    QTextLayout layout(text, ink.font);
    layout.setFormats(formatsOf(text, marks));
    const bool isMirrored = canvas.direction == Qt::RightToLeft;
    layOut(layout, where.width(), linesIn(where, ink.font), isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    canvas.painter.setPen(ink.colour);
    for (int i = 0; i < layout.lineCount(); ++i)
        layout.lineAt(i).draw(&canvas.painter, canvas.placed(where).topLeft());
}

}

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

int heightOf(const QFont& font)
{
    return QFontMetrics(font).height();
}

void drawRowGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, option.palette.highlight());
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, option.palette.alternateBase());
    if (option.state & QStyle::State_HasFocus)
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, QRect(option.rect.topLeft(), QSize(3, option.rect.height()))),
            colours().accent);
    painter.setPen(colours().line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

int drawLine(const Canvas& canvas, const QRect& where, const QString& text, const Ink& ink, Qt::Alignment alignment)
{
    const QString cut = elided(text, ink.font, where.width());
    const int width = widthOf(cut, ink.font), height = heightOf(ink.font);
    const int left = alignment.testFlag(Qt::AlignRight) ? where.right() + 1 - width : where.left();
    draw(canvas, { left, where.top() + (where.height() - height) / 2, width, height }, cut, ink, {});
    return width;
}

void drawLines(const Canvas& canvas, const QRect& where, const QString& text, const Ink& ink, const std::vector<std::pair<int, int>>& marks)
{
    draw(canvas, where, cutTo(linesIn(where, ink.font), text, ink.font, where.width()), ink, marks);
}

}
