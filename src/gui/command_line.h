// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"

#include <QStringList>

#include <string>
#include <variant>

namespace earshot::gui {

/// What there is to print instead of opening a window, and the exit code that goes with it.
struct Printed {
    std::string text, fault;
    int exitCode = 0;
};

/// What the words of the command line ask for; --help, earshot(1) and the completions of shells are made of the same table.
/// Shape    after a QApplication has taken the words that are Qt's own.
std::variant<StartWish, Printed> readCommandLine(const QStringList& arguments);

}
