// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/search.h"

#include <QString>

#include <utility>
#include <vector>

namespace earshot::gui {

/// A stretch of a hit's text on one line, from shortly before the first match on.
struct Snippet {
    QString text;
    std::vector<std::pair<int, int>> marks; ///< UTF-16 units of `text` that matched
};

Snippet snippetOf(const Hit& hit);
QString originOf(const Hit& hit); ///< "Mastodon · German · 2 versions · deleted"
/// For a tool tip: what the row may have cut off, and when it was posted. Nothing in it is markup.
QString hitTip(const Hit& hit);

}
