// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted_text.h"

#include <QApplication>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QStringList>
#include <QStyleOptionViewItem>

#include <cmath>
#include <set>

namespace earshot::test {

namespace {

class TextEngine final : public QPaintEngine {
public:
    TextEngine() : QPaintEngine(AllFeatures) { }

    std::vector<PaintedText> pieces;

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override { }
    void drawPath(const QPainterPath&) override { }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    Type type() const override { return User; }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        QString text = item.text();
        text.remove(QChar(0x2068)).remove(QChar(0x2069));
        if (!text.isEmpty())
            pieces.push_back({ text, { at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent() }, at.y() });
    }
};

class Paper final : public QPaintDevice {
public:
    mutable TextEngine engine;

    QPaintEngine* paintEngine() const override { return &engine; }
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 4000;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }
};

}

std::vector<PaintedText> paintedBy(const QAbstractItemDelegate& delegate, const QModelIndex& index, const RowWanted& wanted)
{
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.palette = QApplication::palette();
    option.direction = wanted.direction;
    option.rect = QRect(0, 0, wanted.width, delegate.sizeHint(option, index).height());
    Paper paper;
    QPainter painter(&paper);
    delegate.paint(&painter, option, index);
    painter.end();
    return paper.engine.pieces;
}

QString joined(const std::vector<PaintedText>& pieces)
{
    QStringList texts;
    for (const PaintedText& piece : pieces)
        texts += piece.text;
    return texts.join(' ');
}

int linesOf(const std::vector<PaintedText>& pieces)
{
    std::set<int> baselines;
    for (const PaintedText& piece : pieces)
        baselines.insert(static_cast<int>(std::lround(piece.baseline)));
    return static_cast<int>(baselines.size());
}

QString collisionsIn(const std::vector<PaintedText>& pieces, int width)
{
    QStringList found;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const PaintedText& one = pieces[i];
        if (one.where.left() < 0 || one.where.right() > width)
            found += one.text + " beside the row";
        for (std::size_t k = 0; k < i; ++k)
            if (std::abs(pieces[k].baseline - one.baseline) < 2
                && pieces[k].where.adjusted(1, 0, -1, 0).intersects(one.where.adjusted(1, 0, -1, 0)))
                found += pieces[k].text + " on " + one.text;
    }
    return found.join('\n');
}

}
