// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemDelegate>
#include <QFont>
#include <QModelIndex>
#include <QRectF>
#include <QString>

#include <vector>

namespace earshot::test {

/// A piece of text as it was put on the paper: one font and one direction throughout.
struct PaintedText {
    QString text;
    QRectF where; ///< from its baseline's font, px
    double baseline = 0;
};

struct RowWanted {
    int width = 420;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// What a delegate writes of a row, in the order in which it does, without the marks that isolate directions.
std::vector<PaintedText> paintedBy(const QAbstractItemDelegate& delegate, const QModelIndex& index, const RowWanted& wanted = {});
QString joined(const std::vector<PaintedText>& pieces);
int linesOf(const std::vector<PaintedText>& pieces); ///< baselines that differ by more than a pixel
/// Pieces that lie on each other, or beside the row; empty for a row that can be read.
QString collisionsIn(const std::vector<PaintedText>& pieces, int width);

}
