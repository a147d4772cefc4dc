// SPDX-License-Identifier: GPL-3.0-or-later
#include "tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>

namespace earshot::gui {

namespace {

using Widgets = QList<QWidget*>;

void collect(QWidget& from, Widgets& into);

void collect(const QLayout& layout, Widgets& into)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* const item = layout.itemAt(i);
        if (QWidget* const widget = item->widget())
            collect(*widget, into);
        else if (const QLayout* const inner = item->layout())
            collect(*inner, into);
    }
}

Widgets partsOf(const QWidget& whole)
{
    Widgets parts;
    if (const auto* const area = qobject_cast<const QScrollArea*>(&whole))
        parts += area->widget();
    else if (const auto* const splitter = qobject_cast<const QSplitter*>(&whole))
        for (int i = 0; i < splitter->count(); ++i)
            parts += splitter->widget(i);
    else if (const auto* const tabs = qobject_cast<const QTabWidget*>(&whole))
        for (int i = 0; i < tabs->count(); ++i)
            parts += tabs->widget(i);
    return parts;
}

void collect(QWidget& from, Widgets& into)
{
    const bool isPlace = from.layout() && from.layout()->count() == 0; // of what comes later and orders itself behind it
    if (from.focusPolicy() != Qt::NoFocus || isPlace)
        into += &from;
    if (from.layout())
        collect(*from.layout(), into);
    for (QWidget* const part : partsOf(from))
        collect(*part, into);
}

}

void tabAsLaidOut(QWidget& root)
{
    Widgets widgets;
    collect(root, widgets);
    for (qsizetype i = 1; i < widgets.size(); ++i)
        QWidget::setTabOrder(widgets[i - 1], widgets[i]);
}

}
