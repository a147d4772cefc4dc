// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace earshot::gui {

namespace {

/// Asks for the colour each time it paints, so that an icon follows a change of theme.
class ThemedIcon final : public QIconEngine {
public:
    explicit ThemedIcon(QByteArray svg) : svg_(std::move(svg)) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = svg_;
        svg.replace("currentColor", colourFor(mode).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new ThemedIcon(*this); }

private:
    static QColor colourFor(QIcon::Mode mode)
    {
        if (mode == QIcon::Disabled)
            return colours().quiet;
        return mode == QIcon::Selected ? colours().accent : QApplication::palette().color(QPalette::WindowText);
    }

    QByteArray svg_;
};

}

QIcon icon(const QString& name)
{
    QFile file(":/icons/" + name + ".svg");
    return file.open(QIODevice::ReadOnly) ? QIcon(new ThemedIcon(file.readAll())) : QIcon();
}

}
