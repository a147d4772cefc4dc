// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/error.h"

#include <QString>

namespace earshot::gui {

/// One sentence that the person at the desk can act on. The one place where an Error gets words in the window.
QString sentenceFor(const Error& error);

}
