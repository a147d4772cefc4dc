// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/error.h"

#include <QString>

namespace earshot::gui {

/// The text of a search as somebody types it, and what a button adds to it or takes out. `name` is an operator without its colon.
bool hasOperator(const QString& text, const QString& name, const QString& value);
QString withOperator(const QString& text, const QString& name, const QString& value); ///< in place of what the operator said before
QString withoutOperator(const QString& text, const QString& name);

/// What is wrong with a search, gently: people see it while they type.
QString searchHint(const Error& error);
/// The operators with examples, as HTML; a link's address is the example.
QString searchHelp();

}
