// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>
#include <QStyle>

#include <utility>
#include <vector>

class QPainter;
class QStyleOptionViewItem;

namespace earshot::gui {

/// How delegates draw text: cut with "…" where it does not fit, on whole pixels.
QFont bold(QFont font);
QFont small(QFont font);
int heightOf(const QFont& font);

struct Ink {
    QFont font;
    QColor colour;
};

/// Where the lines of a row are drawn. Places in it are given as from left to right; in a mirrored layout they are mirrored within `inner`.
struct Canvas {
    QPainter& painter;
    QRect inner;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QRect placed(const QRect& where) const { return QStyle::visualRect(direction, inner, where); }
};

/// What is behind a row of a list: selection, pointer, focus and the line below it.
void drawRowGround(QPainter& painter, const QStyleOptionViewItem& option);
/// One line; returns the width that the text takes. AlignRight: at the end of `where`.
int drawLine(const Canvas& canvas, const QRect& where, const QString& text, const Ink& ink, Qt::Alignment alignment = Qt::AlignLeft);
/// As many lines as fit into `where`; `marks` stand on the highlight's ground.
void drawLines(
    const Canvas& canvas, const QRect& where, const QString& text, const Ink& ink, const std::vector<std::pair<int, int>>& marks = {});

}
