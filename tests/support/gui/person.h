// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QString>
#include <QWidget>

#include <chrono>
#include <functional>

namespace earshot::test {

/// What a person does at the screen: look for a thing by its name, press keys, click, wait until something is to be seen.

/// Handles events until it is true or `most` has passed; the last answer.
bool waitUntil(const std::function<bool()>& condition, std::chrono::milliseconds most = std::chrono::seconds(20));

/// The one that is there by this name; a test without it fails.
template <class T>
T& find(const QObject& root, const char* objectName)
{
    T* const found = root.findChild<T*>(QString::fromLatin1(objectName));
    INFO("looked for " << objectName);
    REQUIRE(found);
    return *found;
}

void press(const char* keys); ///< "Ctrl+K", "J", "Shift+F6", to whatever has the focus
void type(const QString& text); ///< the same
void click(QWidget& widget);
void clickRow(QAbstractItemView& view, int row);

QString textAt(const QAbstractItemView& view, int row, int role = Qt::DisplayRole);
int rowWith(const QAbstractItemView& view, const QString& text); ///< the first that has it in its text; -1: none
inline bool hasFocus(const QWidget& widget)
{
    const QWidget* const focus = QApplication::focusWidget();
    return focus && (focus == &widget || widget.isAncestorOf(focus));
}

}
