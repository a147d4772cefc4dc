// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility.h"

#include "person.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QToolButton>

namespace earshot::test {

namespace {

/// Part of another control, which has the name.
bool isInner(const QWidget& widget)
{
    const QWidget* const parent = widget.parentWidget();
    return parent
        && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox") || widget.inherits("QScrollBar")
            || parent->inherits("QKeySequenceEdit"));
}

QString describedPath(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* one = &widget; one; one = one->parentWidget())
        path.prepend(QString("%1#%2").arg(one->metaObject()->className(), one->objectName()));
    return path.mid(std::max<qsizetype>(0, path.size() - 4)).join(" / ");
}

/// What it shows in words on one line; empty where it shows none or breaks them over lines.
QString wordsOn(const QWidget& widget)
{
    const auto* const label = qobject_cast<const QLabel*>(&widget);
    if (label)
        return label->wordWrap() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored ? QString() : label->text();
    const auto* const tool = qobject_cast<const QToolButton*>(&widget);
    const bool isPicture = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
    const auto* const button = qobject_cast<const QAbstractButton*>(&widget);
    return button && !isPicture ? button->text() : QString();
}

}

QStringList namelessIn(const QWidget& window)
{
    QStringList nameless;
    for (QWidget* const widget : window.findChildren<QWidget*>()) {
        const auto* const label = qobject_cast<const QLabel*>(widget);
        const bool isEmpty = label && label->text().isEmpty();
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInner(*widget) || isEmpty
            || widget->inherits("QTabWidget")) // its bar speaks for it
            continue;
        QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless += describedPath(*widget);
    }
    return nameless;
}

void checkNames(const QWidget& window, const std::string& where)
{
    for (const QString& one : namelessIn(window))
        FAIL_CHECK(where << ": " << one.toStdString() << " has no name");
}

QStringList cutOffIn(const QWidget& window)
{
    QStringList cut;
    for (const QWidget* const widget : window.findChildren<QWidget*>()) {
        const QString words = widget->isVisibleTo(&window) && !isInner(*widget) ? wordsOn(*widget) : QString();
        if (words.isEmpty())
            continue;
        const QSize wanted(widget->minimumSizeHint().width(), widget->fontMetrics().height());
        if (wanted.width() > widget->width() || wanted.height() > widget->height())
            cut += QString("%1: “%2” wants %3 x %4 and has %5 x %6")
                       .arg(describedPath(*widget), words)
                       .arg(wanted.width())
                       .arg(wanted.height())
                       .arg(widget->width())
                       .arg(widget->height());
    }
    return cut;
}

bool tabGoesRound(const QWidget& window)
{
    const QWidget* const begin = QApplication::focusWidget();
    const qsizetype most = window.findChildren<QWidget*>().size() + 1;
    for (qsizetype pressed = 0; pressed < most; ++pressed) {
        press("Tab");
        if (QApplication::focusWidget() == begin)
            return pressed > 0;
    }
    return false;
}

}
