// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"

#include "../look/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>
#include <climits>

namespace earshot::gui {

namespace {

QList<QTextLayout::FormatRange> formatsOf(const std::vector<std::pair<int, int>>& marks, int size)
{
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [begin, end] : marks) {
        if (begin >= size)
            break;
        QTextLayout::FormatRange range{ begin, std::min(end, size) - begin, {} };
        range.format.setBackground(colours().highlight);
        formats += range;
    }
    return formats;
}

void layOut(QTextLayout& layout, int width, int lines)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({ 0, y });
        y += heightOf(layout.font());
    }
    layout.endLayout();
}

/// What of the text stands on so many lines, with "…" at the end of the last where there is more.
QString cutTo(int lines, const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    layOut(layout, width, lines);
    if (layout.lineCount() == 0)
        return {};
    const int start = layout.lineAt(layout.lineCount() - 1).textStart();
    return text.left(start) + QFontMetrics(font).elidedText(text.mid(start), Qt::ElideRight, width);
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
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colours().accent);
    painter.setPen(colours().line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

int drawLine(QPainter& painter, const QRect& where, const QString& text, const Ink& ink, Qt::Alignment alignment)
{
    const QFontMetrics metrics(ink.font);
    const QString cut = metrics.elidedText(text, Qt::ElideRight, where.width());
    painter.setFont(ink.font);
    painter.setPen(ink.colour);
    painter.drawText(where, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, cut);
    return metrics.horizontalAdvance(cut);
}

void drawLines(QPainter& painter, const QRect& where, const QString& text, const Ink& ink, const std::vector<std::pair<int, int>>& marks)
{
    const int height = heightOf(ink.font);
    const QString shown = cutTo(std::max(1, where.height() / height), text, ink.font, where.width());
    QTextLayout layout(shown, ink.font);
    layout.setFormats(formatsOf(marks, static_cast<int>(shown.size())));
    layOut(layout, where.width(), INT_MAX);
    painter.setPen(ink.colour);
    for (int i = 0; i < layout.lineCount(); ++i)
        layout.lineAt(i).draw(&painter, where.topLeft());
}

}
