// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

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

/// What is behind a row of a list: selection, pointer, focus and the line below it.
void drawRowGround(QPainter& painter, const QStyleOptionViewItem& option);
/// One line; returns the width that the text takes.
int drawLine(QPainter& painter, const QRect& where, const QString& text, const Ink& ink, Qt::Alignment alignment = Qt::AlignLeft);
/// As many lines as fit into `where`; `marks` stand on the highlight's ground.
void drawLines(
    QPainter& painter, const QRect& where, const QString& text, const Ink& ink, const std::vector<std::pair<int, int>>& marks = {});

}
