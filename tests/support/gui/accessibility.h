// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <string>

namespace earshot::test {

/// What can have the focus in a window and says nothing of itself to a screen reader, each as "…Class#name / Class#name".
QStringList namelessIn(const QWidget& window);
void checkNames(const QWidget& window, const std::string& where); ///< each is a failure of the test

/// Words of labels and buttons in sight that are wider or higher than their place and neither wrap nor elide.
QStringList cutOffIn(const QWidget& window);

/// Presses Tab from where the focus is until it is there again; false where it never comes back.
bool tabGoesRound(const QWidget& window);

}
